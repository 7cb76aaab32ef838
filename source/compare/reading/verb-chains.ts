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
	if (striving.verbs.has(lemma) && striving.behind.has(tokens[end]?.folded ?? '')) {
		return {to: end + 1, lemma: striving.lemma, firmness: soften(firmness)};
	}
	return {to: end, lemma, firmness: exploring.has(lemma) ? soften(firmness) : firmness};
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
