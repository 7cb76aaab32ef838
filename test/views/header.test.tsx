/** The header: what is open, going on and pinned, as much as there is room for. */
import {expect, it} from 'vitest';
import {Header} from '../../source/views/header.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {startProgram} from '../helpers/program.ts';

function header(columns: number, keys: readonly string[], busy = {}): string | undefined {
	const program = startProgram({size: {columns, rows: 24}});
	program.press(...keys);
	const state = program.state();
	return draw(<Header state={{...state, busy: {...state.busy, ...busy}}} theme={plain} />)[0];
}

it.each([
	['the view', [], {}, ['briefing › Sources', '3 sources · 0 pinned']],
	['pins and sides', ['c', 'space'], {}, ['briefing › Compare', 'North | South · 3 sources · 1 pinned']],
	['what goes on', [], {search: 0.5}, ['briefing › Sources', '3 sources · indexing 50 % · 0 pinned']],
	[
		'how much is read',
		[],
		{reading: {read: 812, total: 2323}},
		['briefing › Sources', '3 sources · reading 812 of 2,323 · 0 pinned'],
	],
	['what is written', ['e'], {export: true}, ['briefing › Sources', '3 sources · writing · 0 pinned']],
])('shows %s at its ends', (_, keys, busy, [left = '', right = '']) => {
	const gap = 80 - left.length - right.length - 2;
	expect(header(80, keys, busy)).toBe(` ${left}${' '.repeat(gap)}${right}`);
});

it('leaves out what has no room, its own name and the least telling first, and says so; never the sides', () => {
	expect(header(80, ['c'], {search: 0.25})).toContain('North | South · 3 sources · indexing 25 % · 0 pinned');
	expect(header(60, ['c'], {search: 0.25})).toMatch(
		/^ Compare +… · North \| South · indexing 25 % · 0 pinned$/,
	);
	expect(header(60, ['c'])).toMatch(/^ briefing › Compare +North \| South · 3 sources · 0 pinned$/);
	expect(header(60, ['c'], {export: true})).toMatch(
		/^ Compare +North \| South · 3 sources · writing · 0 pinned$/,
	);
});

it.each([60, 80, 120])('names both sides in %i columns, however long their names are', columns => {
	const program = startProgram({size: {columns, rows: 24}});
	program.press('c');
	const state = program.state();
	if (state.sides === null) throw new Error('There are no sides');
	const left = {...state.sides.left, label: 'Joint statement of the ministers of the upper river'};
	const right = {...state.sides.right, label: 'Joint statement of the ministers of the lower river'};
	const long =
		draw(<Header state={{...state, sides: {...state.sides, left, right}}} theme={plain} />)[0] ?? '';
	expect(long).toMatch(/upper.* \| .*lower/);
	expect(long).toContain('…');
	const short = {...state.sides.right, label: 'UN'};
	const uneven = draw(
		<Header state={{...state, sides: {...state.sides, left, right: short}}} theme={plain} />,
	)[0];
	expect(uneven).toMatch(/ministers .* \| UN\b/);
});
