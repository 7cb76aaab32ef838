/** Both say: what the texts have in common, firmest first, in the words that both have. */
import {type SideName, sideNames} from '../../base/sides.ts';
import {areInConflict, type Commitment, type Deliverable, type SharedPair} from '../../compare/comparison.ts';
import {ladder} from '../../languages/verbs.ts';
import {capitalise} from '../../text/capitalise.ts';
import {type Content, join, text} from '../briefing.ts';
import {commonPhrases, deadlineBeside} from '../common-phrases.ts';
import {isSaidIn, linkedSentences} from '../common-words.ts';
import {contrastsOf} from '../contrasts.ts';
import {nothing, type PagePart} from '../page.ts';
import {type CutSentence, cutSentence, spanOf} from '../phrases.ts';
import {quoteMarked} from '../quote-marked.ts';
import {boundApart} from './bound.ts';
import {
	type Context,
	certainPairs,
	commitmentIn,
	commonRows,
	corePairs,
	endOfList,
	nameOf,
	saidBy,
} from './context.ts';
import {type Naming, plainly, strongly, topicOf, wordsOf} from './naming.ts';
import {isToldApart, ownWords} from './own-words.ts';
import {isSideItself} from './who.ts';

/** Rows that are named for want of clauses with words in common. */
const mostNamed = 5;

export function bothSay(context: Context): PagePart {
	const [first, second] = context.sides;
	if (first === undefined || second === undefined) return nothing;
	const {more} = context.wording.parts.bothSay;
	const said = commonRows(context).map(row => ({row, points: pointsOf(context, row, [first, second])}));
	const points = said
		.flatMap(row => row.points)
		.sort(
			(one, other) =>
				one.rank - other.rank ||
				Number(other.hasDeadline) - Number(one.hasDeadline) ||
				other.importance - one.importance,
		);
	const reworded = said
		.filter(({row, points}) => points.length === 0 && !isToldElsewhere(context, row))
		.map(({row}) => row);
	return {
		count: points.length,
		show: count => {
			const rest = points.length - count;
			const left: Content[] = rest === 0 ? [] : [[text(more(rest))]];
			const items = points.slice(0, count).map(({content}) => content);
			const all = [...items, ...left, ...inOtherWords(context, reworded)];
			return all.length === 0 ? [] : [{kind: 'list', items: all}];
		},
	};
}

/** The certain pairs of a row in which both say the same: who they bind, and how they stand to it, is no other. */
function saidAlike(context: Context, row: Deliverable): SharedPair[] {
	return certainPairs(row).filter(
		pair =>
			!areInConflict(pair.differences) &&
			boundApart(context, pair) === null &&
			!isExploredByOne(context, pair) &&
			contrastsOf(pair, context.reader).every(({kind}) => kind !== 'stances'),
	);
}

/** Whether one promises what the other only looks into. */
function isExploredByOne({commitments}: Context, pair: SharedPair): boolean {
	return pair.differences.some(difference => {
		if (difference.kind !== 'verb') return false;
		const [one, other] = sideNames.map(
			side =>
				commitments.find(
					({sentence, verb}) => verb === difference[side] && pair[side].some(({id}) => id === sentence.id),
				)?.firmness,
		);
		return one !== undefined && other !== undefined && (one === 'explores') !== (other === 'explores');
	});
}

/** Whether all that both say in a row stands on the page as how they differ. */
function isToldElsewhere(context: Context, row: Deliverable): boolean {
	const pairs = certainPairs(row);
	return (
		pairs.length > 0 &&
		pairs.every(
			pair =>
				areInConflict(pair.differences) ||
				isToldApart(context, pair) ||
				ownWords(context, row, pair)?.isApart === true,
		)
	);
}

/** Rows on which both say the same in other words: named where both have the words of the name, else counted. */
function inOtherWords(context: Context, rows: readonly Deliverable[]): Content[] {
	if (rows.length === 0) return [];
	const named = rows
		.toSorted((one, other) => other.importance - one.importance)
		.flatMap(row => namedIn(context, row) ?? [])
		.slice(0, mostNamed);
	const rest = rows.length - named.length;
	const {bothSay: words} = context.wording.parts;
	if (named.length === 0) return [[text(words.countedInOtherWords(rest))]];
	return [[text(words.inOtherWords), ...join(named, '; '), endOfList(rest, context.wording)]];
}

/** The name of a row with the first two sentences, linked for certain, that both have all its words; null where none do. */
function namedIn(context: Context, row: Deliverable): [Content] | null {
	const found = corePairs(row)
		.flatMap(linkedSentences)
		.find(sentences => context.sides.every(side => isSaidIn(row.topic, sentences[side], context.reader)));
	if (found === undefined) return null;
	return [
		[plainly(topicOf(context, row)), ...context.sides.map(side => context.references.cite(found[side]))],
	];
}

function pointsOf(context: Context, row: Deliverable, sides: readonly [SideName, SideName]): Point[] {
	const pairs = saidAlike(context, row);
	const points = pairs.flatMap(pair => commonOf(context, row, pair, sides) ?? []);
	return points.length > 0 ? points : pairs.flatMap(pair => inOwnWords(context, row, pair) ?? []).slice(0, 1);
}

/** Behind all that both have in one wording. */
const rankInOwnWords = ladder.length + 1;

/** What both say in a pair in a clause of each; null where no clauses have enough in common, or they are loaded. */
function inOwnWords(context: Context, row: Deliverable, pair: SharedPair): Point | null {
	const own = ownWords(context, row, pair);
	if (own === null || own.isApart) return null;
	const said = context.sides.map(side =>
		saidBy(context, side, [quoteMarked(context.references, own.phrases[side])]),
	);
	return {
		rank: rankInOwnWords,
		hasDeadline: false,
		importance: row.importance,
		content: [strongly(topicOf(context, row), ': '), ...join(said, ', ')],
	};
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
		return commonPhrases(cut, other).map(phrase => ({...phrase, cut, other}));
	});
	const [best] = found.sort((one, other) => one.rank - other.rank || other.shared - one.shared);
	if (best === undefined) return null;
	const {cut, other, run, answer, verb, rank} = best;
	const mine = verb === null ? undefined : commitmentOf(context, cut, verb);
	const theirs = commitmentIn(context, other.sentence);
	const actor = verb === null ? null : actorOf(context, pair, mine, theirs);
	const quotation = context.references.quote([cut.sentence], {only: spanOf(cut, run)});
	const deadline = mine?.deadline ?? null;
	const due = answer === 'the same' && deadline !== null ? deadlineBeside(cut, other, run, deadline) : null;
	return {
		rank,
		hasDeadline: deadline !== null,
		importance: row.importance,
		content: [
			...(actor === null ? [] : [strongly(actor, ': ')]),
			...quotation,
			...(due === null
				? []
				: [text(', '), ...context.references.quote([cut.sentence], {only: spanOf(cut, due)})]),
			...(answer === 'the same'
				? [context.references.cite(other.sentence)]
				: [
						text(` (${nameOf(context, first)}), `),
						...saidBy(
							context,
							second,
							context.references.quote([other.sentence], {only: spanOf(other, answer)}),
						),
					]),
		],
	};
}

function commitmentOf(context: Context, {sentence}: CutSentence, verb: string): Commitment | undefined {
	return context.commitments.find(one => one.sentence.id === sentence.id && one.verb === verb);
}

/** Who acts, where the texts do not tell it differently; null where they do, or one names nobody. */
function actorOf(
	context: Context,
	pair: SharedPair,
	mine: Commitment | undefined,
	theirs: Commitment | undefined,
): Naming | null {
	if (mine === undefined || theirs === undefined || mine.actor === '' || theirs.actor === '') return null;
	if (isSideItself(context, mine.side, mine.actor) && isSideItself(context, theirs.side, theirs.actor))
		return {text: context.wording.parts.bothSay.eachSideItself};
	const isTold = pair.differences.some(({kind}) => kind === 'actor');
	return !isTold || sameWords(context, mine.actor, theirs.actor)
		? wordsOf(context, capitalise(mine.actor), mine.sentence)
		: null;
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
