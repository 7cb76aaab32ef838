/** The modules that take the place of Ink's own give the same bytes, or the same screen. */
import chalk, {Chalk} from 'chalk';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import GridOutput from '../../../node_modules/ink/build/output.js';
import sanitizeAnsi from '../../../node_modules/ink/build/sanitize-ansi.js';
import FastOutput from '../../../source/views/fast-ink/fast-output.ts';
import fastSanitiseAnsi from '../../../source/views/fast-ink/fast-sanitise-ansi.ts';
import fastStringWidth from '../../../source/views/fast-ink/fast-string-width.ts';
import {lineUpdate} from '../../../source/views/fast-ink/line-update.ts';
import {hyperlink} from '../../../source/views/hyperlink.ts';

const style = new Chalk({level: 1});
const styles = [
	(text: string) => text,
	style.bold,
	style.dim,
	style.inverse,
	style.red,
	(text: string) => hyperlink(text, 'https://x.example/a?b;c'),
	(text: string) => style.inverse(`${hyperlink(style.bold(text), 'https://x.example/')}${text}`),
	style.bold.red,
	(text: string) => `${style.cyan(text)} ${style.bgYellow(text)}`,
	(text: string) => style.bold(`${style.dim(text)}${style.red(text)}`) + style.reset(text),
	(text: string) => `\u001b[0m\u001b[1;31m${text}\u001b[38;5;9m${text}`,
];

const texts = fc
	.tuple(
		fc.string({
			unit: fc.constantFrom('a', 'b', ' ', '│', '中', 'é', '👩‍👧', '\u200b'),
			minLength: 1,
			maxLength: 12,
		}),
		fc.constantFrom(...styles),
	)
	.map(([text, paint]) => paint(text));

const writes = fc.array(
	fc.record({x: fc.integer({min: -2, max: 24}), y: fc.integer({min: -1, max: 6}), text: texts}),
	{maxLength: 12},
);

type Writes = readonly {readonly x: number; readonly y: number; readonly text: string}[];

type Clip = Parameters<GridOutput['clip']>[0];

// Ink gives both ends of a clip, or neither.
const ends = fc.option(fc.tuple(fc.integer({min: -1, max: 24}), fc.integer({min: -1, max: 24})), {nil: []});
const clips = fc.array(
	fc.record({x: ends, y: ends}).map(({x: [x1, x2], y: [y1, y2]}): Clip => ({x1, x2, y1, y2})),
	{maxLength: 2},
);

function output(
	kind: typeof FastOutput | typeof GridOutput,
	operations: Writes,
	clipped: readonly Clip[] = [],
): string {
	const made = new kind({width: 24, height: 5});
	for (const clip of clipped) made.clip(clip);
	for (const {x, y, text} of operations) made.write(x, y, text, {transformers: [line => line]});
	for (const _ of clipped) made.unclip();
	made.write(0, 4, 'end', {transformers: []});
	return made.get().output;
}

describe('fast output', () => {
	it('is what Ink puts out, whatever overlaps or overflows', () => {
		fc.assert(
			fc.property(writes, clips, (operations, clipped) => {
				expect(output(FastOutput, operations, clipped)).toBe(output(GridOutput, operations, clipped));
			}),
			{numRuns: 2000},
		);
	});

	it.each<[string, Writes]>([
		[
			'rows of panes side by side',
			[0, 1, 2].flatMap(y => [
				{x: 0, y, text: 'outline  '},
				{x: 9, y, text: style.dim(' │ ')},
				{x: 12, y, text: style.inverse('text    ')},
			]),
		],
		[
			'styles that go on from pane to pane',
			[
				{x: 0, y: 0, text: style.bold('left')},
				{x: 4, y: 0, text: style.bold.red('right')},
			],
		],
		[
			'bold beside dim, which end alike',
			[
				{x: 0, y: 0, text: style.bold('left')},
				{x: 4, y: 0, text: style.dim('right')},
			],
		],
		['texts of several lines', [{x: 2, y: 1, text: style.red('one\ntwo\n\nthree')}]],
		[
			'wide characters',
			[
				{x: 0, y: 0, text: '中文'},
				{x: 4, y: 0, text: style.red('字')},
			],
		],
		[
			'half a wide character covered',
			[
				{x: 0, y: 0, text: '中文'},
				{x: 1, y: 0, text: 'x'},
			],
		],
		['text over the right edge', [{x: 20, y: 0, text: 'overflowing'}]],
		['nothing', []],
	])('%s', (_, operations) => {
		expect(output(FastOutput, operations)).toBe(output(GridOutput, operations));
	});

	it('applies transformers as Ink does', () => {
		const transformers = [
			(line: string, index: number) => `${index}${line}`,
			(line: string) => style.red(line),
		];
		const [fast, grid] = [FastOutput, GridOutput].map(kind => {
			const made = new kind({width: 24, height: 5});
			made.write(1, 1, 'one\ntwo', {transformers: [...transformers]});
			return made.get().output;
		});
		expect(fast).toBe(grid);
	});
});

describe('fast string width', () => {
	it('is the width that string-width gives', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom(...styles), (text, paint) => {
				expect(fastStringWidth(paint(text))).toBe(stringWidth(paint(text)));
			}),
		);
		expect(fastStringWidth('\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007')).toBe(4);
		expect(fastStringWidth(chalk.red('x'), {countAnsiEscapeCodes: true})).toBe(
			stringWidth(chalk.red('x'), {countAnsiEscapeCodes: true}),
		);
	});
});

describe('fast sanitising', () => {
	it('lets through what Ink lets through', () => {
		const parts = fc.constantFrom(
			...['a', ' ', '│', '中', '\u0301', '\n', '\t', '\u0007', '\u009b2J', '\u00ad'],
			...[
				'\u001b',
				'\u001b[',
				'\u001b[m',
				'\u001b[1m',
				'\u001b[;31m',
				'\u001b[4:3m',
				'\u001b[2J',
				'\u001b]0;x\u0007',
			],
		);
		fc.assert(
			fc.property(fc.array(parts, {maxLength: 8}), given => {
				const text = given.join('');
				expect(fastSanitiseAnsi(text)).toBe(sanitizeAnsi(text));
			}),
			{numRuns: 2000},
		);
	});
});

/** What a row of a terminal shows after an update at its first column, for the few sequences an update uses. */
function shown(previous: string, update: string): string {
	const match = /^(?:\u001b\[(\d+)C)?\u001b\[K(.*)$/su.exec(update);
	if (match === null) throw new Error('An update goes to a column, erases and writes');
	return previous.slice(0, Number(match[1] ?? 0)) + (match[2] ?? '');
}

describe('line update', () => {
	it('leaves the new row on the screen', () => {
		const rows = fc.string({unit: fc.constantFrom('a', 'b', ' ', '│', 'é'), maxLength: 20});
		fc.assert(
			fc.property(rows, rows, rows, (same, before, after) => {
				expect(shown(same + before, lineUpdate(same + before, same + after, 80))).toBe(same + after);
			}),
		);
	});

	it('writes the whole row where the beginning is not plain', () => {
		for (const [before, after] of [
			['中文a', '中文b'],
			['e', 'e\u0301'],
		] as const)
			expect(lineUpdate(before, after, 80)).toBe(`\u001b[K${after}`);
	});

	it('writes styled parts whole', () => {
		const [before, after] = [`plain ${style.red('one')}`, `plain ${style.red('two')}`];
		expect(lineUpdate(before, after, 80)).toBe(`\u001b[6C\u001b[K${style.red('two')}`);
	});
});
