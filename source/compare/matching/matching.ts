/**
 * Decides which sentences of two sides say the same, in named steps:
 *
 *   sentences -> alike segments -> alike sentences within them -> openings -> alike sentences elsewhere
 *             -> what is still free -> links
 *
 * A pair must be alike, must stand out against the alternatives on both sides, and must be less likely by
 * chance the more pairs there are to choose from. Neighbours that are alike support it; order never decides.
 */

import {makeSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty, Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import type {Scored} from './candidates.ts';
import {logPairs} from './chance.ts';
import {matchLeads} from './leads.ts';
import {type Scores, scoreTexts} from './scores.ts';
import {areAlike, matchWithin} from './segments.ts';
import {sharedWeight} from './similarity.ts';
import {readStatements} from './statements.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

export type Link = {
	readonly left: number;
	readonly right: number;
	/** Similarity and support, from 0 to 1 and a little more. */
	readonly score: number;
	readonly certainty: Certainty;
};

/** Two sentences that touch one topic; `isNear` when they would have been a match but for a better one. */
export type Related = Scored & {readonly isNear: boolean};

export type Matching = {
	readonly vectors: Sides<readonly TermVector[]>;
	/** Pairs that say the same, best first. */
	readonly links: readonly Link[];
	/** Pairs that touch one topic, best first; at least one of the two has no link. */
	readonly related: readonly Related[];
	/** Best counterpart of each sentence, whatever it is worth. */
	readonly nearest: Sides<readonly (Scored | undefined)[]>;
};

/** A pair that may say the same; a doubtful one is never strong. */
type Proposal = {readonly pair: Scored; readonly isDoubtful: boolean};

/** Matches the sentences of two sides; `titles` name what both documents are about as wholes. */
export function matchSentences(
	sides: Sides<readonly Sentence[]>,
	titles: readonly string[],
	reader: Reader,
	tuning: MatchingTuning,
): Matching {
	const {vectors, openings} = readStatements(sides, titles, reader, tuning);
	const scores = scoreTexts(sides, vectors, tuning);
	const found = [
		...matchInSegments(scores),
		...matchLeads(openings, scores.pairs, tuning).map(surely),
		...matchElsewhere(scores),
	];
	const links = toLinks([...found, ...matchFree(scores, linkedBy(found.map(({pair}) => pair)))], scores);
	return {
		vectors,
		links: [...links].sort((a, b) => b.score - a.score),
		related: findRelated(scores, linkedBy(links)),
		nearest: scores.sentences.table.nearest,
	};
}

const surely = (pair: Scored): Proposal => ({pair, isDoubtful: false});

/** Alike sentences of alike segments. */
function matchInSegments({vectors, pairs, segments, tuning}: Scores): Proposal[] {
	const {table, limit, cut} = segments;
	return table.all
		.filter(pair => areAlike(pair, table, limit, tuning))
		.flatMap(({left, right, score}) => {
			const [one, other] = [cut.left[left], cut.right[right]];
			if (one === undefined || other === undefined) return [];
			const isPlain = score >= tuning.plainFactor * limit;
			return matchWithin(vectors, {left: one, right: other}, {pairs, isPlain}, tuning);
		})
		.map(surely);
}

/** The best pairs of both their sentences wherever they stand, when they are far more alike than chance. */
function matchElsewhere({sentences, segments, surroundings, tuning}: Scores): Proposal[] {
	const {table, limit} = sentences;
	return table.all
		.filter(
			pair =>
				pair.score >= tuning.elsewhereFactor * limit &&
				table.shareOfBest(pair) >= 1 &&
				surroundings(pair) >= segments.limit,
		)
		.map(pair => ({pair, isDoubtful: !table.standsOut(pair, tuning.clearMargin)}));
}

/** One sentence may say what several of the other side say: what is still free need not be its best. */
function matchFree({sentences, pairs, tuning}: Scores, matched: Sides<ReadonlySet<number>>): Proposal[] {
	const {table, limit} = sentences;
	const alikeEnough = Math.max(
		tuning.plainFactor * limit,
		tuning.freePerChance * logPairs(pairs) ** tuning.chancePower,
	);
	return sideNames.flatMap(side =>
		table.nearest[side].flatMap((best, n): Proposal[] => {
			if (best === undefined || matched[side].has(n) || best.score < alikeEnough) return [];
			return table.standsOutForOne(best, tuning.freeMargin) ? [{pair: best, isDoubtful: true}] : [];
		}),
	);
}

/** Each pair once, at its surest: far above chance, or well above it with no rival. */
function toLinks(proposals: readonly Proposal[], {sentences, vectors, tuning}: Scores): Link[] {
	const {table, limit} = sentences;
	const links = new Map<number, Link>();
	for (const {pair, isDoubtful} of proposals) {
		const isStrong =
			!isDoubtful &&
			(pair.score >= tuning.strongFactor * limit ||
				(pair.score >= tuning.clearFactor * limit && table.standsOut(pair, tuning.clearMargin)));
		const key = pair.left * vectors.right.length + pair.right;
		const known = links.get(key);
		if (known !== undefined && (known.certainty === 'strong' || !isStrong)) continue;
		links.set(key, {...pair, certainty: isStrong ? 'strong' : 'weak'});
	}
	return [...links.values()];
}

/** The pairs that touch one topic, where at least one sentence has no link. */
function findRelated(scores: Scores, linked: Sides<ReadonlySet<number>>): Related[] {
	const {sentences, segments, surroundings, vectors, pairs, tuning} = scores;
	const {table, limit} = sentences;
	const muchShared = tuning.sharedPerChance * logPairs(pairs) ** tuning.chancePower;
	const touchOneTopic = (pair: Scored): boolean => {
		if (pair.score >= limit && surroundings(pair) >= segments.limit) return true;
		const left = vectors.left[pair.left];
		const right = vectors.right[pair.right];
		return left !== undefined && right !== undefined && sharedWeight(left, right, tuning) >= muchShared;
	};
	return table.all
		.filter(pair => (!linked.left.has(pair.left) || !linked.right.has(pair.right)) && touchOneTopic(pair))
		.map(pair => ({...pair, isNear: pair.score >= tuning.nearFactor * limit}));
}

/** The sentences of each side that stand in one of the pairs. */
function linkedBy(pairs: readonly Omit<Scored, 'score'>[]): Sides<ReadonlySet<number>> {
	return makeSides(side => new Set(pairs.map(pair => pair[side])));
}
