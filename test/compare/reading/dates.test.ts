import {describe, expect, it} from 'vitest';
import {agree, findDates, findDeadlines} from '../../../source/compare/reading/dates.ts';
import {english} from '../../../source/languages/en/english.ts';

describe('findDates', () => {
	it.each([
		['held on June 15-16, 2017 in Miami', ['June 15-16, 2017']],
		['held on 15 June 2017', ['15 June 2017']],
		['They met on 12 March. Talks go on.', ['12 March']],
		['They met on 12 Mar. 2024 and Sept. 3, 2024.', ['12 Mar. 2024', 'Sept. 3, 2024']],
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
		['They report within two hours.', ['within two hours']],
		['net zero no later than 2050', ['no later than 2050']],
		['done by no later than the end of 2025', ['by no later than the end of 2025']],
		['done not later than April', ['not later than April']],
		['until the beginning of fiscal year 2019', ['until the beginning of fiscal year 2019']],
		['by late 2030', ['by late 2030']],
		['signed on the seventeenth day of October, 1972', ['seventeenth day of October, 1972']],
		['this 30th day of November 1990', ['30th day of November 1990']],
		['on the twenty-first of May 2021', ['twenty-first of May 2021']],
		['on the twenty first of May 2021', ['twenty first of May 2021']],
		['on 26th June of 2020', ['26th June of 2020']],
		['on Tuesday, March 5, 2024', ['Tuesday, March 5, 2024']],
		['on Friday 16 June', ['Friday 16 June']],
		['on 2015/08/12', ['2015/08/12']],
		['on 13.5.2015', ['13.5.2015']],
		['published each April and every year', ['April', 'every year']],
		['in the spring of 2022 and late autumn 2023', ['spring of 2022', 'late autumn 2023']],
		['in the third quarter of 2024', ['the third quarter of 2024']],
		['in the third quarter', ['the third quarter']],
	])('%s', (text, expected) => {
		expect(findDates(text, english.dates).map(date => date.text)).toEqual(expected);
	});

	it.each([
		'They may meet again',
		'the march of progress',
		'2,017 officials',
		'a total of 2000 soldiers',
		'in 2000 schools',
		'Resolution 2231',
		'the second day',
		'no more than 2000 soldiers',
	])('finds no date in %s', text => {
		expect(findDates(text, english.dates)).toEqual([]);
	});
});

describe('findDeadlines', () => {
	it.each([
		['It will report within 90 days of the signing.', ['within 90 days']],
		['It will report within a year.', ['within a year']],
		['It will report within the next six months.', ['within the next six months']],
		['Ministers will meet before the next summit.', ['before the next summit']],
		['Ministers will meet ahead of the next Leaders’ Summit.', ['ahead of the next Leaders’ Summit']],
		['They will invest over the next five years.', ['over the next five years']],
		['They will invest in the coming days and weeks.', ['in the coming days and weeks']],
		['They will end it by the end of the decade.', ['by the end of the decade']],
		['They will end it by no later than the end of next year.', ['by no later than the end of next year']],
		['A plan no later than 180 days after the date of this order.', ['no later than 180 days']],
		[
			'Within 30 days a list, and over the next few months a plan.',
			['Within 30 days', 'over the next few months'],
		],
	])('%s', (text, expected) => {
		expect(findDeadlines(text, english.dates).map(limit => limit.text)).toEqual(expected);
	});

	it.each([
		'over the past five years',
		'within five miles of the border',
		'within the region',
		'in the next room',
		'at the next summit',
		'before the summit',
		'for the next five years',
		'the next meeting',
		'no later proposal',
		'by the end of the road',
	])('finds none in %s', text => {
		expect(findDeadlines(text, english.dates)).toEqual([]);
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
		['the seventeenth day of October, 1972', '17 October 1972', true],
		['the thirty-first of May 2021', '30 May 2021', false],
		['Tuesday, March 5, 2024', '2024/03/05', true],
		['13.5.2015', 'May 13, 2015', true],
		['June 15-16, 2017', 'June 15-17, 2017', false],
		['by April 2018', 'by May 2018', false],
		['this week', 'next week', false],
	])('%s and %s: %s', (left, right, expected) => {
		const [a] = findDates(left, english.dates);
		const [b] = findDates(right, english.dates);
		if (a === undefined || b === undefined) throw new Error('no date found');
		expect(agree(a, b)).toBe(expected);
		expect(agree(b, a)).toBe(expected);
	});
});
