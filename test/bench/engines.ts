/** The engines that are measured, behind one shape: passages in, best passages out. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {type SearchIndex, search} from '../../source/search/search.ts';

export type Engine = {
	readonly name: string;
	/** How many of the passages it was given; the others' numbers are on all of them. */
	readonly passages: number;
	/** The best `limit` texts for a query, best first. */
	readonly find: (query: string, limit: number) => readonly string[];
	/** Frees what the engine holds outside this process. */
	readonly close: () => void;
};

const nothing = () => {};

export function briefingEngine(index: SearchIndex): Engine {
	return {
		name: 'briefing',
		passages: index.units.length,
		find: (query, limit) => search(index, query, {limit}).hits.map(hit => hit.text),
		close: nothing,
	};
}

/** fuse.js with its default options. */
export function fuseEngine(texts: readonly string[], name: string): Engine {
	const fuse = new Fuse(texts);
	return {
		name,
		passages: texts.length,
		find: (query, limit) => fuse.search(query, {limit}).map(result => result.item),
		close: nothing,
	};
}

/** MiniSearch as its documentation suggests for search as one types. */
export function miniSearchEngine(texts: readonly string[]): Engine {
	const index = new MiniSearch({
		fields: ['text'],
		searchOptions: {prefix: true, fuzzy: 0.2, combineWith: 'AND'},
	});
	index.addAll(texts.map((text, id) => ({id, text})));
	return {
		name: 'MiniSearch',
		passages: texts.length,
		find: (query, limit) =>
			index
				.search(query)
				.slice(0, limit)
				.map(result => texts[Number(result.id)] ?? ''),
		close: nothing,
	};
}

/** uFuzzy with single typos and words in any order. */
export function uFuzzyEngine(texts: readonly string[]): Engine {
	const engine = new uFuzzy({intraMode: 1});
	const haystack = [...texts];
	return {
		name: 'uFuzzy',
		passages: texts.length,
		find: (query, limit) => {
			const [found, info, order] = engine.search(haystack, query, 3);
			if (found === null) return [];
			const ranked = info && order ? order.map(i => info.idx[i] ?? 0) : found;
			return ranked.slice(0, limit).map(i => haystack[i] ?? '');
		},
		close: nothing,
	};
}

/** `rg` and `fzf --filter` over a file with a passage a line, where they are installed; a process a key. */
export function commandEngines(texts: readonly string[]): Engine[] {
	const directory = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
	const file = join(directory, 'passages.txt');
	writeFileSync(file, texts.map(text => text.replaceAll('\n', ' ')).join('\n'));
	const close = () => rmSync(directory, {recursive: true, force: true});
	const commands = [
		{
			name: 'rg',
			run: (query: string) => ['--no-line-number', '--ignore-case', '--fixed-strings', '--', query, file],
			input: undefined,
		},
		{name: 'fzf --filter', run: (query: string) => ['--filter', query], input: texts.join('\n')},
	];
	return commands
		.filter(({name}) => spawnSync(name.split(' ')[0] ?? '', ['--version']).status === 0)
		.map(({name, run, input}) => ({
			name,
			passages: texts.length,
			find: (query: string, limit: number) => {
				const options = {
					encoding: 'utf8',
					maxBuffer: 2 ** 28,
					...(input === undefined ? {} : {input}),
				} as const;
				const {stdout} = spawnSync(name.split(' ')[0] ?? '', run(query), options);
				return stdout.split('\n', limit);
			},
			close,
		}));
}
