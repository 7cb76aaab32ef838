import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {expect, test} from 'vitest';

/** A script that writes a file, of which the first line looks like its own. */
const writer = 'test/languages/make-common-words.ts';

/** Every file that can import another: the program, its tests, and what is configured beside them. */
const files = [
	...['source', 'test'].flatMap(folder =>
		readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => join(folder, path)),
	),
	...readdirSync('.'),
]
	.filter(path => /\.tsx?$/.test(path))
	.map(path => ({path, text: readFileSync(path, 'utf8')}));

/** What is imported, as `path: name`; of a file that is loaded when needed, every word of the one that loads it. */
const imported = new Set(files.flatMap(({path, text}) => [...namedIn(path, text), ...loadedIn(path, text)]));

function namedIn(path: string, text: string): string[] {
	return [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']*)'/gm)].flatMap(
		([, names = '', target = '']) =>
			names
				.split(',')
				.map(name =>
					name
						.trim()
						.replace(/^type /, '')
						.replace(/ as .*/, ''),
				)
				.map(name => `${targetOf(path, target)}: ${name}`),
	);
}

function loadedIn(path: string, text: string): string[] {
	const words = new Set(text.match(/[\w$]+/g));
	return [...text.matchAll(/\bimport\('(\.[^']*)'\)/g)].flatMap(([, target = '']) =>
		[...words].map(word => `${targetOf(path, target)}: ${word}`),
	);
}

function targetOf(path: string, target: string): string {
	return normalize(join(dirname(path), target));
}

/** Types are not looked at: whoever reads a signature may want the name of a shape. */
test('whatever is exported is imported somewhere', () => {
	const dead = files
		.filter(({path}) => path !== writer)
		.flatMap(({path, text}) =>
			[...text.matchAll(/^export (?:declare )?(?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)]
				.map(([, name = '']) => `${path}: ${name}`)
				.filter(named => !imported.has(named)),
		);
	expect(dead).toEqual([]);
});
