/** Decides whether two names of bodies are forms of one: a country left out, a plural, a word by its initials. */
import {alike} from './same-person.ts';

type Words = readonly string[];

/**
 * Whether two names of several words, folded, mean one body: `Department of Treasury` and `U.S. Department of the
 * Treasury`, `UN Office on Drugs` and `United Nations Office on Drugs`, `NATO-Russia Council` and `Russia-NATO
 * Council`. A country in front may be left out by one of them, but two countries are two bodies.
 */
export function sameBody(a: Words, b: Words, places: ReadonlySet<string>): boolean {
	if (a.length < 2 || b.length < 2) return false;
	return (
		matches(a, b) || sameReordered(a, b, places) || matches(unplaced(a, b, places), unplaced(b, a, places))
	);
}

/** Without the country in front where the other name has none. */
function unplaced(name: Words, other: Words, places: ReadonlySet<string>): Words {
	const [first] = name;
	const isFree = first !== undefined && places.has(first) && !places.has(other[0] ?? '');
	return isFree && name.length > 2 ? name.slice(1) : name;
}

/** The same words in another order, one of them a place: those of a council of two may change their places. */
function sameReordered(a: Words, b: Words, places: ReadonlySet<string>): boolean {
	if (a.length !== b.length || a.length < 3 || a.at(-1) !== b.at(-1)) return false;
	return a.some(word => places.has(word)) && a.toSorted().join(' ') === b.toSorted().join(' ');
}

/** Whether two names agree word by word, a word of two to five letters standing for as many by their initials. */
function matches(a: Words, b: Words): boolean {
	if (a.length === 0 || b.length === 0) return a.length === b.length;
	const [[one, ...restA], [other, ...restB]] = [a, b];
	if (one !== undefined && other !== undefined && sameWord(one, other)) return matches(restA, restB);
	const behindA = withoutInitials(one, b);
	if (behindA !== null) return matches(restA, behindA);
	const behindB = withoutInitials(other, a);
	return behindB !== null && matches(behindB, restB);
}

/** The words of a name behind those whose initials a short word is; null where it is none. */
function withoutInitials(short: string | undefined, words: Words): Words | null {
	if (short === undefined || short.length < 2 || short.length > 5 || words.length <= short.length)
		return null;
	return words.slice(0, short.length).every((word, at) => word[0] === short[at])
		? words.slice(short.length)
		: null;
}

/** Equal, in another number, or a slip of spelling apart in a long word. */
const sameWord = (a: string, b: string): boolean =>
	a === b || `${a}s` === b || a === `${b}s` || (Math.min(a.length, b.length) >= 7 && alike(a, b));
