/** Finds two sentences without a counterpart that have a subject in common, which can be named. */
import {rememberFor} from '../../base/remember.ts';
import type {SideName, Sides} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Scored} from '../matching/candidates.ts';
import type {Matching} from '../matching/matching.ts';
import {byScore} from '../matching/pair-table.ts';
import type {Reader} from '../reading/reader.ts';
import type {CarryingTerm} from './carrying-terms.ts';
import type {RowsTuning} from './tuning.ts';

/** Two sentences, and the words of the left one that name what both are about. */
export type OnOneSubject = Scored & {readonly subject: readonly string[]};

export type SubjectInput = {
	readonly sides: Sides<readonly Sentence[]>;
	readonly matching: Matching;
	/** The terms that carry a sentence's point; the same list whenever it is asked. */
	readonly termsOf: (sentence: Sentence) => readonly CarryingTerm[];
	readonly reader: Reader;
	readonly tuning: RowsTuning;
};

/** The pairs that are likely enough, likeliest first, of sentences that may stand in several. */
export function findCommonSubjects({
	sides,
	matching: {weighed},
	termsOf,
	tuning,
}: SubjectInput): OnOneSubject[] {
	return weighed
		.filter(({score}) => score >= tuning.likelyRelated)
		.flatMap(pair => {
			const [left, right] = [sides.left[pair.left], sides.right[pair.right]];
			if (left === undefined || right === undefined) return [];
			const others = conceptsIn(termsOf(right));
			const shared = termsOf(left)
				.flatMap(({words}) => words)
				.filter(({concept}) => others.has(concept));
			const weight = shared.reduce((sum, {rarity}) => sum + rarity, 0);
			if (weight < tuning.leastSubject) return [];
			return [{...pair, subject: [...new Set(shared.map(word => word.text))]}];
		})
		.sort(byScore);
}

/** Whether two sentences of a side go on about one subject. */
export type GoOn = (side: SideName, n: number, m: number) => boolean;

/** Sentences go on about one subject if words that carry both are the same, or the later begins by pointing at the earlier. */
export function findGoingOn({sides, termsOf, reader}: SubjectInput): GoOn {
	const conceptsOf = rememberFor((sentence: Sentence) => conceptsIn(termsOf(sentence)));
	return (side, n, m) => {
		const [earlier, later] = [sides[side][Math.min(n, m)], sides[side][Math.max(n, m)]];
		if (earlier === undefined || later === undefined) return false;
		if (earlier === later || reader.cut(later.text).language.sentences.pointing.test(later.text)) return true;
		const others = conceptsOf(later);
		return [...conceptsOf(earlier)].some(concept => others.has(concept));
	};
}

const conceptsIn = (terms: readonly CarryingTerm[]): ReadonlySet<string> =>
	new Set(terms.flatMap(({words}) => words.map(({concept}) => concept)));
