/** Choices outlast a change of the documents that is made while the program is closed. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {englishScreen} from '../../../source/app/wording/en.ts';
import {choicesHere} from '../../../source/briefing/choices/carry-over.ts';
import type {Change, Choices, Target} from '../../../source/briefing/choices/choices.ts';
import {choicesFile} from '../../../source/briefing/choices/state-directory.ts';
import {isSameSet} from '../../../source/briefing/choices/take-over.ts';
import {writeChoices} from '../../../source/briefing/choices/write-choices.ts';
import {choicesFor} from '../../../source/commands/choices-for.ts';
import {readCorpus} from '../../../source/documents/read-corpus.ts';
import type {Corpus} from '../../../source/documents/source.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {openingOf} from '../../../source/opening.ts';
import {keepPlace} from '../../../source/services.ts';

const ports = 'The ports were opened in May.';
const cranes = 'The ministers agreed on twelve cranes for the harbour.';
const fish = 'Fish was discussed as well.';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'briefing-taken-'));
	vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'));
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, {recursive: true, force: true});
});

/** The corpus of files with these paragraphs. */
async function open(files: Readonly<Record<string, readonly string[]>>): Promise<Corpus> {
	const paths = Object.keys(files).map(name => join(folder, name));
	for (const [name, texts] of Object.entries(files)) {
		await writeFile(join(folder, name), [`Readout ${name}`, ...texts].join('\n\n'));
	}
	return (await readCorpus(paths, documentLanguages)).corpus;
}

function passage(corpus: Corpus, text: string): Target {
	const found = corpus.sources.flatMap(({passages}) => passages).find(each => each.text === text);
	return {kind: 'passage', passage: found?.id ?? 'none'};
}

async function keep(corpus: Corpus, ...changes: readonly Change[]): Promise<void> {
	await writeChoices(choicesFile(corpus), changes, corpus.sources);
}

const pinned = ({pins}: Choices) => pins.map(pin => (pin.kind === 'passage' ? pin.passage : pin.key));

const before = {'a.txt': [ports, cranes], 'b.txt': [fish]};

describe('what was pinned is taken over', () => {
	test.each([
		['where a file was edited', {'a.txt': ['A new beginning of it.', ports, cranes], 'b.txt': [fish]}],
		['where a file was added', {...before, 'c.txt': ['Boats waited.']}],
		['where a file was taken away', {'a.txt': [ports, cranes]}],
	])('%s, is said once and kept', async (_, files) => {
		const was = await open(before);
		const target = passage(was, cranes);
		await keep(was, {kind: 'pin', target}, {kind: 'note', target, text: 'Ask.'});
		const is = await open(files);
		const notes: string[] = [];
		const forCommand = await choicesFor(is, {pinned: true}, {note: line => notes.push(line)});
		const opening = await openingOf(is, [], {}, englishScreen);
		const said = 'These documents have changed: 1 pin and 1 note taken over';
		expect(opening.said).toBe(said);
		expect(opening.problems).toEqual([]);
		expect(notes).toEqual([said]);
		const now = passage(is, cranes);
		expect(opening.choices.pins).toEqual([now]);
		expect(opening.choices.notes).toEqual([{target: now, text: 'Ask.'}]);
		expect(pinned(forCommand)).toEqual(pinned(opening.choices));
		const again = await openingOf(is, [], {}, englishScreen);
		expect(again.said).toBeNull();
		expect(again.choices).toEqual(opening.choices);
	});

	test('with what was taken out, and without what is gone, which is counted', async () => {
		const was = await open(before);
		const piece = {source: was.sources[0]?.id ?? '', text: cranes, nth: 0};
		await keep(
			was,
			{kind: 'pin', target: passage(was, cranes)},
			{kind: 'pin', target: passage(was, fish)},
			{kind: 'take-out', piece},
		);
		const is = await open({'a.txt': [cranes], 'b.txt': ['Nothing is left.']});
		const {choices, said} = await openingOf(is, [], {}, englishScreen);
		expect(choicesHere(choices).pins).toEqual([passage(is, cranes)]);
		expect(choices.edits).toEqual([{kind: 'take-out', piece}]);
		expect(said).toBe(
			'These documents have changed: 1 pin and 1 edit of a text taken over; 1 waits until its text is back',
		);
	});

	test('and a row of which one text is gone is not counted', async () => {
		const was = await open(before);
		const [left = '', right = ''] = [passage(was, cranes), passage(was, fish)].map(target =>
			target.kind === 'passage' ? target.passage : '',
		);
		await keep(was, {kind: 'pin', target: {kind: 'deliverable', key: `${left}.1~${right}.1`}});
		const is = await open({'a.txt': [ports, cranes], 'b.txt': ['Nothing is left.']});
		const {said} = await openingOf(is, [], {}, englishScreen);
		expect(said).toBe('These documents have changed: of your pins and notes, 1 waits until its text is back');
	});

	test('not by other documents', async () => {
		const was = await open(before);
		await keep(was, {kind: 'pin', target: passage(was, cranes)});
		const {choices, said} = await openingOf(
			await open({'c.txt': [cranes], 'd.txt': [fish]}),
			[],
			{},
			englishScreen,
		);
		expect(choices.pins).toEqual([]);
		expect(said).toBeNull();
	});
});

test('a side that is gone is named beside what is taken over', async () => {
	const was = await open({...before, 'c.txt': ['Boats waited.']});
	const [left = '', right = ''] = was.sources.map(({id}) => id);
	await keep(was, {kind: 'pin', target: passage(was, cranes)});
	const view = {kind: 'sources', source: null, isZoomed: false} as const;
	await keepPlace(was, {sides: {left: [left], right: [right]}, view, compare: null});
	const is = await open({'a.txt': [ports, cranes], 'c.txt': ['Boats waited.']});
	const {said, sides} = await openingOf(is, [], {}, englishScreen);
	expect(sides).toBeNull();
	expect(said).toBe(
		`${right}, which you compared last, is not here any more: the two sides are chosen anew. These documents have changed: 1 pin taken over`,
	);
	expect((await openingOf(is, [], {left}, englishScreen)).said).toBeNull();
});

test.each([
	['most of the files', ['/x/a', '/x/b', '/y/c'], true],
	['half of them, from elsewhere', ['/x/a', '/y/c'], false],
	['some, of the same folder', ['/x/a', '/x/c', '/x/d'], true],
	['none', ['/x/c'], false],
])('%s: whether it is the same set', (_, paths, expected) => {
	const documents = ['/x/a', '/x/b'].map(path => ({file: path, path, sha256: path}));
	const folders = paths.map(path => path.slice(0, 2));
	expect(isSameSet(documents, {paths, folders, contents: []})).toBe(expected);
});
