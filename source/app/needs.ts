/** Why a key cannot be pressed now: what is not there, in words for who presses it. */

import {holdsDoubt} from '../compare/certainty.ts';
import {canReject} from './compare-corrections.ts';
import {conflictsOf, queryOf} from './compare-rows.ts';
import {sourceById} from './corpus-lookup.ts';
import {currentRow} from './current-row.ts';
import {shownBlocks} from './document-rows.ts';
import type {Effect} from './effects.ts';
import {currentQuotation, currentTarget, hasSecondPane, isZoomed, reasonAgainstZoom} from './focus.ts';
import {canFold} from './fold-themes.ts';
import {withKeys} from './key-table.ts';
import type {Need} from './keys/key-binding.ts';
import {hasPage} from './open-page.ts';
import {hasForeignText, hasTextHere} from './rough-translation.ts';
import type {State} from './state.ts';

type Met = {
	readonly isMet: (state: State) => boolean;
	/** What tells whether it is met by now, where that is not known. */
	readonly findOut?: Effect;
	/** In Compare, nothing is known of it before there is a comparison. */
	readonly isOfComparison?: true;
};

const needs: Readonly<Record<Need, Met>> = {
	'all-panes': {isMet: state => !isZoomed(state)},
	commitments: {isMet: ({view}) => view.kind === 'compare' && view.tab === 'commitments'},
	comparison: {isMet: ({comparison}) => comparison !== null, isOfComparison: true},
	conflict: {
		isMet: ({comparison}) => comparison !== null && conflictsOf(comparison).length > 0,
		isOfComparison: true,
	},
	'changed-on-disk': {
		isMet: ({onDisk, unread}) => onDisk !== null || unread > 0,
		findOut: {type: 'look-at-disk', isAsked: true},
	},
	change: {isMet: ({done}) => done.length > 0},
	undone: {isMet: ({undone}) => undone.length > 0},
	documents: {isMet: ({busy}) => busy.reading === null},
	'doubtful-row': {
		isMet(state) {
			const row = currentRow(state);
			return row !== null && holdsDoubt(row);
		},
		isOfComparison: true,
	},
	filter: {
		isMet: ({view}) => (view.kind === 'picker' || view.kind === 'help') && view.field.text !== '',
	},
	'foreign-text': {
		isMet: state => state.translation.isShown || hasForeignText(state),
		isOfComparison: true,
	},
	hits: {
		isMet: ({view}) => view.kind === 'reader' && view.find !== null && view.find.stops.length > 0,
	},
	matched: {isMet: ({view}) => view.kind === 'reader' && view.matched !== null},
	'one-sided-row': {
		isMet(state) {
			const row = currentRow(state);
			return row !== null && row.kind !== 'shared';
		},
		isOfComparison: true,
	},
	'other-than-export': {isMet: ({view}) => view.kind !== 'export'},
	'other-than-sources': {isMet: ({view}) => view.kind !== 'sources'},
	page: {isMet: hasPage, isOfComparison: true},
	problems: {isMet: ({problems}) => problems.length > 0},
	quotation: {
		isMet: state => currentTarget(state) !== null || currentQuotation(state).length > 0,
		isOfComparison: true,
	},
	reading: {isMet: ({busy}) => busy.reading !== null && busy.reading.total > 0},
	row: {isMet: state => currentRow(state) !== null, isOfComparison: true},
	'row-query': {isMet: ({view}) => view.kind === 'compare' && queryOf(view.query) !== ''},
	'second-pane': {isMet: hasSecondPane, isOfComparison: true},
	'made-row': {isMet: canReject, isOfComparison: true},
	'taken-out-hidden': {isMet: ({view}) => view.kind === 'reader' && !view.isWhole},
	'taken-out-shown': {isMet: ({view}) => view.kind === 'reader' && view.isWhole},
	target: {isMet: state => currentTarget(state) !== null, isOfComparison: true},
	panes: {isMet: state => reasonAgainstZoom(state) === null},
	text: {isMet: ({corpus}) => corpus.sources.length > 0},
	themes: {isMet: ({view}) => view.kind === 'compare' && canFold(view), isOfComparison: true},
	'way-back': {
		isMet: state => state.back.length > 0 || state.view.kind !== 'sources' || isZoomed(state),
	},
	zoomed: {isMet: isZoomed},
};

/** The first reason that speaks against pressing what needs these, or null. */
export function reasonFor(needed: readonly Need[], state: State): string | null {
	const missing = needed.find(need => !needs[need].isMet(state));
	if (missing === undefined) return null;
	return withKeys(reasonOf(missing, state), state);
}

function reasonOf(missing: Need, state: State): string {
	const {reasons} = state.words;
	if (needs[missing].isOfComparison && isAwaitingComparison(state)) return reasonWithoutComparison(state);
	if (missing === 'panes') return reasonAgainstZoom(state) ?? '';
	if (missing === 'change' && state.undone.length > 0) return reasons.allUndone;
	if (missing === 'foreign-text' && !hasTextHere(state)) return reasons.nothingToTranslate;
	const isMark = missing === 'target' || missing === 'quotation';
	return isMark && isAtTakenOut(state) ? reasons.isTakenOut : reasons.lacking[missing];
}

const isAwaitingComparison = ({view, comparison}: State): boolean =>
	view.kind === 'compare' && comparison === null;

/** Nothing may be said of rows before there are any. */
function reasonWithoutComparison({busy, words: {reasons}}: State): string {
	if (busy.reading !== null) return reasons.lacking.documents;
	return busy.comparison ? reasons.comparing : reasons.lacking.comparison;
}

/** Whether the cursor is on a piece that is no part of the text. */
function isAtTakenOut({view, corpus}: State): boolean {
	if (view.kind !== 'reader') return false;
	const source = sourceById(corpus, view.source);
	return source !== null && shownBlocks(source, view.isWhole)[view.block]?.kind === 'boilerplate';
}

/** What finds out whether that reason still holds, or null. */
export function findOutFor(needed: readonly Need[], state: State): Effect | null {
	const missing = needed.find(need => !needs[need].isMet(state));
	return missing === undefined ? null : (needs[missing].findOut ?? null);
}
