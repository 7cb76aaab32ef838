/** Pairs the promises of both sides that are about the same thing. */
import {isInside, type Span} from '../../text/spans.ts';
import {type Found, gather, overlap, type Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {type Pledge, subjectOfPassive} from '../reading/verbs.ts';
import type {DifferencesTuning} from './tuning.ts';
import {pairBest} from './values.ts';

export type FoundPledge = Found<Pledge>;

/** Promises of both sides about the same thing, each once, in the order of the left. */
export function pairedPledges(
	left: readonly Reading[],
	right: readonly Reading[],
	{promiseShare}: DifferencesTuning,
): [FoundPledge, FoundPledge][] {
	const lefts = gather(left, reading => reading.pledges);
	const rights = gather(right, reading => reading.pledges);
	const aim = new Map([...lefts, ...rights].map(found => [found, conceptsOf(found)]));
	const isOnly = lefts.length === 1 && rights.length === 1;
	const {pairs} = pairBest({left: lefts, right: rights}, (a, b) => {
		if (actOf(a) !== actOf(b)) return 0;
		const {share, shared} = overlap(aim.get(a) ?? new Set(), aim.get(b) ?? new Set());
		if ((shared < 2 && !(isOnly && share === 1)) || share < promiseShare) return 0;
		// Of two languages the verbs that mean the same answer each other first.
		const isOneDeed = a.reading.language !== b.reading.language && deedOf(a) === deedOf(b);
		return isOneDeed ? share + 1 : share;
	});
	return pairs
		.map(({left: a, right: b}): [FoundPledge, FoundPledge] => [a, b])
		.sort(([a], [b]) => lefts.indexOf(a) - lefts.indexOf(b));
}

/** Only what is promised is set against a promise: a welcome, or what is asked of others, is another act. */
export function actOf({item: {firmness, lemma}, reading}: FoundPledge): 'promise' | 'response' | 'request' {
	if (firmness === 'urges') return 'request';
	const isPromise = firmness !== 'restates' || reading.language.verbs.renewing.has(lemma.split(' ')[0] ?? '');
	return isPromise ? 'promise' : 'response';
}

/** Concepts of what is promised, which of a passive stands in front of the verb: `The costs will be shared`. */
export function conceptsOf({item, reading}: FoundPledge): ReadonlySet<string> {
	const {rest, passive, actor} = item;
	const spans = passive ? [subjectOfPassive(reading.text, item), rest] : [rest];
	const isActor = (token: Token) => passive && actor !== null && isInside(token, actor);
	const words = spans
		.flatMap(span => wordsIn(reading, span))
		.filter(({token, meaning}) => meaning !== '' && !token.grammatical && !isActor(token));
	return new Set(words.map(({meaning}) => meaning));
}

/** The words of a stretch with what they mean. */
export const wordsIn = ({tokens, meanings}: Reading, span: Span) =>
	tokens.flatMap((token, n) => (isInside(token, span) ? [{token, meaning: meanings[n] ?? ''}] : []));

/** What the last verb of a promise means: of `agreed to train` what `train` does. */
export function deedOf({item, reading}: FoundPledge): string {
	const last = reading.tokens.findLastIndex(({end}) => end <= item.verb.end);
	return reading.meanings[last] ?? '';
}

/** Not where both announced what one of them says will be, and the other names by a noun. */
export const tellOtherwise = ([a, b]: readonly [FoundPledge, FoundPledge]): boolean =>
	!tellsToo(a, b) && !tellsToo(b, a);

/** Whether one also says that what the other tells has been done. */
const tellsToo = (one: FoundPledge, other: FoundPledge): boolean =>
	other.item.firmness === 'done' &&
	deedOf(one) !== deedOf(other) &&
	one.reading.meanings.includes(deedOf(other));
