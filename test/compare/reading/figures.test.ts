import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {canBothBeRight} from '../../../source/compare/reading/figure-values.ts';
import {findFigures} from '../../../source/compare/reading/figures.ts';
import {english} from '../../../source/languages/en/english.ts';

const read = (text: string) => findFigures(text, english).map(({kind, unit, value}) => [kind, unit, value]);

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
		['ECU 6 700 000 in two', 'money', 'ECU', 6.7e6],
		['ECU\u00a06\u202f700\u202f000', 'money', 'ECU', 6.7e6],
		['USD 1.2bn', 'money', 'USD', 1.2e9],
		['€5m', 'money', 'EUR', 5e6],
		['115.5USD', 'money', 'USD', 115.5],
		['35 lakh rupees', 'money', 'INR', 3.5e6],
		['one and a half million euros', 'money', 'EUR', 1.5e6],
		['half a million pounds', 'money', 'GBP', 5e5],
		['four hundred and twenty-five thousand Australian dollars', 'money', 'AUD', 425e3],
		['hundreds of billions of euros', 'money', 'EUR', 100e9],
		['100 €', 'money', 'EUR', 100],
		['NOK 200 million', 'money', 'NOK', 200e6],
		['€3-4 billion', 'money', 'EUR', 3e9],
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
		['12 000 tonnes', 'count', 12_000],
		['12 000 GRT', 'count', 12_000],
		["1'250 boats", 'count', 1250],
		['1’250 boats', 'count', 1250],
		['1.250.000 hooks', 'count', 1.25e6],
		['a dozen boats', 'count', 12],
		['half a dozen boats', 'count', 6],
		['tens of thousands of people', 'count', 10_000],
		['several hundred boats', 'count', 100],
		['500+ people', 'count', 500],
		['one hundred and sixty-one boats', 'count', 161],
		['3-1/4 percent', 'percent', 3.25],
		['2½ percent', 'percent', 2.5],
		['-0.5 percent', 'percent', -0.5],
		['3,5 per cent', 'percent', 3.5],
		['three-quarters of members', 'percent', 75],
		['half of the members', 'percent', 50],
		['10-15 per cent', 'percent', 10],
		['between 5 and 10 percent', 'percent', 5],
		['twelve nautical miles', 'count', 12],
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
		'C-17 aircraft',
		'the 2+2 talks',
		'Decree N°. 12 of the ministry',
		'No. 5 in the list',
		'the 1267 Sanctions Committee',
		'at 10 Downing Street',
		"Latitude 14° 30' South to the coast",
		'a Track 1.5 event',
		'see https://ports.example/?a=30%20boats',
		'the Resolution 2231 of the Council',
		'from 2 to the 5th of the list',
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

	it('counts the noun behind a list, not the names in it', () => {
		const [listed] = findFigures('training 3,204 Immigration, Customs and Police officials', english);
		const [plain] = findFigures('training 3,204 officials', english);
		expect(listed?.of).toEqual(plain?.of);
	});

	it.each([
		['A third of the fleet was lost.', 'A third of the fleet'],
		['A fifth of their exports went there.', 'A fifth of their exports'],
		['The rate was cut by ⅜ percent.', '⅜ percent'],
		['The rate was cut by ⅚ percent.', '⅚ percent'],
	])('reads the only figure of “%s”', (text, figure) => {
		expect(findFigures(text, english).map(found => found.text)).toEqual([expect.stringContaining(figure)]);
	});
});

it('reads a percentage point as no percent, and a hundred basis points as one', () => {
	expect(read('cut by 75 basis points')).toEqual([['percent', 'points', 0.75]]);
	expect(read('cut by 2 percentage points')).toEqual([['percent', 'points', 2]]);
});

it.each([
	['$30 billion rather than $35 billion', [false, true]],
	['rose to 12 percent from 10 percent', [false, true]],
	['raised from 10 percent to 12 percent', [true, false]],
	['12 percent in May, compared with 10 percent in April', [false, true]],
	['12 percent instead of 10 percent', [false, true]],
	['12 percent, down from the previous 14 percent', [false, true]],
	['12 percent and 10 percent', [false, false]],
])('tells in %s what is and what was', (text, expected) => {
	expect(findFigures(text, english).map(({former}) => former)).toEqual(expected);
});

it.each([
	['will provide $5 million', 'promised'],
	['has committed $5 million', 'promised'],
	['has provided $5 million', 'done'],
	['$5 million already provided', 'done'],
	['requested $5 million', 'asked'],
	['approved $5 million', 'granted'],
	['it costs $5 million', null],
])('%s is %s', (text, sense) => {
	expect(findFigures(text, english)[0]?.sense).toBe(sense);
});

it.each([
	['$5 million a year', 'year'],
	['5 million boats each month', 'month'],
	['an annual $5 million', 'annual'],
	['$5 million', ''],
])('the rate of %s is %s', (text, rate) => {
	expect(findFigures(text, english)[0]?.rate).toBe(rate);
});

describe('an amount that is written', () => {
	const separators = [',', ' ', '\u00a0', '\u202f', '\u2009', "'", '’'];
	const grouped = (value: number, separator: string) =>
		String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);

	it('is read back, whatever separates its thousands', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1000, max: 999_999_999}).filter(value => !/^(?:19|20)\d\d$/.test(String(value))),
				fc.constantFrom(...separators, ''),
				fc.constantFrom('The fleet counts ', 'They have about ', ''),
				fc.constantFrom(' boats', ' boats and ships.', ' boats, or so'),
				(value, separator, before, after) => {
					const written = grouped(value, separator);
					const found = findFigures(before + written + after, english);
					expect(found.map(figure => figure.value)).toEqual([value]);
					expect(found[0]?.amount.endsWith(written)).toBe(true);
				},
			),
		);
	});

	it('is read back with its money and scale', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 9999}),
				fc.constantFrom('$', 'US$', '€', 'USD ', 'ECU ', 'NOK ', 'A$'),
				fc.constantFrom(...[' million', 'm', ' billion', 'bn', ' trillion', 'k', ''].entries()),
				(tenths, sign, [scale, name]) => {
					const factor = [1e6, 1e6, 1e9, 1e9, 1e12, 1e3, 1][scale] ?? 0;
					const found = findFigures(`It gave ${sign}${tenths / 10}${name} to the ports.`, english);
					expect(found).toHaveLength(1);
					expect(found[0]?.kind).toBe('money');
					expect(found[0]?.value).toBeCloseTo((tenths / 10) * factor, 3);
					expect(found[0]?.amount).toBe(`${sign}${tenths / 10}${name}`);
				},
			),
		);
	});

	const small =
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
			' ',
		);
	const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
	const inWords = (value: number): string => {
		if (value < 20) return small[value] ?? '';
		if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 > 0 ? `-${small[value % 10]}` : ''}`;
		const [scale, name] =
			value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
		const rest = value % scale;
		const joint = rest < 100 ? ' and ' : ' ';
		return `${inWords(Math.floor(value / scale))} ${name}${rest > 0 ? joint + inWords(rest) : ''}`;
	};

	it('is read back in words', () => {
		fc.assert(
			fc.property(fc.integer({min: 2, max: 999_999_999}), value => {
				expect(findFigures(`${inWords(value)} boats`, english).map(figure => figure.value)).toEqual([value]);
			}),
		);
	});
});

test('a figure is verbatim and never a piece of a longer number', () => {
	const pieces = fc.constantFrom(
		...'$|€|5|12|000|2017|3.7|.|,|-|–| | |\u00a0|’| million|bn|%| percent| boats|F-|No. |two|hundred|and| to |½|/|+|(|)|x'.split(
			'|',
		),
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 14}), parts => {
			const text = parts.join('');
			for (const {start, end, text: quoted, amount} of findFigures(text, english)) {
				expect(quoted).toBe(text.slice(start, end));
				expect(quoted.startsWith(amount)).toBe(true);
				expect(text.slice(0, start)).not.toMatch(/\d[.,’]?$/);
				expect(/\d$/.test(amount) && /^[.,’]?\d/.test(text.slice(start + amount.length))).toBe(false);
			}
		}),
		{numRuns: 2000},
	);
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
		['at least 265 million doses', '257 million doses', false],
		['no more than 300 people', '310 people', false],
		['no less than 300 people', '310 people', true],
		['10-15 per cent', '12 per cent', true],
		['10-15 per cent', '16 per cent', false],
		['$40+ trillion', '$45 trillion', true],
		['$40+ trillion', '$35 trillion', false],
		['dozens of boats', '40 boats', true],
		['dozens of boats', '5 boats', false],
		['one and a half million people', '1.5 million people', true],
	])('%s and %s: %s', (left, right, expected) => {
		const [a] = findFigures(left, english);
		const [b] = findFigures(right, english);
		if (a === undefined || b === undefined) throw new Error('no figure found');
		expect(canBothBeRight(a, b)).toBe(expected);
	});
});

test('the mark of a note is no figure, what an editor put in is one', () => {
	expect(read('Nine boats ran aground off Vey.[3] Fishermen towed them.')).toEqual([['count', '', 9]]);
	expect(read('[3] Fishermen towed nine boats.')).toEqual([['count', '', 9]]);
	expect(read('They towed [3] boats.')).toEqual([['count', '', 3]]);
});
