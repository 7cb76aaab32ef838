/** The Search view by itself, in a small window. */
import {expect, it} from 'vitest';
import {SearchView} from '../../source/views/search-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

function drawn(program: Program): readonly string[] {
	const state = program.state();
	return draw(<SearchView state={state} view={viewOf(state, 'search')} theme={plain} />);
}

it('says what can be written before anything is', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('/');
	expect(drawn(program).slice(0, 5).join('\n')).toMatchInlineSnapshot(`
		"Search
		────────────────────────────────────────────────────────────
		Write a few words you remember; results come as you type.

		  early warning       all the words, in any order, with…"
	`);
});

it('shows hits under their sources, and the passage of the one under the cursor', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('/');
	program.type('boats');
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(`
		"Search boats                                          2 hits
		────────────────────────────────────────────────────────────
		South: Conference on the River                         1 hit
		›   …on patrol boats.
		North: Key Results of the Conference on the River      1 hit
		    …on patrol boats by April 2018.
		────────────────────────────────────────────────────────────
		South · Secretaría de Relaciones del Sur · 2017-06-17
		Safety
		The North will spend $3.4 billion on patrol boats.

		"
	`);
});

it('says so where nothing is found', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('/');
	program.type('zzzzqq');
	expect(drawn(program)[0]).toBe('Search zzzzqq                                  nothing found');
});
