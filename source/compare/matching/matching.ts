/**
 * Decides which sentences of two sides say the same, in named steps:
 *
 *   sentences -> scores -> pairs that stand where matches stand -> all that is known of a pair -> likelihood
 *   -> what twins leave of it -> links
 *
 * Alike segments, openings and what is far above chance propose pairs; every pair that could say the same is then
 * judged by all signals together. Neighbours that are alike support a pair; order never decides.
 */

import {lazy} from '../../base/lazy.ts';
import {makeSides, mapSides, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import type {Scored} from './candidates.ts';
import {logPairs} from './chance.ts';
import {readContents} from './contents.ts';
import {matchLeads} from './leads.ts';
import {judgePairs, type Link, likeliestOf, weighPairs} from './likelihood.ts';
import {type Scores, scoreTexts} from './scores.ts';
import {areAlike, matchWithin} from './segments.ts';
import {readStatements, type Statements} from './statements.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';
import {holdBackAlike} from './twins.ts';
import {viewPairs} from './view-pairs.ts';

export type Matching = {
	readonly vectors: Sides<readonly TermVector[]>;
	/** Pairs that say the same, best first. */
	readonly links: readonly Link[];
	/** The best counterpart of a sentence that is wanted, whatever it is worth. */
	readonly nearest: (side: SideName, n: number, isWanted: (pair: Scored) => boolean) => Scored | undefined;
	/** Every pair that was weighed, scored by how likely the two say the same. */
	readonly weighed: readonly Scored[];
	/** The pair of each sentence that is likeliest to say the same, scored by that; none where nothing is alike. */
	readonly likeliest: Sides<readonly (Scored | undefined)[]>;
};

/** Matches the sentences of two sides; `titles` name what both documents are about as wholes. */
export function matchSentences(
	sides: Sides<readonly Sentence[]>,
	titles: readonly string[],
	reader: Reader,
	tuning: MatchingTuning,
): Matching {
	const statements = readStatements(sides, titles, reader, tuning);
	const {vectors} = statements;
	const scores = scoreTexts(sides, vectors, tuning);
	const likely = weighPairs(viewPairs(statements, scores.candidates, proposePairs(statements, scores)));
	const contents = mapSides(sides, list =>
		list.map(sentence => lazy(() => readContents(reader.read(sentence)))),
	);
	const weighed = holdBackAlike(likely, contents, tuning);
	const links = judgePairs(weighed, tuning);
	return {
		vectors,
		links,
		weighed,
		nearest: (side, n, isWanted) => scores.sentences.table.bestOf(side, n, isWanted),
		likeliest: likeliestOf(
			weighed,
			mapSides(sides, ({length}) => length),
		),
	};
}

/** The pairs that stand where matches stand: in alike segments, in openings, far above chance, or left over. */
function proposePairs({openings}: Statements, scores: Scores): Scored[] {
	const found = [
		...matchInSegments(scores),
		...matchLeads(openings, scores.pairs, scores.tuning),
		...matchElsewhere(scores),
	];
	return [...found, ...matchFree(scores, linkedBy(found))];
}

/** Alike sentences of alike segments. */
function matchInSegments({vectors, pairs, segments, tuning}: Scores): Scored[] {
	const {table, limit, cut} = segments;
	return table.all
		.filter(pair => areAlike(pair, table, limit, tuning))
		.flatMap(({left, right, score}) => {
			const [one, other] = [cut.left[left], cut.right[right]];
			if (one === undefined || other === undefined) return [];
			const isPlain = score >= tuning.plainFactor * limit;
			return matchWithin(vectors, {left: one, right: other}, {pairs, isPlain}, tuning);
		});
}

/** The best pairs of both their sentences wherever they stand, when they are far more alike than chance. */
function matchElsewhere({sentences, segments, surroundings, tuning}: Scores): Scored[] {
	const {table, limit} = sentences;
	return table.all.filter(
		pair =>
			pair.score >= tuning.elsewhereFactor * limit &&
			table.shareOfBest(pair) >= 1 &&
			surroundings(pair) >= segments.limit,
	);
}

/** One sentence may say what several of the other side say: what is still free need not be its best. */
function matchFree({sentences, pairs, tuning}: Scores, matched: Sides<ReadonlySet<number>>): Scored[] {
	const {table, limit} = sentences;
	const alikeEnough = Math.max(
		tuning.plainFactor * limit,
		tuning.freePerChance * logPairs(pairs) ** tuning.chancePower,
	);
	return sideNames.flatMap(side =>
		table.nearest[side].flatMap((best, n): Scored[] => {
			if (best === undefined || matched[side].has(n) || best.score < alikeEnough) return [];
			return table.standsOutForOne(best, tuning.freeMargin) ? [best] : [];
		}),
	);
}

/** The sentences of each side that stand in one of the pairs. */
function linkedBy(pairs: readonly Omit<Scored, 'score'>[]): Sides<ReadonlySet<number>> {
	return makeSides(side => new Set(pairs.map(pair => pair[side])));
}
