import {expect, test} from 'vitest';
import {lineText} from '../../source/app/line.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import {rowLine} from '../../source/views/tab-lines.ts';
import {analysis, comparison} from '../helpers/example.ts';

test.each([
	[{binds: 'The North', verb: 'will spend', action: 'on boats'}, /The North .*will spend on boats/],
	[
		{binds: '', verb: 'will be considered', action: 'A fund will be considered'},
		/nobody named +\S+ +A fund will be considered/,
	],
])('a promise is shown as it reads: %j', (words, expected) => {
	const [commitment] = analysis.commitments;
	if (commitment === undefined) throw new Error('the example has no promise');
	const row = {kind: 'commitment', commitment: {...commitment, ...words}, passage: ''} as const;
	expect(lineText(rowLine(row, comparison, englishScreen, {share: 1, count: 1}, 120))).toMatch(expected);
});
