/** The names that Spanish texts give to states, bodies and treaties, with the English ones of the same things. */
import {lazy} from '../../base/lazy.ts';
import {named as englishNames} from '../en/equivalents/named.ts';
import {type Name, namesIn} from '../search-language.ts';
import {countryNames} from './countries.ts';
import {bodies} from './glossary/bodies.ts';
import {named} from './glossary/named.ts';
import {rowsOf} from './glossary-rows.ts';

/** A ministry that the glossary cannot have, since folded it is called as who heads it. */
const foreignMinistry = 'sre, secretaria de relaciones exteriores';

/** See `names` in `../search-language.ts`. */
export const names = lazy((): readonly (readonly Name[])[] => [
	...rows().map(([english, spanish]) => [...namesIn('es', spanish), ...namesIn('en', inEnglish(english))]),
	namesIn('es', foreignMinistry),
]);

/** By the English word or words that they mean. */
const rows = (): readonly (readonly [english: string, spanish: string])[] => [
	...Object.entries(countryNames),
	...[named, bodies].flatMap(rowsOf),
];

/** All English names of what a word or a name means. */
const inEnglish = (english: string): string =>
	englishNames[english] ??
	Object.values(englishNames).find(list => list.split(', ').includes(english)) ??
	english;
