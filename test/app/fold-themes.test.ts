/** Themes of the rows that are folded: the cursor goes over them, and whatever one jumps to is seen. */
import {describe, expect, it} from 'vitest';
import {conflictsOf} from '../../source/app/compare-rows.ts';
import {currentRow} from '../../source/app/current-row.ts';
import {currentLine, listedRows} from '../../source/app/fold-themes.ts';
import {refusalOf} from '../../source/app/keymap.ts';
import {comparison} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

const compare = (program: Program) => viewOf(program.state(), 'compare');
const themes = [...new Set(comparison.deliverables.map(({theme}) => theme))];

/** The lines of the list: the topic of a row, or a theme with the number of its rows. */
function lines(program: Program): readonly string[] {
	const {comparison: made} = program.state();
	if (made === null) throw new Error('There is no comparison');
	return listedRows(made, compare(program), program.state()).map(line =>
		line.kind === 'row' ? line.row.topic : `${line.theme} ${line.rows.length}`,
	);
}

function opened(...keys: readonly string[]): Program {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press('c', '2', ...keys);
	return program;
}

describe('a theme', () => {
	it('is one line when it is folded, on which the cursor stays, and is all its rows again', () => {
		const program = opened();
		const before = lines(program);
		const {theme = ''} = currentRow(program.state()) ?? {};
		const count = comparison.deliverables.filter(row => row.theme === theme).length;
		program.press('-');
		expect(lines(program)).toEqual([`${theme} ${count}`, ...before.slice(count)]);
		expect(currentRow(program.state())).toBeNull();
		program.press('j');
		expect(currentRow(program.state())?.topic).toBe(before[count]);
		program.press('k', '-');
		expect(lines(program)).toEqual(before);
		expect(currentRow(program.state())?.topic).toBe(before[0]);
	});

	it('is unfolded by Enter', () => {
		const program = opened('-', 'enter');
		expect(program.state().view.kind).toBe('compare');
		expect(compare(program).folded).toEqual([]);
	});

	it('is folded with all others, and unfolded with them', () => {
		const program = opened('j', 'j');
		const here = currentRow(program.state());
		const before = lines(program);
		program.press('+');
		expect(lines(program)).toEqual(
			themes.map(theme => `${theme} ${comparison.deliverables.filter(row => row.theme === theme).length}`),
		);
		const line = currentLine(program.state());
		expect(line?.kind === 'folded' && line.theme).toBe(here?.theme);
		program.press('=');
		expect(lines(program)).toEqual(before);
		expect(currentRow(program.state())?.theme).toBe(here?.theme);
	});

	it('stays folded while one is elsewhere', () => {
		const program = opened('+');
		const folded = lines(program);
		program.press('1', '2', 'E', 'escape', '?', 'escape', 'o', 'c');
		expect(lines(program)).toEqual(folded);
		program.dispatch({type: 'resized', columns: 60, rows: 16});
		expect(lines(program)).toEqual(folded);
	});

	it('has no row that anything could be done with', () => {
		const program = opened('-');
		for (const key of ['x', 'r', 'm', 'space', 'y', 'v'])
			expect(refusalOf(program.state(), key), key).not.toBeNull();
	});
});

describe('what is folded is unfolded', () => {
	it('where a conflict is gone to', () => {
		const program = opened('+', '!');
		const [conflict] = conflictsOf(comparison);
		expect(currentRow(program.state())?.key).toBe(conflict?.key);
		expect(compare(program).folded).not.toContain(conflict?.theme);
		expect(compare(program).folded).toHaveLength(themes.length - 1);
	});

	it('where a passage that was found is compared', () => {
		const program = opened('+', 'escape', '/');
		program.type('patrol boats');
		program.press('enter', 'c', '2');
		expect(currentRow(program.state())?.topic).toBe('Patrol boats');
	});

	it('as long as there is a topic, and after it only at the cursor', () => {
		const program = opened('+', '/');
		program.type('boats');
		program.press('enter');
		expect(lines(program)).toContain('Patrol boats');
		expect(refusalOf(program.state(), '-')?.reason).toMatch(/Esc lifts the topic/);
		program.press('escape');
		const row = currentRow(program.state());
		expect(row).not.toBeNull();
		expect(compare(program).folded).toEqual(themes.filter(theme => theme !== row?.theme));
	});

	it('in every other order', () => {
		const program = opened('+', 's');
		expect(lines(program)).toHaveLength(comparison.deliverables.length);
	});
});
