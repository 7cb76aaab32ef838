/** What was taken out of a text: shown in its place, put back, taken out, and all of it undone. */
import {describe, expect, it} from 'vitest';
import {placeOf} from '../../source/app/current-place.ts';
import {currentTarget} from '../../source/app/focus.ts';
import {actionForKey} from '../../source/app/keymap.ts';
import {pinsHere} from '../../source/app/pins-here.ts';
import {corpus} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';
import {startSession} from '../helpers/session.ts';

const northOf = (program: Program) => program.state().corpus.sources[0];
const textsOf = (program: Program) =>
	northOf(program)?.passages.map(({id, text}) => `${id.split('#')[1]} ${text}`);

describe('in the reader', () => {
	it('b shows it with the cursor on the same words, and hides it again', () => {
		const program = startProgram();
		program.press('enter', 'j', 'j');
		const before = viewOf(program.state(), 'reader');
		program.press('b');
		const shown = viewOf(program.state(), 'reader');
		expect([shown.isWhole, shown.block]).toEqual([true, before.block + 1]);
		expect(program.state().message?.text).toBe(
			'2 pieces taken out; x puts a piece back, or takes a passage out',
		);
		program.press('b');
		expect(viewOf(program.state(), 'reader')).toEqual(before);
	});

	it('x does nothing while it is hidden, and leaves headings alone', () => {
		const program = startProgram();
		program.press('enter');
		expect(actionForKey(program.state(), 'x')).toBeNull();
		program.press('b', 'j', 'j', 'x');
		expect(program.state().message?.text).toMatch(/^A heading stays/);
		expect(program.state().corpus).toEqual(corpus);
	});

	it('what is taken out is nothing to pin, note, select or quote, and each key says so', () => {
		const program = startProgram();
		program.press('enter', 'b', 'g');
		expect(currentTarget(program.state())).toBeNull();
		for (const key of ['space', 'a', 'A', 'v', 'y', ')']) {
			program.press(key);
			expect(program.state().message?.text, key).toBe('This is no part of the text: x puts it back first');
		}
		program.press('x', 'space');
		expect(program.state().choices.pins).toHaveLength(1);
	});

	it('x puts a piece back: kept, told to who searches and compares, and said', () => {
		const program = startProgram();
		program.press('enter', 'b', 'G', 'x');
		const piece = {source: 'north-2017-06-16', text: 'Share this page', nth: 0};
		expect(textsOf(program)?.at(-1)).toBe('4+1 Share this page');
		expect(program.effects.slice(-2)).toEqual([
			{type: 'save-change', change: {kind: 'put-back', piece}},
			{type: 'edit-texts', edits: [{kind: 'put-back', piece}]},
		]);
		expect(program.state().message?.text).toMatch(/^Put back: .*u undoes it$/);
		program.press('x');
		expect(northOf(program)).toEqual(corpus.sources[0]);
		expect(program.state().kept.edits).toEqual([]);
	});

	it('x takes a passage out, u brings it back, and the ids of the others never change', () => {
		const program = startProgram();
		program.press('enter', 'b', 'j', 'j', 'j', 'space', 'x');
		expect(textsOf(program)?.map(text => text.slice(0, 1))).toEqual(['1', '3', '4']);
		expect(program.state().message?.text).toContain('and 1 pin on it waits');
		program.dispatch({type: 'texts-edited'});
		expect(program.effects.at(-1)).toEqual({type: 'prepare-search'});
		program.press('u');
		expect(program.state().corpus).toEqual(corpus);
		expect(program.state().message?.text).toBe(
			'Undone: “The governments agreed to explore early warning protocols…” is part of the text again',
		);
		expect(program.effects.at(-1)).toEqual({type: 'edit-texts', edits: []});
	});

	it('a comparison that was made is made again, and what was found is looked for again', () => {
		const program = startProgram();
		program.press('c', 'o', '/');
		program.type('boats');
		program.press('enter', 'b', 'G', 'x');
		const before = program.effects.length;
		program.dispatch({type: 'texts-edited'});
		expect(program.effects.slice(before).map(({type}) => type)).toEqual(['compare', 'prepare-search']);
		program.press('escape');
		expect(program.effects.at(-1)).toEqual({type: 'search', query: 'boats'});
	});

	it('a copy cites a passage by the number that the reader shows, whatever was taken out above it', () => {
		const program = startProgram();
		program.press('enter', 'b', 'j', 'x', 'G', 'k', 'y');
		const copied = program.effects.find(effect => effect.type === 'copy');
		expect(copied?.type === 'copy' ? copied.text : '').toContain('¶4');
	});

	it('the place is kept with it', () => {
		const program = startProgram();
		program.press('enter', 'b');
		expect(placeOf(program.state())?.view).toMatchObject({kind: 'reader', isWhole: true});
	});

	it('other views of the text stay at the same passage', () => {
		const program = startProgram();
		program.press('enter', 'G');
		const before = viewOf(program.state(), 'reader');
		program.press('o', 'g', 'enter', 'b', 'g', 'j', 'x', 'escape', 'escape');
		const after = viewOf(program.state(), 'reader');
		expect(after.block).toBe(before.block - 1);
	});
});

it('what is put back is found and compared, what is taken out is not', async () => {
	const session = await startSession(corpus);
	const find = async (query: string) => {
		await session.press('o', '/');
		await session.type(query);
		const {view} = await session.press('enter');
		return view.kind === 'search' || view.kind === 'reader' ? view.kind : view;
	};
	expect(await find('share this page')).toBe('search');
	await session.press('escape', 'o', 'g', 'enter', 'b', 'G', 'x');
	expect(await find('share this page')).toBe('reader');
	const {comparison} = await session.press('c');
	const sentences = comparison?.deliverables.flatMap(row => row.pairs.flatMap(pair => pair.left)) ?? [];
	expect(sentences.map(({id}) => id)).toContain('north-2017-06-16#4+1.1');
	const undone = await session.press('u');
	expect(JSON.stringify(undone.comparison)).not.toContain('#4+1');
});

it('a pinned row outlasts what is taken out of it, and one that stands on it alone comes back with it', async () => {
	const session = await startSession(corpus);
	const pinAll = async () => {
		const {comparison} = await session.press('c', '2', 'g');
		for (const _ of comparison?.deliverables ?? []) await session.press('space', 'j');
		return session.press('o');
	};
	const {choices, comparison} = await pinAll();
	const count = choices.pins.length;
	expect(count).toBe(comparison?.deliverables.length);
	const taken = await session.press('g', 'enter', 'b', 'j', 'j', 'j', 'x');
	const alone = comparison?.deliverables.filter(({left, right}) =>
		[...left.passages, ...right.passages].every(id => id === 'north-2017-06-16#2'),
	);
	expect(alone?.length).toBeGreaterThan(0);
	expect(taken.message?.text).toContain(`${alone?.length} pin on it waits`);
	const rows = new Set(taken.comparison?.deliverables.map(({key}) => key));
	const here = taken.choices.pins.filter(pin => pin.kind === 'deliverable' && rows.has(pin.key));
	expect(here).toHaveLength(count - (alone?.length ?? 0));
	const back = await session.press('u');
	expect(back.choices.pins).toEqual(choices.pins);
	expect(pinsHere(back)).toHaveLength(count);
	// A pin that has followed its row is taken off as any other.
	await session.press('b', 'b', 'x', 'c', '2', 'g');
	const off = await session.press('space');
	expect(off.choices.pins).toHaveLength(count - 1);
});
