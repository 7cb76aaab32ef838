/** Sets who acts against who acts, and the verb of commitment against the other side's. */

import type {Span} from '../../text/spans.ts';
import type {Difference} from '../comparison.ts';
import {type Found, gather, overlap, type Reading} from '../reading/reading.ts';
import {bareVerb, type Pledge} from '../reading/verbs.ts';
import {attendanceDifferences} from './attendance.ts';
import type {DifferencesTuning} from './tuning.ts';
import {pairBest} from './values.ts';

type FoundPledge = Found<Pledge>;

export function actorDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	const differences: Difference[] = [];
	for (const [a, b] of pairedPledges(left, right, tuning)) {
		const difference = actorDifference(a, b);
		if (difference !== null) differences.push(difference);
	}
	return [...attendanceDifferences(left, right), ...differences];
}

export function verbDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	return pairedPledges(left, right, tuning)
		.filter(([a, b]) => headOf(a) !== headOf(b) || a.item.firmness !== b.item.firmness)
		.map(([a, b]) => ({
			kind: 'verb',
			left: quotedVerb(a),
			right: quotedVerb(b),
			conflict: false,
		}));
}

/** `agree` of `agree expand`: what is promised behind it may be worded in another order. */
const headOf = ({item}: FoundPledge): string => item.lemma.split(' ')[0] ?? '';

const quotedVerb = ({item, reading}: FoundPledge): string =>
	bareVerb(slice(reading, item.verb), reading.language.verbs);

const slice = ({text}: Reading, {start, end}: Span): string => text.slice(start, end);

/** Promises of both sides about the same thing, each once, in the order of the left. */
function pairedPledges(
	left: readonly Reading[],
	right: readonly Reading[],
	{promiseShare}: DifferencesTuning,
): [FoundPledge, FoundPledge][] {
	const lefts = gather(left, reading => reading.pledges);
	const rights = gather(right, reading => reading.pledges);
	const aim = new Map([...lefts, ...rights].map(found => [found, conceptsOf(found)]));
	const isOnly = lefts.length === 1 && rights.length === 1;
	const {pairs} = pairBest({left: lefts, right: rights}, (a, b) => {
		const {share, shared} = overlap(aim.get(a) ?? new Set(), aim.get(b) ?? new Set());
		return (shared > 1 || isOnly) && share >= promiseShare ? share : 0;
	});
	return pairs
		.map(({left: a, right: b}): [FoundPledge, FoundPledge] => [a, b])
		.sort(([a], [b]) => lefts.indexOf(a) - lefts.indexOf(b));
}

/** Concepts of what is promised. */
function conceptsOf({item: {rest}, reading}: FoundPledge): ReadonlySet<string> {
	return new Set(
		reading.meanings.filter((meaning, n) => {
			const token = reading.tokens[n];
			if (token === undefined || meaning === '' || token.grammatical) return false;
			return token.start >= rest.start && token.end <= rest.end;
		}),
	);
}

function actorDifference(a: FoundPledge, b: FoundPledge): Difference | null {
	const [left, right] = [actorText(a), actorText(b)];
	if (left === null || right === null) return null;
	if (left.isNone && right.isNone) return null;
	const {leadingArticle} = a.reading.language.names;
	const abbreviates = (short: string, long: string) =>
		isAbbreviation(short.replace(leadingArticle, ''), long);
	if (left.key === right.key || abbreviates(left.text, right.text) || abbreviates(right.text, left.text))
		return null;
	return {kind: 'actor', left: left.text, right: right.text, conflict: false};
}

/** `The IDB` and `the Inter-American Development Bank (IDB)`. */
const isAbbreviation = (short: string, long: string): boolean =>
	/^\p{Lu}{2,}$/u.test(short) && (long.includes(`(${short})`) || initials(long).includes(short));

const initials = (text: string): string => (text.match(/\p{Lu}(?=\p{L})/gu) ?? []).join('');

/** Who acts, as quoted; where the sentence does not say, the words that leave it open (`It was also agreed to explore`). */
function actorText({item, reading}: FoundPledge): {text: string; key: string; isNone: boolean} | null {
	const {clauses} = reading.language;
	if (item.actor !== null) {
		const text = slice(reading, item.actor);
		const bases = reading.tokens
			.filter(
				token =>
					token.start >= (item.actor?.start ?? 0) &&
					token.start < (item.actor?.end ?? 0) &&
					!clauses.emptyInActors.has(token.folded),
			)
			.map(token => token.base)
			.sort();
		return {text, key: bases.join(' '), isNone: false};
	}
	if (!item.passive) return null;
	const opening = clauses.openSubject.exec(reading.text.slice(0, item.verb.start));
	const start = item.verb.start - (opening === null ? 0 : (opening[1] ?? '').length + 1);
	return {text: reading.text.slice(start, item.verb.end), key: '', isNone: true};
}
