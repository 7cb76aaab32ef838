/**
 * Puts every sentence of both sides into exactly one pair, and the pairs that make one point into one row:
 *
 *   links -> pairs -> rows of neighbours -> pairs on one subject -> what has no counterpart
 */
import {makeSides, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Certainty, Sentence} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';
import type {Judgement} from './absence.ts';
import type {GoOn, OnOneSubject} from './common-subject.ts';
import {inTextOrder, linked, oneSidedPair, type PairDraft, type RowDraft} from './drafts.ts';
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
	const points = joinPairs(sides, joinLinks(links), goOn, tuning);
	const placed = makeSides(side => new Set(points.flat().flatMap(pair => pair[side])));
	const related = subjects.flatMap(({subject, ...scored}): PairDraft[] => {
		if (sideNames.some(side => placed[side].has(scored[side]))) return [];
		for (const side of sideNames) placed[side].add(scored[side]);
		return [{kind: 'related', ...linked([{...scored, certainty: 'weak'}]), subject}];
	});
	const alone = sideNames.flatMap(side => standingAlone(sides[side], placed[side], side, judge));
	return [...points.map(inTextOrder), ...[...related, ...alone].map(pair => [pair])].map(pairs => ({pairs}));
}

/**
 * Free sentences are pairs of their own; those of one passage in a row, of which the same may be said, are one. A sentence
 * that hangs on one that is not mentioned is not mentioned either, if nothing of it stands on the other side.
 */
function standingAlone(
	sentences: readonly Sentence[],
	placed: ReadonlySet<number>,
	side: SideName,
	judge: Judgement,
): PairDraft[] {
	const runs: {readonly numbers: number[]; readonly certainty: Certainty}[] = [];
	let open: (typeof runs)[number] | undefined;
	for (const [n, sentence] of sentences.entries()) {
		if (placed.has(n)) {
			open = undefined;
			continue;
		}
		if (sentences[n - 1]?.passage !== sentence.passage) open = undefined;
		const {certainty, isUntouched, hangs} = judge(side, n);
		if (open !== undefined && (open.certainty === certainty || (hangs && isUntouched))) {
			open.numbers.push(n);
			continue;
		}
		open = {numbers: [n], certainty};
		runs.push(open);
	}
	return runs.map(({numbers, certainty}) => oneSidedPair(side, numbers, certainty));
}
