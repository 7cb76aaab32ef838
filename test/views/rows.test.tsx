/** Panes, rules and lists of rows. */
import {expect, it} from 'vitest';
import {exportLayout} from '../../source/app/layout.ts';
import {startOfExport} from '../../source/app/view-states.ts';
import {listed, Pane, Panes, Rule} from '../../source/views/rows.tsx';
import {draw, plain} from '../helpers/draw.ts';

it('a pane is as high as it is told, whatever its rows', () => {
	expect(draw(<Pane area={{width: 10, height: 3}} rows={['one', 'two']} />)).toEqual(['one', 'two', '']);
	expect(draw(<Pane area={{width: 10, height: 1}} rows={['one', 'two']} />)).toEqual(['one']);
});

it('a rule goes from side to side', () => {
	expect(draw(<Rule theme={plain} width={5} />)).toEqual(['─────']);
});

it.each([
	['above each other where the window is narrow', {columns: 60, rows: 16}, 12, 'first'],
	['beside each other where it is wide', {columns: 100, rows: 16}, 12, `first${' '.repeat(32)}│ second`],
])('two panes stand %s', (_, size, height, top) => {
	const panes = exportLayout(size, startOfExport);
	const drawn = draw(
		<Panes
			theme={plain}
			panes={panes}
			first={<Pane area={panes.first} rows={['first'.padEnd(panes.first.width)]} />}
			second={<Pane area={panes.second} rows={['second']} />}
		/>,
	);
	expect(drawn).toHaveLength(height);
	expect(drawn[0]).toBe(top);
	expect(drawn.join('\n')).toContain('second');
});

it.each(['settings', 'preview'] as const)('the pane with the focus has all the room: %s', pane => {
	const size = {columns: 100, rows: 16};
	const panes = exportLayout(size, {...startOfExport, pane, isZoomed: true});
	const drawn = draw(
		<Panes
			theme={plain}
			panes={panes}
			first={<Pane area={panes.first} rows={['settings']} />}
			second={<Pane area={panes.second} rows={['preview']} />}
		/>,
	);
	expect(drawn).toHaveLength(12);
	expect(drawn.join('')).toBe(pane);
});

it('a list shows what is in its window, and a bar where it goes on', () => {
	const items = ['a', 'b', 'c', 'd', 'e', 'f'];
	const area = {width: 4, height: 3};
	const row = (item: string, index: number, width: number) => [`${index}${item}`.padEnd(width)];
	expect(listed(plain, {items, top: 2, area}, row)).toEqual(['2c │', '3d ┃', '4e ┃']);
	expect(listed(plain, {items: items.slice(0, 2), top: 0, area}, row)).toEqual(['0a  ', '1b  ']);
});
