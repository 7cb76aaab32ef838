/** The build tells when a module of ours no longer takes the place of another's. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Replacement, replaceModules} from '../../../source/views/fast-ink/replace-modules.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'briefing-replace-'));
	write('node_modules/pack/build/slow.js', "export default 'slow';");
	write('node_modules/pack/build/renamed.js', "export default 'renamed';");
	write('node_modules/pack/build/other.js', "import slow from './slow.js'; export default slow;");
	write('node_modules/width/index.js', "export default 'slow';");
	write('ours/fast.js', "export default 'fast';");
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function write(file: string, text: string): void {
	const target = path.join(folder, file);
	mkdirSync(path.dirname(target), {recursive: true});
	writeFileSync(target, text);
}

const drawer = (...imports: string[]) =>
	imports.map((module, index) => `export {default as i${index}} from '${module}';`).join('\n');

/** What a program of this package prints, or the reasons why it does not build. */
async function bundled(): Promise<string> {
	const by = pathToFileURL(path.join(folder, 'ours/fast.js'));
	const replacements: Replacement[] = [
		{module: './slow.js', importers: ['pack/build/drawer.js'], by},
		{module: 'width', importers: ['pack/build/drawer.js', 'pack/build/measure.js'], by},
	];
	const {outputFiles} = await build({
		absWorkingDir: folder,
		stdin: {
			contents:
				"import * as drawer from './node_modules/pack/build/drawer.js'; import other from './node_modules/pack/build/other.js'; import measure from './node_modules/pack/build/measure.js'; console.log(drawer, other, measure);",
			resolveDir: folder,
		},
		bundle: true,
		write: false,
		platform: 'node',
		format: 'esm',
		logLevel: 'silent',
		plugins: [replaceModules(replacements)],
	});
	return outputFiles.map(({text}) => text).join('\n');
}

const measure = 'node_modules/pack/build/measure.js';

describe('replacing modules', () => {
	it('replaces them in the importers that are named, and nowhere else', async () => {
		write('node_modules/pack/build/drawer.js', drawer('./slow.js', 'width'));
		write(measure, "import width from 'width'; export default width;");
		const text = await bundled();
		expect(text).toContain('// ours/fast.js');
		expect(text).toContain('// node_modules/pack/build/slow.js');
		expect(text).not.toContain('// node_modules/width');
	});

	it.each<[string, string[], string]>([
		['has another name', ['./renamed.js', 'width'], './slow.js'],
		['is imported no more', ['./slow.js'], 'width'],
	])('fails when what is to be replaced %s', async (_, imports, module) => {
		write('node_modules/pack/build/drawer.js', drawer(...imports));
		write(measure, "import width from 'width'; export default width;");
		await expect(bundled()).rejects.toThrow(
			`pack/build/drawer.js does not import ${module}: fast.js would replace nothing`,
		);
	});

	it('fails when one of several importers does without', async () => {
		write('node_modules/pack/build/drawer.js', drawer('./slow.js', 'width'));
		write(measure, 'export default 1;');
		await expect(bundled()).rejects.toThrow('pack/build/measure.js does not import width');
	});
});
