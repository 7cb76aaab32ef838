/** The mark of what is pinned or has a note, wherever it is listed. */
import {type Choices, isPinned, noteOn, type Target} from '../briefing/choices/choices.ts';
import {type Span, span} from './line.ts';
import type {State} from './state.ts';

/** One cell; null where there is neither pin nor note. */
export function markOf(choices: Choices, target: Target | null): Span | null {
	if (target === null) return null;
	const hasNote = noteOn(choices, target) !== null;
	if (isPinned(choices, target)) return span(hasNote ? '◉' : '●', 'pin');
	return hasNote ? span('✎', 'note') : null;
}

/** The same before the words of an item. */
export function markBefore(choices: Choices, target: Target | null): readonly Span[] {
	const mark = markOf(choices, target);
	return mark === null ? [span('  ')] : [mark, span(' ')];
}

/** The same as it is heard. */
export function markInWords({choices, words}: State, target: Target): readonly (string | null)[] {
	return [
		isPinned(choices, target) ? words.spoken.pinned : null,
		noteOn(choices, target) === null ? null : words.spoken.hasNote,
	];
}
