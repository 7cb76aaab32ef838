import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/app/text-width.ts';
import {truncate, wrap, wrapLines} from '../../source/app/wrap.ts';

describe('wrap', () => {
	it.each([
		['fits', 'one two', 7, ['one two']],
		['breaks at spaces', 'one two three', 7, ['one two', 'three']],
		['treats a no-break space as a space', 'one\u00a0two three', 7, ['one\u00a0two', 'three']],
		['keeps double spaces inside a line', 'end.  Next', 12, ['end.  Next']],
		['cuts a word that is wider than a line', 'incomprehensible', 6, ['incomp', 'rehens', 'ible']],
		['counts wide characters twice', '中文字 ab', 4, ['中文', '字', 'ab']],
		['keeps accents on their letters', 'Pe\u0301rez Pe\u0301rez', 5, ['Pe\u0301rez', 'Pe\u0301rez']],
		['gives an empty text one line', '', 5, ['']],
	])('%s', (_, text, width, lines) => {
		expect(wrapLines(text, width)).toEqual(lines);
	});

	it('never makes a line too wide, and loses nothing but spaces', () => {
		const texts = fc.string({
			unit: fc.constantFrom('a', 'B', ' ', '\u00a0', '—', '中', 'é', '👩‍👧', 'e\u0301', '-'),
		});
		fc.assert(
			fc.property(texts, fc.integer({min: 2, max: 30}), (text, width) => {
				const ranges = wrap(text, width);
				let end = 0;
				for (const [start, stop] of ranges) {
					expect(text.slice(end, start).trim()).toBe('');
					expect(textWidth(text.slice(start, stop))).toBeLessThanOrEqual(width);
					end = stop;
				}
				expect(text.slice(end).trim()).toBe('');
			}),
		);
	});

	// In a time that grew with the square of their length, these would take minutes.
	it.each([
		['a paragraph of a megabyte', 'word '.repeat(200_000), 12_500],
		['a word of a megabyte', 'x'.repeat(1_000_000), 12_500],
		['100,000 wide characters', '中'.repeat(100_000), 2_500],
		['100,000 accented letters', 'e\u0301'.repeat(100_000), 1_250],
		['20,000 joined emoji', '👩‍👧'.repeat(20_000), 500],
	])('wraps %s', (_, text, lines) => {
		expect(wrap(text, 80)).toHaveLength(lines);
	});

	it('keeps rows short where a letter has 100,000 marks', () => {
		const ranges = wrap(`e${'\u0301'.repeat(100_000)}`, 80);
		expect(Math.max(...ranges.map(([start, end]) => end - start))).toBeLessThan(1000);
		expect(ranges.at(-1)?.[1]).toBe(100_001);
	});

	it('cuts no character in two', () => {
		const texts = fc.string({
			unit: fc.constantFrom('👩‍👧', '🇫🇷', '𝒜', '\u{e0101}', '中', 'x'),
			maxLength: 800,
		});
		fc.assert(
			fc.property(texts, fc.integer({min: 1, max: 9}), (text, width) => {
				for (const line of [...wrapLines(text, width), truncate(text, width)])
					expect(line).not.toMatch(/\p{Surrogate}/u);
			}),
		);
	});
});

describe('truncate', () => {
	it.each([
		['short', 10, 'short'],
		['Key Results of the Conference', 20, 'Key Results of the…'],
		['incomprehensible', 6, 'incom…'],
		['中文字中文字', 5, '中文…'],
		['anything', 0, ''],
	])('%s in %i cells', (text, width, cut) => {
		expect(truncate(text, width)).toBe(cut);
	});
});

describe('textWidth', () => {
	it('measures a long text', () => {
		expect(textWidth('e\u0301中'.repeat(100_000))).toBe(300_000);
	});

	it('is what string-width says', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				expect(textWidth(text)).toBe(stringWidth(text));
			}),
		);
		const neighbours = fc.constantFrom(
			...['a', 'é', 'Ж', 'م', 'א', '中', '한', 'ア', '、', 'Ａ', '▶', '©', ' '],
			...[
				'\u0301',
				'\u3099',
				'ﾞ',
				'\u200d',
				'\ufe0f',
				'\u1100',
				'\u1161',
				'\u11a8',
				'\u0600',
				'\u093f',
				'👩',
				'🇫',
				'\u200b',
			],
		);
		fc.assert(
			fc.property(fc.string({unit: neighbours, maxLength: 12}), text => {
				expect(textWidth(text)).toBe(stringWidth(text));
			}),
			{numRuns: 2000},
		);
		for (let code = 0x20; code < 0x10000; code++) {
			const character = String.fromCodePoint(code);
			if (/\p{Control}/u.test(character)) continue;
			expect([character, textWidth(character)]).toEqual([character, stringWidth(character)]);
		}
	});
});
