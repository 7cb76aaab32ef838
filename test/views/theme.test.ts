import {describe, expect, test} from 'vitest';
import {own, span} from '../../source/app/line.ts';
import {wantsColour} from '../../source/base/wants-colour.ts';
import {paint} from '../../source/views/paint.ts';
import {scrollBar} from '../../source/views/scroll-bar.ts';
import {createTheme} from '../../source/views/theme.ts';

test.each([
	['a terminal with colours', 2, {}, true],
	['one without', 0, {}, false],
	['NO_COLOR', 2, {NO_COLOR: '1'}, false],
	['an empty NO_COLOR, which says nothing', 2, {NO_COLOR: ''}, true],
	['NO_COLOR that FORCE_COLOR overrules', 2, {NO_COLOR: '1', FORCE_COLOR: '1'}, true],
])('colours: %s', (_, level, environment, expected) => {
	expect(wantsColour(level, environment)).toBe(expected);
});

describe('without colours', () => {
	const {tones} = createTheme(1, {colour: false});

	test.each(['hit', 'current-hit', 'left-only-words', 'right-only-words', 'conflict'] as const)(
		'%s is told from plain text',
		tone => {
			expect(tones[tone]('x')).not.toBe(tones.plain('x'));
			expect(tones[tone]('x')).not.toMatch(/\u001b\[(?:[34][0-7]|9[0-7])m/);
		},
	);
});

describe('never by colour alone', () => {
	const withoutColours = (text: string) =>
		text.replaceAll(/\u001b\[(?:[34][0-79]|9[0-7]|10[0-7]|[34]8;[\d;]+)m/g, '');

	test.each([1, 2, 3] as const)('level %i', level => {
		for (const ground of ['dark', 'light', 'unknown'] as const) {
			const {tones} = createTheme(level, {ground});
			for (const tone of [
				'hit',
				'current-hit',
				'left',
				'right',
				'left-only-words',
				'right-only-words',
				'conflict',
				'pin',
				'error',
			] as const)
				expect(withoutColours(tones[tone]('x')), tone).not.toBe('x');
			expect(withoutColours(tones['current-hit']('x'))).not.toBe(withoutColours(tones.hit('x')));
		}
	});
});

describe('in a locale that knows ASCII alone', () => {
	const theme = createTheme(0, {isAscii: true});

	test('signs, lines and bars are drawn in it, in as many cells, and words are left alone', () => {
		expect(theme.rule('──│')).toBe('--|');
		const bar = scrollBar({top: 0, height: 4, count: 8, marks: [7]});
		expect(bar.map(part => paint(theme, [part], 1)).join('')).toBe('##|*');
		expect(paint(theme, [span('› '), span('¶12 ≈ ↑'), span(' “é” – ü')], 20)).toBe('> #12 % ^ “é” – ü   ');
		expect(paint(theme, [span('–', 'quiet')], 1)).toBe('-');
		expect(paint(theme, own([span('‘It’s “é” – ü’')]), 15)).toBe("'It's \"é\" - ü' ");
		expect(paint(theme, [span('early warning protocols')], 14, 'selected')).toBe('early warning~');
	});
});
