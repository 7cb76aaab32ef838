/** The terminal's cursor stands behind what has been written in whatever field has the keys, and nowhere else. */
import fc from 'fast-check';
import {renderToString} from 'ink';
import {describe, expect, it} from 'vitest';
import {smallest} from '../../source/app/layout.ts';
import {fitIn, textWidth} from '../../source/app/text-width.ts';
import {Screen} from '../../source/views/app.tsx';
import {cursorPlace} from '../../source/views/cursor-place.ts';
import {plain} from '../helpers/draw.ts';
import {type Program, startProgram} from '../helpers/program.ts';

const fields: Readonly<Record<string, (program: Program) => void>> = {
	'the search': program => program.press('/'),
	'the topic of the rows': program => program.press('c', '2', '/'),
	'the filter of the sides': program => program.press('p'),
	'the help': program => program.press('?'),
	'a note': program => program.press('enter', 'j', 'a'),
	'what is found in a source': program => program.press('enter', '/'),
	'a word in its contexts': program => program.press('K'),
};

const sizes = [smallest, {columns: 80, rows: 24}, {columns: 120, rows: 40}, {columns: 200, rows: 60}];

/** What is on the screen before the cursor, in its row. */
function shownBefore(program: Program): string {
	const state = program.state();
	const place = cursorPlace(state);
	if (place === null) throw new Error('There is no cursor');
	const frame = renderToString(<Screen state={state} theme={plain} />, {columns: state.size.columns});
	const row = frame.split('\n')[place.y] ?? '';
	const {end, width} = fitIn(row, 0, row.length, place.x);
	return row.slice(0, end) + ' '.repeat(place.x - width);
}

describe.each(Object.entries(fields))('in %s', (_, open) => {
	it.each(sizes)('it stands behind what is written, at $columns columns', size => {
		const program = startProgram({size});
		open(program);
		expect(shownBefore(program)).toMatch(/[A-Z][\w ]*:? $/);
		program.type('early');
		expect(shownBefore(program)).toMatch(/ early$/);
		program.press('left', 'left');
		expect(shownBefore(program)).toMatch(/ ear$/);
	});

	it('it follows wide letters and accents through fields of any size', () => {
		const letters = fc.string({
			unit: fc.constantFrom('a', ' ', 'e\u0301', '中', '—', '👩‍👩‍👧'),
			maxLength: 150,
		});
		fc.assert(
			fc.property(letters, fc.nat(5), fc.constantFrom(...sizes), (text, steps, size) => {
				const program = startProgram();
				open(program);
				program.dispatch({type: 'pasted', text});
				for (let step = 0; step < steps; step++) program.press('left');
				program.dispatch({type: 'resized', ...size});
				const place = cursorPlace(program.state());
				const before = shownBefore(program);
				expect(textWidth(before)).toBe(place?.x);
				expect(place?.x).toBeLessThan(size.columns);
			}),
			{numRuns: 8},
		);
	});
});

it('it is hidden where letters are keys, and where nothing can be seen', () => {
	const program = startProgram();
	const places = () => cursorPlace(program.state());
	expect(places()).toBeNull();
	program.press('/');
	program.type('river');
	expect(places()).not.toBeNull();
	program.press('tab');
	expect(places()).toBeNull();
	program.press('escape', '/');
	program.dispatch({type: 'resized', columns: 20, rows: 5});
	expect(places()).toBeNull();
});
