import {beforeAll, describe, expect, test} from 'vitest';
import {isKnown, languageIn, languageOf, loadLanguages} from '../../source/languages/languages.ts';

test('before any text in it, a language is not loaded, and nothing is asked of a text', () => {
	expect(isKnown('es')).toBe(false);
	expect(languageOf('es')).toBe(languageOf('en'));
	expect(languageIn('El gobierno de los Estados Unidos', languageOf('en')).code).toBe('en');
});

describe('with Spanish', () => {
	beforeAll(() => loadLanguages(['es', null, 'xx', 'es']));

	test.each([
		['es', 'Los gobiernos acordaron fortalecer la cooperación.'],
		['es', 'comercio exterior'],
		['es', 'Seguimiento'],
		['es', 'Reunión con la Secretary of State'],
		['en', 'The governments agreed to strengthen cooperation.'],
		['en', 'Northern Triangle'],
		['en', 'The Government of El Salvador and the mayor of San José de las Flores'],
		['en', 'Hosts and participants'],
	])('%s: %s', (code, text) => {
		expect(languageIn(text, languageOf('en')).code).toBe(code);
	});

	test('what tells nothing is in the language that is asked for', () => {
		for (const code of ['en', 'es']) expect(languageIn('2017: 3 %', languageOf(code)).code).toBe(code);
	});
});
