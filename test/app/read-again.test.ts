/** Documents that have changed on disk are named once, and read again with the user and their marks where they were. */
import {describe, expect, it} from 'vitest';
import {hintsFor} from '../../source/app/keymap.ts';
import {nowAndThen} from '../../source/app/look-at-disk.ts';
import {pinnedInWords} from '../../source/app/pins-here.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {corpus} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

const changes = {changed: 1, added: 1, gone: 0};

/** The example with a passage more at the head of its first source, and without its last one. */
const changed: Corpus = {
	...corpus,
	sources: corpus.sources.map((source, index) => {
		if (index > 0) return source;
		const [first, ...others] = source.passages;
		if (first === undefined) return source;
		const passages = [{...first, text: 'A word before.'}, first, ...others.slice(0, -1)];
		return {
			...source,
			sha256: '1'.repeat(64),
			headings: source.headings.map(heading => ({...heading, before: heading.before + 1})),
			boilerplate: [],
			passages: passages.map((passage, number) => ({...passage, id: `${source.id}#${number + 1}`})),
		};
	}),
};

function readAgain(program: Program, now: Corpus = changed): void {
	program.dispatch({type: 'disk-looked-at', changes});
	program.press('R');
	program.dispatch({type: 'documents-read-again', corpus: now, problems: []});
}

describe('what has changed', () => {
	it('is said once, and R reads nothing before', () => {
		const program = startProgram();
		program.press('R');
		expect(program.state().message?.text).toBe('No file is known to have changed on disk');
		program.press('enter', 'escape');
		program.dispatch({type: 'disk-looked-at', changes: {...changes, changed: 0, added: 0}});
		expect(program.state().onDisk).toBeNull();
		program.dispatch({type: 'disk-looked-at', changes});
		expect(program.state().message?.text).toBe('1 file changed, 1 new on disk: R reads it again');
		program.press('enter');
		const before = program.state();
		program.dispatch({type: 'disk-looked-at', changes: {...changes}});
		expect(program.state()).toBe(before);
	});

	it('does not push away what is being said', () => {
		const program = startProgram();
		program.press('enter', 'space');
		program.dispatch({type: 'disk-looked-at', changes});
		expect(program.state().message?.text).toMatch(/^Pinned/);
		expect(program.state().onDisk).toEqual(changes);
	});
});

describe('R', () => {
	it('right after a change looks at the disk at once, and reads what it finds', () => {
		const program = startProgram();
		program.press('R');
		expect(program.effects.at(-1)).toEqual({type: 'look-at-disk', isAsked: true});
		program.dispatch({type: 'disk-looked-at', changes, isAsked: true});
		expect(program.effects.at(-1)).toEqual({type: 'read-again'});
		program.dispatch({type: 'documents-read-again', corpus: changed, problems: []});
		expect(program.state().message?.text).toBe('Read again: 3 sources');
		program.press('R');
		program.dispatch({type: 'disk-looked-at', changes: {...changes, changed: 0, added: 0}, isAsked: true});
		expect(program.state().message?.text).toBe('No file has changed on disk');
		expect(program.effects.at(-1)?.type).toBe('look-at-disk');
	});

	it('reads, and keeps the line, the pin and the sides', () => {
		const program = startProgram();
		program.press('c', 'o', 'enter', 'j', 'j', 'j', 'space');
		const {block} = viewOf(program.state(), 'reader');
		readAgain(program);
		const {state} = program;
		expect(viewOf(state(), 'reader').block).toBe(block + 1);
		expect(state().choices.pins).toEqual([{kind: 'passage', passage: 'north-2017-06-16#3'}]);
		expect(state().sides?.left.sources).toEqual(['north-2017-06-16']);
		expect(state().onDisk).toBeNull();
		expect(state().message?.text).toBe('Read again: 3 sources');
		expect(program.effects.filter(({type}) => type === 'save-change').at(-1)).toMatchObject({
			change: {kind: 'pin', target: {passage: 'north-2017-06-16#3'}},
		});
	});

	it('keeps the pin of a passage that is only taken out, for when it is put back', () => {
		const program = startProgram();
		program.press('enter', 'b', 'j', 'j', 'j', 'space', 'x');
		const {pins, edits} = program.state().kept;
		expect(edits.map(({kind}) => kind)).toEqual(['take-out']);
		expect(pins).toHaveLength(1);
		readAgain(program);
		expect(program.state().message?.text).toBe('Read again: 3 sources');
		expect(program.state().kept.pins).toHaveLength(1);
	});

	it('names what was pinned and waits for its text, counts it apart, and brings it back with that', () => {
		const program = startProgram();
		program.press('enter', 'G', 'space');
		const {pins} = program.state().choices;
		readAgain(program);
		expect(pinnedInWords(program.state())).toBe('0 pinned, 1 not here');
		expect(program.state().message?.text).toBe(
			'Read again: 3 sources. “The governments reaffirmed the importance of trade between…” waits until its text is back',
		);
		readAgain(program, corpus);
		expect(program.state().choices.pins).toEqual(pins);
		expect(pinnedInWords(program.state())).toBe('1 pinned');
		expect(program.state().message?.text).toBe(
			'Read again: 3 sources. “The governments reaffirmed the importance of trade between…” is back',
		);
		program.press('u');
		expect(program.state().choices.pins).toEqual([]);
	});

	it('of a file that is gone keeps all that hangs on it, and the pair, until it is back', () => {
		const program = startProgram();
		program.press('c', 'j', 'x', 'o', 'j', 'enter', 'G', 'space', 'a', 'x', 'enter');
		const {kept, sides} = program.state();
		const withoutSouth = {...corpus, sources: corpus.sources.filter(({side}) => side !== 'south')};
		readAgain(program, withoutSouth);
		expect(program.state().message?.text).toMatch(/North \| South waits until all its documents are back$/);
		// What is pinned meanwhile is there as well.
		program.press('o', 'g', 'enter', 'j', 'space');
		readAgain(program, withoutSouth);
		expect(program.state().message?.text).toBe('Read again: 2 sources');
		readAgain(program, corpus);
		expect(program.state().message?.text).toMatch(/North \| South is compared again$/);
		expect(program.state().sides).toEqual(sides);
		const {pins, ...others} = program.state().choices;
		expect(pins).toHaveLength(2);
		expect(others).toMatchObject({corrections: kept.corrections, notes: kept.ofPairs[0]?.notes, away: []});
	});

	it('leaves sides alone that were picked while those of before were away', () => {
		const program = startProgram();
		program.press('c');
		readAgain(program, {...corpus, sources: corpus.sources.filter(({side}) => side !== 'south')});
		program.press('p', 'enter', 'down', 'down', 'enter');
		const picked = program.state().sides;
		expect(program.state().awaySides).toBeNull();
		readAgain(program, corpus);
		expect(program.state().sides?.right.sources).not.toContain('south-2017-06-17');
		expect(program.state().sides).toEqual(picked);
	});

	it('does not throw a note away that is being written', () => {
		const program = startProgram();
		program.press('enter', 'j', 'a');
		program.type('ask');
		program.dispatch({type: 'documents-read-again', corpus: changed, problems: []});
		program.type(' them');
		program.press('enter');
		expect(program.state().choices.notes).toEqual([
			{target: {kind: 'passage', passage: 'north-2017-06-16#2'}, text: 'ask them'},
		]);
	});

	it('keeps what was put back, and tells whoever answers', () => {
		const program = startProgram();
		program.press('enter', 'b', 'j', 'x');
		readAgain(program);
		expect(program.state().corpus.sources[0]?.passages[0]?.text).toBe('A word before.');
		expect(program.state().kept.edits).toHaveLength(1);
		const kinds = program.effects.map(({type}) => type);
		expect(kinds.slice(kinds.indexOf('read-again'))).toContain('edit-texts');
		expect(viewOf(program.state(), 'reader').isWhole).toBe(true);
	});

	it('compares anew where the comparison was open', () => {
		const program = startProgram();
		program.press('c', '2', 'j');
		const before = program.effects.length;
		readAgain(program);
		expect(program.effects.slice(before).map(({type}) => type)).toContain('compare');
		expect(viewOf(program.state(), 'compare').tab).toBe('rows');
		expect(program.state().comparison).not.toBeNull();
	});

	it('that fails leaves everything as it is', () => {
		const program = startProgram();
		program.dispatch({type: 'disk-looked-at', changes});
		program.press('R');
		program.dispatch({type: 'failed', effect: 'read-again', message: 'None can be read'});
		expect(program.state().busy.reading).toBeNull();
		expect(program.state().corpus).toEqual(corpus);
	});
});

it('what is pinned and is no row is named as soon as that is known, and once', () => {
	const pins = ['key-98', 'key-1', 'key-99'].map(key => ({kind: 'deliverable', key}) as const);
	const kept = {...noChoices, pins};
	const program = startProgram({kept, choices: kept});
	expect(pinnedInWords(program.state())).toBe('3 pinned');
	program.press('c');
	expect(pinnedInWords(program.state())).toBe('1 pinned, 2 not here');
	expect(program.state().message?.text).toBe('A row and 1 more are pinned, but are no rows here');
	program.press('j', 'x');
	expect(program.state().message?.text).not.toContain('no rows here');
});

it('the disk is looked at now and then, and not while it still is', async () => {
	let time = 0;
	let looks = 0;
	let done: () => void = () => {};
	const happens = nowAndThen(
		() => {
			looks++;
			return new Promise<void>(resolve => {
				done = resolve;
			});
		},
		() => time,
	);
	happens();
	expect(looks).toBe(0);
	time = 2000;
	happens();
	happens();
	expect(looks).toBe(1);
	time = 2300;
	done();
	await new Promise(resolve => setImmediate(resolve));
	time = 8299;
	happens();
	expect(looks).toBe(1);
	time = 8300;
	happens();
	expect(looks).toBe(2);
});

describe('reading', () => {
	const busy = {reading: {read: 3, total: 10}, search: null, comparison: false, export: false};
	const opened = {corpus, problems: [], choices: noChoices, sides: null, place: null};

	it('is stopped by Esc in the list of sources, and goes on with R', () => {
		const program = startProgram({busy});
		expect(hintsFor(program.state())[1]?.words).toBe('stop reading');
		program.press('escape');
		expect(program.effects).toEqual([{type: 'stop-reading'}]);
		program.dispatch({type: 'documents-opened', ...opened, unread: 7});
		expect(program.state().unread).toBe(7);
		program.press('escape');
		expect(program.effects.filter(({type}) => type === 'stop-reading')).toHaveLength(1);
		program.press('R');
		program.dispatch({type: 'documents-read-again', corpus, problems: []});
		expect(program.state().unread).toBe(0);
	});

	it('goes on where Esc leads back', () => {
		const program = startProgram({busy});
		program.press('enter', 'escape');
		expect(program.effects).toEqual([]);
	});
});
