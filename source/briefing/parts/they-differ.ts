/** They differ: theme by theme what the sides word against each other, in phrases with the differing words marked. */
import {mapSides, type SideName, type Sides} from '../../base/sides.ts';
import type {Deliverable, SharedPair} from '../../compare/comparison.ts';
import {capitalise} from '../../text/capitalise.ts';
import {type Block, type Content, remark, text} from '../briefing.ts';
import {type Contrast, contrastsOf} from '../contrasts.ts';
import {nothing, type PagePart} from '../page.ts';
import {quoteMarked} from '../quote-marked.ts';
import {areNotTheSameNames, boundApart} from './bound.ts';
import {quoteValues} from './conflicts.ts';
import {type Context, certainPairs, commitmentIn, commonRows, nameOf} from './context.ts';
import {type DifferRow, framingRows} from './framing-rows.ts';
import {strongly, topicOf, wordsOf} from './naming.ts';
import {ownWords} from './own-words.ts';

/** What it is worth that the texts bind others, and that they give other values for one thing. */
const boundWorth = 2;
const otherNamesWorth = 4;
const valueWorth = 1.5;
/** That one names or blames what the other does not. */
const namingWorth = 3.5;
/** What a further row on a topic is worth of its own worth. */
const againWorth = 0.5;
/** Contrasts of one pair; the second is worth so much less. */
const mostContrasts = 2;
const secondWorth = 0.6;

export function theyDiffer(context: Context): PagePart {
	if (context.sides.length !== 2) return nothing;
	const rows = topicsApart([...pairRows(context), ...framingRows(context)]);
	return {count: rows.length, show: count => (count === 0 ? [] : table(context, rows, count))};
}

/** The worthiest first; what comes again on a topic is worth less, so that the first rows are on many. */
function topicsApart(rows: readonly DifferRow[]): DifferRow[] {
	const seen = new Set<string>();
	return rows
		.toSorted((one, other) => other.worth - one.worth)
		.map(row => {
			const isAgain = seen.has(row.label.text);
			seen.add(row.label.text);
			return isAgain ? {...row, worth: row.worth * againWorth} : row;
		})
		.sort((one, other) => other.worth - one.worth);
}

function table(context: Context, rows: readonly DifferRow[], count: number): Block[] {
	const {on, more} = context.wording.parts.theyDiffer;
	const rest = rows.length - count;
	const left: Block[] = rest === 0 ? [] : [{kind: 'paragraph', content: [text(more(rest))]}];
	return [
		{
			kind: 'table',
			columns: [
				{title: on, width: 3},
				...context.sides.map(side => ({title: nameOf(context, side), width: 6, side})),
			],
			rows: rows
				.slice(0, count)
				.map(({label, cells}) => [[strongly(label)], ...context.sides.map(side => cells[side])]),
		},
		...left,
	];
}

/** The rows of each certain pair on what both sides say. */
function pairRows(context: Context): DifferRow[] {
	return commonRows(context).flatMap(row => certainPairs(row).flatMap(pair => rowsOf(context, row, pair)));
}

function rowsOf(context: Context, row: Deliverable, pair: SharedPair): DifferRow[] {
	const label = topicOf(context, row);
	const bound = boundApart(context, pair);
	const [first, ...others] = contrastsOf(pair, context.reader).slice(0, mostContrasts);
	const rows: DifferRow[] = [];
	if (first !== undefined || bound !== null)
		rows.push({
			worth: (first?.worth ?? 0) + (bound === null ? 0 : worthOfBound(context, bound)),
			label,
			cells: cellsOf(context, pair, bound, first),
		});
	for (const contrast of others)
		rows.push({
			worth: contrast.worth * (contrast.kind === 'additions' ? secondWorth : 1),
			label,
			cells: mapSides(contrast.phrases, phrase => [quoteMarked(context.references, phrase)]),
		});
	const own = ownWords(context, row, pair);
	if (own?.isApart)
		rows.push({
			worth: namingWorth,
			label,
			cells: mapSides(own.phrases, phrase => [quoteMarked(context.references, phrase)]),
		});
	for (const difference of pair.differences) {
		const {kind, conflict, left, right} = difference;
		if ((kind === 'number' || kind === 'date') && !conflict && left !== '' && right !== '')
			rows.push({worth: valueWorth, label, cells: quoteValues(context, pair, difference)});
	}
	return rows;
}

/** That other bodies or countries are bound is worth more than another word for some of them. */
const worthOfBound = (context: Context, bound: Sides<string>): number =>
	areNotTheSameNames(context, bound) ? otherNamesWorth : boundWorth;

/** Who is bound, where the texts name others, and what each says of it. */
function cellsOf(
	context: Context,
	pair: SharedPair,
	bound: Sides<string> | null,
	contrast: Contrast | undefined,
): Sides<Content> {
	return mapSides({left: pair.left, right: pair.right}, (sentences, side) => {
		const said: Content =
			contrast === undefined
				? verbOf(context, side, pair)
				: [quoteMarked(context.references, contrast.phrases[side])];
		if (bound === null) return said;
		const [sentence] = sentences;
		const name = capitalise(bound[side]);
		const who =
			bound[side] === ''
				? remark(context.wording.names.nobody)
				: strongly(sentence === undefined ? {text: name} : wordsOf(context, name, sentence));
		return said.length > 0 || sentence === undefined
			? [who, text(' '), ...said]
			: [who, context.references.cite(sentence)];
	});
}

/** The verb that binds in a side's sentences of a pair, as quoted. */
function verbOf(context: Context, side: SideName, pair: SharedPair): Content {
	for (const sentence of pair[side]) {
		const commitment = commitmentIn(context, sentence);
		const at = commitment === undefined ? -1 : sentence.text.indexOf(commitment.verb);
		if (commitment === undefined || at === -1) continue;
		const start = sentence.start + at;
		return context.references.quote([sentence], {only: {start, end: start + commitment.verb.length}});
	}
	return [];
}
