/** Conflicts: figures, dates, names and roles that differ for the same thing. */
import type {Difference, DifferenceKind, SharedPair} from '../../compare/comparison.ts';
import {mapSides, type Sides} from '../../documents/sides.ts';
import {type Block, type Content, closed, strong, text} from '../briefing.ts';
import {type Context, corePairs, labelOf} from './context.ts';

export type Conflict = {
	readonly topic: string;
	readonly kind: DifferenceKind;
	/** The bare value as quoted. */
	readonly values: Sides<Content>;
	/** The value among the words around it. */
	readonly contexts: Sides<Content>;
};

const kindNames: Readonly<Record<DifferenceKind, string>> = {
	number: 'figure',
	date: 'date',
	name: 'name',
	actor: 'who acts',
	verb: 'verb of commitment',
	wording: 'wording',
};

export function nameOfKind(kind: DifferenceKind): string {
	return kindNames[kind];
}

/** In the order of importance of their rows. */
export function findConflicts(context: Context): Conflict[] {
	const rows = [...context.deliverables].sort((one, other) => other.importance - one.importance);
	return rows.flatMap(row =>
		corePairs(row).flatMap(pair =>
			pair.differences
				.filter(({conflict}) => conflict)
				.map(difference => ({
					topic: row.topic,
					kind: difference.kind,
					values: quoteValues(context, pair, difference, null),
					contexts: quoteValues(context, pair, difference, context.limits.contextWords),
				})),
		),
	);
}

export function conflicts(context: Context): Block[] {
	const found = findConflicts(context).slice(0, context.limits.conflicts);
	if (found.length === 0) return [];
	return [
		{
			kind: 'list',
			items: found.map(conflict =>
				closed([
					strong(`${conflict.topic} (${nameOfKind(conflict.kind)}): `),
					...context.sides.flatMap(
						(side, index): Content => [
							text(`${index === 0 ? '' : '; '}${labelOf(context, side)} `),
							...conflict.contexts[side],
						],
					),
				]),
			),
		},
	];
}

/** Both sides' values with so many words of their sentences, or alone. */
function quoteValues(
	context: Context,
	pair: SharedPair,
	difference: Difference,
	words: number | null,
): Sides<Content> {
	return mapSides({left: pair.left, right: pair.right}, (sentences, side) => {
		const value = difference[side];
		const holder = sentences.find(sentence => sentence.text.includes(value));
		if (!holder) return context.references.quote(sentences.slice(0, 1), {words: words ?? 1});
		const start = holder.start + holder.text.indexOf(value);
		const stretch = {start, end: start + value.length};
		return context.references.quote([holder], words === null ? {only: stretch} : {words, mustShow: stretch});
	});
}
