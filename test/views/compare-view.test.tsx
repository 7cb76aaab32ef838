/** The Compare view by itself, in a small window. */
import {expect, it} from 'vitest';
import {CompareView} from '../../source/views/compare-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {comparisonInDoubt, sides} from '../helpers/example.ts';
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
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names          6 rows · 1 conflict
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

it('sets apart what is in doubt beside a certain match', () => {
	const program = startProgram({size: {columns: 80, rows: 24}});
	program.press('c');
	program.dispatch({type: 'compared', sides, comparison: comparisonInDoubt});
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(`
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names          6 rows · 1 conflict
		›   Hosts and participants                                   reworded · in part?
		    Early warning protocols                                             reworded
		    Migration observatory                                             only North
		    Patrol boats                                             conflict · reworded
		    Trade between the banks                             partly the same? · moved
		    Schools for fishing families                                      only South
		────────────────────────────────────────────────────────────────────────────────
		Who met › Hosts and participants                             reworded · in part?
		North                               ¶1 │ South                               ¶1
		The North and the South hosted the     │ The South and the North hosted the
		conference on the river on 15 June.    │ conference on the river on 15 June,
		                                       │ and ministers of nine countries
		                                       │ attended.

		? In doubt, C confirms it, x rejects it:
		Ministers of nine countries attended   │
		it.                                    │

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
