/** Names that offices of several countries have, and whose office one is by the only one of these that a document names. */
import {lazy} from '../../base/lazy.ts';
import {longestCountry, sidesByCountry} from './country-names.ts';
import {plainName} from './plain-name.ts';

const republics = 'bo cl co cr cu do ec gt hn mx ni pa pe py sv uy ve';

/** The countries, by their sides, of all whose offices have a name when they leave out their country. */
const rows: readonly (readonly [sides: string, names: string])[] = [
	['hn mx', 'Secretaría de Relaciones Exteriores; Secretaría de Gobernación; Secretaría de Salud'],
	['hn mx', 'Secretaría de la Defensa Nacional; Secretaría de Defensa Nacional'],
	['ar hn mx', 'Secretaría de Energía'],
	['mx', 'Secretaría de Economía; Secretaría de Marina; Secretaría de la Defensa'],
	['ar bo cl co cr cu do ec gq gt ni pa pe py sv uy ve', 'Ministerio de Relaciones Exteriores'],
	[`ar es gq ${republics}`, 'Cancillería; La Cancillería'],
	[republics, 'Presidencia de la República; Gobierno de la República'],
	[republics, 'Oficina de la Presidencia de la República; Oficina de la Presidencia'],
];

const byName = lazy(
	(): ReadonlyMap<string, readonly string[]> =>
		new Map(
			rows.flatMap(([sides, names]) =>
				names.split('; ').map((name): [string, string[]] => [plainName(name), sides.split(' ')]),
			),
		),
);

/** The sides whose offices have this name; none where no row of the table has it. */
export const sidesSharing = (name: string): readonly string[] => byName().get(plainName(name)) ?? [];

/**
 * The only one of some sides whose country texts name, by its name or an adjective of it; null where they name several
 * or none.
 *
 * @param sideOfAdjective Of one word, as `plainName` writes it: `mexicana`.
 */
export function onlyOneNamed(
	texts: readonly string[],
	sides: readonly string[],
	sideOfAdjective: (word: string) => string | null,
): string | null {
	const named = new Set<string>();
	for (const text of texts) {
		const words = plainName(text).split(' ');
		for (const [at, word] of words.entries()) {
			for (const side of [
				countryAt(words, at),
				sideOfAdjective(word),
				sideOfAdjective(word.replace(/e?s$/, '')),
			]) {
				if (side !== null && sides.includes(side)) named.add(side);
			}
		}
		if (named.size > 1) return null;
	}
	const [only] = named;
	return only ?? null;
}

/** The country whose name begins at a place, the longest one: `guinea ecuatorial` is not Guinea. */
function countryAt(words: readonly string[], at: number): string | null {
	const countries = sidesByCountry();
	for (let end = Math.min(words.length, at + longestCountry); end > at; end--) {
		const side = countries.get(words.slice(at, end).join(' '));
		if (side !== undefined) return side;
	}
	return null;
}
