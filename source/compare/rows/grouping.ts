/**
 * Puts every sentence of both sides into exactly one pair, and the pairs that make one point into one row:
 *
 *   links -> pairs -> rows of neighbours -> pairs on one subject -> what has no counterpart
 */
import {type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';
import type {Judgement} from './absence.ts';
import type {GoOn, OnOneSubject} from './common-subject.ts';
import {type OpenPair, only, type RowDraft, RowDrafts} from './drafts.ts';
import {joinLinks, joinPairs} from './points.ts';
import type {RowsTuning} from './tuning.ts';

/** What is known of the sentences of two sides. */
export type Findings = {
	/** Pairs that say the same, best first. */
	readonly links: readonly Link[];
	/** Pairs that may be on one subject, likeliest first. */
	readonly subjects: readonly OnOneSubject[];
	/** Whether neighbours go on about one subject. */
	readonly goOn: GoOn;
	/** What is known of a sentence that has no counterpart. */
	readonly judge: Judgement;
};

/** Rows without order; each sentence of both sides stands in one pair of one row. */
export function groupRows(
	sides: Sides<readonly Sentence[]>,
	{links, subjects, goOn, judge}: Findings,
	tuning: RowsTuning,
): RowDraft[] {
	const drafts = new RowDrafts(joinPairs(sides, joinLinks(links), goOn, tuning));
	for (const {left, right, subject} of subjects) {
		if (drafts.pairOf('left', left) || drafts.pairOf('right', right)) continue;
		drafts.addPair({kind: 'related', certainty: 'weak', left: [left], right: [right], subject});
	}
	for (const side of sideNames) addAlone(drafts, sides[side], side, judge);
	return drafts.sorted();
}

/**
 * Free sentences are rows of their own; those of one passage in a row, of which the same may be said, are one. A sentence
 * that hangs on one that is not mentioned is not mentioned either, if nothing of it stands on the other side.
 */
function addAlone(drafts: RowDrafts, sentences: readonly Sentence[], side: SideName, judge: Judgement): void {
	let open: OpenPair | undefined;
	for (const [n, sentence] of sentences.entries()) {
		if (drafts.pairOf(side, n) !== undefined) {
			open = undefined;
			continue;
		}
		if (sentences[n - 1]?.passage !== sentence.passage) open = undefined;
		const {certainty, isUntouched, hangs} = judge(side, n);
		const isOfOpen = open !== undefined && (open.certainty === certainty || (hangs && isUntouched));
		if (open !== undefined && isOfOpen) {
			drafts.addSentence(open, side, n);
			continue;
		}
		open = {kind: `${side}-only`, certainty, ...only(side, n)};
		drafts.addPair(open);
	}
}
