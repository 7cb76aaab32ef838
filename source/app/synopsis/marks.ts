/** The words of a pair that the sides word differently, and its sentences in doubt, found when it is first shown. */
import {addToGroup} from '../../base/groups.ts';
import {rememberFor, rememberLast} from '../../base/remember.ts';
import {mapSides, type Sides} from '../../base/sides.ts';
import {differingWords} from '../../briefing/differing-words.ts';
import {sentencesOfRow} from '../../briefing/rows-about.ts';
import {inDoubt} from '../../compare/certainty.ts';
import type {Deliverable, Pair} from '../../compare/comparison.ts';
import {languageOf} from '../../languages/languages.ts';
import type {Mark, Tone} from '../line.ts';
import type {Range} from '../wrap.ts';

/** Marks in the texts of passages, by the ids of these. */
export type PassageMarks = ReadonlyMap<string, readonly Mark[]>;

const tones: Sides<Tone> = {left: 'left-only-words', right: 'right-only-words'};

const none: Sides<PassageMarks> = {left: new Map(), right: new Map()};

/** Only where both sides make one point in other words; `language` is the comparison's. */
export const marksOfPair = rememberLast((pair: Pair, language: string | null): Sides<PassageMarks> => {
	if (!('differences' in pair)) return none;
	const words = differingWords([pair], languageOf(language));
	return mapSides(words, (ofSide, side) => {
		const tone = tones[side];
		return new Map([...ofSide].map(([id, spans]) => [id, spans.map(({start, end}) => ({start, end, tone}))]));
	});
});

/** The stretches of passages, by the ids of these, of which a row is in doubt beside what is certain of it. */
export const doubtsOfRow = rememberFor((row: Deliverable): ReadonlyMap<string, readonly Range[]> => {
	const ids = inDoubt(row);
	const found = new Map<string, Range[]>();
	if (ids.size === 0) return found;
	for (const {id, passage, start, end} of sentencesOfRow(row))
		if (ids.has(id)) addToGroup(found, passage, [start, end] as const);
	return found;
});

/** Marks, and what is in doubt between them. */
export function withDoubts(marks: readonly Mark[], doubts: readonly Range[]): readonly Mark[] {
	const gaps = doubts.flatMap(([start, end]): readonly Mark[] => {
		const within = marks.filter(mark => mark.start < end && mark.end > start);
		const starts = [start, ...within.map(mark => mark.end)];
		const ends = [...within.map(mark => mark.start), end];
		return starts.map((from, at): Mark => ({start: from, end: ends[at] ?? end, tone: 'weak'}));
	});
	return [...marks, ...gaps.filter(({start, end}) => start < end)].toSorted(
		(one, other) => one.start - other.start,
	);
}
