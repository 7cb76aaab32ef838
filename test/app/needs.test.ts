import {describe, expect, it} from 'vitest';
import {hasConflict} from '../../source/app/compare-rows.ts';
import {initialState} from '../../source/app/state.ts';
import {startOfCompare} from '../../source/app/view-states.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import {spanishScreen} from '../../source/app/wording/es.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import {comparison, corpus, sides} from '../helpers/example.ts';
import {type Program, startProgram} from '../helpers/program.ts';

const idle = initialState({corpus, size: {columns: 80, rows: 24}}).busy;

/** In Compare, with nothing to show yet. */
function beforeComparison(busy: Partial<typeof idle>, words = englishScreen, kept = noChoices): Program {
	return startProgram({
		words,
		kept,
		choices: kept,
		view: {...startOfCompare, tab: 'rows'},
		sides,
		busy: {...idle, ...busy},
	});
}

const said = (program: Program) => program.state().message?.text ?? null;

function arrive(program: Program, arrived: Comparison = comparison): void {
	program.dispatch({type: 'compared', sides, comparison: arrived});
}

/** Every key that does something with a row, or that says something of rows. */
const keysOfRows = [
	...['enter', 'left', 'right', '!', 'x', 'C', 'M', 'f', 's', 'm', 't', 'r', '-', '+'],
	...['space', 'a', 'A', 'y', 'O', 'v', '(', ')', 'T', 'tab'],
];

describe('before the comparison is there', () => {
	it.each(keysOfRows)('%s says that the sides are being compared, until they are', key => {
		const program = beforeComparison({comparison: true});
		program.press(key);
		expect(said(program)).toBe('The two sides are still being compared: try again in a moment');
		expect(program.effects).toEqual([]);
		arrive(program);
		expect(said(program)).toBeNull();
	});

	it('says it in Spanish', () => {
		const program = beforeComparison({comparison: true}, spanishScreen);
		program.press('!');
		expect(said(program)).toBe('Todavía se cotejan las dos partes: intente de nuevo en un momento');
	});

	it('going on in a topic finds no other row of it: it waits', () => {
		const program = beforeComparison({comparison: true});
		program.press('/', 'b', 'o', 'enter', 'n');
		expect(said(program)).toMatch(/being compared/);
	});

	it('the help says it of each such key, and a key that is run from it', () => {
		const program = beforeComparison({comparison: true});
		program.press('?');
		program.type('!');
		program.press('enter');
		expect(said(program)).toMatch(/being compared/);
		program.dispatch({type: 'search-prepared', done: 1});
		expect(said(program)).toMatch(/being compared/);
		arrive(program);
		expect(said(program)).toBeNull();
	});

	it('says that documents are still read, where that comes first', () => {
		const program = beforeComparison({reading: {read: 1, total: 3}});
		program.press('!');
		expect(said(program)).toMatch(/^Still reading the documents/);
	});

	it('claims no lack of conflicts where nothing is compared', () => {
		const program = beforeComparison({});
		program.press('!');
		expect(said(program)).toBe('There is no comparison yet');
	});
});

describe('what a key lacks', () => {
	it('is said for as long as it is lacking, whatever else arrives', () => {
		const program = startProgram({view: {...startOfCompare, tab: 'rows'}, sides, comparison});
		const without = {...comparison, deliverables: comparison.deliverables.filter(row => !hasConflict(row))};
		arrive(program, without);
		program.press('!');
		expect(said(program)).toBe('No conflict was found');
		program.dispatch({type: 'search-prepared', done: 1});
		expect(said(program)).toBe('No conflict was found');
		arrive(program);
		expect(said(program)).toBeNull();
	});

	it('gives way to what is said of the comparison that arrives', () => {
		const pins = [{kind: 'deliverable', key: 'south-2017-06-17#0~'}] as const;
		const chosen = {...noChoices, pins};
		const program = beforeComparison({comparison: true}, englishScreen, chosen);
		program.press('!');
		arrive(program);
		expect(said(program)).toMatch(/^A row is pinned, but is no row here$/);
	});
});
