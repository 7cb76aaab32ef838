/** A row of a comparison in one line: what it is called, and what is said of it. */
import {type Called, isByHand, themeNameOf, topicOf} from '../app/compare-rows.ts';
import {type Line, type Span, span} from '../app/line.ts';
import {describeRow} from '../app/row-description.ts';
import type {Deliverable} from '../compare/comparison.ts';
import {separated} from './format.ts';

export function nameLine(row: Deliverable, {choices, words}: Called): Line {
	return [span(`${themeNameOf(row, words)} › `, 'quiet'), span(topicOf(row, choices), 'title')];
}

export function descriptionLine(row: Deliverable, relation: Span, {choices, words}: Called): Line {
	const parts = [
		...describeRow(row, [relation], words),
		...(isByHand(row, choices) ? [span(words.compare.byHand, 'note')] : []),
	];
	return separated(
		parts.map(part => [part]),
		span(' · ', 'quiet'),
	);
}
