/** Word choice and emphasis: how each side frames a theme, how much room it gives a topic, and the words that set the sides apart. */

import {otherSide, type SideName} from '../../base/sides.ts';
import type {Deliverable, Emphasis, LoadedWord, TellingWord} from '../../compare/comparison.ts';
import {languageOf} from '../../languages/languages.ts';
import {words} from '../../text/words.ts';
import {type Block, type Content, join, remark, strong, text} from '../briefing.ts';
import {type Context, labelOf, nameInText, nameOf} from './context.ts';
import {type Naming, quotedWord, strongly, topicOf} from './naming.ts';

/** A z-score beyond this is unlikely by chance (two-sided, 5 %). */
const telling = 1.96;
/** Passages of one side on a theme. */
const mostPassages = 2;
/** `Mexico` and `Mexican` agree in so many letters. */
const stemLength = 5;

export function emphasis(context: Context): Block[] {
	const {emphasis: measured, limits} = context;
	if (!measured || limits.emphasis === 0 || context.only !== null) return [];
	const inFull = context.choices.length === 'full';
	return [
		...framings(context, measured),
		...(inFull ? [...shares(context, measured), ...wordChoice(context, measured)] : []),
	];
}

/** How each side puts a theme: its most telling passages next to each other, where both have some. */
function framings(context: Context, {framings: found}: Emphasis): Block[] {
	const {themes, parts} = context.wording;
	const {howEachPutsIt, theme} = parts.emphasis;
	const shown = found
		.filter(framing => framing.left.length > 0 && framing.right.length > 0)
		.slice(0, context.limits.emphasis);
	if (shown.length === 0) return [];
	return [
		{kind: 'paragraph', content: [text(howEachPutsIt)]},
		{
			kind: 'table',
			columns: [
				{title: theme, width: 3},
				...context.sides.map(side => ({title: nameOf(context, side), width: 6, side})),
			],
			rows: shown.map(framing => [
				[strong(themes[framing.theme])],
				...context.sides.map(side =>
					join(
						framing[side].slice(0, mostPassages).map(said => context.references.quote([said])),
						'; ',
					),
				),
			]),
		},
	];
}

/** Words that carry a view, with their counts, small ones too. */
function loadedWords(context: Context, {loaded}: Emphasis): Content[] {
	return context.sides.flatMap((side): Content[] => {
		const shown = loaded.filter(word => word.side === side).slice(0, context.limits.emphasis);
		if (shown.length === 0) return [];
		return [
			[
				strong(context.wording.parts.emphasis.loadedWordsOf(nameInText(context, side))),
				...join(
					shown.map(word => describe(context, word, side)),
					'; ',
				),
				text('.'),
			],
		];
	});
}

function shares(context: Context, {topics}: Emphasis): Block[] {
	const {parts, silence} = context.wording;
	const rows = new Map(context.deliverables.map(row => [row.id, row]));
	const gap = (topic: Emphasis['topics'][number]) => Math.abs(topic.share.left - topic.share.right);
	// What may be no common topic at all says nothing of who dwells on it.
	const isSurelyShared = (id: string) => {
		const row = rows.get(id);
		return row?.kind === 'shared' && row.certainty === 'strong';
	};
	const shown = topics
		.filter(topic => isSurelyShared(topic.deliverable) && gap(topic) >= 0.01)
		.sort((one, other) => gap(other) - gap(one))
		.slice(0, context.limits.emphasis);
	if (shown.length === 0) return [];
	return [
		{
			kind: 'paragraph',
			content: [text(parts.emphasis.shares)],
		},
		{
			kind: 'table',
			columns: [
				{title: parts.emphasis.topic, width: 4},
				...context.sides.map(side => ({title: nameOf(context, side), width: 3, side})),
			],
			rows: shown.map(topic => [
				[strongly(nameOfTopic(context, rows.get(topic.deliverable), topic.topic))],
				...context.sides.map((side): Content => {
					const place = topic.place[side];
					const percent = Math.round(topic.share[side] * 100);
					return place === null
						? [remark(silence.claim.strong)]
						: [text(parts.emphasis.share(percent, place))];
				}),
			]),
		},
	];
}

function nameOfTopic(context: Context, row: Deliverable | undefined, topic: string): Naming {
	return row === undefined ? {text: topic} : topicOf(context, row);
}

function wordChoice(context: Context, measured: Emphasis): Block[] {
	const items = [...loadedWords(context, measured), ...tellingWords(context, measured)];
	return items.length === 0 ? [] : [{kind: 'list', items}];
}

function tellingWords(context: Context, {words: measured}: Emphasis): Content[] {
	return context.sides.flatMap((side): Content[] => {
		const shown = measured
			.filter(({word, side: of, z}) => of === side && Math.abs(z) >= telling && tells(context, word))
			.slice(0, context.limits.emphasis);
		if (shown.length === 0) return [];
		return [
			[
				strong(context.wording.parts.emphasis.stresses(nameOf(context, side))),
				...join(
					shown.map(word => describe(context, word, side)),
					'; ',
				),
				text('.'),
			],
		];
	});
}

/** How speech is reported says nothing of what is stressed. */
function tells(context: Context, word: string): boolean {
	return (
		!namesASide(context, word) &&
		!languageOf(context.comparison?.language ?? null).verbs.reporting.has(word.toLowerCase())
	);
}

/** A side's own name, or what is made of it, sets the sides apart without telling anything. */
function namesASide(context: Context, word: string): boolean {
	const labels = context.sides.flatMap(side => words(labelOf(context, side)).map(({folded}) => folded));
	const initials = context.sides.map(side =>
		words(labelOf(context, side))
			.map(({folded}) => folded.charAt(0))
			.join(''),
	);
	return words(word).every(
		({folded}) =>
			initials.includes(folded) ||
			labels.some(label => folded.slice(0, stemLength) === label.slice(0, stemLength)),
	);
}

function describe(context: Context, word: TellingWord | LoadedWord, side: SideName): Content {
	const {counts} = context.wording.parts.emphasis;
	const where = word.contexts.find(({passage}) => isOfSide(context, passage, side));
	const said = ` (${counts(word.counts[side], word.counts[otherSide(side)])})`;
	return [
		...quotedWord(context, word.word, word.contexts[0], said),
		...(where ? [context.references.cite(where)] : []),
	];
}

function isOfSide(context: Context, passage: string, side: SideName): boolean {
	const source = context.references.sourceOf(passage);
	return source !== null && (context.comparison?.[side].sources.includes(source.id) ?? false);
}
