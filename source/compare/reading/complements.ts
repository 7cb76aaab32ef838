/** Reads what stands behind a verb of commitment, which tells whether it counts and what it promises. */

import type {Complement, VerbRow, Verbs} from '../../languages/verbs.ts';
import type {Token} from './tokens.ts';
import {followInfinitive, nextVerb, type Promised} from './verb-chains.ts';

/** A verb of commitment in its place. */
export type Found = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly index: number;
	readonly row: VerbRow;
	readonly passive: boolean;
	readonly verbs: Verbs;
};

type Complemented = Promised & {readonly to: number};

/** Those behind which a verb with its mark of the infinitive says what is promised. */
const complementsWithInfinitive: ReadonlySet<Complement> = new Set(['any', 'to', 'promise']);

/** What a verb promises by what stands behind it, or null where that makes no promise of it. */
export function readComplement(found: Found): Complemented | null {
	const {text, tokens, index, row, passive, verbs} = found;
	const next = tokens[index + 1];
	const end = tokens[index]?.end ?? 0;
	const asIs = {to: index + 1, lemma: row.lemma, firmness: row.firmness};
	if (next === undefined) return passive && row.firmness === 'done' ? asIs : null;
	const isOpen = row.complement === 'any' && verbs.proviso.pattern.test(text.slice(end, end + 20));
	if (isOpen) return readProviso(found);
	// `committed themselves to`.
	const offset = verbs.reflexives.has(next.folded) ? 2 : 1;
	const opener = tokens[index + offset];
	if (opener === undefined) return null;
	const takesInfinitive = complementsWithInfinitive.has(row.complement);
	if (takesInfinitive && opener.folded === verbs.infinitive && opener.gap === ' ')
		return readInfinitive(found, index + offset);
	const isBare = opener.gap === ' ' && verbs.isBareInfinitive(opener.folded);
	if (takesInfinitive && isBare) return readInfinitive(found, index + offset - 1);
	if (passive) return isOpenInPassive(row) ? null : asIs;
	if (isCourtesy(tokens, index + offset, verbs)) return null;
	const isMoney = () => verbs.moneyBehind.test(text.slice(end, end + 60));
	switch (row.complement) {
		case 'to': {
			// `has committed roughly $3.7 billion` is money set aside.
			return row.trait === 'stance' && isMoney() ? {...asIs, firmness: 'done'} : null;
		}
		case 'any':
			if (verbs.agreeingPrepositions.has(opener.folded)) return {...asIs, to: index + offset + 1};
			return isObject(opener, verbs) ? asIs : null;
		case 'object':
			return isObject(opener, verbs) ? asIs : null;
		case 'money':
			return isObject(opener, verbs) && isMoney() ? asIs : null;
		case 'charge':
			return isObject(opener, verbs) && isCharged(tokens, index + offset, verbs) ? asIs : null;
		case 'preposition':
			return verbs.addressingPrepositions.has(opener.folded) ? {...asIs, to: index + 2} : null;
		case 'promise':
			return readPromise(found);
		default:
			return row.complement satisfies never;
	}
}

/** `agreed in principle to fund`: what is left open is no more than an aim. */
function readProviso(found: Found): Complemented {
	const {tokens, index, verbs} = found;
	const mark = index + verbs.proviso.words + 1;
	const row: VerbRow = {...found.row, firmness: 'aims'};
	if (tokens[mark]?.folded === verbs.infinitive) return readInfinitive({...found, row}, mark);
	return {to: mark, lemma: row.lemma, firmness: row.firmness};
}

/** Whether a passive leaves open what or whom (`was provided`, `was directed`), or is none that promises. */
const isOpenInPassive = ({complement, firmness}: VerbRow): boolean =>
	complement === 'money' || complement === 'charge' || firmness === 'restates' || firmness === 'urges';

/** Words of those who are charged with something, at most: `the Ministers of Foreign Affairs and of Trade`. */
const longestCharged = 10;

/** Whether those named from a token on are to do something: `tasked officials to draft`. */
function isCharged(tokens: readonly Token[], from: number, verbs: Verbs): boolean {
	for (let index = from + 1; index < Math.min(tokens.length, from + longestCharged); index += 1) {
		if (/[,;:.]/.test(tokens[index]?.gap ?? '')) return false;
		if (tokens[index]?.folded === verbs.infinitive) return nextVerb(tokens, index + 1, verbs) !== null;
	}
	return false;
}

/** `offered her condolences` promises nothing. */
const isCourtesy = (tokens: readonly Token[], from: number, verbs: Verbs): boolean =>
	tokens.slice(from, from + 4).some(({folded}) => verbs.courtesies.has(folded));

/** What stands behind the mark of the infinitive at `mark`: a verb, or after some verbs a noun. */
function readInfinitive({tokens, row, verbs}: Found, mark: number): Complemented {
	const verb = nextVerb(tokens, mark + 1, verbs);
	const word = verb === null ? '' : (tokens[verb]?.folded ?? '');
	const next = verb === null ? '' : (tokens[verb + 1]?.folded ?? '');
	// Behind `agreed to`: `training programs` is a noun phrase, `use existing mechanisms` is not.
	const isNoun =
		row.complement === 'any'
			? verbs.isNounAfterInfinitive(word)
			: row.trait === 'stance' && !verbs.isVerbAfterInfinitive(word, next);
	if (verb === null || isNoun) return {to: mark + 1, lemma: row.lemma, firmness: row.firmness};
	const followed = followInfinitive(tokens, verb + 1, {lemma: word, firmness: row.firmness}, verbs);
	return {to: followed.to, lemma: `${row.lemma} ${followed.lemma}`, firmness: followed.firmness};
}

/** A noun that is itself a promise, among the first words behind the verb. */
function readPromise({tokens, index, row, verbs}: Found): Complemented | null {
	const ahead = tokens.slice(index + 1, index + 6);
	const at = ahead.findIndex(token => verbs.promiseNouns.has(token.folded));
	const isInterrupted = ahead
		.slice(0, at + 1)
		.some(token => verbs.subordinators.has(token.folded) || /[,;:.]/.test(token.gap));
	if (at === -1 || isInterrupted) return null;
	const declares = row.trait === 'declaration' && verbs.intentionNouns.has(ahead[at]?.folded ?? '');
	return {to: index + 1, lemma: row.lemma, firmness: declares ? 'aims' : row.firmness};
}

const isObject = (token: Token, {notObjects}: Verbs): boolean =>
	(token.gap === ' ' || /^ [$€£¥"“(]+ ?$/.test(token.gap)) && !notObjects.has(token.folded);
