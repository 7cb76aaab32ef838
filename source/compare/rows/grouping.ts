/**
 * Puts every sentence of both sides into exactly one pair, and the pairs that make one point into one row:
 *
 *   links -> pairs -> rows of neighbours -> rows on one topic -> what touches a row -> what stands alone
 */
import {otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import type {Sentences} from '../../languages/sentences.ts';
import type {Sentence} from '../comparison.ts';
import type {Matching, Related} from '../matching/matching.ts';
import {hangsOnPrevious, isAboutPrevious} from '../reading/hanging.ts';
import {type OpenPair, only, type RowDraft, RowDrafts} from './drafts.ts';
import {joinLinks, joinPairs} from './points.ts';
import type {RowsTuning} from './tuning.ts';

/** Rows without order; each sentence of both sides stands in one pair of one row. */
export function groupRows(
	sides: Sides<readonly Sentence[]>,
	matching: Matching,
	{sentences}: Language,
	tuning: RowsTuning,
): RowDraft[] {
	const drafts = new RowDrafts(joinPairs(sides, joinLinks(matching.links), tuning));
	const related = matching.related.filter(pair => pair.isNear || hasOwnTopic(sides, pair, sentences));
	pairOnOneTopic(drafts, related, tuning);
	for (const pair of related) addTouching(drafts, sides, pair);
	for (const side of sideNames)
		addAlone(drafts, sides[side], side, {
			hasNoPoint: isPointless(matching, side, tuning),
			hangs: ({text}) => hangsOnPrevious(text, sentences),
		});
	return drafts.sorted();
}

/** The topic of a sentence that goes on about the one before is that one's. */
function hasOwnTopic(sides: Sides<readonly Sentence[]>, pair: Related, openings: Sentences): boolean {
	return sideNames.every(side => {
		const n = pair[side];
		const sentence = sides[side][n];
		const isNext = sentence?.passage === sides[side][n - 1]?.passage;
		return sentence === undefined || !isNext || !isAboutPrevious(sentence.text, openings);
	});
}

/** Two sentences that nothing else holds belong together, unless either is far closer to another row. */
function pairOnOneTopic(drafts: RowDrafts, related: readonly Related[], tuning: RowsTuning): void {
	const best = bestRelated(related);
	for (const {left, right, score} of related) {
		if (drafts.pairOf('left', left) || drafts.pairOf('right', right)) continue;
		if (score < tuning.ownRowShare * Math.max(best.left.get(left) ?? 0, best.right.get(right) ?? 0)) continue;
		drafts.addPair({kind: 'related', certainty: 'weak', left: [left], right: [right]});
	}
}

/** The best score of each sentence among the pairs that touch one topic. */
function bestRelated(related: readonly Related[]): Sides<ReadonlyMap<number, number>> {
	const best = {left: new Map<number, number>(), right: new Map<number, number>()};
	for (const pair of related) {
		for (const side of sideNames) {
			best[side].set(pair[side], Math.max(best[side].get(pair[side]) ?? 0, pair.score));
		}
	}
	return best;
}

/** A free sentence joins the row whose point it touches; two free ones make a row. */
function addTouching(drafts: RowDrafts, sides: Sides<readonly Sentence[]>, related: Related): void {
	const {left, right, isNear} = related;
	const known = {left: drafts.pairOf('left', left), right: drafts.pairOf('right', right)};
	if (known.left !== undefined && known.right !== undefined) return;
	if (known.left === undefined && known.right === undefined) {
		drafts.addPair({kind: 'related', certainty: 'weak', left: [left], right: [right]});
		return;
	}
	const side: SideName = known.left === undefined ? 'left' : 'right';
	const pair = known[otherSide(side)];
	const row = drafts.rowOf(pair);
	if (row === undefined) return;
	const passageOf = (n: number): string | undefined => sides[side][n]?.passage;
	const passage = passageOf(related[side]);
	const isOfRow = row.pairs.some(other => other[side].some(n => passageOf(n) === passage));
	// A pair that touches one topic is a loose tie: a third sentence that hangs on it is tied to nothing.
	if (pair?.kind === 'related' || (!isNear && !isOfRow)) return;
	drafts.addPair({kind: 'related', certainty: 'weak', ...only(side, related[side])}, row);
}

/** Whether a sentence says too little to make a point. */
const isPointless =
	({vectors}: Matching, side: SideName, tuning: RowsTuning) =>
	(n: number): boolean =>
		(vectors[side][n]?.total ?? 0) < tuning.leastPoint;

/** What a sentence that stands alone is asked. */
type Judgement = {
	readonly hasNoPoint: (n: number) => boolean;
	readonly hangs: (sentence: Sentence) => boolean;
};

/** Free sentences of one passage in a row are left out by the other side, or hang on the row before them. */
function addAlone(
	drafts: RowDrafts,
	sentences: readonly Sentence[],
	side: SideName,
	{hasNoPoint, hangs}: Judgement,
): void {
	let open: OpenPair | undefined;
	for (const [n, sentence] of sentences.entries()) {
		if (drafts.pairOf(side, n) !== undefined) {
			open = undefined;
			continue;
		}
		const isNext = sentences[n - 1]?.passage === sentence.passage;
		if (open !== undefined && isNext) {
			drafts.addSentence(open, side, n);
			continue;
		}
		const row = isNext ? drafts.rowOf(drafts.pairOf(side, n - 1)) : undefined;
		if (row !== undefined && hasNoPoint(n)) {
			drafts.addPair({kind: 'related', certainty: 'weak', ...only(side, n)}, row);
			open = undefined;
			continue;
		}
		open = {kind: `${side}-only`, certainty: 'strong', ...only(side, n)};
		drafts.addPair(open, hangs(sentence) ? row : undefined);
	}
}
