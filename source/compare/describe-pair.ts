/** Says of a pair how its sentences relate, and what they say differently. */
import {mapSides, type Sides} from '../base/sides.ts';
import type {Difference, Pair, Sentence, SentenceLink} from './comparison.ts';
import {findAdditions} from './differences/additions.ts';
import {findDifferences} from './differences/differences.ts';
import type {Link} from './matching/likelihood.ts';
import type {Matching} from './matching/matching.ts';
import type {Reader} from './reading/reader.ts';
import {certainOf, type PairDraft} from './rows/drafts.ts';
import {relate} from './rows/relation.ts';
import type {Tuning} from './tuning.ts';

/** What is known of the sentences of both sides. */
export type PairContext = {
	readonly reader: Reader;
	readonly sides: Sides<readonly Sentence[]>;
	readonly matching: Pick<Matching, 'vectors'>;
	/** The words with a capital, folded, in the first sentences of each side's sources: who meets. */
	readonly named: Sides<ReadonlySet<string>>;
	readonly tuning: Tuning;
};

/** The sentence in front of the first of these, in its passage. */
function sentenceBefore(sentences: readonly Sentence[], numbers: readonly number[]): readonly Sentence[] {
	const [first = 0] = numbers;
	const earlier = sentences[first - 1];
	return earlier !== undefined && earlier.passage === sentences[first]?.passage ? [earlier] : [];
}

const noAdditions: Sides<readonly string[]> = {left: [], right: []};

/** The pair with its sentences; of one that holds doubtful links beside certain ones, what is certain is described. */
export function describePair(draft: PairDraft, {reader, sides, matching, named, tuning}: PairContext): Pair {
	const sentencesOf = (numbers: Sides<readonly number[]>): Sides<readonly Sentence[]> =>
		mapSides(sides, (list, side) => numbers[side].flatMap(n => list[n] ?? []));
	const {left, right} = sentencesOf(draft);
	const {certainty} = draft;
	if (draft.kind === 'left-only' || draft.kind === 'right-only') {
		return {relation: draft.kind, left, right, score: 0, certainty};
	}
	const differencesOf = (numbers: Sides<readonly number[]>): readonly Difference[] => {
		const read = sentencesOf(numbers);
		const before = mapSides(sides, (list, side) => sentenceBefore(list, numbers[side]));
		return findDifferences(read.left, read.right, reader, {named, before}, tuning.differences);
	};
	const certain = certainOf(draft);
	const read = sentencesOf(certain);
	const vectors = mapSides(matching.vectors, (list, side) => certain[side].flatMap(n => list[n] ?? []));
	const found = findAdditions(read, reader, tuning.differences);
	const likeness = relate(read, found, vectors, reader, tuning.matching);
	const relation = draft.kind === 'related' ? 'related' : likeness.relation;
	const doubts = certain === draft ? [] : draft.links.filter(link => link.certainty === 'weak');
	const pair = {
		relation,
		left,
		right,
		score: likeness.score,
		certainty,
		links: draft.links.flatMap(link => readLink(link, sides)),
		differences: relation === 'related' ? [] : differencesOf(certain),
		differencesInDoubt: doubts.flatMap(link => differencesOf(mapSides(link, n => [n]))),
		adds: relation === 'reworded' || relation === 'partial' ? found : noAdditions,
	};
	return draft.subject === undefined ? pair : {...pair, subject: draft.subject};
}

function readLink({score, certainty, ...link}: Link, sides: Sides<readonly Sentence[]>): SentenceLink[] {
	const [left, right] = [sides.left[link.left], sides.right[link.right]];
	if (left === undefined || right === undefined) return [];
	return [{left: left.id, right: right.id, likelihood: score, certainty}];
}
