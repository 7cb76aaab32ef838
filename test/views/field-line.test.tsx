/** A text field as a line: what is around the cursor stays in view. */
import {Text} from 'ink';
import {expect, it} from 'vitest';
import {fieldLine} from '../../source/views/field-line.ts';
import {paint} from '../../source/views/paint.ts';
import {createTheme} from '../../source/views/theme.ts';
import {draw} from '../helpers/draw.ts';

const theme = createTheme(0);
const marked = {...theme, tones: {...theme.tones, cursor: (text: string) => `[${text}]`}};

function field(text: string, cursor: number, hasFocus = true): string | undefined {
	return draw(<Text>{paint(marked, fieldLine({text, cursor}, 12, hasFocus), 12)}</Text>)[0];
}

it.each([
	['the cursor behind the text', 'early', 5, 'early[ ]'],
	['the cursor on a letter', 'early', 1, 'e[a]rly'],
	['the end of a long text', 'early warning protocols', 23, '…protocols[ ]'],
	['a cursor inside a long text', 'early warning protocols', 13, '…y warning[ ]…'],
	['wide letters', '中文中文中文中文', 8, '…中文中文[ ]'],
])('shows %s', (_, text, cursor, expected) => {
	expect(field(text, cursor)).toBe(expected.trimEnd());
});

it('has no cursor where the keys go elsewhere', () => {
	expect(field('early', 5, false)).toBe('early');
});
