import {join} from 'node:path';
import {expect, test} from 'vitest';
import {spanish} from '../../source/briefing/wording/es.ts';
import {type ChosenSides, chooseSides, sidesOf} from '../../source/compare/choose-sides.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {bareSource} from '../helpers/source.ts';

const folder = join(import.meta.dirname, '../../seeds');

async function seeds(): Promise<Corpus> {
	return (await readCorpus([folder], documentLanguages)).corpus;
}

function sourcesOf(chosen: ChosenSides): string[][] {
	if ('problem' in chosen) throw new Error(chosen.problem);
	return [[...chosen.sides.left.sources], [...chosen.sides.right.sources]];
}

test('the two that state the same deliverables are found from the texts', async () => {
	expect(sourcesOf(chooseSides(await seeds(), {}))).toEqual([['us-2017-06-16'], ['mx']]);
});

test.each([
	['a side by its id', {left: 'mx', right: 'us-2017-06-16'}, [['mx'], ['us-2017-06-16']]],
	['a side by its name', {left: 'mexico', right: 'us-2017-06-16'}, [['mx'], ['us-2017-06-16']]],
	[
		'a file by its name',
		{left: '001_3cdf6637f3757408.txt', right: '004_b72136e7393b59b6'},
		[['us-2017-06-16'], ['mx']],
	],
	['a country in another language', {left: 'México', right: 'us-2017-06-16'}, [['mx'], ['us-2017-06-16']]],
	[
		'a country of several words',
		{left: 'mx', right: 'estados unidos de américa'},
		[['mx'], ['us-2017-06-16', 'us-2018-10-12', 'us']],
	],
	['one side only', {right: 'mx'}, [['us-2017-06-16'], ['mx']]],
	[
		'a source against the rest of its side',
		{left: 'us-2018-10-12', right: 'us-2017-06-16'},
		[['us-2018-10-12'], ['us-2017-06-16']],
	],
])('%s is understood', async (_, wanted, expected) => {
	expect(sourcesOf(chooseSides(await seeds(), wanted))).toEqual(expected);
});

test('a whole side is all of its sources', async () => {
	const [left] = sourcesOf(chooseSides(await seeds(), {left: 'us', right: 'mx'}));
	expect(left).toHaveLength(3);
});

const titled = (id: string, title: string, side: string | null = null) => ({
	...bareSource(id, [
		{id: `${id}#1`, heading: null, text: 'The ministers met.', locator: linesAt(1), isStatement: true},
	]),
	title,
	side,
});

const titles: Corpus = {
	sources: [
		titled('one', 'Prime Minister Moré ends visit to Norland'),
		titled('two', 'Joint work of Norland and Sudland'),
		titled('three', 'Statement on fishing', 'isl'),
	],
	sideNames: new Map([['isl', 'Eastern Isles']]),
	event: null,
};

test.each([
	['words of one title', {left: 'Sudland', right: 'one'}, [['two'], ['one']]],
	['words without their accents', {left: 'more', right: 'two'}, [['one'], ['two']]],
	['words of a side’s name', {left: 'isles', right: 'two'}, [['three'], ['two']]],
])('%s are enough', (_, wanted, expected) => {
	expect(sourcesOf(chooseSides(titles, wanted))).toEqual(expected);
});

test('a side whose name is stated in another language is found by its English one, and without an accent', () => {
	const corpus: Corpus = {
		sources: [titled('a', 'Comunicado', 'sre'), titled('b', 'Declaración', 'pe')],
		sideNames: new Map([
			['sre', 'México'],
			['pe', 'Perú'],
		]),
		event: null,
	};
	const wanted = {left: 'United Mexican States', right: 'peru'};
	expect(sourcesOf(chooseSides(corpus, wanted))).toEqual([['a'], ['b']]);
	const unknown = chooseSides(corpus, {left: 'France'});
	expect(unknown).toHaveProperty(
		'problem',
		expect.stringMatching(/^No side or document is called “France”/u),
	);
});

test('the words of the language in force find a side, and list it', async () => {
	const corpus: Corpus = {...titles, sideNames: new Map([['isl', 'European Union']])};
	const choose = (left: string) => chooseSides(corpus, {left, right: 'two'}, undefined, spanish.sides);
	expect(sourcesOf(choose('unión europea'))).toEqual([['three'], ['two']]);
	expect(sourcesOf(choose('Union'))).toEqual([['three'], ['two']]);
	expect(choose('Francia')).toHaveProperty('problem', expect.stringContaining('isl (Unión Europea)'));
});

test('words that several have get one line with these, and half a word is none', () => {
	expect(chooseSides(titles, {left: 'norland'})).toEqual({
		problem: '“norland” may be several: choose one, two.',
	});
	expect(chooseSides(titles, {left: 'nor'})).toEqual({
		problem: expect.stringMatching(/^No side or document is called “nor”/u),
	});
	expect(chooseSides(titles, {left: '…'})).toHaveProperty('problem');
});

test('an unknown name gets one line with what there is', async () => {
	const chosen = chooseSides(await seeds(), {left: 'fr'});
	expect(chosen).toEqual({
		problem: expect.stringMatching(/^No side or document is called “fr”: choose us .*mx/u),
	});
});

test('two files are left and right in the order given', async () => {
	const files = ['004_b72136e7393b59b6.txt', '001_3cdf6637f3757408.txt'].map(name => join(folder, name));
	const {corpus} = await readCorpus(files, documentLanguages);
	const chosen = sourcesOf(chooseSides(corpus, {}));
	expect(chosen.flat()).toEqual(corpus.sources.map(({id}) => id));
	expect(corpus.sources[0]?.file).toContain('004');
});

test('a document is not compared with itself', async () => {
	expect(chooseSides(await seeds(), {left: 'mx', right: 'mx'})).toHaveProperty('problem');
});

test('a label stays short however many documents stand on a side', () => {
	const sources = Array.from({length: 2323}, (_, number) =>
		bareSource(`s${number}`, [], {
			title: `Remarks number ${number} on a matter of great length and little else`,
		}),
	);
	const ids = sources.map(({id}) => id);
	const [few, many] = [ids.slice(0, 3), ids.slice(3)];
	const {left, right} = sidesOf({event: null, sideNames: new Map(), sources}, {left: few, right: many});
	expect(left.label.split(', Remarks')).toHaveLength(3);
	expect(right.label).toMatch(/^Remarks number 3 .*…, Remarks number 4 .*… and 2,318 more$/);
	const sides = new Map(ids.map(id => [id, `The side of ${id}`]));
	const sided = sources.map(source => ({...source, side: source.id}));
	const named = sidesOf({event: null, sideNames: sides, sources: sided}, {left: few, right: many});
	expect(named.right.label).toBe('The side of s3, The side of s4 and 2,318 more');
});

test('two sides that begin alike are told apart, but not by their files', () => {
	const sources = Array.from({length: 20}, (_, number) => bareSource(`s${number}`, [], {title: 'Remarks'}));
	const ids = sources.map(({id}) => id);
	const sides = sidesOf(
		{event: null, sideNames: new Map(), sources},
		{left: ids.slice(0, 10), right: ids.slice(10)},
	);
	expect([sides.left.label, sides.right.label]).toEqual(['Texts A', 'Texts B']);
});

test('a title without spaces is cut between characters, also those of several parts', () => {
	const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
	const sources = [bareSource('a', [], {title: family.repeat(60)}), bareSource('b', [], {title: 'B'})];
	const chosen = chooseSides({sources, sideNames: new Map(), event: null}, {left: 'a', right: 'b'});
	if ('problem' in chosen) throw new Error(chosen.problem);
	expect(chosen.sides.left.label).toBe(`${family.repeat(7)}…`);
});

test('of documents of one side, the two that state most of the same are compared', () => {
	const passage = (id: string, text: string) => {
		return {id: `${id}#1`, heading: null, text, locator: linesAt(1), isStatement: true};
	};
	const statement = (id: string, text: string) => bareSource(id, [passage(id, text)], {side: 'us'});
	const sources = [
		statement('a', 'The ministers welcomed new rules for fishing boats in the strait.'),
		statement('b', 'Twelve lighthouses along the northern coast will be repainted by October.'),
		statement('c', 'By October the northern coast will have twelve repainted lighthouses.'),
	];
	const corpus = {sources, sideNames: new Map([['us', 'United States']]), event: null};
	expect(sourcesOf(chooseSides(corpus, {}))).toEqual([['b'], ['c']]);
});
