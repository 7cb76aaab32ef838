/** Both say: what the texts have in common, firmest first, in the words that both have. */
import type {SideName} from '../../base/sides.ts';
import type {Commitment, Deliverable, Firmness, SharedPair} from '../../compare/comparison.ts';
import {bareVerb, type Pledge} from '../../compare/reading/verbs.ts';
import {ladder} from '../../languages/verbs.ts';
import {type Content, strong, text} from '../briefing.ts';
import {linkWords} from '../common-words.ts';
import {nothing, type PagePart} from '../page.ts';
import {type CutSentence, cutSentence, isContent, isDenied, phraseEnd, type Run, spanOf} from '../phrases.ts';
import {type Context, capitalise, corePairs, counted} from './context.ts';
import {isSideItself} from './who.ts';

/** Words of a phrase. */
const mostWords = 18;
/** Words with a meaning of their own that both have, beside the verb of a promise, and in a phrase without one. */
const leastShared = 2;
const leastSharedAlone = 3;
/** Small words in a row that one text has alone within a common phrase. */
const mostLoose = 2;

export function bothSay(context: Context): PagePart {
	const [first, second] = context.sides;
	if (first === undefined || second === undefined) return nothing;
	const rows = context.certain.filter(row => row.kind === 'shared' && row.relation !== 'related');
	const points = rows
		.filter(({theme}) => theme !== 'meeting')
		.flatMap(row =>
			corePairs(row)
				.filter(pair => pair.certainty === 'strong' && pair.relation !== 'related')
				.flatMap(pair => commonOf(context, row, pair, [first, second]) ?? []),
		)
		.sort(
			(one, other) =>
				one.rank - other.rank ||
				Number(other.hasDeadline) - Number(one.hasDeadline) ||
				other.importance - one.importance,
		);
	return {
		count: points.length,
		show: count => {
			if (count === 0) return [];
			const rest = points.length - count;
			const left: Content[] = rest === 0 ? [] : [[text(`${counted(rest, 'more common point')}.`)]];
			return [{kind: 'list', items: [...points.slice(0, count).map(({content}) => content), ...left]}];
		},
	};
}

type Point = {
	readonly rank: number;
	readonly hasDeadline: boolean;
	readonly importance: number;
	readonly content: Content;
};

/** The words of the first side for what both say in a pair; null where too few are common to both. */
function commonOf(
	context: Context,
	row: Deliverable,
	pair: SharedPair,
	[first, second]: readonly [SideName, SideName],
): Point | null {
	const found = pair[first].flatMap(mine =>
		pair[second].flatMap(theirs => {
			const cut = cutSentence(mine, context.reader);
			const other = cutSentence(theirs, context.reader);
			return phrasesIn(cut, other).map(phrase => ({...phrase, cut, other}));
		}),
	);
	const [best] = found.sort((one, other) => one.rank - other.rank || other.shared - one.shared);
	if (best === undefined) return null;
	const {cut, other, run, verb, rank} = best;
	const mine = verb === null ? undefined : commitmentOf(context, cut, verb);
	const theirs = context.commitments.find(({sentence}) => sentence.id === other.sentence.id);
	const actor = verb === null ? null : actorOf(context, mine, theirs);
	const quotation = context.references.quote([cut.sentence], {only: spanOf(cut, run)});
	return {
		rank,
		hasDeadline: mine?.deadline != null,
		importance: row.importance,
		content: [
			...(actor === null ? [] : [strong(`${capitalise(actor)}: `)]),
			...quotation,
			context.references.cite(other.sentence),
		],
	};
}

type Phrase = {
	readonly run: Run;
	/** The verb that binds, as quoted; null where none does. */
	readonly verb: string | null;
	readonly rank: number;
	/** Words with a meaning of their own that both have. */
	readonly shared: number;
};

/** What is common to two sentences: for each promise as far as both make it, else the longest run of common words. */
function phrasesIn(cut: CutSentence, other: CutSentence): Phrase[] {
	const links = linkWords(cut, other).left;
	const promised = cut.pledges.flatMap(pledge => promisedIn(cut, other, links, pledge) ?? []);
	return promised.length > 0 ? promised : longestRun(cut, other, links);
}

function promisedIn(cut: CutSentence, other: CutSentence, links: Int32Array, pledge: Pledge): Phrase | null {
	const {language, text: whole, tokens} = cut;
	const quoted = whole.slice(pledge.verb.start, pledge.verb.end);
	const bare = bareVerb(quoted, language.verbs);
	const start = pledge.verb.start + quoted.indexOf(bare);
	const verbFrom = tokens.findIndex(token => token.start >= start);
	const behind = tokens.findIndex(token => token.start >= pledge.rest.start);
	if (verbFrom === -1 || behind === -1) return null;
	const isSameVerb = (links[verbFrom] ?? -1) >= 0;
	let from = verbFrom;
	while (!isSameVerb && from < tokens.length && ((links[from] ?? -1) < 0 || tokens[from]?.grammatical))
		from += 1;
	const run = {from, to: commonEnd(cut, other, links, from)};
	const end = phraseEnd(cut, from, Math.min(mostWords, run.to - from));
	if (end === null || isDenied(cut, run)) return null;
	const shared = sharedIn(cut, links, {from: Math.max(from, behind), to: end});
	if (shared < leastShared) return null;
	return {run: {from, to: end}, verb: bare, rank: rankOf(pledge.firmness), shared};
}

function longestRun(cut: CutSentence, other: CutSentence, links: Int32Array): Phrase[] {
	let best: Phrase | null = null;
	for (const from of cut.tokens.keys()) {
		if ((links[from] ?? -1) < 0 || cut.language.framing.trimmed.has(cut.tokens[from]?.folded ?? '')) continue;
		const to = commonEnd(cut, other, links, from);
		const end = phraseEnd(cut, from, Math.min(mostWords, to - from));
		if (end === null || isDenied(cut, {from, to: end})) continue;
		const shared = sharedIn(cut, links, {from, to: end});
		if (shared >= leastSharedAlone && shared > (best?.shared ?? 0))
			best = {run: {from, to: end}, verb: null, rank: ladder.length, shared};
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

/** Who acts, where both texts say the same of it; null where they differ or name nobody. */
function actorOf(
	context: Context,
	mine: Commitment | undefined,
	theirs: Commitment | undefined,
): string | null {
	if (mine === undefined || theirs === undefined || mine.actor === '' || theirs.actor === '') return null;
	if (isSideItself(context, mine.side, mine.actor) && isSideItself(context, theirs.side, theirs.actor))
		return 'Each side';
	return sameWords(context, mine.actor, theirs.actor) ? mine.actor : null;
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
