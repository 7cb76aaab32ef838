/** Finds two sentences without a counterpart that have a subject in common, which can be named. */
import {type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Scored} from '../matching/candidates.ts';
import type {Matching} from '../matching/matching.ts';
import {byScore} from '../matching/pair-table.ts';
import type {Reader} from '../reading/reader.ts';
import {carryingTerms} from './carrying-terms.ts';
import type {RowsTuning} from './tuning.ts';

/** Two sentences, and the words of the left one that name what both are about. */
export type OnOneSubject = Scored & {readonly subject: readonly string[]};

export type SubjectInput = {
	readonly sides: Sides<readonly Sentence[]>;
	readonly matching: Matching;
	readonly commonGround: ReadonlySet<string>;
	readonly reader: Reader;
	readonly tuning: RowsTuning;
};

/** The pairs that are likely enough, likeliest first, of sentences that may stand in several. */
export function findCommonSubjects({
	sides,
	matching: {likeliest},
	commonGround,
	reader,
	tuning,
}: SubjectInput): OnOneSubject[] {
	const pairs = new Set(
		sideNames.flatMap(side =>
			likeliest[side].filter(pair => pair !== undefined && pair.score >= tuning.likelyRelated),
		),
	);
	const termsOf = (text: string) => carryingTerms(text, reader, concept => commonGround.has(concept));
	return [...pairs]
		.flatMap(pair => {
			if (pair === undefined) return [];
			const [left, right] = [sides.left[pair.left], sides.right[pair.right]];
			if (left === undefined || right === undefined) return [];
			const others = new Set(termsOf(right.text).flatMap(({words}) => words.map(({concept}) => concept)));
			const shared = termsOf(left.text)
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
export function findGoingOn({sides, commonGround, reader}: SubjectInput): GoOn {
	const known = {left: new Map<number, ReadonlySet<string>>(), right: new Map<number, ReadonlySet<string>>()};
	const conceptsOf = (side: SideName, n: number): ReadonlySet<string> => {
		const kept = known[side].get(n);
		if (kept !== undefined) return kept;
		const terms = carryingTerms(sides[side][n]?.text ?? '', reader, concept => commonGround.has(concept));
		const concepts = new Set(terms.flatMap(({words}) => words.map(({concept}) => concept)));
		known[side].set(n, concepts);
		return concepts;
	};
	return (side, n, m) => {
		const later = sides[side][Math.max(n, m)]?.text ?? '';
		if (n === m || reader.language.sentences.continuing.test(later)) return true;
		const others = conceptsOf(side, m);
		return [...conceptsOf(side, n)].some(concept => others.has(concept));
	};
}
