/** Tells hosts from guests: who is the one to one side and the other to the other. */

import type {Span} from '../../text/spans.ts';
import type {Difference} from '../comparison.ts';
import type {NameMention} from '../reading/names.ts';
import type {Reading} from '../reading/reading.ts';
import {alike, samePerson} from '../reading/same-person.ts';
import {type Token, tokenise} from '../reading/tokens.ts';

type Part = 'host' | 'guest';

const hosting = /\b(?:co-?)?(?:hosted|hosts|convened|chaired|organi[sz]ed)\b/gi;
const attending = /\b(?:attended by|attended|joined by|accompanied by|participated)\b/gi;

/** Who is a host to one side and a guest to the other. */
export function partDifferences(left: readonly Reading[], right: readonly Reading[]): Difference[] {
	const lefts = left.flatMap(partsPlayed);
	const rights = right.flatMap(partsPlayed);
	const differences: Difference[] = [];
	for (const a of lefts) {
		const b = rights.find(other => samePerson(a.person.parts, other.person.parts));
		if (b !== undefined && a.part !== b.part)
			differences.push({kind: 'actor', left: a.text, right: b.text, conflict: true});
	}
	return differences;
}

/** The people of a sentence on who hosted and attended, each with the words that say which. */
function partsPlayed(reading: Reading): {person: NameMention; part: Part; text: string}[] {
	const verbs = verbsOf(reading.text).sort((a, b) => a.start - b.start);
	const [first] = verbs;
	if (first === undefined || !verbs.some(verb => verb.part === 'host')) return [];
	return reading.names
		.filter(name => name.kind === 'person')
		.map(person => {
			const verb = verbs.filter(candidate => candidate.start < person.start).at(-1) ?? first;
			const text = reading.text.slice(Math.min(verb.start, person.start), Math.max(verb.end, person.end));
			return {person, part: verb.part, text};
		});
}

/** The verbs that say who hosted, then those that say who attended. */
function verbsOf(text: string): (Span & {part: Part})[] {
	return [...verbsLike(hosting, 'host', text), ...verbsLike(attending, 'guest', text)];
}

function verbsLike(pattern: RegExp, part: Part, text: string): (Span & {part: Part})[] {
	return [...text.matchAll(pattern)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
		part,
	}));
}

/** Whom a difference between host and guest is about, and where in its two texts the verbs stand. */
export type PartPoint = {readonly who: string; readonly left: Span; readonly right: Span};

/** The point of a difference that `partDifferences` found, or null for any other. */
export function pointOfPart({kind, conflict, left, right}: Difference): PartPoint | null {
	if (kind !== 'actor' || !conflict) return null;
	const [mine, theirs] = [edgeVerb(left), edgeVerb(right)];
	const who = commonName(left, right);
	return mine === null || theirs === null || who === '' ? null : {who, left: mine, right: theirs};
}

/**
 * The texts of a difference as they fit in a line: of who hosted and who attended, the verb and the person,
 * because the words between them name everybody else.
 */
export function inBrief(difference: Difference): {readonly left: string; readonly right: string} {
	const {left, right} = difference;
	const point = pointOfPart(difference);
	if (point === null) return {left, right};
	// Each with its own spelling of the name.
	const brief = (text: string, verb: Span, who: string) => `${text.slice(verb.start, verb.end)} (${who})`;
	return {
		left: brief(left, point.left, point.who),
		right: brief(right, point.right, commonName(right, left)),
	};
}

/** The verb stands at one end of the words, the person at the other. */
function edgeVerb(text: string): Span | null {
	const verbs = verbsOf(text);
	const found = verbs.find(({start}) => start === 0) ?? verbs.find(({end}) => end === text.length);
	return found === undefined ? null : {start: found.start, end: found.end};
}

/** The longest run of capitalised words that both have, slips of spelling allowed, as the first has it. */
function commonName(one: string, other: string): string {
	const [mine, theirs] = [tokenise(one), tokenise(other)];
	const same = (a: Token | undefined, b: Token | undefined) =>
		a?.capital === true && b?.capital === true && alike(a.base, b.base);
	let best = {from: 0, length: 0};
	for (let i = 0; i < mine.length; i += 1)
		for (let j = 0; j < theirs.length; j += 1) {
			let length = 0;
			while (same(mine[i + length], theirs[j + length])) length += 1;
			if (length > best.length) best = {from: i, length};
		}
	const first = mine[best.from];
	const last = mine[best.from + best.length - 1];
	return best.length === 0 || first === undefined || last === undefined
		? ''
		: one.slice(first.start, last.end);
}
