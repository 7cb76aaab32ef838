/** Sets phrase against phrase between the words that two texts share. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Words} from '../../languages/words.ts';
import type {Difference} from '../comparison.ts';
import {type Reading, valueTokens} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {align} from './align.ts';
import type {DifferencesTuning} from './tuning.ts';

/** Words in a row of one sentence. */
type Piece = {readonly reading: Reading; readonly tokens: readonly Token[]};

/** A stretch of differing words on both sides between two shared ones; token numbers, end exclusive. */
type Gap = Sides<readonly [from: number, to: number]>;

type Wording = {readonly difference: Difference; readonly weight: number};

/** The heaviest differences of wording, in the order of the text; what `told` already quotes is left out. */
export function wordingDifferences(
	readings: Sides<readonly Reading[]>,
	told: readonly Difference[],
	words: Words,
	tuning: DifferencesTuning,
): Difference[] {
	const tokens = mapSides(readings, list => list.flatMap(reading => reading.tokens));
	const stems = mapSides(tokens, list => new Set(list.map(token => words.stem(token.base))));
	const quoted = {left: told.map(({left}) => left), right: told.map(({right}) => right)};
	const wordings = findGaps(tokens)
		.flatMap(gap => exchanges(mapSides(gap, (range, side) => pieces(readings[side], range, tuning))))
		.flatMap(exchange => wordingOf(exchange, quoted, {stems, words}, tuning) ?? [])
		.filter(({difference}) => !isTold(difference, told));
	const heaviest = new Set(
		[...wordings].sort((a, b) => b.weight - a.weight).slice(0, tuning.counts.mostWordings),
	);
	return wordings.filter(wording => heaviest.has(wording)).map(({difference}) => difference);
}

/** The differing stretches between words shared in order; stretches next to a moved run end there. */
function findGaps({left, right}: Sides<readonly Token[]>): Gap[] {
	const alignment = align(left, right);
	const gaps: Gap[] = [];
	const met = new Uint8Array(right.length);
	for (let i = 0; i <= left.length; i += 1) {
		const j = i === left.length ? right.length : (alignment.left[i] ?? -1);
		if (j < 0) continue;
		const fromLeft = stretchStart(alignment.left, i);
		const fromRight = stretchStart(alignment.right, j);
		if (fromLeft === i && fromRight === j) continue;
		met.fill(1, fromRight, j);
		gaps.push({left: [fromLeft, i], right: [fromRight, j]});
	}
	// What stands on the right in front of a run whose left neighbour is shared as well was met above.
	for (let j = 0; j < right.length; j += 1) {
		if ((alignment.right[j] ?? -1) >= 0 || met[j] === 1) continue;
		let end = j;
		while (end < right.length && (alignment.right[end] ?? -1) < 0) end += 1;
		gaps.push({left: [0, 0], right: [j, end]});
		j = end;
	}
	return gaps;
}

function stretchStart(links: Int32Array, end: number): number {
	let start = end;
	while (start > 0 && (links[start - 1] ?? -1) < 0) start -= 1;
	return start;
}

/** A stretch cut at the ends of sentences. */
function pieces(
	readings: readonly Reading[],
	[from, to]: readonly [number, number],
	{wholeSentence}: DifferencesTuning,
): Piece[] {
	const cut: Piece[] = [];
	let start = 0;
	for (const reading of readings) {
		const end = start + reading.tokens.length;
		const tokens = reading.tokens.slice(Math.max(0, from - start), Math.max(0, to - start));
		if (
			to > start &&
			from < end &&
			tokens.length > 0 &&
			tokens.length < reading.tokens.length * wholeSentence
		) {
			cut.push(withOpener({reading, tokens}));
		}
		start = end;
	}
	return cut;
}

/** With the function word that opens the sentence in front of the piece: `In partnership`, not `partnership`. */
function withOpener(piece: Piece): Piece {
	const opener = piece.reading.tokens[0];
	const isSecond = piece.reading.tokens[1] === piece.tokens[0];
	return isSecond && opener?.grammatical ? {...piece, tokens: [opener, ...piece.tokens]} : piece;
}

type Exchange = {readonly left: Piece | null; readonly right: Piece | null};

/** One piece against one piece; any other numbers have nothing to stand against. */
function exchanges({left, right}: Sides<readonly Piece[]>): Exchange[] {
	if (left.length === 1 && right.length === 1) return [{left: left[0] ?? null, right: right[0] ?? null}];
	return [
		...left.map(piece => ({left: piece, right: null})),
		...right.map(piece => ({left: null, right: piece})),
	];
}

function wordingOf(
	{left, right}: Exchange,
	quoted: Sides<readonly string[]>,
	{stems, words}: {readonly stems: Sides<ReadonlySet<string>>; readonly words: Words},
	{wordWorth}: DifferencesTuning,
): Wording | null {
	const content = {left: newsOf(left, quoted.left), right: newsOf(right, quoted.right)};
	const isExchange = left !== null && right !== null;
	const news = isExchange
		? [...content.left, ...content.right]
		: // What is added here but stands elsewhere on the other side has only moved.
			[
				...content.left.filter(token => !stems.right.has(words.stem(token.base))),
				...content.right.filter(token => !stems.left.has(words.stem(token.base))),
			];
	// A lone added word is seldom worth a line; an exchanged one is.
	if (news.length < (isExchange ? 1 : 2) || news.every(token => token.capital)) return null;
	if (isExchange && stemsOf(content.left, words) === stemsOf(content.right, words)) return null;
	return {
		difference: {kind: 'wording', left: quote(left), right: quote(right), conflict: false},
		weight: news.reduce((sum, token) => sum + wordWorth + words.rarity(words.stem(token.base)), 0),
	};
}

/** The content words of a piece that no difference told so far quotes. */
function newsOf(piece: Piece | null, told: readonly string[]): readonly Token[] {
	if (piece === null) return [];
	const values = valueTokens(piece.reading);
	return piece.tokens.filter(
		token => !token.grammatical && !values.has(token) && !told.some(quoted => quoted.includes(token.text)),
	);
}

const stemsOf = (tokens: readonly Token[], words: Words): string =>
	tokens
		.map(token => words.stem(token.base))
		.sort()
		.join(' ');

function quote(piece: Piece | null): string {
	const first = piece?.tokens[0];
	const last = piece?.tokens.at(-1);
	return piece === null || first === undefined || last === undefined
		? ''
		: piece.reading.text.slice(first.start, last.end);
}

/** Whether one difference told so far holds both texts of another. */
export function isTold(difference: Difference, told: readonly Difference[]): boolean {
	return told.some(({left, right}) => left.includes(difference.left) && right.includes(difference.right));
}
