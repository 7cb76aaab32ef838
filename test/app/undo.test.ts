/** What was done can be taken back, step by step, with the cursor where it was; and corrections say what they did. */
import {describe, expect, it} from 'vitest';
import {currentRow} from '../../source/app/current-row.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {startProgram} from '../helpers/program.ts';
import {example, rejected} from '../helpers/rejected.ts';

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
		expect(program.state().message?.text).toBe('Undone: the match is there again');
		expect(program.state().choices.corrections).toEqual([]);
		program.press('u');
		expect(program.state().choices.notes).toEqual([]);
		program.press('u');
		expect(program.state().choices.topics).toEqual(new Map());
		program.press('u');
		expect(program.state().choices).toEqual(noChoices);
		program.press('u');
		expect(program.state().message?.text).toBe('Nothing to undo');
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

	it('takes a correction of an earlier session back as well', () => {
		const correction = {kind: 'reject', sentences: {left: ['a'], right: ['b']}} as const;
		const kept = {...noChoices, corrections: [correction]};
		const program = startProgram({kept, choices: kept});
		program.press('c', 'u');
		expect(program.state().choices.corrections).toEqual([]);
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
