import {describe, expect, it} from 'vitest';
import {canBothBeRight, findFigures} from '../../../source/compare/reading/figures.ts';
import {english} from '../../../source/languages/en/english.ts';

const read = (text: string) =>
	findFigures(text, english).map(({kind, currency, value}) => [kind, currency, value]);

describe('findFigures', () => {
	it.each([
		['$3.7 billion', 'money', 'USD', 3.7e9],
		['a total of US$5m for health', 'money', 'USD', 5e6],
		['USD 129.7 million has been earmarked', 'money', 'USD', 129.7e6],
		['€2bn in loans', 'money', 'EUR', 2e9],
		['18.1 billion euros in assistance', 'money', 'EUR', 18.1e9],
		['£450,000 for the school', 'money', 'GBP', 450_000],
		['C$1.2 million', 'money', 'CAD', 1.2e6],
		['200 million dollars', 'money', 'USD', 200e6],
	])('reads the amount in %s', (text, kind, currency, value) => {
		const expected = currency === 'USD' && /(?<!US)\$/.test(text) && !text.includes('USD') ? '$' : currency;
		expect(read(text)).toEqual([[kind, expected, value]]);
	});

	it.each([
		['78% of funding', 'percent', 78],
		['rose by 78 percent', 'percent', 78],
		['rose by 3.5 per cent', 'percent', 3.5],
		['training 3,204 officials', 'count', 3204],
		['nearly 52,000 children', 'count', 52_000],
		['two projects', 'count', 2],
		['1.5 million people', 'count', 1.5e6],
	])('reads %s', (text, kind, value) => {
		expect(read(text)).toEqual([[kind, '', value]]);
	});

	it.each([
		'on June 15-16, 2017',
		'in 2017',
		'by 2030',
		'Resolution 1325 was recalled',
		'Article 5 of the Treaty',
		'the G7 and the G20',
		'the 21st century',
		'the two-day conference',
		'one of many subjects',
		'COVID-19 vaccines',
		'from 2013-2017',
		'at 10:30 in the morning',
		'F-16 fighters',
		'The call began at 6:08 p.m. and ended at 7 pm.',
	])('finds no figure in %s', text => {
		expect(read(text)).toEqual([]);
	});

	it('quotes what qualifies a value and what it is of', () => {
		const texts = findFigures(
			'The United States has committed roughly $3.7 billion in security assistance and will train more than 3,000 border officials.',
			english,
		).map(({text}) => text);
		expect(texts).toEqual([
			'roughly $3.7 billion in security assistance',
			'more than 3,000 border officials',
		]);
	});

	it('reads to the noun at the end of a list', () => {
		const [figure] = findFigures(
			'training 3,204 Immigration, Intelligence, Customs and Police officials in Honduras',
			english,
		);
		expect(figure?.text).toBe('3,204 Immigration, Intelligence, Customs and Police officials');
	});
});

describe('canBothBeRight', () => {
	it.each([
		['nearly 52,000 children', '51,800 children', true],
		['roughly $3.7 billion', '$3.4 billion', false],
		['more than $3.4 billion', '$3.7 billion', true],
		['more than $3.7 billion', '$3.4 billion', false],
		['up to 500 visas', '450 visas', true],
		['up to 500 visas', '550 visas', false],
		['$3.7 billion', '$3.68 billion', true],
		['$650 million', '$655 million', false],
		['about $700 million', '$713 million', true],
		['3,204 officials', '3,402 officials', false],
		['16 projects', '17 projects', false],
		['52,000 people', '51,800 people', true],
		['$3 billion', '$4 billion', false],
		['$4 billion', '$3.7 billion', true],
		['at least 300 people', '300 people', true],
	])('%s and %s: %s', (left, right, expected) => {
		const [a] = findFigures(left, english);
		const [b] = findFigures(right, english);
		if (a === undefined || b === undefined) throw new Error('no figure found');
		expect(canBothBeRight(a, b)).toBe(expected);
	});
});
