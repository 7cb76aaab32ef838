/** The Compare view by itself, in a small window. */
import {expect, it} from 'vitest';
import {CompareView} from '../../source/views/compare-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {comparisonInDoubt, sides} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

function drawn(program: Program): readonly string[] {
	const state = program.state();
	return draw(<CompareView state={state} view={viewOf(state, 'compare')} theme={plain} />);
}

it('shows the rows, and both texts of the one under the cursor', () => {
	const program = startProgram({size: {columns: 80, rows: 16}});
	program.press('c', 'j', 'j', 'j');
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(`
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names     6 rows · 1 in conflict …
		    Migration observatory · Migration                               only North │
		›   Patrol boats · Defense                                 conflict · reworded ┃
		    Trade between the banks · Foreign trade and…      partly the same? · moved ┃
		────────────────────────────────────────────────────────────────────────────────
		Defense › Patrol boats                                       conflict · reworded
		› North                             ¶3 │   South                             ¶4
		The North will spend $3.7 billion on   │ The North will spend $3.4 billion on
		patrol boats by April 2018.            │ patrol boats.

		Figure, conflict: $3.7 billion         │ Figure, conflict: $3.4 billion
		"
	`);
});

it('sets apart what is in doubt beside a certain match', () => {
	const program = startProgram({size: {columns: 80, rows: 24}});
	program.press('c');
	program.dispatch({type: 'compared', sides, comparison: comparisonInDoubt});
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(`
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names     6 rows · 1 in conflict …
		›   Hosts and participants · Who met                         reworded · in part?
		    Early warning protocols · Law and crime                             reworded
		    Migration observatory · Migration                                 only North
		    Patrol boats · Defense                                   conflict · reworded
		    Trade between the banks · Foreign trade and…        partly the same? · moved
		    Schools for fishing families · Education                          only South
		────────────────────────────────────────────────────────────────────────────────
		Who met › Hosts and participants                             reworded · in part?
		› North                             ¶1 │   South                             ¶1
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
	const program = startProgram({
		busy: {reading: {read: 1, total: 2}, search: null, comparison: false, export: false},
	});
	program.press('c');
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(
		`
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names
		Still reading the documents; they are compared then"
	`,
	);
});

it('never drops relation, certainty or theme of a row, and cuts its topic instead', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('c', 'r', 'ctrl-u');
	program.type('A name that is far too long for a list of sixty columns, and goes on');
	program.press('enter');
	const state = program.state();
	const {comparison, sides} = state;
	if (comparison === null || sides === null) throw new Error('There is a comparison');
	program.dispatch({
		type: 'compared',
		sides,
		comparison: {
			...comparison,
			left: {...comparison.left, label: 'The Government of the North and of its Islands'},
		},
	});
	const [first = '', , third = ''] = drawn(program).slice(1);
	expect(first).toMatch(/A name .*… +reworded/);
	expect(third).toMatch(/Migration observatory · .*only The Go/);
	program.press('j', 'j', 'j', 'j');
	expect(drawn(program).join('\n')).toMatch(/Trade between the banks.*partly the same\? · moved/);
});

it('shows the texts before the list of what differs in them', () => {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press('c', '2', 'j', 'j', 'j');
	const rows = drawn(program).join('\n');
	expect(rows.indexOf('will spend')).toBeLessThan(rows.indexOf('Figure, conflict'));
});

it('shows which pane has the focus', () => {
	const program = startProgram({size: {columns: 80, rows: 24}});
	program.press('c');
	expect(drawn(program).join('\n')).toContain('›   Hosts and participants');
	program.press('tab');
	expect(drawn(program).join('\n')).toContain('·   Hosts and participants');
});
