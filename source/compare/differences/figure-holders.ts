/** Whose value each figure is, where a side states several: the words of its own piece of the sentence. */
import type {Sides} from '../../base/sides.ts';
import type {Figure} from '../reading/figure.ts';
import {sameMeasure} from '../reading/figure-values.ts';
import {type Found, overlap, type Reading} from '../reading/reading.ts';
import {firstTokenAt, firstTokenEndingAt, type Token} from '../reading/tokens.ts';

/** Words that only the piece of one figure has among the figures of its kind on a side. */
type Holders = ReadonlyMap<Figure, ReadonlySet<string>>;

/**
 * The words that set each figure of a side apart. A sentence is cut where a list goes on, between two of its
 * figures: `Norland gets 40 boats | and Sudland gets 30`; what `rather than` adds belongs to the figure before.
 */
export function holdersOf(placed: readonly Found<Figure>[]): Holders {
	const readings = [...new Set(placed.map(({reading}) => reading))].map(piecesOf);
	const count = new Map<string, number>();
	for (const pieces of readings) {
		for (const words of new Set(pieces.values())) {
			for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
		}
	}
	return new Map(readings.flatMap(pieces => ownWords(pieces, count)));
}

/** The words of each piece that no other has; only names, where each piece of the sentence has one of its own. */
function ownWords(
	pieces: ReadonlyMap<Figure, PieceWords>,
	count: ReadonlyMap<string, number>,
): [Figure, Set<string>][] {
	const own = [...pieces].map(([figure, words]) => ({
		figure,
		words: [...words].filter(([word]) => count.get(word) === 1),
	}));
	const isByName = own.length > 1 && own.every(({words}) => words.some(([, isName]) => isName));
	return own.map(({figure, words}) => [
		figure,
		new Set(words.filter(([, isName]) => isName || !isByName).map(([word]) => word)),
	]);
}

/** Whether the words of a figure's piece, which are none of the other's, are those of a rival of the other. */
export function areOfOtherHolders(a: Figure, b: Figure, {left, right}: Sides<Holders>): boolean {
	const [mine, theirs] = [left.get(a), right.get(b)];
	if (mine === undefined || theirs === undefined || mine.size === 0 || theirs.size === 0) return false;
	if (overlap(mine, theirs).shared > 0) return false;
	const isHeldIn = (holders: Holders, own: ReadonlySet<string>, but: Figure): boolean =>
		[...holders].some(
			([figure, words]) => figure !== but && sameMeasure(figure, but) && overlap(words, own).shared > 0,
		);
	return isHeldIn(right, mine, b) || isHeldIn(left, theirs, a);
}

/** How much of what is only said of each is said of the other as well. */
export const sharedHolders = (a: Figure, b: Figure, {left, right}: Sides<Holders>): number =>
	overlap(left.get(a) ?? new Set(), right.get(b) ?? new Set()).share;

/** The words of a figure's piece, each with whether it is a name there. */
type PieceWords = ReadonlyMap<string, boolean>;

function piecesOf(reading: Reading): Map<Figure, PieceWords> {
	const {figures, tokens} = reading;
	const present = figures.filter(({former}) => !former);
	const inTurn = namesInTurn(reading, present);
	const pieces = new Map<Figure, PieceWords>();
	let from = 0;
	for (const [index, figure] of present.entries()) {
		const next = present[index + 1];
		const to = next === undefined ? tokens.length : cutBetween(reading, figure, next);
		const own = inTurn?.[index] ?? wordsOf(reading, from, to);
		pieces.set(figure, own);
		for (const former of figures) {
			if (former.former && former.start > figure.start && (next === undefined || former.start < next.start))
				pieces.set(former, own);
		}
		from = to;
	}
	return pieces;
}

/** Number of the token that begins the second figure's piece: behind the last mark or word of a list between them. */
function cutBetween({tokens, language}: Reading, figure: Figure, next: Figure): number {
	const first = firstTokenAt(tokens, figure.end);
	const last = firstTokenEndingAt(tokens, next.start);
	let cut = last;
	let hasMark = false;
	for (let index = first; index <= last; index += 1) {
		const token = tokens[index];
		if (token === undefined || token.start > next.start) break;
		if (/[;,:]|\.\s/.test(token.gap)) {
			cut = index;
			hasMark = true;
		} else if (!hasMark && token.folded === language.figures.conjunction) cut = index + 1;
	}
	return cut;
}

function wordsOf({tokens, meanings}: Reading, from: number, to: number): PieceWords {
	const words = new Map<string, boolean>();
	for (let index = from; index < to; index += 1) {
		const token = tokens[index];
		if (token !== undefined && !token.grammatical && !token.numeric)
			words.set(meanings[index] ?? token.base, token.capital);
	}
	words.delete('');
	return words;
}

/** `Norland and Sudland get 40 and 30 boats, respectively`: a name for each figure, or null. */
function namesInTurn(reading: Reading, present: readonly Figure[]): readonly PieceWords[] | null {
	if (present.length < 2 || !reading.language.figures.inTurn.test(reading.text)) return null;
	const lists = listsOf(reading).filter(list => list.length === present.length);
	const [list] = lists;
	return list === undefined ? null : list.map(words => new Map(words.map(word => [word, true])));
}

/** Names that are joined by commas and `and`, list by list. */
function listsOf({tokens, meanings, language}: Reading): string[][][] {
	const lists: string[][][] = [];
	let list: string[][] = [];
	const isName = (token: Token | undefined) =>
		token?.capital === true && !token.grammatical && !language.dates.months.has(token.base);
	for (const [index, token] of tokens.entries()) {
		if (token.folded === language.figures.conjunction && isName(tokens[index + 1])) continue;
		if (!isName(token)) {
			if (list.length > 0) lists.push(list);
			list = [];
			continue;
		}
		const goesOn = token.gap === ' ' && isName(tokens[index - 1]);
		const word = meanings[index] ?? token.base;
		if (goesOn) list.at(-1)?.push(word);
		else list.push([word]);
	}
	return list.length > 0 ? [...lists, list] : lists;
}
