/** The row that the user is looking at in Compare. */
import type {Deliverable, Pair} from '../compare/comparison.ts';
import {currentLine} from './fold-themes.ts';
import type {State} from './state.ts';
import {currentStop, pairsAt} from './synopsis/place.ts';

/** The row under the cursor of the rows or of the synopsis, or null where there is none. */
export function currentRow(state: State): Deliverable | null {
	const {view, comparison} = state;
	if (view.kind !== 'compare' || comparison === null) return null;
	if (view.tab === 'synopsis') return currentStop(state, view)?.row ?? null;
	const line = currentLine(state);
	return line?.kind === 'row' ? line.row : null;
}

/** The pairs that the user is looking at: of the synopsis those at the cursor, which may be some of its row. */
export function currentPairs(state: State): readonly Pair[] {
	const {view} = state;
	if (view.kind === 'compare' && view.tab === 'synopsis') return pairsAt(state, view);
	return currentRow(state)?.pairs ?? [];
}
