/** The names that Spanish texts give to states, bodies and treaties, with the English ones of the same things. */
import {lazy} from '../../base/lazy.ts';
import {named as englishNames} from '../en/equivalents/named.ts';
import {type Name, namesIn} from '../search-language.ts';
import {countryNames} from './countries.ts';
import {named} from './glossary/named.ts';

/** Mexican ministries by their initials, as Mexican statements call them. */
const ministries: readonly string[] = [
	'sre, secretaria de relaciones exteriores',
	'segob, secretaria de gobernacion',
	'shcp, secretaria de hacienda y credito publico',
	'sedena, secretaria de la defensa nacional',
	'semar, secretaria de marina',
	'sspc, secretaria de seguridad y proteccion ciudadana',
	'sader, secretaria de agricultura y desarrollo rural',
	'semarnat, secretaria de medio ambiente y recursos naturales',
	'stps, secretaria del trabajo y prevision social',
	'inm, instituto nacional de migracion',
	'fgr, fiscalia general de la republica',
];

/** See `names` in `../search-language.ts`. */
export const names = lazy((): readonly (readonly Name[])[] => [
	...rows().map(([english, spanish]) => [...namesIn('es', spanish), ...namesIn('en', inEnglish(english))]),
	...ministries.map(list => namesIn('es', list)),
]);

/** By the English word or words that they mean. */
const rows = (): readonly (readonly [english: string, spanish: string])[] => [
	...Object.entries(countryNames),
	...named.split('\n').flatMap((row): [string, string][] => {
		const [english, spanish] = row.split(': ');
		return english === undefined || spanish === undefined ? [] : [[english, spanish]];
	}),
];

/** All English names of what a word or a name means. */
const inEnglish = (english: string): string =>
	englishNames[english] ??
	Object.values(englishNames).find(list => list.split(', ').includes(english)) ??
	english;
