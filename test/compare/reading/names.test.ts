import {describe, expect, it} from 'vitest';
import {findNames} from '../../../source/compare/reading/names.ts';
import {samePerson} from '../../../source/compare/reading/same-person.ts';
import {tokenise} from '../../../source/compare/reading/tokens.ts';
import {english} from '../../../source/languages/en/english.ts';

const people = (text: string) =>
	findNames(text, tokenise(text, english), english)
		.filter(({kind}) => kind === 'person')
		.map(({role, name}) => [role, name]);

const named = (text: string) => findNames(text, tokenise(text, english), english).map(({name}) => name);

describe('findNames', () => {
	it.each([
		['Secretary of State Rex Tillerson spoke.', 'Secretary of State', 'Rex Tillerson'],
		['U.S. Vice President Mike Pence spoke.', 'U.S. Vice President', 'Mike Pence'],
		[
			'Mexican Finance Secretary José Antonio Meade Kuribreña attended.',
			'Mexican Finance Secretary',
			'José Antonio Meade Kuribreña',
		],
		['President Jimmy Morales of Guatemala attended.', 'President', 'Jimmy Morales'],
		[
			'Minister of Justice and Public Security Landaverde of El Salvador',
			'Minister of Justice and Public Security',
			'Landaverde',
		],
		['Chief of Defense General Valeriy Zaluzhny', 'Chief of Defense General', 'Valeriy Zaluzhny'],
		['President of Ukraine Volodymyr Zelenskyy met them.', 'President of Ukraine', 'Volodymyr Zelenskyy'],
		['Secretary of Defense Lloyd J. Austin III visited.', 'Secretary of Defense', 'Lloyd J. Austin III'],
		['They met Foreign Minister Ana de la Cruz.', 'Foreign Minister', 'Ana de la Cruz'],
		["President Enrique Peña Nieto's conviction", 'President', 'Enrique Peña Nieto'],
	])('%s', (text, role, name) => {
		expect(people(text)).toEqual([[role, name]]);
	});

	it('ends no name with half a word', () => {
		expect(named('They met the Organisation for Economic Co-operation and Development.')).toEqual([
			'Organisation for Economic Co-operation and Development',
		]);
		expect(named('They fund the Organization for Security and Co-operation in Europe.')[0]).toBe(
			'Organization for Security and Co-operation in Europe',
		);
		expect(named('They met the Jordan-based envoys.')).toEqual(['Jordan']);
	});

	it.each([
		['the Department of Health and Human Services agreed', 'Department of Health and Human Services'],
		[
			'the Secretariat of Security and Citizen Protection agreed',
			'Secretariat of Security and Citizen Protection',
		],
		['the Ministry of Foreign Affairs and Trade agreed', 'Ministry of Foreign Affairs and Trade'],
		['the Department of State and Congress agreed', 'Department of State'],
		['the Ministry of Defense and Ukraine agreed', 'Ministry of Defense'],
	])('reads the fields of a department: %s', (text, name) => {
		expect(named(`Then ${text}.`)[0]).toBe(name);
	});

	it('gives a plural title to both people', () => {
		expect(people('Secretaries Videgaray and Osorio Chong relayed it.')).toEqual([
			['Secretaries', 'Videgaray'],
			['Secretaries', 'Osorio Chong'],
		]);
	});

	it.each([
		['The Inter-American Development Bank (IDB) announced it.', ['Inter-American Development Bank']],
		[
			'the Conference on Prosperity and Security in Central America in Miami',
			['Conference on Prosperity and Security in Central America', 'Miami'],
		],
		['Participants discussed policies.', []],
		['Regional governments agreed.', []],
		['The Secretary of State will attend.', []],
		['While in Kyiv, they met.', ['Kyiv']],
		['On Monday and in June they met.', []],
		['Discussing trade, they met the U.S. Ambassador.', []],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('samePerson', () => {
	it.each([
		['meade kuribena', 'jose antonio meade kuribrena', true],
		['videgaray', 'luis videgaray caso', true],
		['antony blinken', 'antony blinken', true],
		['zelensky', 'volodymyr zelenskyy', true],
		['john kelly', 'john kerry', false],
		['mike pence', 'mike pompeo', false],
		['juan hernandez', 'juan orlando hernandez', true],
		['smith', 'adam jones', false],
	])('%s and %s: %s', (a, b, expected) => {
		expect(samePerson(a.split(' '), b.split(' '))).toBe(expected);
		expect(samePerson(b.split(' '), a.split(' '))).toBe(expected);
	});

	it('does not take who speaks for a name in what is said', () => {
		expect(named('MINISTER BERG: We thank Minister Lund.')).toEqual(['Lund']);
		expect(named('Minister Berg: We thank Minister Lund.')).toEqual(['Lund']);
	});
});
