import {expect, test} from 'vitest';
import {text} from '../../source/briefing/briefing.ts';
import {fitPage, inTurn, linesBeside, type PagePart} from '../../source/briefing/page.ts';

/** A part of lines of so many characters. */
function lines(count: number, length = 100): PagePart {
	return {
		count,
		show: shown => [{kind: 'list', items: Array.from({length: shown}, () => [text('x'.repeat(length))])}],
	};
}

const share = {least: 2, most: 8};

test('each part has its least, whatever the others have', () => {
	expect(
		fitPage(
			[
				{...lines(20), ...share},
				{...lines(1), ...share},
			],
			[],
			10,
		),
	).toEqual([2, 1]);
});

test('what room is left goes to one after the other', () => {
	const [one = 0, other = 0] = fitPage(
		[
			{...lines(20), ...share},
			{...lines(20), ...share},
		],
		[],
		18,
	);
	expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
	expect(one + other).toBeGreaterThan(6);
	expect(one + other).toBeLessThan(16);
});

test('no part has more than its most, however much room there is', () => {
	expect(fitPage([{...lines(20), ...share}], [], 1000)).toEqual([8]);
});

test('long lines leave less room', () => {
	const [short = 0] = fitPage([{...lines(20), ...share}], [], 10);
	const [long = 0] = fitPage([{...lines(20, 400), ...share}], [], 10);
	expect(long).toBeLessThan(short);
});

test('a long lead leaves less room', () => {
	const lead = Array.from({length: 5}, () => [text('x'.repeat(100))]);
	const [none = 0] = fitPage([{...lines(20), ...share}], [], 10);
	const [some = 0] = fitPage([{...lines(20), ...share}], lead, 10);
	expect(some).toBeLessThan(none);
});

test('notes take room, and one that is called twice takes it once', () => {
	const part = (reference: (place: number) => number): PagePart => ({
		count: 400,
		show: count => [
			{
				kind: 'list',
				items: Array.from({length: count}, (_, place) => [
					{kind: 'quotation', text: 'x', reference: reference(place)},
				]),
			},
		],
	});
	const shown = (page: PagePart) => fitPage([{...page, least: 1, most: 400}], [], 40)[0] ?? 0;
	expect(shown(part(place => place))).toBeLessThan(shown(part(() => 1)));
});

test('what has no room at its least gives way, the longest first', () => {
	expect(
		fitPage(
			[
				{...lines(3, 4000), least: 2, most: 8},
				{...lines(3), least: 1, most: 8},
			],
			[],
			20,
		),
	).toEqual([0, 3]);
});

test('what else stands on the page takes room from it', () => {
	const others = [lines(10).show(10)];
	expect(linesBeside(others)).toBeLessThan(linesBeside([]) - 9);
});

test('lists are read in turn', () => {
	expect(inTurn([[1, 3, 4], [2]])).toEqual([1, 2, 3, 4]);
});
