/** The Compare view by itself, in a small window. */
import {expect, it} from 'vitest';
import {CompareView} from '../../source/views/compare-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {type Program, startProgram} from '../helpers/program.ts';

function drawn(program: Program): readonly string[] {
	const state = program.state();
	if (state.view.kind !== 'compare') throw new Error(`The view is ${state.view.kind}`);
	return draw(<CompareView state={state} view={state.view} theme={plain} />);
}

it('shows the rows, and both texts of the one under the cursor', () => {
	const program = startProgram({size: {columns: 80, rows: 16}});
	program.press('c', 'j', 'j', 'j');
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(`
		"1 Deliverables  2 Commitments  3 Emphasis  4 Names             6 rows · by theme
		    Migration observatory                                           only North │
		›   Patrol boats                                           conflict · reworded ┃
		    Trade between the banks                           partly the same? · moved ┃
		────────────────────────────────────────────────────────────────────────────────
		Defense › Patrol boats                                       conflict · reworded
		North                               ¶3 │ South                               ¶4
		Figure, conflict: $3.7 billion         │ Figure, conflict: $3.4 billion

		The North will spend $3.7 billion on   │ The North will spend $3.4 billion on
		patrol boats by April 2018.            │ patrol boats.
		"
	`);
});

it('shows one text at a time where there is no room for two', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('c', 'j', 'j', 'j', 'tab');
	expect(drawn(program).join('\n')).toContain('$3.7 billion');
	expect(drawn(program).join('\n')).not.toContain('$3.4 billion on');
	program.press('tab');
	expect(drawn(program).join('\n')).toContain('$3.4 billion on');
});

it('says what it waits for', () => {
	const program = startProgram({busy: {reading: 0.5, search: null, comparison: false, export: false}});
	program.press('c');
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(
		`"Still reading the documents; they are compared then"`,
	);
});
