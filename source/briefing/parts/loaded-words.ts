/** Loaded words: what carries a view and one side says more than the other, with the counts of both. */
import {mapSides, type SideName} from '../../base/sides.ts';
import type {LoadedWord} from '../../compare/comparison.ts';
import {type Content, join, text} from '../briefing.ts';
import {nothing, type PagePart} from '../page.ts';
import {shortWords} from '../short-words.ts';
import {type Context, endOfList, nameOf, sentenceAt} from './context.ts';
import {quotedWord} from './naming.ts';

/** How much a word of each kind tells beside how often it stands. */
const kindWorth: Readonly<Record<LoadedWord['kind'], number>> = {
	name: 1.2,
	blame: 1.1,
	legality: 1.1,
	rights: 1,
	contrast: 0.4,
	judgement: 0.5,
	urgency: 0.3,
};

export function loadedWords(context: Context): PagePart {
	const words = (context.emphasis?.loaded ?? [])
		.flatMap(word => countedIn(context, word) ?? [])
		.filter(({word}) => shortWords(word) === word)
		.map(word => ({word, worth: worthOf(word), rarity: rarityOf(context, word)}))
		.sort(
			(one, other) =>
				other.worth - one.worth || other.rarity - one.rarity || one.word.word.localeCompare(other.word.word),
		);
	if (words.length === 0) return nothing;
	const order = context.wording.parts.loadedWords.order(context.sides.map(side => nameOf(context, side)));
	return {
		count: words.length,
		show: count =>
			count === 0
				? []
				: [
						{
							kind: 'paragraph',
							content: [
								text(order),
								...join(
									words.slice(0, count).map(({word}) => describe(context, word)),
									', ',
								),
								endOfList(words.length - count, context.wording),
							],
						},
					],
	};
}

/** A word that one side alone uses tells more than one that it uses more often. */
function worthOf({kind, counts}: LoadedWord): number {
	const gap = Math.abs(counts.left - counts.right);
	const isOwn = Math.min(counts.left, counts.right) === 0;
	return kindWorth[kind] * Math.log2(1 + gap) * (isOwn ? 1 : 0.5);
}

/** Of words that tell as much, the rarer are the choice of whoever speaks. */
const rarityOf = ({reader}: Context, {word}: LoadedWord): number =>
	reader.tokens(word).reduce((sum, {base}) => sum + reader.language.words.rarityOf(base), 0);

/** With the counts of the passages that the briefing is about; null where these do not set the sides apart. */
function countedIn(context: Context, word: LoadedWord): LoadedWord | null {
	const {only} = context;
	if (only === null) return word;
	const contexts = word.contexts.filter(({passage}) => only.has(passage));
	const counts = mapSides(word.counts, (_, side) => contexts.filter(isOfSide(context, side)).length);
	return counts.left === counts.right ? null : {...word, contexts, counts};
}

function describe(context: Context, {word, counts, contexts}: LoadedWord): Content {
	const most = counts.left > counts.right ? 'left' : 'right';
	const where = contexts.find(isOfSide(context, most));
	const [first, second] = context.sides.map(side => counts[side]);
	return [
		...quotedWord(context, word, where ?? contexts[0], ` ${first}–${second}`),
		...(where ? [context.references.cite(sentenceAt(context, where))] : []),
	];
}

const isOfSide =
	(context: Context, side: SideName) =>
	({passage}: {readonly passage: string}): boolean => {
		const source = context.references.sourceOf(passage);
		return source !== null && (context.comparison?.[side].sources.includes(source.id) ?? false);
	};
