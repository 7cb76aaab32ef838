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

it('leaves out what has no room, the least telling first, and says so', () => {
	expect(header(80, ['c'], {search: 0.25})).toContain('North | South · 3 sources · indexing 25 % · 0 pinned');
	expect(header(60, ['c'], {search: 0.25})).toMatch(/Compare +… · indexing 25 % · 0 pinned$/);
	expect(header(60, ['c'])).toMatch(/Compare +North \| South · 3 sources · 0 pinned$/);
	expect(header(60, ['c'], {export: true})).toMatch(/Compare +… · North \| South · writing · 0 pinned$/);
});
