/** Finds the phrases that two sentences have in common: as far as both promise one thing, or say it in one order. */
import {greatest, least} from '../base/extremes.ts';
import type {Firmness} from '../compare/comparison.ts';
import {bareVerb, type Pledge} from '../compare/reading/verbs.ts';
import {ladder} from '../languages/verbs.ts';
import {linkForms, quotedAlike} from './common-words.ts';
import {
	type CutSentence,
	countIn,
	isContent,
	isDenied,
	phraseEnd,
	phrasesOf,
	type Run,
	runAt,
} from './phrases.ts';

/** Words of a phrase. */
const mostWords = 18;
/** Words with a meaning of their own that both have, beside the verb of a promise, and in a phrase without one. */
const leastShared = 2;
const leastSharedAlone = 3;
/** A phrase with a verb that binds is worth so many common words more. */
const bindingWorth = 2;
/** Small words in a row that one text has alone within a common phrase. */
const mostLoose = 2;

type Found = {
	readonly run: Run;
	/** The words of the other side that answer it, and whether they begin at its promise. */
	readonly theirs: Run & {readonly isPledge: boolean};
	/** The verb of a promise, as quoted; null where none is made. */
	readonly verb: string | null;
	readonly rank: number;
	/** Words with a meaning of their own that both have. */
	readonly shared: number;
};

export type CommonPhrase = Pick<Found, 'run' | 'verb' | 'rank' | 'shared'> & {
	/** What the other side has of it: the same words, or words of its own. */
	readonly answer: Run | 'the same';
};

/**
 * What is common to two sentences: for each promise as far as both make it, else the longest run of common words. Where
 * the other side's words are no phrase, as far as both have it word for word.
 */
export function commonPhrases(cut: CutSentence, other: CutSentence): CommonPhrase[] {
	const links = linkForms(cut, other).left;
	const promised = cut.pledges.flatMap(pledge => promisedIn(cut, other, links, pledge) ?? []);
	const found = promised.length > 0 ? promised : longestRun(cut, other, links);
	return found.flatMap((phrase): CommonPhrase[] => {
		const answer = answerTo(cut, other, phrase);
		if (answer !== null) return [{...phrase, answer}];
		const run = alikeAtFirst(cut, other, links, phrase);
		return run === null ? [] : [{...phrase, run, answer: 'the same'}];
	});
}

/** What the other side has of a phrase: the same words, or its own from the first to the last that mean the same; null where these are no phrase. */
function answerTo(cut: CutSentence, other: CutSentence, {run, theirs}: Found): Run | 'the same' | null {
	if (quotedAlike(cut, run, other)) return 'the same';
	const cuts = phrasesOf(other, mostWords);
	if (!theirs.isPledge && !cuts.some(({from}) => from === theirs.from)) return null;
	const ends = cuts.filter(({from, to}) => from < theirs.to && to >= theirs.to).map(({to}) => to);
	const to = least(ends);
	return to <= theirs.from + mostWords ? {from: theirs.from, to} : null;
}

/** A deadline that both give and that stands outside of what is quoted; null where none does. */
export function deadlineBeside(cut: CutSentence, other: CutSentence, run: Run, deadline: string): Run | null {
	const start = cut.text.indexOf(deadline);
	if (start === -1) return null;
	const due = runAt(cut, {start, end: start + deadline.length});
	const isApart = due.from >= run.to || due.to <= run.from;
	return isApart && quotedAlike(cut, due, other) ? due : null;
}

/** The longest beginning of a phrase that the other side has word for word and that says enough; null where none is. */
function alikeAtFirst(
	cut: CutSentence,
	other: CutSentence,
	links: Int32Array,
	{run, verb}: Found,
): Run | null {
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

function promisedIn(cut: CutSentence, other: CutSentence, links: Int32Array, pledge: Pledge): Found | null {
	const {bare, start} = bareOf(cut, pledge);
	const {from, to: behind} = runAt(cut, {start, end: pledge.rest.start});
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
	const {bare, start} = bareOf(cut, alike);
	return runAt(cut, {start, end: start + bare.length}).from;
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

/** The phrase behind a verb with most words that both have, and no other word of its own; a verb of commitment before others. */
function longestRun(cut: CutSentence, other: CutSentence, links: Int32Array): Found[] {
	let best: (Found & {readonly worth: number}) | null = null;
	for (const {from, to, isVerbal} of phrasesOf(cut, mostWords)) {
		// A noun or a gerund alone tells what they speak of, and nothing that they say.
		if (!isVerbal || cut.classes[from]?.isGerund === true) continue;
		const link = links[from] ?? -1;
		if (link < 0 || commonEnd(cut, other, links, from) < to || isDenied(other, {from: link})) continue;
		const shared = sharedIn(cut, links, {from, to});
		const verb = cut.language.verbs.commitments.get(cut.tokens[from]?.folded ?? '');
		const worth = shared + (verb === undefined ? 0 : bindingWorth);
		if (shared < leastSharedAlone || worth <= (best?.worth ?? 0)) continue;
		const rank = verb === undefined ? ladder.length : rankOf(verb.firmness);
		const theirs = {...answered(links, {from, to}), isPledge: false};
		best = {run: {from, to}, theirs, verb: pledgedBy(cut, from), rank, shared, worth};
	}
	return best === null ? [] : [best];
}

/** The verb of the promise that begins at a word; null where none does. */
function pledgedBy(cut: CutSentence, from: number): string | null {
	const start = cut.tokens[from]?.start;
	return cut.pledges.map(pledge => bareOf(cut, pledge)).find(bare => bare.start === start)?.bare ?? null;
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

const sharedIn = (cut: CutSentence, links: Int32Array, run: Run): number =>
	countIn(run, at => (links[at] ?? -1) >= 0 && isContent(cut, at));

const rankOf = (firmness: Firmness): number => ladder.indexOf(firmness);
