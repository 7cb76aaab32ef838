import {expect, test} from 'vitest';
import {englishSearch} from '../../source/languages/en/search.ts';
import {namesIn, type SearchLanguage, togetherInSearch} from '../../source/languages/search-language.ts';
import {searchLanguageOf} from '../../source/search/corpus-language.ts';
import {buildIndex, search} from '../../source/search/search.ts';
import {passagesOnly, sampleCorpus, sampleSource} from './samples.ts';

/** A language in which `ni` is no word of a compound, plurals end in `nes`, and ONU is two words. */
const other: SearchLanguage = {
	stems: term => (/n(?:es)?$/.test(term) ? [term.replace(/(?<=n)es$/, '')] : []),
	meanings: null,
	changingLetters: 'z',
	functionWords: new Set(['y']),
	neverCompounded: new Set(['ni']),
	possessive: /(?!)/,
	homographs: new Set(['ue']),
	sameNames: new Map([['us', ['eeuu']]]),
	names: () => [namesIn('es', 'onu, naciones unidas')],
	nameParticles: new Set(['de']),
};

const both = togetherInSearch([englishSearch, other]);

test.each([
	['countries ', 'One country.'],
	['observacion ', 'Unas observaciones.'],
	['onu ', 'Las Naciones Unidas.'],
	['EU ', 'The European Union.'],
	['us ', 'EEUU acts.'],
	['us ', 'The U.S. acts.'],
	['UE ', 'La UE.'],
	['mexico ', "Mexico's aid."],
])('a corpus in two languages is searched as in each of them: %s', (query, text) => {
	const found = search(buildIndex(passagesOnly(text), both), query);
	expect(found).toMatchObject({total: 1, isPartial: false});
});

test('a word that carries grammar in either language answers nothing by itself', () => {
	expect(search(buildIndex(passagesOnly('Uno y otro, the other.'), both), 'the y xyzzy ').total).toBe(0);
});

test('a corpus whose languages nobody has described is searched as the first one known', () => {
	expect(searchLanguageOf(sampleCorpus([sampleSource('a', ['Aid.'], {language: 'xx'})]))).toBe(englishSearch);
	expect(searchLanguageOf(sampleCorpus([]))).toBe(englishSearch);
});
