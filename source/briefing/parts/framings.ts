/** A row of the comparison as a point of the briefing: each side's words, or what is said of its silence. */

import type {SideName} from '../../base/sides.ts';
import type {
	Deliverable,
	OneSidedDeliverable,
	Sentence,
	SharedDeliverable,
	SharedPair,
} from '../../compare/comparison.ts';
import {languageOf} from '../../languages/languages.ts';
import {type Block, type Content, join, remark, text} from '../briefing.ts';
import {differingWords, type MarkedPassages} from '../differing-words.ts';
import {countWords} from '../excerpts.ts';
import {silenceInWords} from '../silence-in-words.ts';
import {conceptsBeside} from './concepts.ts';
import {addedSentences, type Context, corePairs, nameOf} from './context.ts';
import {remarksOn} from './differs.ts';
import {topicOf} from './naming.ts';

/** What comes after a quotation that took all room still shows so many words. */
const leastWords = 12;

export function framingsOf(context: Context, row: Deliverable): Block {
	const {text: topic, ...spoken} = topicOf(context, row);
	return {
		kind: 'framings',
		topic,
		...spoken,
		framings: context.sides.map(side => ({
			side,
			label: nameOf(context, side),
			...(row.kind === 'shared' || row.relation === `${side}-only`
				? {content: spaced(wordsOf(context, row, side))}
				: {content: silence(context, row), isSilent: true}),
		})),
		remarks: row.kind === 'shared' ? remarksOn(context, row) : [],
	};
}

function wordsOf(context: Context, row: Deliverable, side: SideName): Content {
	if (row.kind === 'shared')
		return [
			...quotePairs(context, row, side),
			...conceptsBeside(context, side, corePairs(row)),
			...additions(context, row, side),
		];
	return quoteEach(
		context,
		row.pairs.flatMap(pair => pair[side].map(sentence => [sentence])),
		{words: mostWordsOf(context, row)},
	);
}

/**
 * The sentences of each point: in one quotation where all have room, else each point shortened alone, so that none is
 * hidden behind what is left out of another.
 */
function quoteEach(
	{references}: Context,
	points: readonly (readonly Sentence[])[],
	{words, marked}: {readonly words: number; readonly marked?: MarkedPassages},
): Content {
	const options = marked === undefined ? {} : {marked};
	if (points.length < 2 || totalWords(points.flat()) <= words)
		return references.quote(points.flat(), {words, ...options});
	const lengths = shareRoom(points.map(totalWords), words);
	return points.flatMap((sentences, place) =>
		references.quote(sentences, {words: Math.max(leastWords, lengths[place] ?? 0), ...options}),
	);
}

/** How much of a room each of some has: none more than it needs, and what one leaves is the others'. */
function shareRoom(needs: readonly number[], room: number): number[] {
	const given = needs.map(() => 0);
	let left = room;
	const byNeed = [...needs.keys()].sort((one, other) => (needs[one] ?? 0) - (needs[other] ?? 0));
	for (const [place, index] of byNeed.entries()) {
		const fair = Math.floor(left / (byNeed.length - place));
		given[index] = Math.min(needs[index] ?? 0, fair);
		left -= given[index] ?? 0;
	}
	return given;
}

/** Of what a side says of the point of a row. */
export function mostWordsOf({limits}: Context, row: Deliverable): number {
	if (row.kind !== 'shared') return limits.oneSidedWords;
	return row.theme === 'meeting' ? limits.meetingWords : limits.sharedWords;
}

/** Where not all fits, what is in conflict is quoted first. */
function quotePairs(context: Context, row: SharedDeliverable, side: SideName): Content {
	const sharedWords = mostWordsOf(context, row);
	const core = corePairs(row);
	const points = (core.length > 0 ? core : row.pairs).map(pair => pair[side]);
	const all = points.flat();
	const first = core.flatMap(pair => conflictSentences(pair, side));
	const marked = differingWords(core, languageOf(context.comparison?.language ?? null))[side];
	if (first.length === 0 || totalWords(all) <= sharedWords)
		return quoteEach(context, points, {words: sharedWords, marked});
	const rest = all.filter(sentence => !first.includes(sentence));
	return [
		...context.references.quote(first, {words: sharedWords, marked}),
		...context.references.quote(rest, {
			words: Math.max(leastWords, sharedWords - totalWords(first)),
			marked,
		}),
	];
}

function conflictSentences(pair: SharedPair, side: SideName): Sentence[] {
	const values = pair.differences.filter(({conflict}) => conflict).map(difference => difference[side]);
	return pair[side].filter(sentence => values.some(value => value !== '' && sentence.text.includes(value)));
}

export function totalWords(sentences: readonly Sentence[]): number {
	return sentences.reduce((total, {text: words}) => total + countWords(words), 0);
}

/** What a side says beside the common point. */
function additions(context: Context, row: SharedDeliverable, side: SideName): Content {
	const {onlyHere, alsoOnTopic} = context.wording.parts.framings;
	const kinds = [
		{kind: 'only', label: onlyHere},
		{kind: 'related', label: alsoOnTopic},
	] as const;
	return kinds.flatMap(({kind, label}): Content => {
		const quotations = addedSentences(row, side, kind).flatMap(sentence =>
			context.references.quote([sentence], {words: context.limits.addedWords}),
		);
		return quotations.length === 0 ? [] : [remark(label), ...quotations];
	});
}

/** What is claimed of the other side; where it may speak of the point, where to look, so that a reader can check. */
function silence(context: Context, row: OneSidedDeliverable): Content {
	const said = remark(silenceInWords(row, context.wording));
	const {nearest} = row;
	if (!nearest || row.certainty === 'strong') return [said];
	const passage = context.references.passage(nearest.passage);
	const start = passage?.text.indexOf(nearest.text) ?? -1;
	if (start === -1) return [said];
	const end = start + nearest.text.length;
	return [
		said,
		text(context.wording.silence.nearest),
		context.references.cite({passage: nearest.passage, start, end}),
	];
}

function spaced(pieces: Content): Content {
	return join(
		pieces.map(piece => [piece]),
		' ',
	);
}
