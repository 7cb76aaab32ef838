/** Verbs that follow each other: adverbs between them, `continue to`, and infinitives. */

import type {Firmness, Verbs} from '../../languages/verbs.ts';
import type {Token} from './tokens.ts';

export const isAdverbAt = (tokens: readonly Token[], index: number, {isAdverb}: Verbs): boolean => {
	const token = tokens[index];
	return token !== undefined && isAdverb(token.folded) && /^,? $/.test(token.gap);
};

/** What a verb promises, and behind which token it ends. */
export type Promised = {readonly lemma: string; readonly firmness: Firmness};

/** Goes on through `continue to`, and softens a promise that is one to explore. */
export function followInfinitive(
	tokens: readonly Token[],
	to: number,
	head: Promised,
	verbs: Verbs,
): Promised & {readonly to: number} {
	const {continuing, exploring, infinitive, striving} = verbs;
	const {firmness} = head;
	let {lemma} = head;
	let end = to;
	while (continuing.has(lemma) && tokens[end]?.folded === infinitive) {
		const next = nextVerb(tokens, end + 1, verbs);
		if (next === null) break;
		end = next + 1;
		lemma = tokens[next]?.folded ?? lemma;
	}
	const strives = striving.verbs.has(lemma) ? strivingEnd(tokens, end, verbs) : null;
	if (strives !== null) return {to: strives, lemma: striving.lemma, firmness: soften(firmness)};
	if (!exploring.has(lemma)) return {to: end, lemma, firmness};
	return {to: infinitiveEnd(tokens, end, verbs), lemma, firmness: soften(firmness)};
}

/** With the verb that stands behind one of trying or studying: `will seek to open`, `buscarán abrir`. */
function infinitiveEnd(tokens: readonly Token[], from: number, verbs: Verbs): number {
	const token = tokens[from];
	if (token === undefined || token.gap !== ' ') return from;
	if (verbs.isBareInfinitive(token.folded)) return from + 1;
	const verb = token.folded === verbs.infinitive ? nextVerb(tokens, from + 1, verbs) : null;
	return verb === null ? from : verb + 1;
}

/** Behind which token words end that leave open whether the end is reached: `towards`, `con miras a`; null where none stand. */
function strivingEnd(tokens: readonly Token[], from: number, {striving}: Verbs): number | null {
	const words = tokens.slice(from, from + striving.mostWords).map(({folded}) => folded);
	for (let count = words.length; count > 0; count -= 1)
		if (striving.behind.has(words.slice(0, count).join(' '))) return from + count;
	return null;
}

const soften = (firmness: Firmness): Firmness =>
	firmness === 'urges' || firmness === 'restates' ? firmness : 'explores';

/** The verb behind `to`, past adverbs, or null when a noun stands there. */
export function nextVerb(tokens: readonly Token[], from: number, verbs: Verbs): number | null {
	let index = from;
	while (isAdverbAt(tokens, index, verbs)) index += 1;
	const token = tokens[index];
	if (token === undefined || token.gap !== ' ' || token.capital || token.grammatical) return null;
	return index;
}

/** Whether only a space stands in front of each of some words. */
export const standTogether = (tokens: readonly Token[], first: number, last: number): boolean =>
	tokens.slice(first, last + 1).every(({gap}) => gap === ' ');

/** The verb behind one of some nouns, with or without an article, and a genitive: `la posibilidad de | abrir`; else null. */
export function verbOfNoun(
	tokens: readonly Token[],
	from: number,
	nouns: ReadonlySet<string>,
	{holding}: Verbs,
): number | null {
	const noun = tokens[from]?.grammatical === true ? from + 1 : from;
	const verb = noun + 2;
	if (!nouns.has(tokens[noun]?.folded ?? '') || tokens[noun + 1]?.folded !== holding.genitive) return null;
	return standTogether(tokens, from, verb) && holding.isVerb(tokens[verb]?.folded ?? '') ? verb : null;
}
