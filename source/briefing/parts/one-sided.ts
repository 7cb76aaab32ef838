/** Only one side says: in full, what the table shortens. */
import type {OneSidedDeliverable} from '../../compare/comparison.ts';
import type {SideName} from '../../documents/sides.ts';
import {type Block, type Content, join, strong, text} from '../briefing.ts';
import {type Context, nameInText} from './context.ts';
import {isShortened} from './side-by-side.ts';

export function oneSided(context: Context): Block[] {
	const isTableOut = context.choices.withoutParts.includes('side-by-side');
	const blocks = context.sides.flatMap((side): Block[] => {
		const rows = context.deliverables.filter(
			(row): row is OneSidedDeliverable => row.kind !== 'shared' && row.relation === `${side}-only`,
		);
		const shown = isTableOut ? rows : rows.filter(isShortened);
		if (shown.length === 0) return [];
		return [
			{kind: 'heading', content: [text(`Only ${nameInText(context, side)}`)]},
			{kind: 'list', items: shown.map(row => item(context, row, side))},
		];
	});
	if (blocks.length === 0 || isTableOut) return blocks;
	return [
		{kind: 'paragraph', content: [text('In full, where the table has only the opening words.')]},
		...blocks,
	];
}

function item(context: Context, row: OneSidedDeliverable, side: SideName): Content {
	const sentences = row.pairs.flatMap(pair => pair[side]);
	const quotations = context.references.quote(sentences).map(quotation => [quotation]);
	return [strong(`${row.topic}: `), ...join(quotations, ' ')];
}
