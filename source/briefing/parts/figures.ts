/** Figures and dates: each amount, percentage and count in its sentence, and what is said of which time. */
import {addToGroup} from '../../base/groups.ts';
import type {Sentence} from '../../compare/comparison.ts';
import {type DateMention, findDates} from '../../compare/reading/dates.ts';
import type {Figure} from '../../compare/reading/figure.ts';
import {sameMeasure, sameValue} from '../../compare/reading/figure-values.ts';
import {findFigures} from '../../compare/reading/figures.ts';
import {overlap} from '../../compare/reading/reading.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import type {Language} from '../../languages/language.ts';
import {languageOf} from '../../languages/languages.ts';
import {type Block, type Content, text} from '../briefing.ts';
import {opening} from '../excerpts.ts';
import {publisherOf} from '../source-names.ts';
import {type Context, nameOf, sideOfSource} from './context.ts';
import {strongly, wordsOf} from './naming.ts';

/** One value, and every sentence that states it. */
type Mention = {
	readonly key: string;
	readonly text: string;
	readonly at: readonly {
		readonly sentence: Sentence;
		readonly start: number;
		readonly end: number;
		readonly who: string;
	}[];
};

/** Most words of the value and what it counts; the context has the rest. */
const labelWords = 7;

const kinds: readonly Figure['kind'][] = ['money', 'percent', 'count'];

export function figures(context: Context): Block[] {
	// Of two sides, the first page has the figures, and what is said of them stands under its theme.
	if (context.sides.length === 2 && context.choices.length !== 'full') return [];
	const sentences = sentencesShown(context);
	return [...figureTable(context, sentences), ...timelineOf(context, sentences)];
}

type Spoken = {readonly sentence: Sentence; readonly who: string; readonly language: Language};

function sentencesShown(context: Context): Spoken[] {
	const sources =
		context.sides.length === 0
			? context.corpus.sources
			: context.sides.flatMap(side =>
					context.corpus.sources.filter(({id}) => context.comparison?.[side].sources.includes(id)),
				);
	return sources.flatMap(source => {
		const side = sideOfSource(context, source.id);
		const who = side ? nameOf(context, side) : publisherOf(source, context.wording);
		const language = languageOf(source.language);
		return source.passages
			.filter(({id}) => context.only === null || context.only.has(id))
			.flatMap(passage => splitSentences(passage, language))
			.filter(context.isCovered)
			.map(sentence => ({sentence, who, language}));
	});
}

function figureTable(context: Context, sentences: readonly Spoken[]): Block[] {
	const found = sentences.flatMap(spoken =>
		findFigures(spoken.sentence.text, spoken.language).map(figure => ({...spoken, figure})),
	);
	const isFull = context.choices.length === 'full';
	const keyOf = figureKeys();
	const mentions = kinds
		// Spelled-out counts (`two projects`) are rarely what a reader looks for.
		.flatMap(kind => found.filter(({figure}) => figure.kind === kind && (isFull || /\d/.test(figure.text))))
		.map(({sentence, who, language, figure}) => ({
			key: keyOf(figure, language),
			text: figure.text,
			sentence,
			start: figure.start,
			end: figure.end,
			who,
		}));
	const {figure: title} = context.wording.parts.figures;
	return table(context, group(mentions).slice(0, context.limits.figures), title);
}

/** One key for one value of one thing: counts are of the same words, or of words of two languages that have one in common. */
function figureKeys(): (figure: Figure, language: Language) => string {
	type Keyed = {readonly figure: Figure; readonly language: Language; readonly key: string};
	const known = new Map<string, Keyed[]>();
	const isSame = (one: Figure, other: Figure, isTranslated: boolean): boolean => {
		if (!sameMeasure(one, other) || !sameValue(one, other)) return false;
		if (one.kind !== 'count') return true;
		const {shared} = overlap(one.of, other.of);
		return isTranslated ? shared > 0 : shared === one.of.size && shared === other.of.size;
	};
	return (figure, language) => {
		const value = `${figure.kind} ${figure.value}`;
		const likes = known.get(value) ?? [];
		const first = likes.find(like => isSame(like.figure, figure, like.language !== language));
		const key = first?.key ?? `${value} ${likes.length}`;
		if (!likes.some(like => like.key === key && like.figure.text === figure.text))
			addToGroup(known, value, {figure, language, key});
		return key;
	};
}

function timelineOf(context: Context, sentences: readonly Spoken[]): Block[] {
	const found = sentences.flatMap(({sentence, who, language}) =>
		findDates(sentence.text, language.dates).flatMap(date => {
			const key = timeKey(date);
			return key === null ? [] : [{key, text: date.text, sentence, start: date.start, end: date.end, who}];
		}),
	);
	const mentions = group(found).sort((one, other) =>
		one.key < other.key ? -1 : one.key > other.key ? 1 : 0,
	);
	const shown = mentions.slice(0, context.limits.dates);
	if (shown.length === 0) return [];
	const {timeline, when} = context.wording.parts.figures;
	return [{kind: 'heading', content: [text(timeline)]}, ...table(context, shown, when)];
}

/** Sorts in time, days of an unstated year last; null for what is counted from a day that is not known. */
function timeKey({kind, from, to}: DateMention): string | null {
	if (kind === 'relative' || kind === 'numeric') return null;
	if (from.year === null && (from.month === null || from.day === null)) return null;
	return [from, to]
		.map(({year, month, day}) => `${year ?? 'unstated'}-${padded(month)}-${padded(day)}`)
		.join(' ');
}

function padded(part: number | null): string {
	return String(part ?? 0).padStart(2, '0');
}

function group(
	mentions: readonly (Mention['at'][number] & {readonly key: string; readonly text: string})[],
): Mention[] {
	const groups = new Map<string, {key: string; text: string; at: Mention['at'][number][]}>();
	for (const {key, text: stated, ...at} of mentions) {
		const known = groups.get(key);
		// A line of megabytes states one value ten thousand times: copying what is known would take as many squared.
		if (known === undefined) groups.set(key, {key, text: stated, at: [at]});
		else known.at.push(at);
	}
	return [...groups.values()];
}

function table(context: Context, mentions: readonly Mention[], title: string): Block[] {
	if (mentions.length === 0) return [];
	const {statedBy, figures: words} = context.wording.parts;
	return [
		{
			kind: 'table',
			columns: [
				{title, width: 3},
				{title: statedBy, width: 2},
				{title: words.inContext, width: 7},
			],
			rows: mentions.map(mention => rowOf(context, mention)),
		},
	];
}

function rowOf(context: Context, mention: Mention): Content[] {
	const [first, ...others] = mention.at;
	if (!first) return [];
	const {sentence, start, end} = first;
	const quotation = context.references.quote([sentence], {
		words: context.limits.contextWords,
		mustShow: {start: sentence.start + start, end: sentence.start + end},
	});
	return [
		[strongly(wordsOf(context, opening(mention.text, labelWords), sentence))],
		[text([...new Set(mention.at.map(({who}) => who))].join(', '))],
		[...quotation, ...others.slice(0, 3).map(other => context.references.cite(other.sentence))],
	];
}
