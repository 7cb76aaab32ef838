/** Sets phrase against phrase between the words two texts share: other verbs for one object, other wording. */

import {mapSides, type Sides} from '../documents/sides.ts';
import {align} from './align.ts';
import type {Difference} from './comparison.ts';
import {stem} from './lexicon.ts';
import {rarity} from './rarity.ts';
import type {Reading} from './reading.ts';
import {overlaps, type Token} from './tokens.ts';
import {verbRows} from './verb-table.ts';

/** Most wording differences worth listing for one pair; the marks show the rest. */
const mostWordings = 6;
/** A piece that is nearly its whole sentence is a sentence more, not another wording. */
const wholeSentence = 0.8;

type Placed = Token & {readonly reading: Reading};

/** A stretch of differing words on both sides between two shared ones; token numbers, end exclusive. */
type Gap = {readonly left: readonly [number, number]; readonly right: readonly [number, number]};

/** Verb and wording differences; wording that `told` already quotes is left out. */
export function phraseDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	told: readonly Difference[],
): Difference[] {
	const tokens = {left: place(left), right: place(right)};
	const verbs = verbsOfSharedObjects(tokens.left, tokens.right).filter(verb => !isTold(verb, told));
	const known = [...told, ...verbs];
	const stems = mapSides(tokens, side => new Set(side.map(token => stem(token.base))));
	const wordings = findGaps(tokens.left, tokens.right).flatMap(gap =>
		wordingDifferences(tokens, gap, known, stems),
	);
	const heaviest = new Set([...wordings].sort((a, b) => b.weight - a.weight).slice(0, mostWordings));
	return [...verbs, ...wordings.filter(found => heaviest.has(found)).map(found => found.difference)];
}

const place = (readings: readonly Reading[]): Placed[] =>
	readings.flatMap(reading => reading.tokens.map(token => ({...token, reading})));

/** The differing stretches between words shared in order; stretches next to a moved run end there. */
function findGaps(left: readonly Placed[], right: readonly Placed[]): Gap[] {
	const alignment = align(left, right);
	const gaps: Gap[] = [];
	const seenRight = new Set<number>();
	for (let i = 0; i <= left.length; i += 1) {
		const j = i === left.length ? right.length : (alignment.left[i] ?? -1);
		if (j < 0) continue;
		const fromLeft = stretchStart(alignment.left, i);
		const fromRight = stretchStart(alignment.right, j);
		if (fromLeft === i && fromRight === j) continue;
		for (let at = fromRight; at < j; at += 1) seenRight.add(at);
		gaps.push({left: [fromLeft, i], right: [fromRight, j]});
	}
	// Stretches of the right in front of a run whose left neighbour is shared as well were met above.
	for (let j = 0; j < right.length; j += 1) {
		if ((alignment.right[j] ?? -1) >= 0 || seenRight.has(j)) continue;
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

const actions = new Set(
	`destroy dismantle disrupt combat fight counter address tackle eliminate eradicate target deter stem stop end reduce prevent strengthen
	support enhance improve promote encourage facilitate expand increase boost protect ensure explore develop establish create provide deliver
	coordinate implement review condemn reject contribute help continue defend secure maintain advance accelerate identify resolve restrict limit
	suspend withdraw oppose share train fund finance regulate monitor detect seize prosecute investigate rebuild restore guarantee build`
		.split(/\s+/)
		.concat(verbRows.flatMap(row => [...row.forms]))
		.map(stem),
);

/** The verbs in front of one object (two content words that both sides have), where they are not the same. */
function verbsOfSharedObjects(left: readonly Placed[], right: readonly Placed[]): Difference[] {
	const onRight = objectVerbs(right);
	const differences: Difference[] = [];
	for (const [object, verbs] of objectVerbs(left)) {
		const others = onRight.get(object);
		const [a] = verbs;
		const [b] = others ?? [];
		if (a === undefined || b === undefined || others === undefined) continue;
		if (verbs.some(verb => others.some(other => stem(verb.base) === stem(other.base)))) continue;
		differences.push({kind: 'verb', left: a.phrase, right: b.phrase, conflict: false});
	}
	return differences;
}

function objectVerbs(tokens: readonly Placed[]): Map<string, {base: string; phrase: string}[]> {
	const found = new Map<string, {base: string; phrase: string}[]>();
	for (let index = 0; index + 2 < tokens.length; index += 1) {
		const [first, second] = [tokens[index + 1], tokens[index + 2]];
		if (first === undefined || second === undefined || first.grammatical || second.grammatical) continue;
		if (first.gap !== ' ' || !/^[ -]$/.test(second.gap)) continue;
		const phrase = verbPhrase(tokens, [Math.max(0, index - 8), index + 1]);
		if (phrase === null) continue;
		const key = `${stem(first.base)} ${stem(second.base)}`;
		const list = found.get(key) ?? [];
		list.push({base: tokens[index]?.base ?? '', phrase});
		found.set(key, list);
	}
	return found;
}

/** From the first verb of the last clause of a stretch to its end, which must be a verb too. */
function verbPhrase(tokens: readonly Placed[], [from, to]: readonly [number, number]): string | null {
	const last = tokens[to - 1];
	if (last === undefined || to <= from || !actions.has(stem(last.base)) || tokens[to]?.gap !== ' ')
		return null;
	let first = to - 1;
	for (let index = to - 1; index >= Math.max(from, to - 8); index -= 1) {
		const token = tokens[index];
		if (token === undefined || token.reading !== last.reading) break;
		if (
			actions.has(stem(token.base)) &&
			!/^(?:their|its|the|our|his|her|a)$/.test(tokens[index - 1]?.folded ?? '')
		)
			first = index;
		if (token.gap !== ' ' || /^(?:and|or|but)$/.test(token.folded)) break;
	}
	return last.reading.text.slice(tokens[first]?.start ?? last.start, last.end);
}

type Wording = {readonly difference: Difference; readonly weight: number};

function wordingDifferences(
	tokens: Sides<readonly Placed[]>,
	gap: Gap,
	told: readonly Difference[],
	stems: Sides<ReadonlySet<string>>,
): Wording[] {
	const lefts = pieces(tokens.left, gap.left);
	const rights = pieces(tokens.right, gap.right);
	const [a] = lefts;
	const [b] = rights;
	const rows =
		lefts.length === 1 && rights.length === 1 && a !== undefined && b !== undefined
			? [{left: a, right: b}]
			: [
					...lefts.map(piece => ({left: piece, right: []})),
					...rights.map(piece => ({left: [], right: piece})),
				];
	return rows.flatMap(row => {
		const wording = wordingOf(row, told, stems);
		return wording === null ? [] : [wording];
	});
}

function wordingOf(
	row: Sides<readonly Placed[]>,
	told: readonly Difference[],
	stems: Sides<ReadonlySet<string>>,
): Wording | null {
	const content = {
		left: newsOf(
			row.left,
			told.map(difference => difference.left),
		),
		right: newsOf(
			row.right,
			told.map(difference => difference.right),
		),
	};
	const isExchange = row.left.length > 0 && row.right.length > 0;
	const news = isExchange
		? [...content.left, ...content.right]
		: // What is added here but stands elsewhere on the other side has only moved.
			[
				...content.left.filter(token => !stems.right.has(stem(token.base))),
				...content.right.filter(token => !stems.left.has(stem(token.base))),
			];
	// A lone added word is seldom worth a line; an exchanged one is.
	if (news.length < (isExchange ? 1 : 2) || news.every(token => token.capital)) return null;
	if (isExchange && stemsOf(content.left) === stemsOf(content.right)) return null;
	return {
		difference: {kind: 'wording', left: quote(row.left), right: quote(row.right), conflict: false},
		weight: news.reduce((sum, token) => sum + 0.2 + rarity(stem(token.base)), 0),
	};
}

/** The content words of a piece that no difference told so far quotes. */
function newsOf(piece: readonly Placed[], told: readonly string[]): readonly Placed[] {
	return piece.filter(
		token => !token.grammatical && !isValue(token) && !told.some(quoted => quoted.includes(token.text)),
	);
}

/** Figures and dates are set against each other as values, not as words. */
const isValue = (token: Placed): boolean =>
	[...token.reading.figures, ...token.reading.dates].some(value => overlaps(value, token));

const stemsOf = (piece: readonly Placed[]): string =>
	piece
		.map(token => stem(token.base))
		.sort()
		.join(' ');

/** A stretch cut at the ends of sentences. */
function pieces(tokens: readonly Placed[], [from, to]: readonly [number, number]): (readonly Placed[])[] {
	const cut: Placed[][] = [];
	for (const token of tokens.slice(from, to)) {
		const current = cut.at(-1);
		if (current === undefined || current[0]?.reading !== token.reading) cut.push([token]);
		else current.push(token);
	}
	return cut
		.filter(piece => piece.length < (piece[0]?.reading.tokens.length ?? 0) * wholeSentence)
		.map(withOpener);
}

/** With the function word that opens the sentence in front of the piece: `In partnership`, not `partnership`. */
function withOpener(piece: readonly Placed[]): readonly Placed[] {
	const first = piece[0];
	const opener = first?.reading.tokens[0];
	const isSecond = first !== undefined && first.reading.tokens[1]?.start === first.start;
	return isSecond && opener?.grammatical ? [{...opener, reading: first.reading}, ...piece] : piece;
}

function quote(piece: readonly Placed[]): string {
	const first = piece[0];
	const last = piece.at(-1);
	return first === undefined || last === undefined ? '' : first.reading.text.slice(first.start, last.end);
}

function isTold(difference: Difference, told: readonly Difference[]): boolean {
	const covers = (quoted: string, by: string) =>
		quoted === '' ||
		(by !== '' && (by.includes(quoted) || (quoted.includes(by) && quoted.length < by.length * 1.5)));
	return told.some(other => covers(difference.left, other.left) && covers(difference.right, other.right));
}
