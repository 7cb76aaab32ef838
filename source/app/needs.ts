/** Why a key cannot be pressed now: what is not there, in words for who presses it. */

import {holdsDoubt} from '../compare/certainty.ts';
import {canReject} from './compare-corrections.ts';
import {conflictsOf, queryOf} from './compare-rows.ts';
import {currentRow} from './current-row.ts';
import type {Effect} from './effects.ts';
import {currentQuotation, currentTarget, hasSecondPane, isZoomed, reasonAgainstZoom} from './focus.ts';
import {canFold} from './fold-themes.ts';
import {withKeys} from './key-table.ts';
import type {Need} from './keys/key-binding.ts';
import {hasPage} from './open-page.ts';
import {hasForeignText} from './rough-translation.ts';
import {stillReading} from './services.ts';
import type {State} from './state.ts';

type Met = {
	readonly isMet: (state: State) => boolean;
	/** What is said where it is not; `{id}` stands for the key of that binding. */
	readonly reason: string | ((state: State) => string);
	/** What tells whether it is met by now, where that is not known. */
	readonly findOut?: Effect;
};

const needs: Readonly<Record<Need, Met>> = {
	'all-panes': {isMet: state => !isZoomed(state), reason: 'This pane has all the room'},
	commitments: {
		isMet: ({view}) => view.kind === 'compare' && view.tab === 'commitments',
		reason: 'Only the commitments ({compare.commitments}) are filtered so',
	},
	comparison: {isMet: ({comparison}) => comparison !== null, reason: 'There is no comparison yet'},
	conflict: {
		isMet: ({comparison}) => comparison !== null && conflictsOf(comparison).length > 0,
		reason: 'No conflict was found',
	},
	'changed-on-disk': {
		isMet: ({onDisk, unread}) => onDisk !== null || unread > 0,
		reason: 'No file is known to have changed on disk',
		findOut: {type: 'look-at-disk', isAsked: true},
	},
	change: {
		isMet: ({done}) => done.length > 0,
		reason: 'Nothing to undo: nothing was changed in this session',
	},
	undone: {isMet: ({undone}) => undone.length > 0, reason: 'Nothing to redo: nothing was undone'},
	documents: {isMet: ({busy}) => busy.reading === null, reason: stillReading},
	'doubtful-row': {
		isMet(state) {
			const row = currentRow(state);
			return row !== null && holdsDoubt(row);
		},
		reason: 'Only a match with a “?” can be confirmed',
	},
	filter: {
		isMet: ({view}) => (view.kind === 'picker' || view.kind === 'help') && view.field.text !== '',
		reason: 'There is no filter',
	},
	'foreign-text': {
		isMet: state => state.translation.isShown || hasForeignText(state),
		reason: 'What stands here is in your language, or in none that is translated',
	},
	hits: {
		isMet: ({view}) => view.kind === 'reader' && view.find !== null && view.find.stops.length > 0,
		reason: 'Nothing is being looked for',
	},
	matched: {
		isMet: ({view}) => view.kind === 'reader' && view.matched !== null,
		reason: 'Open a row of the comparison ({compare.show}) to go between its two texts',
	},
	'one-sided-row': {
		isMet(state) {
			const row = currentRow(state);
			return row !== null && row.kind !== 'shared';
		},
		reason: 'Only a row of one side is matched by hand: {compare.reject} first parts what is matched',
	},
	'other-than-export': {isMet: ({view}) => view.kind !== 'export', reason: 'It is open'},
	'other-than-sources': {isMet: ({view}) => view.kind !== 'sources', reason: 'It is open'},
	page: {isMet: hasPage, reason: 'No web address of this is known'},
	problems: {isMet: ({problems}) => problems.length > 0, reason: 'Nothing is known that was not read'},
	quotation: {
		isMet: state => currentTarget(state) !== null || currentQuotation(state).length > 0,
		reason: 'Choose a passage or a row first: nothing to copy here',
	},
	reading: {
		isMet: ({busy}) => busy.reading !== null && busy.reading.total > 0,
		reason: 'Nothing is being read',
	},
	row: {isMet: state => currentRow(state) !== null, reason: 'No row is chosen'},
	'row-query': {
		isMet: ({view}) => view.kind === 'compare' && queryOf(view.query) !== '',
		reason: 'No topic is set: {compare.topic-filter} sets one',
	},
	'second-pane': {isMet: hasSecondPane, reason: 'There is one pane'},
	'made-row': {
		isMet: canReject,
		reason: 'Only what is matched or joined can be parted',
	},
	'taken-out-hidden': {
		isMet: ({view}) => view.kind === 'reader' && !view.isWhole,
		reason: 'It is shown',
	},
	'taken-out-shown': {
		isMet: ({view}) => view.kind === 'reader' && view.isWhole,
		reason: 'Show first what was taken out ({reader.show-taken-out})',
	},
	target: {
		isMet: state => currentTarget(state) !== null,
		reason: 'Choose a passage or a row first: nothing to mark here',
	},
	panes: {
		isMet: state => reasonAgainstZoom(state) === null,
		reason: state => reasonAgainstZoom(state) ?? '',
	},
	text: {isMet: ({corpus}) => corpus.sources.length > 0, reason: 'There is no text'},
	themes: {
		isMet: ({view}) => view.kind === 'compare' && canFold(view),
		reason: 'Themes fold where all rows stand by theme: {move.back} lifts the topic, {compare.sort} sorts',
	},
	'way-back': {
		isMet: state => state.back.length > 0 || state.view.kind !== 'sources' || isZoomed(state),
		reason: 'This is the first view',
	},
	zoomed: {isMet: isZoomed, reason: 'All panes are shown'},
};

/** The first reason that speaks against pressing what needs these, or null. */
export function reasonFor(needed: readonly Need[], state: State): string | null {
	const missing = needed.find(need => !needs[need].isMet(state));
	if (missing === undefined) return null;
	const {reason} = needs[missing];
	return withKeys(typeof reason === 'string' ? reason : reason(state), state);
}

/** What finds out whether that reason still holds, or null. */
export function findOutFor(needed: readonly Need[], state: State): Effect | null {
	const missing = needed.find(need => !needs[need].isMet(state));
	return missing === undefined ? null : (needs[missing].findOut ?? null);
}
