/** Tells what of a pair or a row is certain from what is in doubt. */
import {
	type Certainty,
	type Deliverable,
	type Difference,
	isPoint,
	type Pair,
	type SentenceLink,
	type SharedPair,
} from './comparison.ts';

/** What of a pair is beyond doubt: the pair itself, or as much of it as certain links hold, or null. */
export function certainPart(pair: SharedPair): SharedPair | null;
export function certainPart(pair: Pair): Pair | null;
export function certainPart(pair: Pair): Pair | null {
	if (!('links' in pair) || pair.certainty === 'strong') return pair;
	const links = pair.links.filter(({certainty}) => certainty === 'strong');
	if (links.length === 0) return null;
	const kept = {
		left: pair.left.filter(({id}) => links.some(link => link.left === id)),
		right: pair.right.filter(({id}) => links.some(link => link.right === id)),
	};
	return {...pair, ...kept, links, certainty: 'strong', differencesInDoubt: []};
}

/** Pairs without the matches in doubt: what may be stated of them. */
export function withoutDoubt(pairs: readonly Pair[]): readonly Pair[] {
	return pairs.flatMap(pair => (isPoint(pair) ? (certainPart(pair) ?? []) : pair));
}

/** The links of a row that are in doubt; none of a pair that is merely on one subject, which claims nothing. */
export function doubtsOf({pairs}: Pick<Deliverable, 'pairs'>): readonly SentenceLink[] {
	return pairs.flatMap(pair =>
		'links' in pair && isPoint(pair) ? pair.links.filter(({certainty}) => certainty === 'weak') : [],
	);
}

/** The sentences of a row, by id, whose match is in doubt beside one that is certain. */
export function inDoubt({certainty, pairs}: Deliverable): ReadonlySet<string> {
	const idsOf = (pair: Pair): string[] => [...pair.left, ...pair.right].map(({id}) => id);
	const doubtful = certainty === 'strong' ? pairs.filter(pair => holdsDoubt({pairs: [pair]})) : [];
	const certain = new Set(withoutDoubt(doubtful).flatMap(idsOf));
	return new Set(doubtful.flatMap(idsOf).filter(id => !certain.has(id)));
}

/** Whether a row holds what the user may confirm: a match in doubt, be it beside a certain one. */
export const holdsDoubt = (row: Pick<Deliverable, 'pairs'>): boolean => doubtsOf(row).length > 0;

/** What the sides say differently of a pair where it is so certain. */
export function differencesBy(certainty: Certainty, pair: SharedPair): readonly Difference[] {
	const certain = certainPart(pair);
	if (certainty === 'strong') return certain?.differences ?? [];
	return certain === null ? pair.differences : pair.differencesInDoubt;
}
