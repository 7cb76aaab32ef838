import {describe, expect, it, test} from 'vitest';
import {english as englishWords} from '../../source/briefing/wording/en.ts';
import {searchJson, searchText} from '../../source/commands/print-search.ts';
import {loadLanguages} from '../../source/languages/languages.ts';
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

test('of texts in one language nothing is looked for in another', () => {
	const {dictionary} = buildIndex(sampleCorpus([english]));
	expect(dictionary.language.meanings).toBe(null);
	expect(dictionary.meanings.size).toBe(0);
});
