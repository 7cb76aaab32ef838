/** Both say: what the texts have in common, firmest first, in the words that both have. */
import {greatest, least} from '../../base/extremes.ts';
import type {SideName} from '../../base/sides.ts';
import type {Commitment, Deliverable, Firmness, SharedPair} from '../../compare/comparison.ts';
import {bareVerb, type Pledge} from '../../compare/reading/verbs.ts';
import {ladder} from '../../languages/verbs.ts';
import {type Content, join, strong, text} from '../briefing.ts';
import {isSaidIn, linkedSentences, linkForms, quotedAlike} from '../common-words.ts';
import {nothing, type PagePart} from '../page.ts';
import {
	type CutSentence,
	cutSentence,
	isContent,
	isDenied,
	phraseEnd,
	phrasesOf,
	type Run,
	spanOf,
} from '../phrases.ts';
import {type Context, capitalise, corePairs, counted, nameOf} from './context.ts';
import {isSideItself} from './who.ts';

/** Words of a phrase. */
const mostWords = 18;
/** Words with a meaning of their own that both have, beside the verb of a promise, and in a phrase without one. */
const leastShared = 2;
const leastSharedAlone = 3;
/** A phrase with a verb is worth so many common words more, and one with a verb that binds. */
const verbalWorth = 0.5;
const bindingWorth = 2;
/** Rows that are named for want of words in common. */
const mostNamed = 5;
/** Small words in a row that one text has alone within a common phrase. */
const mostLoose = 2;

export function bothSay(context: Context): PagePart {
	const [first, second] = context.sides;
	if (first === undefined || second === undefined) return nothing;
	const said = context.certain
		.filter(row => row.kind === 'shared' && row.relation !== 'related' && row.theme !== 'meeting')
		.map(row => ({row, points: pointsOf(context, row, [first, second])}));
	const points = said
		.flatMap(row => row.points)
		.sort(
			(one, other) =>
				one.rank - other.rank ||
				Number(other.hasDeadline) - Number(one.hasDeadline) ||
				other.importance - one.importance,
		);
	const reworded = said.filter(row => row.points.length === 0).map(({row}) => row);
	return {
		count: points.length,
		show: count => {
			const rest = points.length - count;
			const left: Content[] = rest === 0 ? [] : [[text(`${counted(rest, 'more common point')}.`)]];
			const items = points.slice(0, count).map(({content}) => content);
			const all = [...items, ...left, ...inOtherWords(context, reworded)];
			return all.length === 0 ? [] : [{kind: 'list', items: all}];
		},
	};
}

/** Rows on which both say the same in other words: named where both have the words of the name, else counted. */
function inOtherWords(context: Context, rows: readonly Deliverable[]): Content[] {
	if (rows.length === 0) return [];
	const named = rows
		.toSorted((one, other) => other.importance - one.importance)
		.flatMap(row => namedIn(context, row) ?? [])
		.slice(0, mostNamed);
	const rest = rows.length - named.length;
	if (named.length === 0) return [[text(`${counted(rest, 'common point')} in other words.`)]];
	return [[text('In other words: '), ...join(named, '; '), text(rest > 0 ? `; and ${rest} more.` : '.')]];
}

/** The name of a row with the first two sentences, linked for certain, that both have all its words; null where none do. */
function namedIn(context: Context, row: Deliverable): [Content] | null {
	const found = corePairs(row)
		.flatMap(linkedSentences)
		.find(sentences => context.sides.every(side => isSaidIn(row.topic, sentences[side], context.reader)));
	if (found === undefined) return null;
	return [[text(row.topic), ...context.sides.map(side => context.references.cite(found[side]))]];
}

function pointsOf(context: Context, row: Deliverable, sides: readonly [SideName, SideName]): Point[] {
	return corePairs(row)
		.filter(pair => pair.certainty === 'strong' && pair.relation !== 'related')
		.flatMap(pair => commonOf(context, row, pair, sides) ?? []);
}

type Point = {
	readonly rank: number;
	readonly hasDeadline: boolean;
	readonly importance: number;
	readonly content: Content;
};

/** What both say in a pair: once where both have it word for word, else in the words of each; null where too little is common. */
function commonOf(
	context: Context,
	row: Deliverable,
	pair: SharedPair,
	[first, second]: readonly [SideName, SideName],
): Point | null {
	const found = linkedSentences(pair).flatMap(sentences => {
		const cut = cutSentence(sentences[first], context.reader);
		const other = cutSentence(sentences[second], context.reader);
		return phrasesIn(cut, other).flatMap(phrase => {
			const theirs = answerTo(cut, other, phrase);
			if (theirs !== null) return [{...phrase, cut, other, theirs}];
			const run = alikeAtFirst(cut, other, phrase);
			return run === null ? [] : [{...phrase, run, cut, other, theirs: 'the same' as const}];
		});
	});
	const [best] = found.sort((one, other) => one.rank - other.rank || other.shared - one.shared);
	if (best === undefined) return null;
	const {cut, other, run, verb, rank} = best;
	const mine = verb === null ? undefined : commitmentOf(context, cut, verb);
	const others = context.commitments.find(({sentence}) => sentence.id === other.sentence.id);
	const actor = verb === null ? null : actorOf(context, pair, mine, others);
	const quotation = context.references.quote([cut.sentence], {only: spanOf(cut, run)});
	const answer = best.theirs;
	const due = answer === 'the same' ? deadlineBeside(cut, other, run, mine?.deadline ?? null) : null;
	return {
		rank,
		hasDeadline: mine?.deadline != null,
		importance: row.importance,
		content: [
			...(actor === null ? [] : [strong(`${capitalise(actor)}: `)]),
			...quotation,
			...(due === null
				? []
				: [text(', '), ...context.references.quote([cut.sentence], {only: spanOf(cut, due)})]),
			...(answer === 'the same'
				? [context.references.cite(other.sentence)]
				: [
						text(` (${nameOf(context, first)}), `),
						...context.references.quote([other.sentence], {only: spanOf(other, answer)}),
						text(` (${nameOf(context, second)})`),
					]),
		],
	};
}

type Phrase = {
	readonly run: Run;
	/** The words of the other side that answer it, and whether they begin at its promise. */
	readonly theirs: Run & {readonly isPledge: boolean};
	/** The verb that binds, as quoted; null where none does. */
	readonly verb: string | null;
	readonly rank: number;
	/** Words with a meaning of their own that both have. */
	readonly shared: number;
};

/** What is common to two sentences: for each promise as far as both make it, else the longest run of common words. */
function phrasesIn(cut: CutSentence, other: CutSentence): Phrase[] {
	const links = linkForms(cut, other).left;
	const promised = cut.pledges.flatMap(pledge => promisedIn(cut, other, links, pledge) ?? []);
	return promised.length > 0 ? promised : longestRun(cut, other, links);
}

/** What the other side has of a phrase: the same words, or its own from the first to the last that mean the same; null where these are no phrase. */
function answerTo(cut: CutSentence, other: CutSentence, {run, theirs}: Phrase): Run | 'the same' | null {
	if (quotedAlike(cut, run, other)) return 'the same';
	const most = Math.min(other.tokens.length, theirs.from + mostWords);
	const cuts = phrasesOf(other, mostWords);
	if (!theirs.isPledge && !cuts.some(({from}) => from === theirs.from)) return null;
	for (let to = theirs.to; to <= most; to += 1)
		if (cuts.some(phrase => phrase.to === to && phrase.from < theirs.to)) return {from: theirs.from, to};
	return null;
}

/** A deadline that both give and that stands outside of what is quoted; null where none does. */
function deadlineBeside(cut: CutSentence, other: CutSentence, run: Run, deadline: string | null): Run | null {
	const start = deadline === null ? -1 : cut.sentence.text.indexOf(deadline);
	if (deadline === null || start === -1) return null;
	const from = cut.tokens.findIndex(token => token.start >= start);
	const behind = cut.tokens.findIndex(token => token.start >= start + deadline.length);
	const due = {from, to: behind === -1 ? cut.tokens.length : behind};
	const isApart = due.from >= run.to || due.to <= run.from;
	return from !== -1 && isApart && quotedAlike(cut, due, other) ? due : null;
}

/** The longest beginning of a phrase that the other side has word for word and that says enough; null where none is. */
function alikeAtFirst(cut: CutSentence, other: CutSentence, {run, verb}: Phrase): Run | null {
	const links = linkForms(cut, other).left;
	const enough = verb === null ? leastSharedAlone : leastShared + 1;
	let to: number | null = run.to;
	while (to !== null) {
		const shorter = {from: run.from, to};
		if (sharedIn(cut, links, shorter) < enough) return null;
		if (quotedAlike(cut, shorter, other)) return shorter;
		to = to - run.from < 2 ? null : phraseEnd(cut, run.from, to - run.from - 1);
	}
	return null;
}

/** The words of the other sentence from the first to the last that a run has in common with it. */
function answered(links: Int32Array, {from, to}: Run): Run {
	const linked = links.slice(from, to).filter(link => link >= 0);
	return {from: least(linked), to: greatest(linked) + 1};
}

function promisedIn(cut: CutSentence, other: CutSentence, links: Int32Array, pledge: Pledge): Phrase | null {
	const {tokens} = cut;
	const {bare, start} = bareOf(cut, pledge);
	const from = tokens.findIndex(token => token.start >= start);
	const behind = tokens.findIndex(token => token.start >= pledge.rest.start);
	if (from === -1 || behind === -1) return null;
	const theirStart = pledgedAt(other, links[from] ?? -1, pledge.firmness);
	if (theirStart === null || !isSameAct(cut, links, {from, to: behind})) return null;
	const first = firstLinked(cut, links, behind);
	const end = phraseEnd(
		cut,
		from,
		Math.min(mostWords, commonEnd(cut, other, links, first) - from),
		first + 1,
	);
	if (end === null || isDenied(cut, {from}) || isDenied(other, {from: links[first] ?? 0})) return null;
	const shared = sharedIn(cut, links, {from: behind, to: end});
	if (shared < leastShared) return null;
	const run = {from, to: end};
	const {to} = answered(links, run);
	const theirs = {from: theirStart, to, isPledge: true};
	return to <= theirStart ? null : {run, theirs, verb: bare, rank: rankOf(pledge.firmness), shared};
}

/** Where the other side's promise begins: at the same verb, or at one that binds as firmly; null where none does. */
function pledgedAt(cut: CutSentence, link: number, firmness: Firmness): number | null {
	if (link >= 0) return link;
	const alike = cut.pledges.find(pledge => pledge.firmness === firmness);
	if (alike === undefined) return null;
	const {start} = bareOf(cut, alike);
	const at = cut.tokens.findIndex(token => token.start >= start);
	return at === -1 ? null : at;
}

/** The verb of a pledge without what stands in front of it: `agreed to explore` of `was also agreed to explore`. */
function bareOf({language, text: whole}: CutSentence, {verb}: Pledge): {bare: string; start: number} {
	const quoted = whole.slice(verb.start, verb.end);
	const bare = bareVerb(quoted, language.verbs);
	return {bare, start: verb.start + quoted.indexOf(bare)};
}

/** Whether both have the act of a group of verbs, the last word of it: `to explore` of `committed to explore`. */
function isSameAct(cut: CutSentence, links: Int32Array, {from, to}: Run): boolean {
	for (let at = to - 1; at > from; at -= 1) if (isContent(cut, at)) return (links[at] ?? -1) >= 0;
	return true;
}

/** The first word behind a verb that both have, small words aside. */
function firstLinked({tokens}: CutSentence, links: Int32Array, behind: number): number {
	let at = behind;
	while (at < tokens.length && (links[at] ?? -1) < 0 && tokens[at]?.grammatical === true) at += 1;
	return at;
}

/** The phrase with most words that both have, and no other word of its own; one that a verb of commitment opens before others. */
function longestRun(cut: CutSentence, other: CutSentence, links: Int32Array): Phrase[] {
	let best: (Phrase & {readonly worth: number}) | null = null;
	for (const {from, to, isVerbal} of phrasesOf(cut, mostWords)) {
		const link = links[from] ?? -1;
		if (link < 0 || commonEnd(cut, other, links, from) < to || isDenied(other, {from: link})) continue;
		const shared = sharedIn(cut, links, {from, to});
		const verb = isVerbal ? cut.language.verbs.commitments.get(cut.tokens[from]?.folded ?? '') : undefined;
		const worth = shared + (verb === undefined ? 0 : bindingWorth) + (isVerbal ? verbalWorth : 0);
		if (shared < leastSharedAlone || worth <= (best?.worth ?? 0)) continue;
		const rank = verb === undefined ? ladder.length : rankOf(verb.firmness);
		const theirs = {...answered(links, {from, to}), isPledge: false};
		best = {run: {from, to}, theirs, verb: null, rank, shared, worth};
	}
	return best === null ? [] : [best];
}

/** Where the words that both have in one order end; small words may be one side's alone. */
function commonEnd(cut: CutSentence, other: CutSentence, links: Int32Array, from: number): number {
	let end = from;
	let loose = 0;
	let before = -1;
	for (let at = from; at < cut.tokens.length; at += 1) {
		const link = links[at] ?? -1;
		if (link < 0) {
			loose += 1;
			if (cut.tokens[at]?.grammatical !== true || loose > mostLoose) break;
			continue;
		}
		if (before >= 0 && (link < before || denies(other, before, link))) break;
		before = link;
		loose = 0;
		end = at + 1;
	}
	return end;
}

function denies({tokens, language}: CutSentence, from: number, to: number): boolean {
	return tokens.slice(from, to).some(({folded}) => language.verbs.negations.has(folded));
}

function sharedIn(cut: CutSentence, links: Int32Array, {from, to}: Run): number {
	let count = 0;
	for (let at = from; at < to; at += 1) if ((links[at] ?? -1) >= 0 && isContent(cut, at)) count += 1;
	return count;
}

const rankOf = (firmness: Firmness): number => ladder.indexOf(firmness);

function commitmentOf(context: Context, {sentence}: CutSentence, verb: string): Commitment | undefined {
	return context.commitments.find(one => one.sentence.id === sentence.id && one.verb === verb);
}

/** Who acts, where the texts do not tell it differently; null where they do, or one names nobody. */
function actorOf(
	context: Context,
	pair: SharedPair,
	mine: Commitment | undefined,
	theirs: Commitment | undefined,
): string | null {
	if (mine === undefined || theirs === undefined || mine.actor === '' || theirs.actor === '') return null;
	if (isSideItself(context, mine.side, mine.actor) && isSideItself(context, theirs.side, theirs.actor))
		return 'Each side';
	const isTold = pair.differences.some(({kind}) => kind === 'actor');
	return !isTold || sameWords(context, mine.actor, theirs.actor) ? mine.actor : null;
}

/** Whether all words that say something are the same, in any order. */
function sameWords({reader}: Context, one: string, other: string): boolean {
	const meant = (words: string) =>
		reader
			.tokens(words)
			.flatMap((token, n) => (token.grammatical ? [] : [reader.meanings(words)[n] || token.base]))
			.sort()
			.join(' ');
	return meant(one) === meant(other);
}
