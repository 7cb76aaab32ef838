import {expect, test} from 'vitest';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {concepts as english} from '../../../source/languages/en/concepts.ts';
import {translateTerms} from '../../../source/languages/es/by-english.ts';
import {cognatesOf} from '../../../source/languages/es/cognates.ts';
import {concepts} from '../../../source/languages/es/concepts.ts';
import {englishOf, englishOfName, translations} from '../../../source/languages/es/glossary.ts';
import {entries, glossary} from '../../../source/languages/es/glossary-rows.ts';
import {spanish} from '../../../source/languages/es/spanish.ts';

test('every Spanish word and phrase of the glossary stands in one row, folded', () => {
	const listed = entries().map(([spanish]) => spanish);
	expect(listed.filter((word, n) => listed.indexOf(word) < n)).toEqual([]);
	expect(listed.filter(word => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(word))).toEqual([]);
	expect(listed.length).toBeGreaterThan(4000);
});

test('every row is an English word or phrase and its Spanish ones', () => {
	const rows = glossary.flatMap(list => list.split('\n')).filter(Boolean);
	expect(rows.filter(row => !/^[a-z0-9][a-z0-9 ]*: [a-z0-9][a-z0-9 ,]*$/.test(row))).toEqual([]);
});

test.each([
	// From its row, in any form.
	['acuerdos', 'agreement'],
	['migratorias', 'migration'],
	['mexicana', 'mexico'],
	['chiapanecas', 'chiapas'],
	['texanos', 'texas'],
	['fiscales', 'prosecutors'],
	// From the row of its verb.
	['fortalecerán', 'strengthen'],
	['promuevan', 'promote'],
	['convinieron', 'agree'],
	['sostuvieron', 'held'],
	['combatirlas', 'combat'],
	['propondrán', 'propose'],
	['firmados', 'sign'],
	['revisadas', 'review'],
	// From its verb rather than from the noun of its stem.
	['enfocaron', 'focus'],
	['marcaron', 'mark'],
	// With a participle that no rule makes.
	['suscrito', 'sign'],
	['resueltas', 'resolve'],
	['cubiertos', 'cover'],
	['previsto', 'expect'],
	['espera', 'hope'],
	// As the regular cognate.
	['anticipó', 'anticipate'],
	['macroeconómica', 'macroeconomic'],
	['biodiversidad', 'biodiversity'],
	['constructivamente', 'constructively'],
	['especializados', 'specialized'],
	// False friends, with a row or without one.
	['actual', 'current'],
	['actualmente', 'currently'],
	['eventual', 'possible'],
	['asistieron', 'attended'],
	['éxito', 'success'],
	['red', 'network'],
	['once', 'eleven'],
	['plazo', 'deadline'],
	['carta', 'letter'],
	['recordar', 'recall'],
	['solo', null],
	['xyzzyar', null],
])('%s is %s', (spanish, expected) => {
	const folded = spanish.normalize('NFD').replace(/\p{M}/gu, '');
	expect(englishOf(folded)).toBe(expected);
});

test.each([
	['han tratado', 'discuss'],
	['ha comunicado', 'inform'],
	['había invitado', 'invite'],
	['el tratado', 'treaty'],
	['un comunicado', 'statement'],
])('%s is of %s', (text, word) => {
	const [first, second] = createReader(spanish).meanings(text);
	expect([first, second]).toContain(english.of(word).id);
});

test('what is had is no number', () => {
	expect(concepts.of('tenido').id).not.toBe(english.of('ten').id);
});

test('a word that is either of two stands for both', () => {
	expect(translations('alianza')).toEqual(['alliance', 'partnership']);
	expect(translateTerms('partnership').split(', ')).toContain('alianza');
});

test('a name is no word because it looks like one', () => {
	expect(['elena', 'diego', 'julian', 'robles', 'kelly'].map(englishOfName)).toEqual([
		null,
		null,
		null,
		null,
		null,
	]);
	expect(concepts.ofName('kelly')).toEqual(english.ofName('kelly'));
});

test('a cognate is looked for only where a word has one', () => {
	expect([...cognatesOf('paz', false)]).toEqual([]);
	expect([...cognatesOf('cooperacion', false)]).toContain('cooperation');
	expect([...cognatesOf('elena', true)]).toEqual([]);
});

test.each([
	['migracion', 'migration'],
	['estadounidenses', 'us'],
	['brasil', 'brazil'],
	['fortalecer', 'strengthen'],
	['compromiso', 'commitment'],
])('%s means what %s means', (spanish, word) => {
	expect(concepts.of(spanish).id).toBe(english.of(word).id);
});

test('what no other language has a word for keeps an id of its own', () => {
	const {id} = concepts.of('xyzzyar');
	expect(id).toBe('only:es:xyzz');
	expect(english.canMean(id, 'xyzzyar')).toBe(false);
	expect(concepts.canMean(english.of('agreement').id, 'agreement')).toBe(true);
	expect(concepts.canMean(english.of('gobbledygook').id, 'gobbledygook')).toBe(false);
	expect(concepts.canMean('stem:ambigu', 'ambiguities')).toBe(true);
});
