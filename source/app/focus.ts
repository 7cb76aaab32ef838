/** What the user is looking at: the thing that a pin, a note or a copy is about. */
import type {Target} from '../briefing/choices/choices.ts';
import {currentRow, targetOf} from './compare-rows.ts';
import {sortedConcordance} from './concordance-rows.ts';
import {sourceById} from './corpus-lookup.ts';
import {blocksOf} from './document-rows.ts';
import {hitAt} from './search-rows.ts';
import type {State} from './state.ts';
import type {ReaderState} from './view-states.ts';

/** The passage at the reader's cursor; below a heading, the first passage under it. */
export function readerPassage(state: State, view: ReaderState): string | null {
	const source = sourceById(state.corpus, view.source);
	if (source === null) return null;
	const rest = blocksOf(source).slice(view.block);
	const block = rest.find(candidate => candidate.kind === 'passage');
	return block?.kind === 'passage' ? block.passage.id : null;
}

/** What a pin or note would hang on now, or null. */
export function currentTarget(state: State): Target | null {
	const {view} = state;
	const passage = currentPassage(state);
	if (view.kind === 'compare') {
		const row = currentRow(state);
		return row === null ? null : targetOf(row);
	}
	return passage === null ? null : {kind: 'passage', passage};
}

/** The passage that the user is looking at, or null. */
export function currentPassage(state: State): string | null {
	const {view} = state;
	switch (view.kind) {
		case 'reader':
			return readerPassage(state, view);
		case 'search':
			return hitAt(view.answer, view.list.cursor)?.passage ?? null;
		case 'concordance':
			return sortedConcordance(view)[view.list.cursor]?.passage ?? null;
		default:
			return null;
	}
}

export function hasSecondPane(state: State): boolean {
	const {view} = state;
	switch (view.kind) {
		case 'reader': {
			const source = sourceById(state.corpus, view.source);
			return source !== null && source.headings.length > 0;
		}
		case 'search':
		case 'export':
			return true;
		case 'compare':
			return view.tab === 'deliverables';
		default:
			return false;
	}
}
