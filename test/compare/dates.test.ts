import {describe, expect, it} from 'vitest';
import {agree, findDates} from '../../source/compare/dates.ts';

describe('findDates', () => {
	it.each([
		['held on June 15-16, 2017 in Miami', ['June 15-16, 2017']],
		['held on 15 June 2017', ['15 June 2017']],
		['from June 15 to June 16', ['June 15 to June 16']],
		['on 30 June and 1 July 2017', ['30 June and 1 July 2017']],
		['published 2017-06-16', ['2017-06-16']],
		['a meeting by April 2018', ['by April 2018']],
		['no later than 1 May 2019', ['no later than 1 May 2019']],
		['$655 million in Fiscal Year 2017', ['Fiscal Year 2017']],
		['the FY 2018 budget request', ['FY 2018']],
		['agencies from 2013-2017', ['2013-2017']],
		['since the launch in 2014', ['2014']],
		['diplomats will return this week', ['this week']],
		['Since 2014, when it began', ['Since 2014']],
		['delivered within 90 days', ['within 90 days']],
	])('%s', (text, expected) => {
		expect(findDates(text).map(date => date.text)).toEqual(expected);
	});

	it.each([
		'They may meet again',
		'the march of progress',
		'2,017 officials',
		'a total of 2000 soldiers',
		'in 2000 schools',
		'Resolution 2231',
		'the second day',
	])('finds no date in %s', text => {
		expect(findDates(text)).toEqual([]);
	});
});

describe('agree', () => {
	it.each([
		['on June 15-16', 'on 15 and 16 June 2017', true],
		['June 15, 2017', '15 June', true],
		['June 2017', 'June 15, 2017', true],
		['2017-06-16', '16 June 2017', true],
		['FY 2018', 'Fiscal Year 2018', true],
		['FY 2018', 'in 2018', false],
		['June 15-16, 2017', 'June 15-17, 2017', false],
		['by April 2018', 'by May 2018', false],
		['this week', 'next week', false],
	])('%s and %s: %s', (left, right, expected) => {
		const [a] = findDates(left);
		const [b] = findDates(right);
		if (a === undefined || b === undefined) throw new Error('no date found');
		expect(agree(a, b)).toBe(expected);
		expect(agree(b, a)).toBe(expected);
	});
});
