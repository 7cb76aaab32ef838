/** What the two sides are called, by what is known of their documents. */
import {describe, expect, test} from 'vitest';
import {sidesOf} from '../../source/compare/choose-sides.ts';
import {type ComparedSide, nameOfComparedSide} from '../../source/compare/comparison.ts';
import type {Source} from '../../source/documents/source.ts';
import {bareSource} from '../helpers/source.ts';

type Stated = Partial<Source>;

const sideNames = new Map([
	['us', 'United States'],
	['mx', 'Mexico'],
]);

function sides(left: readonly Stated[], right: readonly Stated[]): readonly ComparedSide[] {
	const make = (name: string) => (stated: Stated, index: number) => bareSource(`${name}${index}`, [], stated);
	const [one, other] = [left.map(make('a')), right.map(make('b'))];
	const named = sidesOf(
		{event: null, sideNames, sources: [...one, ...other]},
		{left: one.map(({id}) => id), right: other.map(({id}) => id)},
	);
	return [named.left, named.right];
}

const labels = (left: Stated, right: Stated) => sides([left], [right]).map(({label}) => label);
const names = (left: Stated, right: Stated) => sides([left], [right]).map(nameOfComparedSide);
const inText = (left: Stated, right: Stated) => sides([left], [right]).map(side => side.inText);

const house: Stated = {side: 'us', publisher: 'The White House'};

describe('the shortest that tells the two apart is', () => {
	test.each<[string, Stated, Stated, readonly [string, string]]>([
		['the side', {side: 'us', title: 'A'}, {side: 'mx', title: 'B'}, ['United States', 'Mexico']],
		['the publisher', {...house}, {side: 'us', publisher: 'Treasury'}, ['White House', 'Treasury']],
		[
			'the kind of the document',
			{...house, title: 'Fact Sheet: Milk', date: '2021-10-08'},
			{...house, title: 'Joint Statement on Milk', date: '2021-10-08'},
			['Fact sheet', 'Joint statement'],
		],
		[
			'its year and kind',
			{...house, title: 'Joint Statement: Milk', date: '2021-10-08'},
			{...house, title: 'Joint Statement: 2022 Milk', date: '2022-10-14'},
			['2021 joint statement', '2022 joint statement'],
		],
		[
			'its kind and day',
			{...house, title: 'Joint Statement: Milk', date: '2022-05-24'},
			{...house, title: 'Joint Statement: Cheese', date: '2022-10-14'},
			['Joint statement, 24 May 2022', 'Joint statement, 14 October 2022'],
		],
		[
			'the publisher and the day',
			{...house, title: 'Of milk', date: '2022-05-24'},
			{...house, title: 'Of cheese', date: '2022-10-14'},
			['White House, 24 May 2022', 'White House, 14 October 2022'],
		],
		['the title', {title: 'Dairies meet'}, {title: 'Farms met'}, ['Dairies meet', 'Farms met']],
	])('%s', (_, left, right, expected) => {
		expect(labels(left, right)).toEqual(expected);
	});

	test('who speaks on one side, and a title on the other, where that is all that is known', () => {
		expect(labels(house, {title: 'Farms met'})).toEqual(['United States', 'Farms met']);
	});

	test('a letter where nothing is known, never a file name', () => {
		expect(labels({}, {})).toEqual(['Text A', 'Text B']);
		expect(labels({title: 'Dairies meet'}, {})).toEqual(['Text A', 'Text B']);
		expect(sides([{}, {}], [{}]).map(({label}) => label)).toEqual(['Texts A', 'Text B']);
	});
});

describe('a title', () => {
	const start = 'Readout of the long and winding conversation of the dairies';

	test('is cut at its end where the two begin differently', () => {
		expect(labels({title: `${start} with the farms`}, {title: `Later ${start}`})).toEqual([
			'Readout of the long and winding conversation of the…',
			'Later Readout of the long and winding conversation of…',
		]);
	});

	test('is cut in the middle where the ends tell the two apart', () => {
		expect(labels({title: `${start} with the farms`}, {title: `${start} with the mills`})).toEqual([
			'Readout of the long and … of the dairies with the farms',
			'Readout of the long and … of the dairies with the mills',
		]);
	});

	test('is cut around what tells the two apart where that is neither', () => {
		const end = 'on cheese, butter, milk, yoghurt and everything that is made of them';
		const [left, right] = labels({title: `${start} of May ${end}`}, {title: `${start} of June ${end}`});
		expect(left).toBe('Readout of the long and … May on cheese, butter, milk…');
		expect(right).toBe('Readout of the long and … June on cheese, butter, milk…');
	});

	test('gives way to a letter where the other side has the same, or has it cut', () => {
		expect(labels({title: start}, {title: start})).toEqual(['Text A', 'Text B']);
		expect(labels({title: start}, {title: start.toUpperCase()})).toEqual(['Text A', 'Text B']);
	});
});

describe('no title is named as one who says something', () => {
	test('but the text by its letter', () => {
		const pair = [{title: 'Dairies meet'}, {title: 'Farms met'}] as const;
		expect(names(...pair)).toEqual(['Text A', 'Text B']);
		expect(inText(...pair)).toEqual(['text A', 'text B']);
	});

	test('by the kind that one of the two states', () => {
		const pair = [{title: 'Readout of the meeting'}, {title: 'Farms met'}] as const;
		expect(names(...pair)).toEqual(['Readout', 'Other text']);
		expect(inText(...pair)).toEqual(['the readout', 'the other text']);
	});

	test('or by its day', () => {
		const pair = [
			{title: 'Dairies meet', date: '2021-05-01'},
			{title: 'Farms met', date: '2021-05-03'},
		] as const;
		expect(names(...pair)).toEqual(['Text, 1 May 2021', 'Text, 3 May 2021']);
		expect(inText(...pair)).toEqual(['the text of 1 May 2021', 'the text of 3 May 2021']);
	});

	test('a kind has its article in a sentence, a side none of its own', () => {
		const statement = (date: string) => ({...house, title: 'Joint Statement', date});
		expect(inText(statement('2021-01-02'), statement('2022-01-02'))).toEqual([
			'the 2021 joint statement',
			'the 2022 joint statement',
		]);
		expect(inText({side: 'us'}, {side: 'mx'})).toEqual([undefined, undefined]);
	});
});
