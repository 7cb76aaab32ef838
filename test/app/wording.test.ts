/** What the screen says in other languages than English: all of it, with all that the English words tell. */
import {expect, test} from 'vitest';
import {englishScreen} from '../../source/app/wording/en.ts';
import {furniture} from '../../source/app/wording/es/furniture.ts';
import {spanishScreen} from '../../source/app/wording/es.ts';
import type {ScreenWords} from '../../source/app/wording/screen-words.ts';

/** What phrases are given that is neither words nor a number; by the path of the phrase. */
const given: Readonly<Record<string, readonly unknown[]>> = {
	'frame.tooSmall': [
		{columns: '«a»', rows: '«b»'},
		{columns: '«c»', rows: '«d»'},
	],
	'spoken.place': ['«a»', ['«b»', '«c»']],
	'reader.takenOut': ['sign-up form'],
	'mistakes.isOneOf': ['«a»', ['«b»', '«c»'], '«d»'],
};

/** Every phrase by its path, made of marks where it is given something. */
function phrasesIn(value: unknown, path: string): (readonly [path: string, words: string])[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function')
		return phrasesIn(value(...(given[path] ?? ['«a»', '«b»', '«c»', '«d»'].slice(0, value.length))), path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, member]) =>
		phrasesIn(member, path === '' ? name : `${path}.${name}`),
	);
}

/** The briefing's own are tried where they are. */
const phrasesOf = ({briefing: _, ...screen}: ScreenWords) => new Map(phrasesIn(screen, ''));

/** Marks, keys that a phrase names, and what a program reads as it is. */
const told = (words: string): readonly string[] =>
	(words.match(/«.»|\{[\w.-]+\}|(?<![\w-])--?[a-z]+(?=[ .)]|$)/g) ?? []).toSorted();

/** Names of keys, filters and files, and words that both languages have. */
const sameInAll: ReadonlySet<string> = new Set([
	'keys.hints.compare.actor',
	'keys.names.enter',
	'keys.names.escape',
	'keys.names.tab',
	'help.search.3.0',
	'help.search.4.0',
	'help.openings.1.0',
	'help.openings.2.0',
	'spoken.screen.error',
]);

const english = phrasesOf(englishScreen);

test('Spanish says all that English says, with what it is given and the keys it names', () => {
	const spanish = phrasesOf(spanishScreen);
	expect([...spanish.keys()]).toEqual(expect.arrayContaining([...english.keys()]));
	for (const [path, words] of english) {
		const said = spanish.get(path) ?? '';
		expect(said.trim(), path).not.toBe('');
		expect(said, path).not.toMatch(/undefined|null|NaN|\[object/);
		if (!path.startsWith('lists.search.examples') && !path.startsWith('help.search'))
			expect(told(said), path).toEqual(told(words));
	}
});

test('Spanish says nothing as English says it', () => {
	const spanish = phrasesOf(spanishScreen);
	const same = [...english].filter(([path, words]) => spanish.get(path) === words && /\p{L}{2}/u.test(words));
	expect(same.map(([path]) => path).filter(path => !sameInAll.has(path))).toEqual([]);
});

test('Spanish tells the reasons why pieces are no part of a text from each other', () => {
	const names = Object.values(furniture);
	expect(new Set(names).size).toBe(names.length);
	expect(spanishScreen.reader.takenOut('quoted message')).toBe('retirado: mensaje citado');
});
