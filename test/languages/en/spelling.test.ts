/** British spellings are written as American ones, and nothing else is. */
import {expect, test} from 'vitest';
import {americanSpelling} from '../../../source/languages/en/spelling.ts';

test.each([
	['defence', 'defense'],
	['organisations', 'organizations'],
	['normalising', 'normalizing'],
	['neighbours', 'neighbors'],
	['labour', 'labor'],
	['honourable', 'honorable'],
	['programmes', 'programs'],
	['centre', 'center'],
	['travelled', 'traveled'],
	['fulfilment', 'fulfillment'],
])('%s is spelled %s', (british, american) => {
	expect(americanSpelling(british)).toBe(american);
	expect(americanSpelling(american)).toBe(american);
});

test.each([
	'crises',
	'promised',
	'raising',
	'exercises',
	'enterprise',
	'four',
	'hours',
	'course',
	'tour',
	'basis',
	'visited',
])('%s stays as it is', word => {
	expect(americanSpelling(word)).toBe(word);
});
