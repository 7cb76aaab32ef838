/** Selecting sentences in a source and in a comparison, and what a copy of them is. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {modeOf} from '../../source/app/focus.ts';
import {markedSpans, overlaid} from '../../source/app/line.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

/** What a copy takes now, quotation by quotation, without its references. */
function quoted(program: Program): readonly string[] {
	program.press('y');
	const effect = program.effects.findLast(({type}) => type === 'copy');
	if (effect?.type !== 'copy') throw new Error('Nothing is copied');
	return effect.text.split('\n').map(line => line.replace(/ \([^(]*\)$/, ''));
}

const protocols =
	'The governments agreed to explore early warning protocols for the movement of drugs, weapons and money along the whole river.';
const observatory = 'They committed to support a migration observatory.';
const boats = 'The North will spend $3.7 billion on patrol boats by April 2018.';

describe('in a source', () => {
	const opened = () => {
		const program = startProgram({size: {columns: 120, rows: 40}});
		program.press('enter', 'j', 'j', 'j', 'j');
		return program;
	};

	it('begins with the sentence that begins on the line', () => {
		const program = opened();
		program.press('v');
		expect(modeOf(program.state())).toBe('selecting');
		expect(quoted(program)).toEqual([`“${observatory}”`]);
	});

	it('goes back and forth by sentences, and keeps the passages apart', () => {
		const program = opened();
		program.press('v', 'j');
		expect(quoted(program)).toEqual([`“${observatory}”`, `“${boats}”`]);
		const back = opened();
		back.press('v', 'k');
		expect(quoted(back)).toEqual([`“${protocols} ${observatory}”`]);
		const round = opened();
		round.press('v', 'j', 'k', 'k', 'j');
		expect(quoted(round)).toEqual([`“${observatory}”`]);
	});

	it('goes from sentence to sentence alone', () => {
		const program = opened();
		program.press(')');
		expect(quoted(program)).toEqual([`“${observatory}”`]);
		const on = opened();
		on.press('v', 'k', ')');
		expect(quoted(on)).toEqual([`“${boats}”`]);
		const before = opened();
		before.press('v', 'j', '(');
		expect(quoted(before)).toEqual([`“${protocols}”`]);
	});

	it('begins with Shift and an arrow, which elsewhere is that arrow', () => {
		const program = opened();
		program.press('shift-down', 'shift-down');
		expect(quoted(program)).toEqual([`“${observatory}”`, `“${boats}”`]);
		const sources = startProgram();
		sources.press('shift-down');
		expect(viewOf(sources.state(), 'sources').list.cursor).toBe(1);
	});

	it('is given up by Esc, by v, and when it was copied; the cursor stays at its end', () => {
		for (const key of ['escape', 'v', 'y']) {
			const program = opened();
			program.press('v', 'j', key);
			const view = viewOf(program.state(), 'reader');
			expect(view.selection).toBeNull();
			program.press('v');
			expect(quoted(program)).toEqual([`“${boats}”`]);
		}
	});

	it('begins at the hit that was gone to', () => {
		const program = startProgram();
		program.press('/');
		program.type('observatory');
		program.press('enter', 'v');
		expect(quoted(program)).toEqual([`“${observatory}”`]);
	});

	it('reaches both ends and stays there, its end on the screen', () => {
		const program = startProgram({size: {columns: 60, rows: 16}});
		program.press('enter', 'v', 'G');
		const view = viewOf(program.state(), 'reader');
		expect(view.selection?.head.passage).toBe('north-2017-06-16#4');
		program.press('j', 'j');
		expect(viewOf(program.state(), 'reader').selection?.head).toEqual(view.selection?.head);
		program.press('g');
		expect(viewOf(program.state(), 'reader').top).toBe(0);
	});
});

describe('in a comparison', () => {
	it.each([
		['the synopsis', '1', {columns: 120, rows: 40}],
		['the rows', '2', {columns: 120, rows: 40}],
		['the rows of a narrow window', '2', {columns: 60, rows: 16}],
		['the synopsis of a narrow window', '1', {columns: 60, rows: 16}],
	])('takes the side in focus in %s, and goes over to the other', (_, tab, size) => {
		const program = startProgram({size});
		program.press('c', tab, 'right', 'v');
		const right = viewOf(program.state(), 'compare').selection?.head.passage;
		expect(right).toMatch(/^south-/);
		program.press('left');
		expect(viewOf(program.state(), 'compare').selection?.head.passage).toMatch(/^north-/);
		program.press('escape');
		expect(viewOf(program.state(), 'compare').selection).toBeNull();
		expect(viewOf(program.state(), 'compare').tab).toBe(tab === '1' ? 'synopsis' : 'rows');
	});

	it('takes the side that speaks where the one in focus is silent, and says where there is no counterpart', () => {
		const program = startProgram({size: {columns: 120, rows: 40}});
		program.press('c', '1', 'j', 'j', 'j', 'j', 'left', 'v');
		const view = viewOf(program.state(), 'compare');
		expect(view.side).toBe('right');
		expect(quoted(program)[0]).toMatch(/Fishing families/);
		program.press('v', 'left');
		expect(program.state().message?.text).toMatch(/has no counterpart to this/);
	});

	it('goes on through the text in the synopsis, and ends with its row in the rows', () => {
		const ofText = startProgram({size: {columns: 120, rows: 40}});
		ofText.press('c', '1', 'j', 'v', 'j', 'j');
		expect(quoted(ofText)).toEqual([`“${protocols} ${observatory}”`, `“${boats}”`]);
		const ofRow = startProgram({size: {columns: 120, rows: 40}});
		ofRow.press('c', '2', 'v', 'G');
		const [first = ''] = quoted(ofRow);
		ofRow.press('v', 'G', 'j');
		expect(quoted(ofRow)).toEqual([first]);
	});

	it('follows the window through any size', () => {
		const program = startProgram({size: {columns: 200, rows: 60}});
		program.press('c', '1', 'j', 'v');
		program.dispatch({type: 'resized', columns: 60, rows: 16});
		expect(quoted(program)).toEqual([`“${protocols}”`]);
	});
});

describe('marks laid over others', () => {
	const marks = fc
		.array(fc.integer({min: 0, max: 40}), {maxLength: 12})
		.map(ends => [...new Set(ends)].sort((a, b) => a - b))
		.map(ends =>
			ends.flatMap((start, n) =>
				n % 2 === 0 && ends[n + 1] !== undefined ? [{start, end: ends[n + 1] ?? start}] : [],
			),
		);

	it('are seen whole, what is below them elsewhere, and no letter twice', () => {
		fc.assert(
			fc.property(marks, marks, (below, above) => {
				const text = 'x'.repeat(40);
				const laid = overlaid(
					below.map(mark => ({...mark, tone: 'hit'}) as const),
					above.map(mark => ({...mark, tone: 'selection'}) as const),
				);
				const tones = markedSpans(text, [0, 40], laid, 'plain').flatMap(({text: part, tone}) =>
					[...part].map(() => tone),
				);
				const isIn = (spans: typeof below, at: number) =>
					spans.some(({start, end}) => start <= at && at < end);
				expect(tones).toEqual(
					Array.from({length: 40}, (__, at) =>
						isIn(above, at) ? 'selection' : isIn(below, at) ? 'hit' : 'plain',
					),
				);
			}),
		);
	});
});
