/**
 * Decides which sentences of two sides say the same, in four steps:
 *
 *   sentences -> alike passages -> alike sentences within them -> alike sentences elsewhere -> links
 *
 * A pair must be alike, must stand out against the alternatives on both sides, and must be less likely by
 * chance the more pairs there are to choose from. Neighbours that are alike support it; order never decides.
 */

import {mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty, Sentence} from '../comparison.ts';
import {findCandidates, type Scored} from './candidates.ts';
import {joinCollocations} from './collocations.ts';
import {leadLength, matchLeads, namesReported} from './leads.ts';
import {byScore, PairTable} from './pair-table.ts';
import {logPairs, sharedWeight, similarity} from './similarity.ts';
import {addSupport} from './support.ts';
import {type Term, TermReader} from './term-reader.ts';
import {joinVectors, type TermVector} from './term-vector.ts';
import {weighTerms} from './weighing.ts';

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

/** Similarity that chance reaches in the smallest texts, and how much more for each e-fold of pairs. */
const baseThreshold = 0.03;
const thresholdPerLogPair = 0.018;
/** Alike sentences within alike passages, and alike passages, are at least this share of the best that either has. */
const nearBest = 0.5;
const nearBestSegment = 0.8;
/** So many times better than the next best leaves no doubt which one is meant. */
const clearMargin = 2;
const leastShare = 0.4;
/** So many times the threshold: the best pair of segments beyond doubt; such segments; a strong match; a match outside alike segments. */
const bestFactor = 0.9;
const plainFactor = 1.3;
const strongFactor = 1.7;
const elsewhereFactor = 2.2;
/**
 * A sentence that is left free belongs to its best counterpart when that is this alike, and so many times
 * better than its next best. In two short statements most sentences have a counterpart, in long ones few.
 */
const freePerLogPair = 0.02;
const freeMargin = 1.3;
/**
 * Two sentences that share this much weight touch one topic, however long they are; more is asked the more
 * pairs there are. Low, since a false "left out" is the worst that a comparison can say.
 */
const sharedPerLogPair = 0.03;
/** A passage with a larger share of its side is a whole body in one paragraph: its sentences stand alone. */
const largestPassageShare = 1 / 3;

/** Below this share of what makes a match, what two sentences have in common is no topic. */
const relatedFactor = 0.75;
/** What lies far from the rest of a row must be this much more alike to belong to its topic. */
const nearFactor = 1.3;

/** Similarity below which a pair among so many pairs is chance. */
function threshold(pairs: number): number {
	return baseThreshold + thresholdPerLogPair * logPairs(pairs);
}

/** Matches the sentences of two sides; `titles` name what both documents are about as wholes. */
export function matchSentences(sides: Sides<readonly Sentence[]>, titles: readonly string[]): Matching {
	const reader = new TermReader(
		[...sides.left, ...sides.right].map(sentence => sentence.text),
		titles,
	);
	const terms = joinCollocations(
		reader,
		mapSides(sides, sentences => sentences.map(sentence => reader.read(sentence.text))),
	);
	reader.addTitled(findParties(terms));
	const weighing = weighTerms(reader, terms);
	const {vectors} = weighing;
	const segments = mapSides(sides, cutSegments);
	const segmentVectors = mapSides(segments, (list, side) =>
		list.map(segment => joinVectors(vectors[side].slice(segment.start, segment.end))),
	);
	const segmentLimit = threshold(segments.left.length * segments.right.length);
	const segmentScores = new PairTable(
		addSupport(findCandidates(segmentVectors.left, segmentVectors.right)),
		mapSides(segments, list => list.length),
		segmentLimit,
	);
	const allPairs = sides.left.length * sides.right.length;
	const limit = threshold(allPairs);
	const pairs = new PairTable(
		addSupport(findCandidates(vectors.left, vectors.right)),
		mapSides(sides, list => list.length),
		relatedFactor * limit,
	);
	const links = new Map<number, Link>();
	const add = (pair: Scored, isDoubtful = false): void => {
		const key = pair.left * sides.right.length + pair.right;
		const isStrong =
			!isDoubtful &&
			(pair.score >= strongFactor * limit ||
				(pair.score >= 1.25 * limit && pairs.standsOut(pair, clearMargin)));
		const known = links.get(key);
		if (known !== undefined && (known.certainty === 'strong' || !isStrong)) return;
		links.set(key, {...pair, certainty: isStrong ? 'strong' : 'weak'});
	};

	const alike = segmentScores.all.filter(pair => isAlike(pair, segmentScores, segmentLimit));
	for (const {left, right, score} of alike) {
		const one = segments.left[left];
		const other = segments.right[right];
		if (one === undefined || other === undefined) continue;
		const isPlain = score >= plainFactor * segmentLimit;
		for (const pair of matchWithin(vectors, one, other, {pairs: allPairs, isPlain})) add(pair);
	}

	const beginnings = mapSides(weighing.beginning(leadLength), (list, side) => {
		return {
			vectors: list,
			reported: terms[side].slice(0, leadLength).map(list => namesReported(list, reader)),
		};
	});
	for (const pair of matchLeads(beginnings, allPairs)) add(pair);

	const segmentOf = mapSides(segments, list =>
		list.flatMap((segment, n) => Array.from({length: segment.end - segment.start}, () => n)),
	);
	const surroundings = (pair: Scored): number =>
		segmentScores.score(segmentOf.left[pair.left] ?? 0, segmentOf.right[pair.right] ?? 0);
	for (const pair of pairs.all) {
		if (pair.score < elsewhereFactor * limit) break;
		if (pairs.shareOfBest(pair) < 1 || surroundings(pair) < segmentLimit) continue;
		add(pair, !pairs.standsOut(pair, clearMargin));
	}

	// One sentence may say what several of the other side say: what is still free need not be its best.
	const matched = linkedSentences(links.values());
	const alikeEnough = Math.max(plainFactor * limit, freePerLogPair * logPairs(allPairs) ** 1.5);
	for (const side of sideNames) {
		for (const [n, best] of pairs.nearest[side].entries()) {
			if (best === undefined || matched[side].has(n) || best.score < alikeEnough) continue;
			if (pairs.standsOutForOne(best, freeMargin)) add(best, true);
		}
	}

	const linked = linkedSentences(links.values());
	const muchShared = sharedPerLogPair * logPairs(allPairs) ** 1.5;
	const touchOneTopic = (pair: Scored): boolean => {
		if (pair.score >= limit && surroundings(pair) >= segmentLimit) return true;
		const left = vectors.left[pair.left];
		const right = vectors.right[pair.right];
		return left !== undefined && right !== undefined && sharedWeight(left, right) >= muchShared;
	};
	const related = pairs.all
		.filter(pair => (!linked.left.has(pair.left) || !linked.right.has(pair.right)) && touchOneTopic(pair))
		.map((pair): Related => ({...pair, isNear: pair.score >= nearFactor * limit}));
	return {
		vectors,
		links: [...links.values()].sort((a, b) => b.score - a.score),
		related,
		nearest: pairs.nearest,
	};
}

function linkedSentences(links: Iterable<Link>): Sides<Set<number>> {
	const linked = {left: new Set<number>(), right: new Set<number>()};
	for (const link of links) {
		linked.left.add(link.left);
		linked.right.add(link.right);
	}
	return linked;
}

/** Whether two segments are alike beyond chance, and stand out for each other or plainly for one of them. */
function isAlike(pair: Scored, table: PairTable, limit: number): boolean {
	if (pair.score < limit) return false;
	return (
		table.shareOfBest(pair) >= nearBestSegment ||
		(table.standsOutForOne(pair, clearMargin) && table.shareOfBest(pair) >= leastShare)
	);
}

/**
 * The alike sentences of two alike segments. Fewer can be alike by chance within them than in the whole
 * documents: `chance` lies between. Where segments are plainly alike, a little less is asked of
 * their best pair.
 */
function matchWithin(
	vectors: Sides<readonly TermVector[]>,
	left: Segment,
	right: Segment,
	chance: Chance,
): Scored[] {
	const pairs = Math.sqrt((left.end - left.start) * (right.end - right.start) * chance.pairs);
	const limit = threshold(chance.isPlain ? pairs : chance.pairs);
	const scored: Scored[] = [];
	const best = {
		left: new Float64Array(left.end - left.start),
		right: new Float64Array(right.end - right.start),
	};
	for (let a = left.start; a < left.end; a += 1) {
		for (let b = right.start; b < right.end; b += 1) {
			const one = vectors.left[a];
			const other = vectors.right[b];
			if (one === undefined || other === undefined) continue;
			const score = similarity(one, other, pairs);
			if (score <= 0) continue;
			scored.push({left: a, right: b, score});
			best.left[a - left.start] = Math.max(best.left[a - left.start] ?? 0, score);
			best.right[b - right.start] = Math.max(best.right[b - right.start] ?? 0, score);
		}
	}
	const isNearBest = (pair: Scored): boolean => {
		const most = Math.max(best.left[pair.left - left.start] ?? 0, best.right[pair.right - right.start] ?? 0);
		return pair.score / most >= nearBest;
	};
	return scored.sort(byScore).filter((pair, n) => {
		const isBestOfPlain = n === 0 && chance.isPlain;
		return pair.score >= (isBestOfPlain ? bestFactor * limit : limit) && isNearBest(pair);
	});
}

/** How many pairs of sentences there are in all, and whether these two segments are alike beyond doubt. */
type Chance = {readonly pairs: number; readonly isPlain: boolean};

type Segment = {readonly start: number; readonly end: number};

/** Runs of sentences that are matched as wholes first: passages, or sentences where a passage is the body. */
function cutSegments(sentences: readonly Sentence[]): Segment[] {
	const segments: Segment[] = [];
	for (let start = 0; start < sentences.length; ) {
		let end = start + 1;
		while (end < sentences.length && sentences[end]?.passage === sentences[start]?.passage) end += 1;
		if (end - start > Math.max(3, sentences.length * largestPassageShare)) {
			for (let at = start; at < end; at += 1) segments.push({start: at, end: at + 1});
		} else segments.push({start, end});
		start = end;
	}
	return segments;
}

/** Names that the first sentence of a side gives and its text returns to: who meets, about whom. */
function findParties(sides: Sides<readonly (readonly Term[])[]>): Set<number> {
	const parties = new Set<number>();
	for (const sentences of [sides.left, sides.right]) {
		const named = new Set<number>();
		for (const {concept, isCapital} of sentences[0] ?? []) if (isCapital) named.add(concept);
		for (let n = 1; n < sentences.length; n += 1) {
			for (const {concept} of sentences[n] ?? []) if (named.has(concept)) parties.add(concept);
		}
	}
	return parties;
}
