/** The place in a set of documents: kept when the program ends, and gone to when these are opened again. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {renderToString} from 'ink';
import {createElement} from 'react';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {currentRow} from '../../source/app/current-row.ts';
import type {Place} from '../../source/app/place.ts';
import {parsePlaces} from '../../source/app/places-format.ts';
import {readPlace} from '../../source/app/read-places.ts';
import {writePlace} from '../../source/app/write-places.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import type {Corpus, Problem} from '../../source/documents/source.ts';
import {Screen} from '../../source/views/app.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {comparison, corpus, sides} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

const plain = createTheme(0);

/** What the view shows, without the header and the keys. */
function body(program: Program): string {
	const state = {...program.state(), message: null};
	const drawn = renderToString(createElement(Screen, {state, theme: plain}), {columns: state.size.columns});
	return drawn
		.split('\n')
		.slice(2, state.size.rows - 2)
		.join('\n');
}

/** What is kept when one quits. */
function left(program: Program): Place {
	program.press('ctrl-c');
	const kept = program.effects.find(effect => effect.type === 'keep-place');
	if (kept?.type !== 'keep-place') throw new Error('No place is kept');
	// As it comes back from the disk.
	return JSON.parse(JSON.stringify(kept.place));
}

function reopened(
	place: Place | null,
	size = {columns: 80, rows: 24},
	documents: Corpus = corpus,
	problems: readonly Problem[] = [],
): Program {
	const program = startProgram({size, corpus: documents});
	const opened = {corpus: documents, problems, choices: noChoices, sides, place};
	program.dispatch({type: 'documents-opened', ...opened});
	return program;
}

const sizes = [
	{columns: 60, rows: 16},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
];

/** Where one may be, by the keys that lead there. */
const stories: readonly (readonly [name: string, ...keys: string[]])[] = [
	['a source of the list', 'j', 'j'],
	['the list alone', 'j', 'z'],
	['a line of a source', 'enter', 'j', 'j', 'j', 'j'],
	['the end of a source', 'enter', 'G'],
	['an outline', 'enter', 'tab', 'j'],
	['a source without its outline', 'enter', 'j', 'j', 'z'],
	['results', '/', 'r', 'i', 'v', 'e', 'r', 'tab', 'j', 'j'],
	['both texts', 'c', '1', 'j', 'j', 'right'],
	['one of both texts', 'c', '1', 'j', 'z', 'right'],
	['a row', 'c', '2', 'j', 'j', 'j'],
	['the texts of a row', 'c', '2', 'j', 'tab', 'z'],
	['rows in another order', 'c', '2', 's', 'j', 's'],
	['rows of one kind', 'c', '2', 'f', 'f', 'j'],
	['folded themes', 'c', '2', 'j', '+', 'j'],
	['commitments', 'c', '3', 'j', 'f'],
	['names', 'c', '5'],
	['a concordance', 'K', 'r', 'i', 'v', 'e', 'r', 'enter', 's', 'j'],
	['the settings of the briefing', 'E', 'j', 'j'],
	['the preview', 'E', 'tab', 'z'],
];

describe.each(sizes)('at $columns columns', size => {
	it.each(stories)('%s', (_, ...keys) => {
		const before = startProgram({size, sides});
		before.press(...keys);
		const shown = body(before);
		const after = reopened(left(before), size);
		expect(body(after)).toBe(shown);
		expect(after.state().message?.kind).not.toBe('error');
	});
});

it('is below what only asks something', () => {
	const program = startProgram({sides});
	program.press('c', '2', 'j', 'j', '?');
	expect(left(program).view).toEqual({kind: 'compare'});
	const asking = startProgram({sides});
	asking.press('enter', 'j', 'p');
	expect(left(asking).view).toMatchObject({kind: 'reader', source: corpus.sources[0]?.id});
});

it('keeps the comparison also where a source is open', () => {
	const before = startProgram({sides});
	before.press('c', '2', 'j', 'j', 'j');
	const row = currentRow(before.state())?.key;
	before.press('enter');
	const after = reopened(left(before));
	expect(after.state().view.kind).toBe('reader');
	after.press('c');
	expect(viewOf(after.state(), 'compare').tab).toBe('rows');
	after.press('escape', 'escape', 'c');
	expect(currentRow(after.state())?.key).toBe(row);
});

it('of a topic has its topic', () => {
	const before = startProgram({size: {columns: 80, rows: 24}, sides});
	before.press('c', '2', '/');
	before.type('trade');
	before.press('enter');
	const after = reopened(left(before));
	expect(body(after)).toBe(body(before));
});

describe('a place that is gone', () => {
	it('of a source gives way to the list', () => {
		const before = startProgram({sides});
		before.press('j', 'enter', 'j', 'j');
		const [first, , third] = corpus.sources;
		const rest = {...corpus, sources: [first, third].flatMap(source => source ?? [])};
		const after = reopened(left(before), undefined, rest);
		expect(after.state()).toMatchObject({view: {kind: 'sources'}});
		const name = corpus.sources[1]?.title;
		expect(after.state().message).toEqual({
			kind: 'hint',
			text: `“${name}”, which you read last, is not here any more`,
		});
	});

	it('of two sides leads to the comparison of others, and says so', () => {
		const before = startProgram({sides});
		before.press('c', '2', 'j');
		const [gone, ...others] = corpus.sources;
		const place = left(before);
		expect(place.sides?.left).toContain(gone?.id);
		const after = startProgram();
		const rest = {...corpus, sources: others};
		after.dispatch({
			type: 'documents-opened',
			corpus: rest,
			problems: [],
			choices: noChoices,
			sides: null,
			said: 'mx, which you compared last, is not here any more',
			place,
		});
		expect(after.state().message?.text).toBe('mx, which you compared last, is not here any more');
	});

	it('is not told where something went wrong, which counts more', () => {
		const before = startProgram({sides});
		before.press('j', 'enter');
		const rest = {...corpus, sources: corpus.sources.slice(0, 1)};
		const after = startProgram({corpus: rest});
		const problems = [{file: 'b.txt', message: 'cannot be read'}];
		after.dispatch({
			type: 'documents-opened',
			corpus: rest,
			problems,
			choices: noChoices,
			sides: null,
			place: left(before),
		});
		expect(after.state().message?.text).toBe('b.txt: cannot be read');
	});

	it('of a passage gives way to what stands there', () => {
		const before = startProgram({sides});
		before.press('enter', 'G');
		const place = left(before);
		if (place.view.kind !== 'reader') throw new Error('A source was open');
		const other: Place = {
			...place,
			view: {...place.view, block: 999, passage: {passage: 'gone#7', offset: 3}},
		};
		expect(reopened(other).state()).toMatchObject({view: {kind: 'reader', source: place.view.source}});
	});

	it('of a row leads to the comparison, and nothing is said', () => {
		const before = startProgram({sides});
		before.press('c', '2', 'j', 'j', 'j', 'j');
		const place = left(before);
		const compare = place.compare && {...place.compare, passage: {passage: 'gone#7', offset: 0}};
		const after = reopened({...place, compare});
		expect(after.state()).toMatchObject({view: {kind: 'compare', wanted: null}, message: null});
	});

	it('follows a row that has another number', () => {
		const before = startProgram({sides});
		before.press('c', '2', 'j', 'j', 'j');
		const row = currentRow(before.state());
		const place = left(before);
		const fewer: Comparison = {...comparison, deliverables: comparison.deliverables.slice(1)};
		const after = startProgram({sides, comparison: fewer});
		after.dispatch({type: 'documents-opened', corpus, problems: [], choices: noChoices, sides, place});
		after.dispatch({type: 'compared', sides: after.state().sides ?? sides, comparison: fewer});
		expect(currentRow(after.state())?.key).toBe(row?.key);
	});
});

it('is not gone to where one has gone somewhere already', () => {
	const before = startProgram({sides});
	before.press('enter', 'j');
	const place = left(before);
	const program = startProgram();
	program.press('j');
	program.dispatch({type: 'documents-opened', corpus, problems: [], choices: noChoices, sides, place});
	expect(program.state().view.kind).toBe('sources');
});

it('is not kept while documents are still being read', () => {
	const program = startProgram();
	const {busy} = program.state();
	const reading = startProgram({busy: {...busy, reading: {read: 1, total: 2}}});
	reading.press('q');
	expect(reading.effects.map(({type}) => type)).toEqual(['quit']);
});

it('is kept when the terminal goes away', () => {
	const program = startProgram({sides});
	program.dispatch({type: 'told-to-end', code: 129});
	expect(program.effects.map(({type}) => type)).toEqual(['keep-place', 'quit']);
});

describe('on the disk', () => {
	let directory: string;
	let file: string;
	beforeEach(async () => {
		directory = await mkdtemp(path.join(tmpdir(), 'briefing-places-'));
		file = path.join(directory, 'state', 'places.json');
	});
	afterEach(() => rm(directory, {recursive: true, force: true}));

	const place = left(startProgram({sides}));
	const documents = (contents: readonly string[], folder = 'here'): Corpus => ({
		...corpus,
		sources: contents.flatMap((sha256, index) => {
			const [first] = corpus.sources;
			return first === undefined ? [] : [{...first, sha256, file: `${folder}/${index}.txt`}];
		}),
	});

	it('belongs to the documents wherever they are, and to the files whatever is in them', async () => {
		const own = documents(['a', 'b']);
		expect(await readPlace(file, own)).toBeNull();
		await writePlace(file, own, place);
		expect(await readPlace(file, documents(['b', 'a'], 'elsewhere'))).toEqual(place);
		expect(await readPlace(file, documents(['a', 'changed']))).toEqual(place);
		expect(await readPlace(file, documents(['c', 'd'], 'elsewhere'))).toBeNull();
	});

	it('belongs to most of the files, where others have come or gone', async () => {
		const [one, two, three, four] = ['a', 'b', 'c', 'd'].map((_, n) =>
			documents(['a', 'b', 'c', 'd'].slice(0, n + 1)),
		);
		if (!one || !two || !three || !four) throw new Error('There are four');
		await writePlace(file, three, place);
		const changed = documents(['e', 'b', 'c', 'd']);
		expect(await readPlace(file, changed)).toEqual(place);
		expect(await readPlace(file, two)).toEqual(place);
		expect(await readPlace(file, one)).toBeNull();
		expect(await readPlace(file, documents(['a', 'b'], 'elsewhere'))).toBeNull();
	});

	it('takes the place of the one before, and the oldest are forgotten', async () => {
		const other: Place = {...place, view: {kind: 'compare'}};
		await writePlace(file, documents(['a']), place);
		await writePlace(file, documents(['a']), other);
		expect(parsePlaces(await readFile(file, 'utf8'))).toHaveLength(1);
		expect(await readPlace(file, documents(['a']))).toEqual(other);
		for (let number = 0; number < 210; number++) {
			await writePlace(file, documents([`${number}`], `${number}`), place);
		}
		expect(parsePlaces(await readFile(file, 'utf8'))).toHaveLength(200);
		expect(await readPlace(file, documents(['a']))).toBeNull();
	});

	it.each(['', 'no JSON', '[]', '{"version":2,"places":[]}', '{"version":1,"places":[{"documents":1}]}'])(
		'counts for nothing where it is damaged: %s',
		async text => {
			await writePlace(file, documents(['a']), place);
			await writeFile(file, text);
			expect(await readPlace(file, documents(['a']))).toBeNull();
			await writePlace(file, documents(['a']), place);
			expect(await readPlace(file, documents(['a']))).toEqual(place);
		},
	);

	it('has nothing in it that acts on a terminal', () => {
		const view = {kind: 'search', query: 'a\u001b[2Jb', hit: null, isZoomed: false};
		const json = JSON.stringify({version: 1, places: [{documents: '', files: '', place: {...place, view}}]});
		expect(JSON.stringify(parsePlaces(json))).not.toMatch(/\\u001b/);
	});
});

it('what was not read is told with the keys that list it from there', () => {
	const problems = ['a.txt', 'b.txt'].map(file => ({file, message: 'is empty'}));
	const at = (...keys: readonly string[]) => {
		const before = startProgram();
		before.press(...keys);
		return reopened(left(before), undefined, undefined, problems);
	};
	expect(at('j').state().message?.text).toBe('a.txt: is empty; 1 more, which ! lists');
	const program = at('enter');
	expect(program.state().message?.text).toBe('a.txt: is empty; 1 more, which o and then ! list');
	program.press('o', '!');
	expect(program.state().view.kind).toBe('problems');
});
