/** What the user pinned, in the user's order: rows of the comparison and single passages. */
import type {Block} from '../briefing.ts';
import type {Target} from '../choices/choices.ts';
import {publisherOf, titleOf} from '../source-names.ts';
import {type Context, limitsOf, nameOf, sideOfSource} from './context.ts';
import {framingsOf} from './framings.ts';

export function pinned(context: Context): Block[] {
	// What was chosen by hand stands in full: there is no other part that could give the rest of it.
	const whole = {...context, limits: limitsOf('full')};
	return context.choices.pins.flatMap(pin => blocksOf(whole, pin));
}

function blocksOf(context: Context, pin: Target): Block[] {
	if (pin.kind === 'deliverable') {
		const row = context.deliverables.find(({key}) => key === pin.key);
		return row === undefined ? [] : [framingsOf(context, row)];
	}
	const passage = context.references.passage(pin.passage);
	const source = context.references.sourceOf(pin.passage);
	if (!passage || !source) return [];
	const side = sideOfSource(context, source.id);
	const whole = {passage: passage.id, start: 0, end: passage.text.length};
	return [
		{
			kind: 'framings',
			topic: passage.heading ?? titleOf(source),
			framings: [
				{
					side,
					label: side === null ? publisherOf(source, context.wording) : nameOf(context, side),
					content: context.references.quote([whole]),
				},
			],
			remarks: [],
		},
	];
}
