/** The rows of the glossary, and each Spanish word or phrase of them with its English. */
import {lazy} from '../../base/lazy.ts';
import {capitals, countryNames} from './countries.ts';
import {alliances} from './glossary/alliances.ts';
import {bodies} from './glossary/bodies.ts';
import {diplomacy} from './glossary/diplomacy.ts';
import {economy} from './glossary/economy.ts';
import {everyday} from './glossary/everyday.ts';
import {general} from './glossary/general.ts';
import {institutions} from './glossary/institutions.ts';
import {markets} from './glossary/markets.ts';
import {named} from './glossary/named.ts';
import {peace} from './glossary/peace.ts';
import {places} from './glossary/places.ts';
import {prose} from './glossary/prose.ts';
import {qualities} from './glossary/qualities.ts';
import {security} from './glossary/security.ts';
import {society} from './glossary/society.ts';
import {visits} from './glossary/visits.ts';

/** The rows: English words, with `or` between two, a colon, the Spanish ones between commas; every Spanish one stands once. */
export const glossary: readonly string[] = [
	diplomacy,
	visits,
	named,
	institutions,
	bodies,
	alliances,
	security,
	peace,
	economy,
	markets,
	society,
	everyday,
	general,
	prose,
	qualities,
	places,
];

/** Each Spanish word or phrase of the glossary with the English of its row. */
export const entries = lazy((): readonly (readonly [spanish: string, english: string])[] => [
	...[countryNames, capitals].flatMap(table =>
		Object.entries(table).flatMap(([english, list]) => pairsOf(english, list)),
	),
	...glossary.flatMap(rowsOf).flatMap(([english, list]) => pairsOf(english, list)),
]);

const pairsOf = (english: string, list: string): [string, string][] =>
	list.split(', ').map(spanish => [spanish, english]);

/** The rows of one of its files: the English, and the list of the Spanish ones. */
export const rowsOf = (file: string): readonly (readonly [english: string, list: string])[] =>
	file
		.split('\n')
		.filter(Boolean)
		.map(row => {
			const [english = '', list = ''] = row.split(': ');
			return [english, list];
		});
