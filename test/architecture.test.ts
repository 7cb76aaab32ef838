import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, expect, test} from 'vitest';

/** Every folder, from the ground up: each may import from those before it, and from itself. */
const layers = [
	'base',
	'text',
	'languages',
	'documents',
	'search',
	'compare',
	'briefing',
	'arguments.ts',
	'usage',
	'app',
	'views',
	// Carries the services to another thread and back: it knows what they are, not who asks or does the work.
	'worker',
	'commands',
];

/** Layers beside each other, which do not know each other. */
const strangers: readonly (readonly [string, string])[] = [
	['search', 'compare'],
	['views', 'worker'],
	['views', 'commands'],
	['worker', 'commands'],
	['app', 'commands'],
];

/** The layers that nothing of React, Ink, disk or process may reach, but for files named for it. */
const pure = layers.slice(0, layers.indexOf('views'));

/** The files that may touch disk and process, by name. */
const mayTouchTheWorld = /^(?:read-|write-|run-)/;

type SourceFile = {path: string; folder: string; name: string; imports: string[]; text: string};

const files = sourceFiles();

function sourceFiles(): SourceFile[] {
	const paths = readdirSync('source', {recursive: true, encoding: 'utf8'})
		.filter(path => /\.tsx?$/.test(path))
		.map(path => join('source', path));
	return paths.map(path => {
		const text = readFileSync(path, 'utf8');
		const stated = text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm);
		const loaded = text.matchAll(/\bimport\('([^']+)'\)/g);
		const imports = [...stated, ...loaded].map(match => match[1] ?? '');
		return {path, folder: layerOf(path), name: path.split('/').at(-1) ?? '', imports, text};
	});
}

/** The files of the program that a file imports. */
function targetsOf({path, imports}: SourceFile): string[] {
	return imports
		.filter(target => target.startsWith('.'))
		.map(target => normalize(join(dirname(path), target)))
		.filter(target => target.startsWith('source/'));
}

/** The folder below `source` that a file stands in; the files beside the folders stand for themselves. */
function layerOf(path: string): string {
	return path.split('/')[1] ?? '';
}

test('every folder of the program is a layer', () => {
	const folders = files.filter(({path}) => path.split('/').length > 2).map(({folder}) => folder);
	expect([...new Set(folders)].sort()).toEqual(layers.filter(layer => !layer.endsWith('.ts')).sort());
});

describe('imports point down', () => {
	test.each(layers)('%s', layer => {
		const below = layers
			.slice(0, layers.indexOf(layer) + 1)
			.filter(
				other => !strangers.some(pair => pair.includes(layer) && pair.includes(other) && other !== layer),
			);
		const upward = files
			.filter(({folder}) => folder === layer)
			.flatMap(file =>
				targetsOf(file)
					.filter(target => !below.includes(layerOf(target)))
					.map(target => `${file.path} -> ${target}`),
			);
		expect(upward).toEqual([]);
	});
});

/** What stands directly in a folder: its files, and its folders as wholes; none may lead back to itself. */
describe('nothing goes round in a circle', () => {
	const folders = new Set(files.flatMap(({path}) => foldersOf(path)));
	test.each([...folders].sort())('%s', folder => {
		const childOf = (path: string): string | null =>
			path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? null) : null;
		const uses = new Map<string, Set<string>>();
		for (const file of files) {
			const child = childOf(file.path);
			if (child === null) continue;
			const used = uses.get(child) ?? new Set();
			uses.set(child, used);
			for (const target of targetsOf(file)) {
				const other = childOf(target);
				if (other !== null && other !== child) used.add(other);
			}
		}
		expect(findCircle(uses)).toEqual([]);
	});
});

function foldersOf(path: string): string[] {
	const parts = dirname(path).split('/');
	return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
}

/** The names along one circle of uses, or none. */
function findCircle(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const done = new Set<string>();
	const visit = (name: string, trail: readonly string[]): string[] => {
		if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
		if (done.has(name)) return [];
		for (const next of uses.get(name) ?? []) {
			const circle = visit(next, [...trail, name]);
			if (circle.length > 0) return circle;
		}
		done.add(name);
		return [];
	};
	for (const name of uses.keys()) {
		const circle = visit(name, []);
		if (circle.length > 0) return circle;
	}
	return [];
}

test('nothing below the views knows React or Ink', () => {
	const knowing = files.filter(
		({folder, imports}) => pure.includes(folder) && imports.some(target => /^(?:react|ink)\b/.test(target)),
	);
	expect(knowing.map(({path}) => path)).toEqual([]);
});

test('only files named for it touch disk and process', () => {
	const touching = files.filter(
		({folder, name, imports}) =>
			pure.includes(folder) &&
			!mayTouchTheWorld.test(name) &&
			imports.some(target => /^node:(?:fs|child_process|os|process|timers)/.test(target)),
	);
	expect(touching.map(({path}) => path)).toEqual([]);
});

test('every file begins with a sentence that says what it is', () => {
	const silent = files.filter(({text}) => !/^(?:#!.*\n)?\/\*\*/.test(text));
	expect(silent.map(({path}) => path)).toEqual([]);
});
