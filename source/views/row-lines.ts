/** A row of a comparison in one line: what it is called, and what is said of it. */
import {isByHand, themeNameOf, topicOf} from '../app/compare-rows.ts';
import {type Line, type Span, span} from '../app/line.ts';
import {describeRow} from '../app/row-description.ts';
import type {Choices} from '../briefing/choices/choices.ts';
import type {Comparison, Deliverable} from '../compare/comparison.ts';
import {separated} from './format.ts';

export function nameLine(row: Deliverable, comparison: Comparison, choices: Choices): Line {
	return [span(`${themeNameOf(row, comparison)} › `, 'quiet'), span(topicOf(row, choices), 'title')];
}

export function descriptionLine(row: Deliverable, relation: Span, choices: Choices): Line {
	const parts = [
		...describeRow(row, [relation]),
		...(isByHand(row, choices) ? [span('by hand', 'note')] : []),
	];
	return separated(
		parts.map(part => [part]),
		span(' · ', 'quiet'),
	);
}
