import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lineText, markedSpans, span} from '../../source/app/line.ts';
import {textWidth} from '../../source/app/text-width.ts';
import {cutLines, paint, spread} from '../../source/views/paint.ts';
import {scrollBar} from '../../source/views/scroll-bar.ts';
import {createTheme} from '../../source/views/theme.ts';

const plain = createTheme(0);
const texts = fc.string({unit: fc.constantFrom('a', 'B', ' ', '中', 'é', '👩‍👧', '…')});

describe('paint', () => {
	it('is exactly as wide as it is told', () => {
		fc.assert(
			fc.property(fc.array(texts, {maxLength: 4}), fc.integer({min: 1, max: 40}), (parts, width) => {
				const line = parts.map(text => span(text));
				expect(textWidth(paint(plain, line, width))).toBe(width);
				expect(textWidth(paint(plain, spread(line, [span('12 hits')], width), width))).toBe(width);
			}),
		);
	});

	it.each(['Readout of the President’s call é中. ', 'e\u0301', '👩‍👧'])(
		'paints a label of a million %s',
		part => {
			const painted = paint(plain, [span(part.repeat(1_000_000 / part.length)), span('after')], 40);
			expect(textWidth(painted)).toBe(40);
			expect(painted.trimEnd()).toMatch(/…$/);
		},
	);

	it('shows escapes instead of passing them on', () => {
		const painted = paint(plain, [span('a\u001b]52;c;ZXZpbA==\u0007b\u009b2J\u0000c\nd')], 60);
		expect(painted).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
		expect(painted).toContain('ZXZpbA==');
	});

	it('ends every style that it begins', () => {
		const painted = paint(createTheme(1), [span('one', 'hit'), span('two', 'conflict')], 20);
		expect(painted).toMatch(/\u001b\[\d+m *$/);
	});
});

describe('two texts at the ends of a row', () => {
	const row = (left: string, right: string, width: number) =>
		lineText(spread([span(left)], [span(right)], width));

	it('are both whole, or say that they are not', () => {
		expect(row('Search', '2 hits', 20)).toBe('Search        2 hits');
		expect(row('a long title of a document', '2 hits', 20)).toMatch(/^a long…\s+2 hits$/);
		fc.assert(
			fc.property(texts, texts, fc.integer({min: 8, max: 40}), (left, right, width) => {
				const shown = row(left, right, width);
				expect(textWidth(shown)).toBeLessThanOrEqual(width);
				for (const text of [left, right])
					if (text.trim() !== '' && !shown.includes(text)) expect(shown).toContain('…');
			}),
		);
	});

	it('say once that more follows', () => {
		const lines = ['one', 'two two two two'].map(text => [span(text)]);
		const cut = (width: number) => cutLines([...lines, [span('three')]], {width, height: 2}).map(lineText);
		expect(cut(15)).toEqual(['one', 'two two two…']);
		expect(cut(20)).toEqual(['one', 'two two two two…']);
	});
});

describe('marked spans', () => {
	it('hold the same text, whatever is marked', () => {
		const text = 'They agreed to explore early warning protocols';
		const marks = [
			{start: 0, end: 4, tone: 'hit'},
			{start: 23, end: 36, tone: 'hit'},
		] as const;
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
				const range = [Math.min(one, other), Math.max(one, other)] as const;
				expect(lineText(markedSpans(text, range, marks, 'plain'))).toBe(text.slice(...range));
			}),
		);
		expect(markedSpans(text, [0, 10], marks, 'plain')).toEqual([span('They', 'hit'), span(' agree')]);
	});
});

describe('the scroll bar', () => {
	const drawn = (bar: Parameters<typeof scrollBar>[0]) =>
		scrollBar(bar)
			.map(({text}) => text)
			.join('');

	it.each([
		['nothing where all is seen', {top: 0, height: 4, count: 3, marks: []}, '    '],
		['the window at the start', {top: 0, height: 4, count: 8, marks: []}, '┃┃││'],
		['the window at the end', {top: 4, height: 4, count: 8, marks: []}, '││┃┃'],
		['hits where they stand in the text', {top: 0, height: 4, count: 40, marks: [0, 39]}, '◆││◆'],
	])('shows %s', (_, bar, expected) => {
		expect(drawn(bar)).toBe(expected);
	});
});
