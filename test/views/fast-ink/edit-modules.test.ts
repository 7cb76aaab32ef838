/** The build tells when what is edited in another's module is no longer there. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {editModules} from '../../../source/views/fast-ink/edit-modules.ts';
import {lateModules} from '../../../source/views/fast-ink/late-modules.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'briefing-edit-'));
	mkdirSync(path.join(folder, 'node_modules/pack'), {recursive: true});
	writeFileSync(
		path.join(folder, 'node_modules/pack/index.js'),
		"globalThis.ran = (globalThis.ran ?? 0) + 1; export default (one, other) => 'slow ' + one + other;",
	);
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

async function bundled(contents: string, plugin: Plugin): Promise<string> {
	const {outputFiles} = await build({
		absWorkingDir: folder,
		stdin: {contents, resolveDir: folder},
		bundle: true,
		write: false,
		platform: 'node',
		format: 'cjs',
		logLevel: 'silent',
		plugins: [plugin],
	});
	return outputFiles[0]?.text ?? '';
}

/** What the program puts into `globalThis.seen`. */
function seenBy(program: string): unknown {
	const world: {seen?: unknown} = {};
	new Function('globalThis', 'require', 'module', program)(world, null, {});
	return world.seen;
}

const program = "import pack from 'pack'; globalThis.seen = pack('a', 'b');";

test('what is found is edited wherever it stands', async () => {
	const plugin = editModules([{module: 'pack/index.js', replace: [[/slow/g, 'fast']]}]);
	expect(seenBy(await bundled(program, plugin))).toBe('fast ab');
});

test('nothing found to edit fails the build', async () => {
	const plugin = editModules([{module: 'pack/index.js', replace: [[/sluggish/g, 'fast']]}]);
	await expect(bundled(program, plugin)).rejects.toThrow('pack/index.js holds no /sluggish/g');
});

test('a module that is not bundled fails the build', async () => {
	const plugin = editModules([{module: 'pack/other.js', replace: [[/slow/g, 'fast']]}]);
	await expect(bundled(program, plugin)).rejects.toThrow('pack/other.js is not bundled');
});

test('a late module runs once, when its function is first called', async () => {
	const built = await bundled(
		"import pack from 'pack'; const seen = [globalThis.ran]; seen.push(pack('a', 'b'), pack('c', 'd'), globalThis.ran); globalThis.seen = seen;",
		lateModules(['pack']),
	);
	expect(seenBy(built)).toEqual([undefined, 'slow ab', 'slow cd', 1]);
});
