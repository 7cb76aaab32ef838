/** Which phrase answers which, of texts in two languages. */
import {describe, expect, test} from 'vitest';
import {answeringPhrases} from '../../../source/compare/differences/answers.ts';
import {english} from '../../../source/languages/en/english.ts';
import {loadLanguages} from '../../../source/languages/languages.ts';

await loadLanguages(['es']);

function answers(left: string, right: string): string[] {
	return answeringPhrases(left, right, english).map(
		answer =>
			`${left.slice(answer.left.start, answer.left.end)} = ${right.slice(answer.right.start, answer.right.end)}`,
	);
}

describe('phrases of two languages that say the same', () => {
	test('are found whole, in whatever order their words stand', () => {
		expect(
			answers(
				'The leaders spoke of border security and of biometric data, as before.',
				'Se habló de datos biométricos y, además, de seguridad fronteriza.',
			),
		).toEqual(['border security = seguridad fronteriza', 'biometric data = datos biométricos']);
	});

	test('do not break off in front of a word that only one text has', () => {
		expect(
			answers(
				'The ministers will improve border security systems.',
				'Los ministros mejorarán la seguridad fronteriza.',
			),
		).not.toContain('border security = seguridad fronteriza');
	});

	test('are no figures, names or countries, which need no other words', () => {
		expect(
			answers(
				'Peter Malone visited Mexico on 12 May 2024.',
				'Peter Malone visitó México el 12 de mayo de 2024.',
			),
		).toEqual([]);
	});

	test('are none where both texts are in one language', () => {
		const text = 'Both countries will fight organized crime along the border.';
		expect(answers(text, text)).toEqual([]);
	});
});
