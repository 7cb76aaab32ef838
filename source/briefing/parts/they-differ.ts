/** They differ: theme by theme what the sides word against each other, in fragments with the differing words marked. */
import type {SideName, Sides} from '../../base/sides.ts';
import type {Deliverable, Framing, FramingPassage, SharedPair} from '../../compare/comparison.ts';
import {findLoaded} from '../../compare/reading/loaded.ts';
import {languageOf} from '../../languages/languages.ts';
import type {Span} from '../../text/spans.ts';
import {type Block, type Content, join, type Quotation, remark, strong, text} from '../briefing.ts';
import {linkWords} from '../common-words.ts';
import {nothing, type PagePart} from '../page.ts';
import {
	type CutSentence,
	cutSentence,
	isContent,
	isDenied,
	isStop,
	phraseEnd,
	type Run,
	spanOf,
} from '../phrases.ts';
import {type Context, capitalise, corePairs, counted, labelOf} from './context.ts';
import {isSideItself} from './who.ts';

/** Words of a fragment. */
const mostWords = 11;
/** What the words that differ in the two fragments have to say, by their rarity. */
const leastNews = 0.9;
/** A loaded word tells so much more. */
const loadedNews = 0.8;
/** A fragment of each side that have a word in common are on one thing. */
const anchorWorth = 0.6;

type Row = {readonly worth: number; readonly label: string; readonly cells: Sides<Content>};

export function theyDiffer(context: Context): PagePart {
	const [first, second] = context.sides;
	if (first === undefined || second === undefined) return nothing;
	const rows = [...pairRows(context), ...framingRows(context)].sort((one, other) => other.worth - one.worth);
	return {
		count: rows.length,
		show: count => (count === 0 ? [] : table(context, rows, count)),
	};
}

function table(context: Context, rows: readonly Row[], count: number): Block[] {
	const rest = rows.length - count;
	const left: Block[] =
		rest === 0 ? [] : [{kind: 'paragraph', content: [text(`${counted(rest, 'more difference')}.`)]}];
	return [
		{
			kind: 'table',
			columns: [
				{title: 'On', width: 3},
				...context.sides.map(side => ({title: labelOf(context, side), width: 6, side})),
			],
			rows: rows
				.slice(0, count)
				.map(({label, cells}) => [[strong(label)], ...context.sides.map(side => cells[side])]),
		},
		...left,
	];
}

/** One row for each certain pair whose words differ in more than form. */
function pairRows(context: Context): Row[] {
	return context.certain
		.filter(row => row.kind === 'shared' && row.relation !== 'related' && row.theme !== 'meeting')
		.flatMap(row =>
			corePairs(row)
				.filter(({certainty, relation}) => certainty === 'strong' && relation !== 'related')
				.flatMap(pair => rowOf(context, row, pair) ?? []),
		);
}

function rowOf(context: Context, row: Deliverable, pair: SharedPair): Row | null {
	const best = bestFragments(context, pair);
	const bound = boundIn(context, pair);
	if (best === null && bound === null) return null;
	const cell = (side: SideName): Content => {
		const fragment = best === null ? [] : [quoteFragment(context, best[side])];
		return bound === null
			? fragment
			: [...bound[side], ...(fragment.length > 0 ? [text(': '), ...fragment] : [])];
	};
	return {
		worth: (best?.worth ?? 0) + (bound === null ? 0 : 1),
		label: row.topic,
		cells: {left: cell('left'), right: cell('right')},
	};
}

/** Who is bound, where the texts name others; null where they do not differ, or each side means itself. */
function boundIn(context: Context, pair: SharedPair): Sides<Content> | null {
	const difference = pair.differences.find(({kind, conflict}) => kind === 'actor' && !conflict);
	if (difference === undefined) return null;
	const {left, right} = difference;
	if (isOwn(context, 'left', left) || isOwn(context, 'right', right)) return null;
	return {left: named(left), right: named(right)};
}

const isOwn = (context: Context, side: SideName, actor: string): boolean =>
	actor !== '' && isSideItself(context, side, actor);

function named(who: string): Content {
	return who === '' ? [remark('nobody named')] : [strong(capitalise(who))];
}

type Fragment = {
	readonly cut: CutSentence;
	readonly run: Run;
	readonly marks: readonly Span[];
	readonly news: number;
};
type Best = Sides<Fragment> & {readonly worth: number};

/** The two fragments of a pair whose words tell most of how the sides differ; null where none do. */
function bestFragments(context: Context, pair: SharedPair): Best | null {
	let best: Best | null = null;
	for (const mine of pair.left)
		for (const theirs of pair.right) {
			const left = cutSentence(mine, context.reader);
			const right = cutSentence(theirs, context.reader);
			const links = linkWords(left, right);
			const fragments = {
				left: fragmentsOf(context, left, right, links.left),
				right: fragmentsOf(context, right, left, links.right),
			};
			for (const one of fragments.left)
				for (const other of fragments.right) {
					const worth = worthOf(one, other, links.left);
					if (worth > (best?.worth ?? 0)) best = {left: one, right: other, worth};
				}
		}
	return best;
}

function worthOf(left: Fragment, right: Fragment, links: Int32Array): number {
	const news = left.news + right.news;
	if (news < leastNews) return 0;
	let anchors = 0;
	for (let at = left.run.from; at < left.run.to; at += 1) {
		const link = links[at] ?? -1;
		if (link >= right.run.from && link < right.run.to && isContent(left.cut, at)) anchors += 1;
	}
	if (anchors === 0) return 0;
	return (
		Math.min(news, 4) +
		anchorWorth * Math.min(2, anchors) -
		0.03 * (left.run.to - left.run.from + right.run.to - right.run.from)
	);
}

/** Phrases of a sentence that begin where one does, each with what its own words say beyond the other sentence. */
function fragmentsOf(context: Context, cut: CutSentence, other: CutSentence, links: Int32Array): Fragment[] {
	const known = new Set(other.classes.map(({stem}) => stem));
	const meant = new Set(other.meanings.filter(meaning => meaning !== ''));
	const loaded = findLoaded(cut, context.reader.language);
	const isNew = (at: number): boolean =>
		(links[at] ?? -1) < 0 &&
		isContent(cut, at) &&
		!known.has(cut.classes[at]?.stem ?? '') &&
		!meant.has(cut.meanings[at] ?? '');
	const newsAt = (at: number): number => {
		const word = cut.classes[at];
		if (word === undefined || !isNew(at)) return 0;
		const isLoaded = loaded.some(({from, to}) => at >= from && at < to);
		const isWide = word.isHollow || word.isHollowAlone;
		return context.reader.language.words.rarity(word.stem) * (isWide ? 0.4 : 1) + (isLoaded ? loadedNews : 0);
	};
	const fragments: Fragment[] = [];
	for (const from of cut.tokens.keys()) {
		if (!beginsPhrase(cut, from)) continue;
		for (const most of [mostWords, 7, 4]) {
			const to = phraseEnd(cut, from, most);
			if (to === null || to - from < 2) continue;
			const run = {from, to};
			if (fragments.some(one => one.run.from === from && one.run.to === to) || isDenied(cut, run)) continue;
			let news = 0;
			for (let at = from; at < to; at += 1) news += newsAt(at);
			fragments.push({cut, run, marks: marksOf(cut, run, isNew), news});
		}
	}
	return fragments;
}

/** Behind a sign, or behind a small word that is no part of the phrase. */
function beginsPhrase(cut: CutSentence, from: number): boolean {
	const {tokens, language} = cut;
	const token = tokens[from];
	const before = tokens[from - 1];
	if (token === undefined) return false;
	const opens = language.framing.trimmed.has(token.folded) && !language.verbs.negations.has(token.folded);
	if (opens) return false;
	if (before === undefined || isStop(cut, from)) return true;
	return before.grammatical && before.folded !== language.clauses.genitive;
}

/** The new words of a run that stand next to each other are marked as one. */
function marksOf(cut: CutSentence, {from, to}: Run, isNew: (at: number) => boolean): Span[] {
	const marks: Span[] = [];
	for (let at = from; at < to; at += 1) {
		const token = cut.tokens[at];
		if (token === undefined || !isNew(at)) continue;
		const last = marks.at(-1);
		const start = cut.sentence.start + token.start;
		const end = cut.sentence.start + token.end;
		if (last !== undefined && isNew(at - 1) && at > from) marks[marks.length - 1] = {start: last.start, end};
		else marks.push({start, end});
	}
	return marks;
}

function quoteFragment(context: Context, {cut, run, marks}: Fragment): Quotation {
	const only = spanOf(cut, run);
	return quoteMarked(context, cut.sentence, only, marks);
}

/** Part of a sentence alone, with words of the passage marked. */
function quoteMarked(
	context: Context,
	stretch: {readonly passage: string; readonly start: number; readonly end: number},
	only: Span,
	marks: readonly Span[],
): Quotation {
	const [quotation] = context.references.quote([stretch], {
		only,
		marked: new Map([[stretch.passage, marks]]),
	});
	if (quotation?.kind !== 'quotation') throw new Error(`No passage ${stretch.passage} to quote.`);
	return quotation;
}

/** Themes of which both sides take a view of their own. */
function framingRows(context: Context): Row[] {
	if (context.emphasis === null || context.only !== null) return [];
	const {names} = languageOf(context.comparison?.language ?? null).themes;
	return context.emphasis.framings.flatMap((framing): Row[] => {
		if (framing.left.length === 0 || framing.right.length === 0) return [];
		const worth = worthOfFraming(context, framing);
		if (worth === 0) return [];
		const cell = (side: SideName) =>
			join(
				framing[side].slice(0, 1).map(said => [quotePassage(context, said)]),
				'; ',
			);
		return [{worth, label: names[framing.theme], cells: {left: cell('left'), right: cell('right')}}];
	});
}

const quotePassage = (context: Context, {passage, start, end, marked}: FramingPassage): Quotation =>
	quoteMarked(
		context,
		{passage, start, end},
		{start, end},
		marked.map(mark => ({start: start + mark.start, end: start + mark.end})),
	);

/** Both sides have to say something loaded. */
function worthOfFraming(context: Context, framing: Framing): number {
	const isLoaded = (side: SideName) => {
		const {tokens, classes, language} = context.reader.cut(framing[side][0]?.text ?? '');
		return findLoaded({tokens, classes: classes()}, language).length > 0;
	};
	return isLoaded('left') && isLoaded('right') ? 3 : 0;
}
