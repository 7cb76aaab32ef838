import {describe, expect, it} from 'vitest';
import {findParties} from '../../../source/compare/findings/parties.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';
import {loadLanguages} from '../../../source/languages/languages.ts';
import {compared} from '../samples.ts';

await loadLanguages(['es']);

const parties = (left: string, right: string) => {
	const {corpus, comparison} = compared({left: [left], right: [right]});
	return findParties(corpus, comparison, createReader(english));
};

describe('findParties', () => {
	it('merges spellings of one person and keeps each side’s role', () => {
		expect(
			parties(
				'Secretary of Finance José Antonio Meade Kuribeña co-hosted.',
				'Mexican Finance Secretary José Antonio Meade Kuribreña attended.',
			),
		).toEqual([
			{
				kind: 'person',
				name: 'José Antonio Meade Kuribreña',
				spellings: {left: ['José Antonio Meade Kuribeña'], right: ['José Antonio Meade Kuribreña']},
				roles: {left: ['Secretary of Finance'], right: ['Mexican Finance Secretary']},
				passages: {left: ['left#1'], right: ['right#1']},
			},
		]);
	});

	it('counts a surname alone to the full name, and drops the bare rank beside a full office', () => {
		const [person] = parties(
			'Secretary of State Antony J. Blinken arrived. Secretary Blinken met officials.',
			'They left.',
		);
		expect(person).toMatchObject({
			name: 'Antony J. Blinken',
			spellings: {left: ['Antony J. Blinken', 'Blinken'], right: []},
			roles: {left: ['Secretary of State'], right: []},
		});
	});

	it('knows a person without a title once another sentence gives one', () => {
		const found = parties(
			'President of Ukraine Volodymyr Zelenskyy spoke. "We see it," Volodymyr Zelenskyy stressed.',
			'He left.',
		);
		expect(found).toHaveLength(1);
		expect(found[0]?.roles.left).toEqual(['President of Ukraine']);
	});

	it('merges an abbreviation with its body', () => {
		const found = parties(
			'The IDB announced a meeting.',
			'The Inter-American Development Bank (IDB) announced a meeting.',
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({
			kind: 'body',
			name: 'Inter-American Development Bank',
			spellings: {left: ['IDB'], right: ['Inter-American Development Bank']},
		});
	});

	it('leaves out countries, plans and bare offices', () => {
		expect(
			parties(
				'Mexico and the Secretary of State welcomed the Mesoamerica Project and the Department.',
				'It is so.',
			),
		).toEqual([]);
	});

	it.each([
		['Department of Treasury', 'U.S. Department of the Treasury'],
		['United Nations Office on Drugs and Crime', 'UN Office on Drugs and Crime'],
		['Office of Foreign Assets Control', 'U.S. Office of Foreign Asset Control'],
		['NATO-Russia Council', 'Russia-NATO Council'],
		['Organization for Security and Cooperation in Europe', 'OSCE'],
	])('takes “%s” and “%s” for one body', (left, right) => {
		const found = parties(`They met the ${left} today.`, `They met the ${right} today.`);
		expect(found).toHaveLength(1);
		expect(found[0]?.spellings).toEqual({left: [left], right: [right]});
	});

	it('keeps bodies of two countries apart, and a form without the country from both', () => {
		const found = parties(
			'They met the Mexican Ministry of Energy and the Guatemalan Ministry of Energy.',
			'They met the Ministry of Energy.',
		);
		expect(found).toHaveLength(3);
	});

	it('takes a government for its country, and an agency for none', () => {
		expect(
			parties(
				'President Joe Biden told the Government of Ukraine what the Biden Administration plans.',
				'The Indonesian Government left.',
			).map(({name}) => name),
		).toEqual(['Joe Biden']);
		expect(parties('The Drug Enforcement Administration met.', 'It is so.')).toHaveLength(1);
	});

	it.each([
		['Joe Biden', 'Joseph R. Biden'],
		['Fumio Kishida', 'Kishida Fumio'],
		['Jake Sullivan', 'Jacob Sullivan'],
	])('takes “%s” and “%s” for one person', (left, right) => {
		expect(parties(`They met President ${left}.`, `They met President ${right}.`)).toHaveLength(1);
	});

	it('keeps people of one surname apart', () => {
		const found = parties('President George Bush met Governor Jeb Bush. Bush spoke.', 'They met.');
		expect(found.map(({name}) => name)).toEqual(['George Bush', 'Jeb Bush']);
	});

	it('quotes every name and role from the side it gives it to', () => {
		const left = 'Foreign Minister Ana de la Cruz and Prime Minister Bo Li met the World Bank.';
		const right = 'Minister of Energy and Mines Carla Núñez of Peru met Ambassador Smith of the World Bank.';
		for (const {spellings, roles} of parties(left, right)) {
			for (const quoted of [...spellings.left, ...roles.left]) expect(left).toContain(quoted);
			for (const quoted of [...spellings.right, ...roles.right]) expect(right).toContain(quoted);
		}
	});

	describe('in two languages', () => {
		it.each([
			[
				'The officials met the Department of Homeland Security in the capital.',
				'Las funcionarias se reunieron con el Departamento de Seguridad Nacional en la capital.',
				'Department of Homeland Security',
			],
			[
				'The officials met the Secretariat of Security and Citizen Protection in the capital.',
				'Las funcionarias se reunieron con la SSPC en la capital.',
				'Secretariat of Security and Citizen Protection',
			],
			[
				'The officials met the National Institute of Migration in the capital.',
				'Las funcionarias se reunieron con el Instituto Nacional de Migración en la capital.',
				'National Institute of Migration',
			],
			[
				'Las funcionarias se reunieron con la Organización de los Estados Americanos en la capital.',
				'The officials met the Organization of American States in the capital.',
				'Organización de los Estados Americanos',
			],
		])('%s / %s', (left, right, name) => {
			const bodies = parties(left, right).filter(({kind}) => kind === 'body');
			expect(bodies).toMatchObject([{name, passages: {left: ['left#1'], right: ['right#1']}}]);
		});

		it('knows the letters of a body in both, and takes one parliament for no other', () => {
			const bodies = parties(
				'The officials met the OAS in the capital. They met Congress in the capital.',
				'Las funcionarias se reunieron con la OEA en la capital. Fueron con el Congreso a la cita.',
			);
			expect(bodies.map(({spellings}) => spellings)).toEqual([
				{left: ['OAS'], right: ['OEA']},
				{left: ['Congress'], right: []},
				{left: [], right: ['Congreso']},
			]);
		});

		it('keeps bodies apart whose names mean other things', () => {
			const bodies = parties(
				'The officials met the Department of Energy in the capital.',
				'Las funcionarias se reunieron con el Departamento de Seguridad Nacional en la capital.',
			);
			expect(bodies.map(({name}) => name)).toEqual([
				'Department of Energy',
				'Departamento de Seguridad Nacional',
			]);
		});
	});
});
