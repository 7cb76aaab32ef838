/** The rows of a comparison as the user filtered and sorted them, and how a row is named. */

import {least} from '../base/extremes.ts';
import {rememberFor, rememberLast} from '../base/remember.ts';
import {makeSides, type SideName, type Sides, sideNames} from '../base/sides.ts';
import {type Choices, isPinned, type Target} from '../briefing/choices/choices.ts';
import {holdsDoubt} from '../compare/certainty.ts';
import {
	areInConflict,
	type Comparison,
	type Correction,
	type Deliverable,
	differencesOf,
	isWeak,
} from '../compare/comparison.ts';
import {placeOfPassage} from './corpus-lookup.ts';
import {indexLabels, rowsCalled} from './row-labels.ts';
import type {CompareState, RowFilter, RowOrder, RowQuery} from './view-states.ts';
import type {ScreenWords} from './wording/screen-words.ts';

export function targetOf(row: Deliverable): Target {
	return {kind: 'deliverable', key: row.key};
}

/** The user's name for a row, or the one made from its words. */
export function topicOf(row: Deliverable, choices: Choices): string {
	return choices.topics.get(row.key) ?? row.topic;
}

/** What readers call the theme of a row. */
export function themeNameOf({theme}: Pick<Deliverable, 'theme'>, {briefing}: ScreenWords): string {
	return briefing.themes[theme];
}

export function hasConflict(row: Deliverable): boolean {
	return areInConflict(differencesOf(row));
}

/** Whether the user matched or joined sentences of a row. */
export function isByHand(row: Deliverable, choices: Choices): boolean {
	return madeByHand(row, choices).length > 0;
}

/** The corrections that made a row of what it holds. */
export function madeByHand(row: Deliverable, {corrections}: Choices): readonly Correction[] {
	if (corrections.length === 0) return [];
	const own = sentencesOf([row]);
	return corrections.filter(
		({kind, sentences}) =>
			kind !== 'reject' && sideNames.every(side => sentences[side].every(id => own[side].includes(id))),
	);
}

/** The rows with a conflict. */
export const conflictsOf = rememberFor(({deliverables}: Comparison): readonly Deliverable[] =>
	deliverables.filter(hasConflict),
);

function passes(row: Deliverable, filter: RowFilter, choices: Choices): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'shared':
			return row.kind === 'shared';
		case 'one-sided':
			return row.kind !== 'shared';
		case 'conflicts':
			return hasConflict(row);
		case 'moved':
			return row.moved;
		case 'weak':
			return isWeak(row) || holdsDoubt(row);
		case 'pinned':
			return isPinned(choices, targetOf(row));
		default:
			return filter satisfies never;
	}
}

const labelsOf = rememberLast((comparison: Comparison, choices: Choices, words: ScreenWords) =>
	indexLabels(
		comparison.deliverables.map(row => ({
			key: row.key,
			topic: topicOf(row, choices),
			theme: themeNameOf(row, words),
		})),
	),
);

const keysAsked = rememberLast(
	(
		comparison: Comparison,
		choices: Choices,
		words: ScreenWords,
		query: string,
		found: RowQuery['found'],
	): ReadonlySet<string> =>
		new Set([...rowsCalled(labelsOf(comparison, choices, words), query), ...(found ?? [])]),
);

/** What the rows are called: by the user, and in which words. */
export type Called = {readonly choices: Choices; readonly words: ScreenWords};

/** What the rows are to be about; empty where they are about everything. */
export const queryOf = ({field}: RowQuery): string => field.text.trim();

/** Keys of the rows that are called as the query says, or whose texts have it; null where there is no query. */
export function rowsAsked(
	comparison: Comparison,
	query: RowQuery,
	{choices, words}: Called,
): ReadonlySet<string> | null {
	const asked = queryOf(query);
	return asked === '' ? null : keysAsked(comparison, choices, words, asked, query.found);
}

/** Where each passage of a side stands, by its id. */
function placesOf(comparison: Comparison, side: SideName): Map<string, number> {
	const ids = new Set<string>();
	for (const row of comparison.deliverables) for (const id of row[side].passages) ids.add(id);
	const order = new Map(comparison[side].sources.map((source, index) => [source, index]));
	const place = (id: string): [number, number, number] => {
		const {source, order: own} = placeOfPassage(id);
		return [order.get(source) ?? 0, ...own];
	};
	const sorted = [...ids].sort((one, other) => {
		const [a, b] = [place(one), place(other)];
		return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
	});
	return new Map(sorted.map((id, index) => [id, index]));
}

function inOrderOf(
	side: SideName,
	rows: readonly Deliverable[],
	comparison: Comparison,
): readonly Deliverable[] {
	const places = placesOf(comparison, side);
	const place = (row: Deliverable) =>
		least([Number.MAX_SAFE_INTEGER, ...row[side].passages.flatMap(id => places.get(id) ?? [])]);
	return rows.toSorted((one, other) => place(one) - place(other));
}

/** Rows that pass the view's filter, in its order; rows without a place there come last. */
export function visibleRows(
	comparison: Comparison,
	{filter, order, query}: Pick<CompareState, 'filter' | 'order' | 'query'>,
	called: Called,
): readonly Deliverable[] {
	return rowsIn(comparison, filter, order, called.choices, rowsAsked(comparison, query, called));
}

// Asked for several times a frame.
const rowsIn = rememberLast(
	(
		comparison: Comparison,
		filter: RowFilter,
		order: RowOrder,
		choices: Choices,
		asked: ReadonlySet<string> | null,
	): readonly Deliverable[] => {
		const rows = comparison.deliverables.filter(
			row => passes(row, filter, choices) && (asked === null || asked.has(row.key)),
		);
		switch (order) {
			case 'by theme':
				return rows;
			case 'left order':
				return inOrderOf('left', rows, comparison);
			case 'right order':
				return inOrderOf('right', rows, comparison);
			case 'importance':
				return rows.toSorted((one, other) => other.importance - one.importance);
			default:
				return order satisfies never;
		}
	},
);

/** Ids of the sentences of rows, side by side. */
export function sentencesOf(rows: readonly Deliverable[]): Sides<readonly string[]> {
	const pairs = rows.flatMap(row => row.pairs);
	return makeSides(side => pairs.flatMap(pair => pair[side].map(({id}) => id)));
}
