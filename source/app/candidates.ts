/** What the other side might say to a row that it is silent on: its sentences, those that share most with the row first. */
import {rememberLast} from '../base/remember.ts';
import {otherSide, type SideName} from '../base/sides.ts';
import {sentencesOfRow} from '../briefing/rows-about.ts';
import type {
	Comparison,
	Correction,
	Deliverable,
	OneSidedDeliverable,
	Sentence,
} from '../compare/comparison.ts';
import {languageOf} from '../languages/languages.ts';
import {words} from '../text/words.ts';

export type Candidate = {
	readonly sentence: Sentence;
	/** The row in which it stands now. */
	readonly row: Deliverable;
	/** Whether the user said that it does not say the same. */
	readonly isRejected: boolean;
};

/** Whether it is set beside something in another row already, which loses it to whom it is chosen for. */
export const isMatched = ({row}: Candidate): boolean => row.kind === 'shared';

/** More are hardly read. */
const mostCandidates = 50;

/** The side on which a row of one side has nothing. */
export const silentSideOf = ({kind}: OneSidedDeliverable): SideName =>
	otherSide(kind === 'left-only' ? 'left' : 'right');

/** All that a row of one side says. */
export const ownText = (row: OneSidedDeliverable): string =>
	sentencesOfRow(row)
		.map(({text}) => text)
		.join(' ');

/** The stems of a text that tell something, each with how much. */
function tellingStems(text: string, comparison: Comparison): ReadonlyMap<string, number> {
	const {stem, rarity, functionWords} = languageOf(comparison.language).words;
	const stems = words(text)
		.filter(({folded}) => !functionWords.has(folded))
		.map(({folded}) => stem(folded));
	return new Map(stems.map(each => [each, rarity(each)]));
}

/** The sentences of the silent side, by their ids, of which the user said that they do not say the same as the row. */
export function rejectedFor(
	row: OneSidedDeliverable,
	corrections: readonly Correction[],
): ReadonlySet<string> {
	const silent = silentSideOf(row);
	const own = new Set(sentencesOfRow(row).map(({id}) => id));
	const rejecting = corrections.filter(
		({kind, sentences}) => kind === 'reject' && sentences[otherSide(silent)].some(id => own.has(id)),
	);
	return new Set(rejecting.flatMap(({sentences}) => sentences[silent]));
}

/**
 * The sentences of the silent side: the nearest one first, then by the rare words that they share with the row; what
 * was rejected comes last.
 */
export const candidatesFor = rememberLast(
	(
		row: OneSidedDeliverable,
		comparison: Comparison,
		corrections: readonly Correction[],
	): readonly Candidate[] => {
		const side = silentSideOf(row);
		const own = tellingStems(ownText(row), comparison);
		const rejections = rejectedFor(row, corrections);
		const all = comparison.deliverables.flatMap(other =>
			other.pairs.flatMap(pair =>
				pair[side].map(
					(sentence): Candidate => ({
						sentence,
						row: other,
						isRejected: rejections.has(sentence.id),
					}),
				),
			),
		);
		const scored = all.map(candidate => ({
			candidate,
			score:
				candidate.sentence.id === row.nearest?.sentence ? Infinity : likeness(own, candidate, comparison),
		}));
		const ranked = scored.toSorted((one, other) => other.score - one.score).map(({candidate}) => candidate);
		const rejected = ranked.filter(candidate => candidate.isRejected);
		const others = ranked.filter(candidate => !candidate.isRejected);
		return [...others.slice(0, mostCandidates - rejected.length), ...rejected];
	},
);

/** What both have of what either has, from 0 to 1. */
function likeness(
	own: ReadonlyMap<string, number>,
	{sentence}: Pick<Candidate, 'sentence'>,
	comparison: Comparison,
): number {
	const theirs = tellingStems(sentence.text, comparison);
	let shared = 0;
	for (const [stem, weight] of theirs) if (own.has(stem)) shared += weight;
	const sum = (stems: ReadonlyMap<string, number>) => [...stems.values()].reduce((a, b) => a + b, 0);
	return shared / Math.max(1, Math.sqrt(sum(own) * sum(theirs)));
}
