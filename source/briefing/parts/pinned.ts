/** What the user pinned, in the user's order: rows of the comparison and single passages. */
import {type Block, type Content, strong, text} from '../briefing.ts';
import type {Target} from '../choices/choices.ts';
import {titleOf} from '../source-names.ts';
import {type Context, labelOf, limitsOf} from './context.ts';
import {quotePassage} from './passages.ts';
import {framing, remarks} from './side-by-side.ts';

export function pinned(context: Context): Block[] {
	// What was chosen by hand stands in full: there is no other part that could give the rest of it.
	const whole = {...context, limits: limitsOf('full')};
	return context.choices.pins.flatMap(pin => blocksOf(whole, pin));
}

function blocksOf(context: Context, pin: Target): Block[] {
	if (pin.kind === 'passage') {
		const passage = context.references.passage(pin.passage);
		const source = context.references.sourceOf(pin.passage);
		if (!passage || !source) return [];
		return [
			{kind: 'heading', content: [text(titleOf(source))]},
			{kind: 'list', items: [quotePassage(context, passage, Number.POSITIVE_INFINITY)]},
		];
	}
	const row = context.deliverables.find(({key}) => key === pin.key);
	if (!row) return [];
	const sides = context.sides.map(
		(side): Content => [
			strong(`${labelOf(context, side)}: `),
			...framing(context, row, side, Number.POSITIVE_INFINITY),
		],
	);
	const note: Content[] = row.kind === 'shared' ? [[strong('Compared: '), ...remarks(context, row)]] : [];
	return [
		{kind: 'heading', content: [text(row.topic)]},
		{kind: 'list', items: [...sides, ...note]},
	];
}
