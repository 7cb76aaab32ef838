/** Theme by theme: every point under its topic, with both sides' words or one side's alone, once and whole. */

import type {SideName} from '../../base/sides.ts';
import type {Deliverable} from '../../compare/comparison.ts';
import {languageOf} from '../../languages/languages.ts';
import {type Block, type Content, join, remark, strong, text} from '../briefing.ts';
import {type Context, counted, nameInText, nameOf} from './context.ts';
import {framingsOf, totalWords} from './framings.ts';

/** What a point takes beside its quotations: topic, labels, remarks. */
const wordsAround = 24;

export function byTheme(context: Context): Block[] {
	const shown = rowsShown(context);
	const {names} = languageOf(context.comparison?.language ?? null).themes;
	const blocks = shown.flatMap((row, index): Block[] => {
		const opens = row.theme !== shown[index - 1]?.theme;
		const heading: Block[] = opens ? [{kind: 'heading', content: [text(names[row.theme])]}] : [];
		return [...heading, framingsOf(context, row)];
	});
	return [...blocks, ...seeAlso(context), ...leftOut(context, new Set(shown))];
}

/**
 * Whether a row is stated. What the two texts may not have in common at all is no fact: it stands in a full briefing
 * only, and there it is marked. What is merely on one subject is a pointer.
 */
function isStated({choices}: Context, row: Deliverable): boolean {
	if (row.kind !== 'shared') return true;
	return row.relation !== 'related' && (row.certainty === 'strong' || choices.length === 'full');
}

/**
 * The rows that there is room for, in the order of the comparison: first what both sides say, weightiest first, then
 * what one says alone, of the two in turn, so that a long text leaves room for a short one.
 */
function rowsShown(context: Context): Deliverable[] {
	const stated = context.deliverables.filter(row => isStated(context, row));
	const shown = new Set<Deliverable>();
	let room = context.limits.bodyWords;
	const take = (row: Deliverable): number => {
		const words = wordsShown(context, row);
		if (words > room) return 0;
		room -= words;
		shown.add(row);
		return words;
	};
	for (const row of stated.filter(({kind}) => kind === 'shared').toSorted(byImportance)) take(row);
	const turns = context.sides.map(side => ({
		rows: stated.filter(row => row.relation === `${side}-only`).toSorted(byImportance),
		words: 0,
	}));
	for (;;) {
		const [turn] = turns.filter(({rows}) => rows.length > 0).sort((one, other) => one.words - other.words);
		const row = turn?.rows.shift();
		if (turn === undefined || row === undefined) break;
		turn.words += take(row);
	}
	return stated.filter(row => shown.has(row));
}

function byImportance(one: Deliverable, other: Deliverable): number {
	return other.importance - one.importance;
}

function wordsShown({limits, sides}: Context, row: Deliverable): number {
	const most = row.kind === 'shared' ? limits.sharedWords : limits.oneSidedWords;
	return sides.reduce(
		(sum, side) => sum + Math.min(most, totalWords(row.pairs.flatMap(pair => pair[side]))),
		wordsAround,
	);
}

/** Where the sides are on one subject and make another point each: where to look, and in a full briefing the words. */
function seeAlso(context: Context): Block[] {
	const rows = context.deliverables.filter(row => row.relation === 'related');
	if (rows.length === 0) return [];
	const isFull = context.choices.length === 'full';
	const items = rows.map((row): Content => {
		const quoted = context.sides.map((side): Content => {
			const quotations = context.references.quote(row.pairs.flatMap(pair => pair[side]));
			return [
				text(`${nameOf(context, side)} `),
				...(isFull
					? join(
							quotations.map(quotation => [quotation]),
							' ',
						)
					: quotations.flatMap(asReference)),
			];
		});
		return [strong(row.topic), text(': '), ...join(quoted, '; ')];
	});
	return [
		{kind: 'paragraph', content: [remark('See also, on one subject with another point each:')]},
		{kind: 'list', items},
	];
}

const asReference = (piece: Content[number]): Content =>
	piece.kind === 'quotation' ? [{kind: 'reference', reference: piece.reference}] : [];

/** What the length has no room for, counted. */
function leftOut(context: Context, shown: ReadonlySet<Deliverable>): Block[] {
	const rest = context.deliverables.filter(row => isStated(context, row) && !shown.has(row));
	if (rest.length === 0) return [];
	const common = rest.filter(({kind}) => kind === 'shared').length;
	const alone = context.sides.flatMap(side => onlyOf(context, rest, side));
	const said = [...(common === 0 ? [] : [`${counted(common, 'point')} in common`]), ...alone];
	return [
		{
			kind: 'paragraph',
			content: [text(`Not in a briefing of this length, but in a full one: ${said.join('; ')}.`)],
		},
	];
}

function onlyOf(context: Context, rows: readonly Deliverable[], side: SideName): string[] {
	const count = rows.filter(row => row.relation === `${side}-only`).length;
	return count === 0 ? [] : [`${counted(count, 'point')} of ${nameInText(context, side)} alone`];
}
