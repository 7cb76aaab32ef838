/** What was not read: the reason is never cut, however long it or the name of the file is. */
import {expect, it} from 'vitest';
import {ProblemsView} from '../../source/views/problems-view.tsx';
import {draw, plain} from '../helpers/draw.ts';
import {startProgram, viewOf} from '../helpers/program.ts';

const reason = `${'it holds a picture of each page and no text that could be read, '.repeat(4)}so read it by eye`;
const name = `${'a folder of scans/'.repeat(20)}report.pdf`;

it.each([[{columns: 60, rows: 16}], [{columns: 200, rows: 60}]])(
	'shows the whole reason of what is chosen at %o',
	size => {
		const problems = [
			{file: 'a.txt', message: 'is empty'},
			{file: name, message: reason},
			{file: 'b.txt', message: 'is empty'},
		];
		const program = startProgram({size, problems});
		program.press('!', 'j');
		const rows = draw(
			<ProblemsView state={program.state()} view={viewOf(program.state(), 'problems')} theme={plain} />,
		);
		expect(rows.length).toBeLessThanOrEqual(size.rows - 4);
		const below = rows.slice(rows.findIndex(row => /^─+$/.test(row)) + 1).join(' ');
		expect(below).toContain(reason);
		expect(below).toMatch(/^a folder of scans\/.*report\.pdf: it holds/);
		expect(rows.filter(row => row.startsWith('  a.txt') || row.startsWith('  b.txt'))).toHaveLength(2);
	},
);
