/** What is said of a row beside its name: a conflict, how its texts relate, how sure that is, whether it moved. */
import {holdsDoubt} from '../compare/certainty.ts';
import {type Deliverable, isDoubtful} from '../compare/comparison.ts';
import {hasConflict} from './compare-rows.ts';
import {type Span, span, type Tone} from './line.ts';
import type {ScreenWords} from './wording/screen-words.ts';

/** How the texts of a row relate, in words; in doubt, with a question mark and in no other tone. */
export function relationSpan(row: Deliverable, words: string, tone: Tone): Span {
	return isDoubtful(row) ? span(`${words}?`, 'weak') : span(words, tone);
}

/** What matters first; `relation` is empty where nothing is to be said of that. */
export function describeRow(
	row: Deliverable,
	relation: readonly Span[],
	{compare}: ScreenWords,
): readonly Span[] {
	return [
		...(hasConflict(row) ? [span(compare.conflict, 'conflict')] : []),
		...relation,
		...(holdsDoubt(row) && !isDoubtful(row) ? [span(compare.inPart, 'weak')] : []),
		...(row.moved ? [span(compare.moved, 'moved')] : []),
	];
}
