/** What is open, in the few words that a window or a tab of the terminal has room for. */
import {sourceById, sourceName} from './corpus-lookup.ts';
import type {State} from './state.ts';
import {truncate} from './wrap.ts';

const longestTitle = 80;

/** The source that is read, else the two sides, else how many sources there are. */
export function titleOfWindow(state: State): string {
	return truncate(`briefing: ${whatIsOpen(state)}`, longestTitle);
}

function whatIsOpen({view, corpus, sides, words}: State): string {
	const read = view.kind === 'reader' ? sourceById(corpus, view.source) : null;
	if (read !== null) return sourceName(read);
	if (sides !== null) return `${sides.left.label} | ${sides.right.label}`;
	return words.frame.sources(corpus.sources.length);
}
