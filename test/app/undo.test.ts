/** What was done can be taken back and done again, step by step, with the cursor where it was; and corrections say what they did. */
import {describe, expect, it} from 'vitest';
import {sentencesOf} from '../../source/app/compare-rows.ts';
import {currentRow} from '../../source/app/current-row.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {sides} from '../helpers/example.ts';
import {startProgram} from '../helpers/program.ts';
import {example, rejected} from '../helpers/rejected.ts';

const nothing = 'Nothing to undo: nothing was changed in this session';

describe('u', () => {
	it('takes back pins, notes, names and corrections, the last one first', () => {
		const program = startProgram();
		program.press('c', 'space', 'j', 'r', 'ctrl-u');
		program.type('Warnings');
		program.press('enter', 'a');
		program.type('check');
		program.press('enter', 'x');
		expect(program.state().choices).toMatchObject({
			pins: [{key: 'key-1'}],
			notes: [{text: 'check'}],
			corrections: [{kind: 'reject'}],
		});
		program.press('u');
		expect(program.state().message?.text).toBe('Undone: the match of “Warnings” is there again');
		expect(program.state().choices.corrections).toEqual([]);
		program.press('u');
		expect(program.state().choices.notes).toEqual([]);
		program.press('u');
		expect(program.state().choices.topics).toEqual(new Map());
		program.press('u');
		expect(program.state().choices).toEqual(noChoices);
		program.press('u');
		expect(program.state().message?.text).toBe('Nothing more to undo');
	});

	it('leaves a match that was confirmed in doubt again', () => {
		const program = startProgram();
		program.press('c', ...Array.from({length: 5}, () => 'f'));
		expect(program.state().message?.text).toBe('Showing only: doubtful');
		program.press('C', 'u');
		expect(program.state().message?.text).toMatch(/^Undone: the match of “.*” is no longer confirmed$/);
		program.press('ctrl-r');
		expect(program.state().message?.text).toMatch(/^Redone: the match of “.*” is confirmed again$/);
	});

	it('brings a pin back in its place', () => {
		const program = startProgram();
		program.press('c', 'space', 'j', 'space', 'j', 'space');
		const {pins} = program.state().choices;
		program.press('g', 'space');
		expect(program.state().choices.pins).toHaveLength(2);
		program.press('u');
		expect(program.state().choices.pins).toEqual(pins);
	});

	it('keeps each step for the next session', () => {
		const program = startProgram();
		program.press('c', 'space', 'u');
		const changes = program.effects.flatMap(effect =>
			effect.type === 'save-change' ? [effect.change.kind] : [],
		);
		expect(changes).toEqual(['pin', 'unpin']);
	});

	it('takes nothing of an earlier session back, whose last change nobody remembers', () => {
		const correction = {kind: 'reject', sentences: {left: ['a'], right: ['b']}} as const;
		const kept = {...noChoices, corrections: [correction]};
		const program = startProgram({kept, choices: kept});
		program.press('c', 'u');
		expect(program.state().message?.text).toBe(nothing);
		expect(program.state().choices.corrections).toEqual([correction]);
	});

	it('names what it takes back', () => {
		const program = startProgram();
		const said = (...keys: string[]) => {
			program.press(...keys, 'u');
			return program.state().message?.text;
		};
		expect(said('c', 'space')).toBe('Undone: “Hosts and participants” is no longer pinned');
		expect(said('r', 'ctrl-u', 'x', 'enter')).toBe(
			'Undone: “Hosts and participants” has its first name again',
		);
		expect(said('m', 'j', 'm')).toMatch(/^Undone: “.*” is taken apart again$/);
		expect(said('a', 'x', 'enter')).toMatch(/^Undone: the note on “.*” is gone$/);
		expect(said('o', 'enter', 'j', 'space')).toMatch(/^Undone: “The North and .*” is no longer pinned$/);
		expect(said('E', 'enter')).toBe('Undone: the length is standard again');
	});

	it('says of which sides it is, where others are compared by now', () => {
		const program = startProgram();
		program.press('c', 'space');
		const turned = {left: sides.right, right: sides.left};
		const {state} = startProgram({...program.state(), sides: turned});
		const elsewhere = startProgram({...state()});
		elsewhere.press('u');
		expect(elsewhere.state().message?.text).toMatch(/ is no longer pinned, of North \| South$/);
		expect(elsewhere.state().kept).toEqual(noChoices);
	});
});

describe('Ctrl-r', () => {
	it('does again what was undone, step by step, and u takes it back again', () => {
		const program = startProgram();
		program.press('c', 'space', 'j', 'x');
		const {choices} = program.state();
		program.press('u', 'u');
		expect(program.state().choices).toEqual(noChoices);
		program.press('ctrl-r');
		expect(program.state().message?.text).toMatch(/^Redone: “.*” is pinned again$/);
		program.press('ctrl-r');
		expect(program.state().choices).toEqual(choices);
		expect(program.effects.filter(({type}) => type === 'save-change')).toHaveLength(6);
		program.press('ctrl-r');
		expect(program.state().message?.text).toBe('Nothing to redo: nothing was undone');
		program.press('u', 'u');
		expect(program.state().choices).toEqual(noChoices);
	});

	it('has nothing more to do once something else was changed', () => {
		const program = startProgram();
		program.press('c', 'space', 'u', 'j', 'space', 'ctrl-r');
		expect(program.state().choices.pins).toHaveLength(1);
		expect(program.state().message?.text).toBe('Nothing to redo: nothing was undone');
	});
});

describe('x', () => {
	it('takes apart what was joined, in whatever session, before it rejects a match', () => {
		const program = startProgram();
		const rows = example.deliverables.filter(({kind}) => kind === 'left-only').slice(0, 1);
		const [row] = rows;
		if (row === undefined) throw new Error('There is a row of one side');
		const join = {kind: 'join', sentences: sentencesOf([row])} as const;
		const kept = {...noChoices, corrections: [join]};
		const joined = startProgram({...program.state(), kept, choices: kept});
		joined.press('c', 'f', 'f', 'x');
		expect(joined.state().choices.corrections).toEqual([]);
		expect(joined.state().message?.text).toMatch(/^“.*” is taken apart; u undoes it$/);
		joined.press('x');
		expect(joined.state().message?.text).toBe('Only what is matched or joined can be parted');
		joined.press('u');
		expect(joined.state().choices.corrections).toEqual([join]);
	});
});

describe('a correction', () => {
	it('says what has become of its sentences, and leaves the cursor there, in both views', () => {
		for (const columns of [80, 120]) {
			const program = startProgram({size: {columns, rows: 40}});
			program.press('c', 'j', 'x');
			const {sides} = program.state();
			if (sides === null) throw new Error('There are sides');
			// The comparison comes back without the match.
			program.press('x');
			program.dispatch({type: 'compared', sides, comparison: rejected});
			expect(currentRow(program.state())).toMatchObject({
				kind: 'left-only',
				topic: 'Early warning protocols',
			});
			program.press('u');
			program.dispatch({type: 'compared', sides, comparison: example});
			expect(currentRow(program.state())?.key).toBe('key-2');
		}
	});

	it('names the rows that it made', () => {
		const program = startProgram();
		program.press('c', 'j');
		const {sides, view} = program.state();
		if (sides === null || view.kind !== 'compare') throw new Error('There is a comparison');
		const corrected = ['north-2017-06-16#2.1', 'south-2017-06-17#3.1'];
		const waiting = startProgram({...program.state(), view: {...view, corrected}});
		waiting.dispatch({type: 'compared', sides, comparison: rejected});
		expect(waiting.state().message?.text).toBe(
			'“Early warning protocols” is now only North, “Warnings of trafficking” is now only South; u undoes it',
		);
	});
});
