/** Theme by theme: every point under its topic, with both sides' words or one side's alone, once and whole. */

import type {SideName} from '../../base/sides.ts';
import type {Deliverable} from '../../compare/comparison.ts';
import {type Block, type Content, join, remark, text} from '../briefing.ts';
import {type Context, leftOut, limitsOf, nameInText, nameOf} from './context.ts';
import {framingsOf, mostWordsOf, totalWords} from './framings.ts';
import {strongly, topicOf} from './naming.ts';

/** What a point takes beside its quotations: topic, labels, remarks. */
const wordsAround = 24;

export function byTheme(given: Context): Block[] {
	const context = withRoom(given);
	const shown = rowsShown(context);
	const {themes} = context.wording;
	const blocks = shown.flatMap((row, index): Block[] => {
		const opens = row.theme !== shown[index - 1]?.theme;
		const heading: Block[] = opens ? [{kind: 'heading', content: [text(themes[row.theme])]}] : [];
		return [...heading, framingsOf(context, row)];
	});
	return [...blocks, ...seeAlso(context), ...leftOut(pointsLeft(context, new Set(shown)), context.wording)];
}

/**
 * Whether a row is stated. What the two texts may not have in common at all is no fact: it stands in a full briefing, or
 * where it is asked for, and there it is marked. What is merely on one subject is a pointer.
 */
function isStated({statesDoubt}: Context, row: Deliverable): boolean {
	if (row.kind !== 'shared') return true;
	return row.relation !== 'related' && (row.certainty === 'strong' || statesDoubt);
}

/** Where all of it has room, nothing is shortened. */
function withRoom(context: Context): Context {
	const {bodyWords} = context.limits;
	const whole = {...context, limits: {...limitsOf('full'), bodyWords}};
	const stated = context.deliverables.filter(row => isStated(context, row));
	return totalShown(whole, stated) <= bodyWords ? whole : context;
}

function totalShown(context: Context, rows: readonly Deliverable[]): number {
	return rows.reduce((sum, row) => sum + wordsShown(context, row), 0);
}

/** Of the room, what is kept for what one side says alone, as far as there is any. */
const shareAlone = 0.4;

/**
 * The rows that there is room for, in the order of the comparison: of each theme the weightiest, so that wide themes do
 * not push out the others; then of what both sides say the weightiest, and of what one says alone, taken from the two in
 * turn, so that neither a long text nor a common one leaves no room for it.
 */
function rowsShown(context: Context): Deliverable[] {
	const stated = context.deliverables.filter(row => isStated(context, row)).toSorted(byImportance);
	const first = fitting(context, firstOfThemes(stated), context.limits.bodyWords);
	const rest = stated.filter(row => !first.includes(row));
	const bodyWords = context.limits.bodyWords - totalShown(context, first);
	const alone = evenly(
		context,
		context.sides.map(side => rest.filter(row => row.relation === `${side}-only`)),
	);
	const kept = Math.min(totalShown(context, alone), shareAlone * bodyWords);
	const shared = fitting(
		context,
		rest.filter(({kind}) => kind === 'shared'),
		bodyWords - kept,
	);
	const others = fitting(context, alone, bodyWords - totalShown(context, shared));
	const shown = new Set([...first, ...shared, ...others]);
	return context.deliverables.filter(row => shown.has(row));
}

/** The weightiest row of each theme, one that both sides make before one that a side makes alone. */
function firstOfThemes(rows: readonly Deliverable[]): Deliverable[] {
	const first = new Map<string, Deliverable>();
	for (const row of [...rows.filter(({kind}) => kind === 'shared'), ...rows])
		if (!first.has(row.theme)) first.set(row.theme, row);
	return [...first.values()].sort(byImportance);
}

/** Rows of one list after the other, of the one of which fewer words were taken. */
function evenly(context: Context, lists: readonly (readonly Deliverable[])[]): Deliverable[] {
	const turns = lists.map(rows => ({rows: [...rows], words: 0}));
	const taken: Deliverable[] = [];
	for (;;) {
		const [turn] = turns.filter(({rows}) => rows.length > 0).sort((one, other) => one.words - other.words);
		const row = turn?.rows.shift();
		if (turn === undefined || row === undefined) return taken;
		turn.words += wordsShown(context, row);
		taken.push(row);
	}
}

/** The first rows, and of the later ones those that still fit. */
function fitting(context: Context, rows: readonly Deliverable[], words: number): Deliverable[] {
	let room = words;
	return rows.filter(row => {
		const taken = wordsShown(context, row);
		if (taken > room) return false;
		room -= taken;
		return true;
	});
}

function byImportance(one: Deliverable, other: Deliverable): number {
	return other.importance - one.importance;
}

function wordsShown(context: Context, row: Deliverable): number {
	const most = mostWordsOf(context, row);
	return context.sides.reduce(
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
			const said = quotations.map(quotation => [quotation]);
			return [
				text(nameOf(context, side)),
				...(isFull ? [text(' '), ...join(said, ' ')] : quotations.flatMap(asReference)),
			];
		});
		return [strongly(topicOf(context, row)), text(': '), ...join(quoted, '; ')];
	});
	return [
		{kind: 'paragraph', content: [remark(context.wording.parts.byTheme.seeAlso)]},
		{kind: 'list', items},
	];
}

const asReference = (piece: Content[number]): Content =>
	piece.kind === 'quotation' ? [{kind: 'reference', reference: piece.reference}] : [];

/** The points that there was no room for, counted. */
function pointsLeft(context: Context, shown: ReadonlySet<Deliverable>): string[] {
	const rest = context.deliverables.filter(row => isStated(context, row) && !shown.has(row));
	const common = rest.filter(({kind}) => kind === 'shared').length;
	const alone = context.sides.flatMap(side => onlyOf(context, rest, side));
	return [...(common === 0 ? [] : [context.wording.parts.byTheme.common(common)]), ...alone];
}

function onlyOf(context: Context, rows: readonly Deliverable[], side: SideName): string[] {
	const count = rows.filter(row => row.relation === `${side}-only`).length;
	return count === 0 ? [] : [context.wording.parts.byTheme.alone(count, nameInText(context, side))];
}
