/** Only one side says: in full, what the table shortens. */

import type {SideName} from '../../base/sides.ts';
import type {Deliverable, Sentence} from '../../compare/comparison.ts';
import {type Block, type Content, join, strong, text} from '../briefing.ts';
import {countWords} from '../excerpts.ts';
import {sentencesOfRow} from '../rows-about.ts';
import {addedSentences, type Context, nameInText} from './context.ts';
import {isShortened, oneSidedRows} from './side-by-side.ts';

export function oneSided(context: Context): Block[] {
	const isTableOut = context.choices.withoutParts.includes('side-by-side');
	const blocks = context.sides.flatMap((side): Block[] => {
		const {rows} = oneSidedRows(context, side);
		const shown = isTableOut ? rows : rows.filter(isShortened);
		const items = [
			...shown.map(row => item(context, row.topic, sentencesOfRow(row))),
			...context.deliverables.flatMap(row => addedTo(context, row, side, isTableOut)),
		];
		if (items.length === 0) return [];
		return [
			{kind: 'heading', content: [text(`Only ${nameInText(context, side)}`)]},
			{kind: 'list', items},
		];
	});
	if (blocks.length === 0 || isTableOut) return blocks;
	return [
		{kind: 'paragraph', content: [text('In full, where the table has only the opening words.')]},
		...blocks,
	];
}

/** What one side says alone within a point that both make. */
function addedTo(context: Context, row: Deliverable, side: SideName, isTableOut: boolean): Content[] {
	const added = addedSentences(row, side, 'only').filter(
		sentence => isTableOut || countWords(sentence.text) > context.limits.addedWords,
	);
	return added.length === 0 ? [] : [item(context, `${row.topic}, beside the common point`, added)];
}

function item(context: Context, topic: string, sentences: readonly Sentence[]): Content {
	const quotations = context.references.quote(sentences).map(quotation => [quotation]);
	return [strong(`${topic}: `), ...join(quotations, ' ')];
}
