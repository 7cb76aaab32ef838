import {describe, expect, it, test} from 'vitest';
import {english as englishWords} from '../../source/briefing/wording/en.ts';
import {searchJson, searchText} from '../../source/commands/print-search.ts';
import {loadLanguages} from '../../source/languages/languages.ts';
import {scan} from '../../source/search/scan.ts';
import {buildIndex, search} from '../../source/search/search.ts';
import {sampleCorpus, sampleSource} from './samples.ts';

await loadLanguages(['es']);

const english = sampleSource('en', [
	'The leaders discussed migration and agreed to strengthen border security.',
	'They will dismantle networks of drug trafficking.',
]);
const spanish = sampleSource(
	'es',
	[
		'Los líderes conversaron sobre la migración y acordaron fortalecer la seguridad fronteriza.',
		'Se combatirá el narcotráfico en la región.',
		'Habló el canciller Peña sobre las constituciones.',
	],
	{language: 'es'},
);
const both = buildIndex(sampleCorpus([english, spanish]));
const onlySpanish = buildIndex(sampleCorpus([spanish]));

const found = (index: typeof both, query: string) =>
	search(index, query).hits.map(({passage, isTranslated}) => `${isTranslated ? '≈' : ''}${passage}`);

describe('Spanish texts are found', () => {
	it.each([
		['without accents', 'lideres migracion', 'es#1'],
		['with accents', 'líderes migración', 'es#1'],
		['by stems', 'fortalecieron fronterizas', 'es#1'],
		['by the plural', 'constitución', 'es#3'],
		['without a tilde', 'pena', 'es#3'],
	])('%s', (_, query, passage) => {
		expect(found(onlySpanish, `${query} `)).toEqual([passage]);
	});
});

describe('what is said in another language is found behind what is said as typed, and marked', () => {
	it.each([
		['migration ', ['en#1', '≈es#1']],
		['border security ', ['en#1', '≈es#1']],
		['migración ', ['es#1', '≈en#1']],
		['drug trafficking ', ['en#2', '≈es#2']],
	])('%s', (query, expected) => {
		expect(found(both, query)).toEqual(expected);
	});

	test('also where no text is in the language of the query', () => {
		expect(found(onlySpanish, 'strengthen security ')).toEqual(['≈es#1']);
	});

	test('what is left out and what is quoted is meant as typed', () => {
		expect(found(both, '"border security"')).toEqual(['en#1']);
		expect(found(both, 'seguridad -security')).toEqual(['es#1']);
	});

	test('and so it is printed', () => {
		const result = search(both, 'migration ');
		const corpus = sampleCorpus([english, spanish]);
		expect(searchText(result, corpus, words => words, englishWords).split('\n')[1]).toMatch(
			/: ≈ Los líderes/,
		);
		expect(searchJson('migration', result).hits.map(hit => 'translated' in hit)).toEqual([false, true]);
		expect(result.hints).toEqual(['≈ marks what says it in another language.']);
	});
});

describe('the names of a state, a body or a treaty find one another, as typed before in other words and languages', () => {
	const names = buildIndex(
		sampleCorpus([
			sampleSource('en', [
				'The USMCA helped the whole region.',
				'The United States paid.',
				'U.S. officials left.',
				'NATO and the OAS met; a bid was made.',
				'A speech to the United Nations; a UN body.',
			]),
			sampleSource(
				'es',
				[
					'El T-MEC ayudó a la región.',
					'Pagó EE. UU.',
					'Los EUA pagaron.',
					'Los Estados Unidos se fueron.',
					'Se reunieron la OTAN y la Organización de los Estados Americanos.',
					'Un discurso ante la ONU.',
				],
				{language: 'es'},
			),
		]),
	);
	const states = {es: ['es#2', 'es#3', 'es#4'], en: ['en#2', 'en#3']};

	it.each([
		['T-MEC', ['es#1', '≈en#1']],
		['tmec', ['es#1', '≈en#1']],
		['usmca ', ['en#1', '≈es#1']],
		['OTAN', ['es#5', '≈en#4']],
		['nato', ['en#4', '≈es#5']],
		['OEA', ['es#5', '≈en#4']],
		['organization of american states', ['en#4', '≈es#5']],
		['UN', ['en#5', '≈es#6']],
		['naciones unidas', ['es#6', '≈en#5']],
	])('%s', (query, expected) => {
		expect(found(names, query)).toEqual(expected);
	});

	it.each(['EE. UU.', 'ee uu', 'EEUU', 'eua ', 'E.U.A.', 'Estados Unidos', 'estados uni'])('%s', query => {
		const all = found(names, query);
		expect(all.slice(0, 3).toSorted()).toEqual(states.es);
		expect(all.slice(3).toSorted()).toEqual(states.en.map(id => `≈${id}`));
	});

	it.each(['United States', 'U.S.', 'US', 'united stat'])('%s', query => {
		const all = found(names, query);
		expect(all.slice(0, 2).toSorted()).toEqual(states.en);
		expect(all.slice(2).toSorted()).toEqual(states.es.map(id => `≈${id}`));
	});

	test('what was typed itself goes before its other names', () => {
		for (const [query, first] of [
			['EUA', 'es#3'],
			['Estados Unidos', 'es#4'],
			['EE. UU.', 'es#2'],
			['U.S.', 'en#3'],
			['United States', 'en#2'],
		] as const) {
			expect(found(names, query)[0]).toBe(first);
		}
	});

	test('an everyday word is no name, nor is part of another', () => {
		expect(found(names, 'bid ')).toEqual(['en#4']);
		expect(found(names, 'us ').toSorted()).toEqual(states.en);
		expect(found(names, '"Estados Unidos"')).toEqual(['es#4']);
		expect(found(names, 'Estados Unidos Mexicanos ')).not.toContain('es#2');
		expect(found(names, 'pagaron -EEUU')).toContain('es#3');
	});

	test('before there is an index as with one', () => {
		const {corpus} = names;
		for (const query of ['T-MEC', 'USMCA', 'EE. UU.', 'United States', 'OTAN', 'OEA', 'ONU']) {
			const scanned = scan(corpus, query).hits.map(({passage}) => passage);
			const indexed = search(names, query).hits.map(({passage}) => passage);
			expect(scanned.toSorted()).toEqual(indexed.toSorted());
		}
	});
});

test('of texts in one language nothing is looked for in another', () => {
	const {dictionary} = buildIndex(sampleCorpus([english]));
	expect(dictionary.language.meanings).toBe(null);
	expect(dictionary.meanings.size).toBe(0);
});
