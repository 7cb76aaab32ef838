/** Finds publishers and sides in the tables beside this file: by an address, by a name. */
import {lazy} from '../../base/lazy.ts';
import {africaAndOceania} from './africa-and-oceania.ts';
import {americas} from './americas.ts';
import {asia} from './asia.ts';
import {bodies} from './bodies.ts';
import {longestCountry, sideOfCode, sidesByCountry} from './country-names.ts';
import {europe} from './europe.ts';
import {plainName} from './plain-name.ts';
import type {Publisher} from './publisher.ts';

export type KnownPublisher = {readonly side: string | null; readonly name: string};

type OnHost = {readonly path: string; readonly publisher: KnownPublisher};

const tables: readonly Publisher[] = [...americas, ...europe, ...asia, ...africaAndOceania, ...bodies];

/** By host: who publishes there, on the longest path first. */
const hosts = lazy(() => {
	const found = new Map<string, OnHost[]>();
	for (const [side, name, addresses] of tables) {
		for (const address of addresses.split(' ')) {
			const [host = '', ...path] = address.split('/');
			const onHost = found.get(host) ?? [];
			onHost.push({path: `/${path.map(part => `${part}/`).join('')}`, publisher: {side, name}});
			found.set(
				host,
				onHost.sort((a, b) => b.path.length - a.path.length),
			);
		}
	}
	return found;
});

/** By name, as `plainName` writes it: the side. */
const sidesByName = lazy(
	() =>
		new Map(
			tables.flatMap(([side, name, , otherNames]) =>
				[name, ...(otherNames?.split('; ') ?? [])].map((each): [string, string | null] => [
					plainName(each),
					side,
				]),
			),
		),
);

/** What sides are called that are no country: each as its first row is. */
const bodyNames = lazy(() => new Map([...bodies].reverse().map(([side, name]) => [side ?? name, name])));

const sides = lazy(() => new Set([...sidesByCountry().values(), ...bodyNames().keys()]));

/** Who publishes at an address; null where no row of the tables has it. */
export function publisherAt({hostname, pathname}: URL): KnownPublisher | null {
	const path = `${pathname}/`;
	for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
		const found = hosts()
			.get(host)
			?.find(each => path.startsWith(each.path));
		if (found !== undefined) return found.publisher;
	}
	return null;
}

/** The side of a publisher by its name in the tables; undefined where it is in none. */
export function sideOfPublisher(name: string): string | null | undefined {
	return sidesByName().get(plainName(name));
}

/** What languages say of the names of offices. */
export type OfficeNames = {
	/** Whether a word stands before the name of the country that an office belongs to: `of`. */
	readonly isBelonging: (word: string) => boolean;
	/** The country, by its ISO 3166 code, that an adjective names: `norwegian`. */
	readonly countryOfAdjective: (adjective: string) => string | null;
};

/** The side of the country whose office a name says it is; null where it says none. */
export function countryOfOffice(name: string, names: OfficeNames): string | null {
	for (const part of name.split(/[,()|]| [–—-] /u)) {
		const words = plainName(part).split(' ');
		const side = countryIn(words, names) ?? countryByAdjective(words, names);
		if (side !== null) return side;
	}
	return null;
}

const longestAdjective = 3;

/** `norwegian ministry of ports`, `cancilleria mexicana`: within a name an adjective may say what it deals with. */
function countryByAdjective(
	words: readonly string[],
	{isBelonging, countryOfAdjective}: OfficeNames,
): string | null {
	// `the Royal Norwegian Embassy`
	const latest = isBelonging(words[0] ?? '') ? 2 : 1;
	for (let start = 0; start <= Math.min(latest, words.length - 1); start++) {
		for (let length = longestAdjective; length > 0; length--) {
			const code = countryOfAdjective(words.slice(start, start + length).join(' '));
			if (code !== null) return sideOfCode(code);
		}
	}
	const last = countryOfAdjective(words.at(-1) ?? '');
	return last === null ? null : sideOfCode(last);
}

/** What a side is called that stands for a body: `nato` is NATO. */
export function nameOfBody(side: string): string | null {
	return bodyNames().get(side) ?? null;
}

/** The side that a name or an id stands for, `Mexico`, `european-union`, `mx`; null where none is known by it. */
export function sideNamed(name: string): string | null {
	const plain = plainName(name);
	const side = sidesByCountry().get(plain) ?? sidesByName().get(plain);
	return side ?? (sides().has(plain) ? plain : null);
}

/** `kenya ministry of ports`, `ministry of ports of the republic of kenya`. */
function countryIn(words: readonly string[], {isBelonging}: OfficeNames): string | null {
	const countries = sidesByCountry();
	for (let start = 0; start < words.length; start++) {
		if (start > 0 && !isBelonging(words[start - 1] ?? '')) continue;
		for (let end = Math.min(words.length, start + longestCountry); end > start; end--) {
			const side = countries.get(words.slice(start, end).join(' '));
			if (side !== undefined) return side;
		}
	}
	return null;
}
