/** Side by side: a row for each deliverable, both framings quoted, and what differs. */

import type {SideName} from '../../base/sides.ts';
import {
	addsOf,
	type Certainty,
	type Deliverable,
	type Difference,
	differencesOf,
	type OneSidedDeliverable,
	type Sentence,
	type SharedDeliverable,
	type SharedPair,
} from '../../compare/comparison.ts';
import {absentInWords, silenceInWords} from '../../compare/silence-in-words.ts';
import {languageOf} from '../../languages/languages.ts';
import {type Block, type Content, closed, join, quoted, remark, strong, text} from '../briefing.ts';
import {differingWords} from '../differing-words.ts';
import {countWords, ends} from '../excerpts.ts';
import {nameOfKind} from './conflicts.ts';
import {
	addedSentences,
	type Context,
	capitalise,
	corePairs,
	counted,
	labelOf,
	nameInText,
} from './context.ts';

/** Words of a one-sided row; what is longer stands in full in a part of its own. */
const openingWords = 40;
/** What comes after a quotation that took all room still shows so many words. */
const leastWords = 12;
const nearestWords = 16;
const seeAlsoWords = 16;

/** Differences worth a remark, most telling first; other wording is plain from the two quotations. */
const remarked: readonly Difference['kind'][] = ['number', 'date', 'name', 'actor', 'verb'];
const mostRemarks = 3;
const valueWords = 10;
/** An actor named by one of these is no other actor. */
const pronoun = /^(?:he|it|she|they|we|you|I)\b/iu;

export function sideBySide(context: Context): Block[] {
	const shared = mostImportant(context, row => row.kind === 'shared' && isStated(context, row));
	const oneSided =
		context.choices.length === 'short' ? [] : context.sides.map(side => oneSidedRows(context, side));
	const rows = [...shared.rows, ...oneSided.flatMap(({rows: shown}) => shown)];
	if (rows.length === 0) return seeAlso(context);
	const table: Block = {
		kind: 'table',
		columns: [
			{title: 'Topic', width: 3},
			...context.sides.map(side => ({title: labelOf(context, side), width: 6, side})),
			{title: 'Note', width: 4},
		],
		rows: rows.map(row => rowOf(context, row)),
	};
	const left = [
		...restOf(shared),
		...oneSided.flatMap(({rest}, place) => {
			const side = context.sides[place];
			return rest === 0 || !side ? [] : [`${rest} more that only ${nameInText(context, side)} makes`];
		}),
	];
	const rest: Block[] =
		left.length === 0
			? []
			: [{kind: 'paragraph', content: [text(`Not shown at this length: ${left.join('; ')}.`)]}];
	return [table, ...rest, ...seeAlso(context)];
}

type Shown = {
	readonly rows: readonly Deliverable[];
	readonly omitted: readonly Deliverable[];
	readonly rest: number;
};

/**
 * Whether a row is stated. What the two texts may not have in common at all is no fact: it stands in a full briefing
 * only, and there it is marked. What is merely on one subject is a pointer.
 */
function isStated({choices}: Context, row: Deliverable): boolean {
	if (row.kind !== 'shared') return true;
	return row.relation !== 'related' && (row.certainty === 'strong' || choices.length === 'full');
}

/** Passages on one subject that make another point each. */
function seeAlso(context: Context): Block[] {
	const rows = context.deliverables.filter(row => row.relation === 'related');
	if (rows.length === 0 || context.choices.length === 'short') return [];
	const items = rows.map((row): Content => {
		const quoted = context.sides.map(side =>
			context.references.quote(
				row.pairs.flatMap(pair => pair[side]),
				{words: seeAlsoWords},
			),
		);
		return [strong(`${row.topic}: `), ...join(quoted, ' | ')];
	});
	return [
		{kind: 'paragraph', content: [text('See also, on one subject with another point each:')]},
		{kind: 'list', items},
	];
}

/** The points that one side alone makes, as far as the length has room for them. */
export function oneSidedRows(context: Context, side: SideName): Shown {
	return mostImportant(context, row => row.relation === `${side}-only`);
}

/** The rows of most importance, in the order of the comparison. */
function mostImportant(context: Context, isWanted: (row: Deliverable) => boolean): Shown {
	const wanted = context.deliverables.filter(isWanted);
	const byImportance = [...wanted].sort((one, other) => other.importance - one.importance);
	const kept = new Set(byImportance.slice(0, context.limits.rows));
	return {
		rows: wanted.filter(row => kept.has(row)),
		omitted: wanted.filter(row => !kept.has(row)),
		rest: wanted.length - kept.size,
	};
}

function restOf({omitted}: Shown): string[] {
	return omitted.length === 0 ? [] : [counted(omitted.length, 'common point')];
}

function rowOf(context: Context, row: Deliverable): Content[] {
	return [
		[strong(row.topic)],
		...context.sides.map(side => framing(context, row, side)),
		row.kind === 'shared' ? remarks(context, row) : nearest(context, row),
	];
}

/** What a side says on a row, quoted, or that it does not mention it; `words` is how much of a one-sided row. */
export function framing(
	context: Context,
	row: Deliverable,
	side: SideName,
	words: number = openingWords,
): Content {
	if (row.kind === 'shared') {
		return [...spaced(quotePairs(context, row, side)), ...additions(context, row, side)];
	}
	if (row.relation !== `${side}-only`) return [remark(silenceInWords(row))];
	const sentences = row.pairs.flatMap(pair => pair[side]);
	return spaced(context.references.quote(sentences, {words}));
}

/** Where not all fits, what is in conflict is quoted first. */
function quotePairs(context: Context, row: SharedDeliverable, side: SideName): Content {
	const {cellWords} = context.limits;
	const core = corePairs(row);
	const all = (core.length > 0 ? core : row.pairs).flatMap(pair => pair[side]);
	const first = core.flatMap(pair => conflictSentences(pair, side));
	const marked = differingWords(core, languageOf(context.comparison?.language ?? null))[side];
	if (first.length === 0 || totalWords(all) <= cellWords)
		return context.references.quote(all, {words: cellWords, marked});
	const rest = all.filter(sentence => !first.includes(sentence));
	return [
		...context.references.quote(first, {words: cellWords, marked}),
		...context.references.quote(rest, {
			words: Math.max(leastWords, cellWords - totalWords(first)),
			marked,
		}),
	];
}

function conflictSentences(pair: SharedPair, side: SideName): Sentence[] {
	const values = pair.differences.filter(({conflict}) => conflict).map(difference => difference[side]);
	return pair[side].filter(sentence => values.some(value => value !== '' && sentence.text.includes(value)));
}

function totalWords(sentences: readonly Sentence[]): number {
	return sentences.reduce((total, {text: words}) => total + countWords(words), 0);
}

/** Whether the table has only the opening of a one-sided row. */
export function isShortened(row: Deliverable): boolean {
	return totalWords(row.pairs.flatMap(pair => [...pair.left, ...pair.right])) > openingWords;
}

/** What the other side says that comes nearest where it may speak of the point, so that a reader can check. */
function nearest(context: Context, row: OneSidedDeliverable): Content {
	const {nearest: candidate} = row;
	if (!candidate || row.certainty === 'strong') return [];
	const passage = context.references.passage(candidate.passage);
	const start = passage?.text.indexOf(candidate.text) ?? -1;
	if (start === -1) return [];
	const stretch = {passage: candidate.passage, start, end: start + candidate.text.length};
	return [text('Nearest: '), ...context.references.quote([stretch], {words: nearestWords})];
}

/** How the framings relate and what matters of their differences. */
export function remarks(context: Context, row: SharedDeliverable): Content {
	const notes: Content[] = [[text(relationText(context, row))]];
	const telling = tellingDifferences(row).slice(0, context.choices.length === 'short' ? 1 : mostRemarks);
	for (const kind of remarked) {
		const ofKind = telling.filter(difference => difference.kind === kind);
		if (ofKind.length > 0) notes.push([text(describe(context, kind, ofKind, row.certainty))]);
	}
	const added = context.choices.length === 'short' ? [] : addedPhrases(context, row);
	for (const phrases of added) notes.push(phrases);
	if (row.moved) notes.push([text('order differs')]);
	if (row.certainty === 'weak') notes.push([remark('weak match – check')]);
	else if (corePairs(row).some(({certainty}) => certainty === 'weak'))
		notes.push([remark('in part a weak match – check')]);
	const [first, ...others] = notes;
	return closed([...(first ?? []), ...others.flatMap(note => [text('; '), ...note])]);
}

/** Phrases of each side worth a remark. */
const mostAdded = 3;

/** What each side adds to the common point in the sentences that make it. */
const addedPhrases = (context: Context, row: SharedDeliverable): Content[] =>
	context.sides.flatMap(side => {
		const phrases = addsOf(row)
			[side].slice(0, mostAdded)
			.map(phrase => quoted(phrase));
		return phrases.length === 0 ? [] : [[text(`${nameInText(context, side)} adds ${phrases.join(', ')}`)]];
	});

/** What a side says beside the common point; not at short length. */
function additions(context: Context, row: SharedDeliverable, side: SideName): Content {
	const {addedWords} = context.limits;
	if (addedWords === 0) return [];
	return additionKinds.flatMap(({kind, label}): Content => {
		const quotations = addedSentences(row, side, kind).flatMap(sentence =>
			context.references.quote([sentence], {words: addedWords}),
		);
		return quotations.length === 0 ? [] : [text(' '), remark(label), text(' '), ...spaced(quotations)];
	});
}

const additionKinds = [
	{kind: 'only', label: 'Only here:'},
	{kind: 'related', label: 'Also on this topic:'},
] as const;

function relationText(context: Context, row: SharedDeliverable): string {
	switch (row.relation) {
		case 'same':
			return isVerbatim(row) ? 'Same words' : 'Nearly the same words';
		case 'reworded':
			return 'Wording differs';
		case 'partial': {
			const adds = context.sides.filter(
				side =>
					addsOf(row)[side].length > 0 ||
					addedSentences(row, side, 'only').length + addedSentences(row, side, 'related').length > 0,
			);
			if (adds.length > 1) return 'Each side adds something';
			return adds[0]
				? `${capitalise(nameInText(context, adds[0]))} says more`
				: 'One says more than the other';
		}
		case 'related':
			return 'Same topic, another point';
		default:
			return row.relation satisfies never;
	}
}

function isVerbatim(row: SharedDeliverable): boolean {
	return corePairs(row).every(
		({left, right}) =>
			left.map(sentence => sentence.text).join(' ') === right.map(sentence => sentence.text).join(' '),
	);
}

function tellingDifferences(row: SharedDeliverable): Difference[] {
	const kinds = row.relation === 'related' ? remarked.slice(0, 2) : remarked;
	return kinds
		.flatMap(kind => differencesOf(row).filter(difference => difference.kind === kind))
		.filter(({kind, left, right, conflict}) => conflict || kind === 'actor' || (left !== '' && right !== ''))
		.filter(
			({kind, left, right}, index, all) =>
				// The verbs of one object, which come last, tell more than those of whole promises.
				kind !== 'verb' ||
				!all
					.slice(index + 1)
					.some(later => later.kind === 'verb' && (later.left === left || later.right === right)),
		)
		.filter(({kind, left, right}) => kind !== 'actor' || !(pronoun.test(left) || pronoun.test(right)));
}

/** Values of what may not be one thing are in conflict only perhaps. */
const conflictWords: Readonly<Record<Certainty, string>> = {
	strong: ' in conflict',
	weak: ', perhaps in conflict',
};

function describe(
	context: Context,
	kind: Difference['kind'],
	differences: readonly Difference[],
	certainty: Certainty,
): string {
	const isConflict = differences.some(({conflict}) => conflict);
	const values = differences.map(difference => {
		const {attendance} = difference;
		if (attendance !== undefined) {
			const verbs = context.sides.map(side => {
				const {start, end} = attendance[side].verb;
				return quoted(difference[side].slice(start, end));
			});
			return `${attendance.left.who} ${verbs.join(' / ')}`;
		}
		return context.sides
			.map(side => difference[side])
			.map(value => (value === '' ? absentInWords(kind, 'not stated') : quoted(ends(value, valueWords))))
			.join(' / ');
	});
	return `${nameOfKind(kind)}${isConflict ? conflictWords[certainty] : ''}: ${values.join(', ')}`;
}

function spaced(quotations: Content): Content {
	return join(
		quotations.map(quotation => [quotation]),
		' ',
	);
}
