/** A text field as a line: what is around the cursor stays in view, and the cursor stands where the next letter will. */
import {Text} from 'ink';
import {expect, it} from 'vitest';
import {truncate} from '../../source/app/wrap.ts';
import {cursorOf, fieldLine} from '../../source/views/field-line.ts';
import {paint} from '../../source/views/paint.ts';
import {draw, plain} from '../helpers/draw.ts';

const room = 12;

function field(text: string, cursor: number, hasFocus = true): string | undefined {
	return draw(<Text>{paint(plain, fieldLine({text, cursor}, room, hasFocus), room)}</Text>)[0];
}

it.each([
	['the cursor behind the text', 'early', 5, 'early', 5],
	['the cursor on a letter', 'early', 1, 'early', 1],
	['the end of a long text', 'early warning protocols', 23, '…protocols', 10],
	['a cursor inside a long text', 'early warning protocols', 13, '…y warning…', 10],
	['wide letters', '中文中文中文中文', 8, '…中文中文', 9],
	['letters with accents', 'e\u0301ta\u0308t', 6, 'e\u0301ta\u0308t', 4],
])('shows %s', (_, text, cursor, expected, cell) => {
	expect(field(text, cursor)).toBe(expected);
	expect(cursorOf({y: 3, label: [], field: {text, cursor}, room})).toEqual({x: cell, y: 3});
});

it('is shown from its start where the keys go elsewhere', () => {
	expect(field('early', 5, false)).toBe('early');
	const long = 'early warning protocols';
	expect(field(long, 23, false)).toBe(truncate(long, room));
});
