/** What `y` copies: the text in focus, with where it is from. */

import {sideNames} from '../base/sides.ts';
import type {Deliverable} from '../compare/comparison.ts';
import {currentRow, topicOf} from './compare-rows.ts';
import {passageById, sourceName} from './corpus-lookup.ts';
import {currentPassage} from './focus.ts';
import type {State} from './state.ts';

function reference(state: State, passage: string): string {
	const placed = passageById(state.corpus, passage);
	if (placed === null) return passage;
	const {source} = placed;
	return [sourceName(source), source.publisher, source.date, source.url, passage]
		.filter(part => part !== null)
		.join(', ');
}

function rowText(state: State, row: Deliverable): string {
	const parts = sideNames.flatMap(side => {
		const text = row.pairs
			.flatMap(pair => pair[side])
			.map(sentence => sentence.text)
			.join(' ');
		const label = state.sides?.[side].label ?? side;
		const [passage] = row[side].passages;
		if (text === '' || passage === undefined) return [`${label}: Not mentioned`];
		return [`${label}: “${text}” (${reference(state, passage)})`];
	});
	return [topicOf(row, state.choices), ...parts].join('\n');
}

/** The text with its reference, or null where there is nothing to copy. */
export function copyText(state: State): string | null {
	const row = currentRow(state);
	if (row !== null) return rowText(state, row);
	const id = currentPassage(state);
	const placed = id === null ? null : passageById(state.corpus, id);
	return placed === null ? null : `“${placed.passage.text}” (${reference(state, placed.passage.id)})`;
}
