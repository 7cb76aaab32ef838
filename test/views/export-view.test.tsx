/** The Export view by itself. */
import {expect, it} from 'vitest';
import {ExportView} from '../../source/views/export-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

function drawn(program: Program): readonly string[] {
	const state = program.state();
	return draw(<ExportView state={state} view={viewOf(state, 'export')} theme={plain} />);
}

it('shows the reason in the place of a preview that cannot be made', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('E');
	const message = 'No pinned row belongs to the sides that are compared now, North and South';
	program.dispatch({type: 'failed', effect: 'preview', message});
	expect(drawn(program).slice(4, 8).join('\n')).toMatchInlineSnapshot(`
		"────────────────────────────────────────────────────────────
		No pinned row belongs to the sides that are compared now,
		North and South
		"
	`);
});
