import {expect, test} from 'vitest';
import {documentRules} from '../../source/documents/rules.ts';
import {dateOfLine, findDate} from '../../source/documents/stated-date.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const {dates} = documentRules(documentLanguages);

test.each([
	['Release Date: June 16, 2017', '2017-06-16'],
	['Mon, 25 Apr 2022 08:24:55 +0000', '2022-04-25'],
	['2022-04-25T09:08:00Z', '2022-04-25'],
	['16 de junio de 2017', '2017-06-16'],
	['Friday, October 12, 2018', '2018-10-12'],
	['For Immediate Release — Sept. 3, 2021', '2021-09-03'],
	['1st of March 2020', '2020-03-01'],
	['June 16, 2017 3:50 P.M. EST', '2017-06-16'],
	['14.09.2021', '2021-09-14'],
	['4. 9. 2021', '2021-09-04'],
	['14/09/2021', '2021-09-14'],
	['09-14-2021', '2021-09-14'],
	['2021/9/14', '2021-09-14'],
	['2021.09.14.', '2021-09-14'],
])('the line %j states %s', (line, date) => {
	expect(dateOfLine(line, dates)).toBe(date);
});

test.each([
	['June 2017'],
	['in Miami, Florida on June 15-16, 2017'],
	['February 31, 2020'],
	['2017-13-01'],
	['On June 16, 2017 the ministers met'],
	['March of the Penguins'],
	['12/18/18 United States-Mexico Declaration'],
	['4/9/2021'],
	['1.14.09.2021'],
	['14.09.2021.3'],
	['2021/9/14/3'],
	['31.13.2021'],
])('the line %j states no date of its document', line => {
	expect(dateOfLine(line, dates)).toBeNull();
});

test('the first date within a text', () => {
	expect(findDate('Signed in Miami on 16 June 2017 and on July 1, 2018', dates)).toBe('2017-06-16');
});
