import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, expect, test} from 'vitest';

/** Each folder may import from those before it; search and compare do not know each other. */
const layers: Readonly<Record<string, readonly string[]>> = {
	documents: [],
	search: ['documents'],
	compare: ['documents'],
	briefing: ['documents', 'compare'],
	app: ['documents', 'search', 'compare', 'briefing'],
	views: ['documents', 'search', 'compare', 'briefing', 'app'],
	// Carries the services to another thread and back: it knows what they are, not who asks or does the work.
	worker: ['documents', 'search', 'compare', 'briefing', 'app'],
};

/** The files that may touch disk and process, by name. */
const mayTouchTheWorld = /^(?:read-|write-|run-)/;

const files = sourceFiles();

function sourceFiles(): {path: string; folder: string; name: string; imports: string[]; text: string}[] {
	const paths = readdirSync('source', {recursive: true, encoding: 'utf8'})
		.filter(path => /\/.*\.tsx?$/.test(path))
		.map(path => join('source', path));
	return paths.map(path => {
		const text = readFileSync(path, 'utf8');
		const imports = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm)].map(
			match => match[1] ?? '',
		);
		const folder = path.split('/')[1] ?? '';
		return {path, folder, name: path.split('/').at(-1) ?? '', imports, text};
	});
}

describe('imports point down', () => {
	test.each(Object.keys(layers))('%s', layer => {
		const upward = files
			.filter(({folder}) => folder === layer)
			.flatMap(({path, imports}) =>
				imports
					.filter(target => target.startsWith('.') && !target.includes('node_modules'))
					.map(target => normalize(join(dirname(path), target)).split('/')[1] ?? '')
					.filter(target => target !== layer && !layers[layer]?.includes(target))
					.map(target => `${path} -> ${target}`),
			);
		expect(upward).toEqual([]);
	});
});

test('nothing below the views knows React or Ink', () => {
	const knowing = files.filter(
		({folder, imports}) =>
			folder in layers && folder !== 'views' && imports.some(target => /^(?:react|ink)\b/.test(target)),
	);
	expect(knowing.map(({path}) => path)).toEqual([]);
});

test('only files named for it touch disk and process', () => {
	const touching = files.filter(
		({folder, name, imports}) =>
			folder in layers &&
			folder !== 'views' &&
			!mayTouchTheWorld.test(name) &&
			imports.some(target => /^node:(?:fs|child_process|os|process|timers)/.test(target)),
	);
	expect(touching.map(({path}) => path)).toEqual([]);
});

test('every file begins with a sentence that says what it is', () => {
	const silent = files.filter(({text}) => !/^(?:#!.*\n)?\/\*\*/.test(text));
	expect(silent.map(({path}) => path)).toEqual([]);
});
