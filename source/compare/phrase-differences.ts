/** Sets phrase against phrase between the words two texts share: other verbs for one object, other wording. */
import {align} from './align.ts';
import type {Difference} from './comparison.ts';
import {stem} from './lexicon.ts';
import {rarity} from './rarity.ts';
import type {Reading} from './reading.ts';
import type {Token} from './tokens.ts';
import {verbRows} from './verb-table.ts';

/** Most wording differences worth listing for one pair; the marks show the rest. */
const mostWordings = 6;
/** Content words in a row that make a shared phrase one object. */
const objectWords = 2;

type Placed = Token & {readonly reading: Reading};

/** A stretch of differing words on both sides between two shared ones; token numbers, end exclusive. */
type Gap = {
	readonly left: readonly [number, number];
	readonly right: readonly [number, number];
	readonly objectBehind: boolean;
};

/** Verb and wording differences; wording that `told` already quotes is left out. */
export function phraseDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	told: readonly Difference[],
): Difference[] {
	const tokens = {left: place(left), right: place(right)};
	const gaps = findGaps(tokens.left, tokens.right);
	const verbs: Difference[] = [];
	const wordings: {difference: Difference; weight: number}[] = [];
	for (const gap of gaps) {
		const verb = gap.objectBehind ? verbDifference(tokens.left, tokens.right, gap) : null;
		if (verb !== null && !isTold(verb, told)) {
			verbs.push(verb);
			continue;
		}
		for (const found of wordingDifferences(tokens.left, tokens.right, gap)) {
			if (!isTold(found.difference, [...told, ...verbs])) wordings.push(found);
		}
	}
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
		gaps.push({left: [fromLeft, i], right: [fromRight, j], objectBehind: isObject(left, alignment.left, i)});
	}
	// Stretches of the right in front of a run whose left neighbour is shared as well were met above.
	for (let j = 0; j < right.length; j += 1) {
		if ((alignment.right[j] ?? -1) >= 0 || seenRight.has(j)) continue;
		let end = j;
		while (end < right.length && (alignment.right[end] ?? -1) < 0) end += 1;
		gaps.push({left: [0, 0], right: [j, end], objectBehind: false});
		j = end;
	}
	return gaps;
}

function stretchStart(links: Int32Array, end: number): number {
	let start = end;
	while (start > 0 && (links[start - 1] ?? -1) < 0) start -= 1;
	return start;
}

function isObject(tokens: readonly Placed[], links: Int32Array, start: number): boolean {
	let content = 0;
	for (let index = start; index < tokens.length && content < objectWords; index += 1) {
		const isNext = index === start || links[index] === (links[index - 1] ?? -1) + 1;
		if (!isNext || (links[index] ?? -1) < 0 || tokens[index]?.grammatical) return false;
		content += 1;
	}
	return content >= objectWords;
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

/** The verbs right in front of one shared object, when both sides have one and they are not the same. */
function verbDifference(left: readonly Placed[], right: readonly Placed[], gap: Gap): Difference | null {
	const a = verbPhrase(left, gap.left);
	const b = verbPhrase(right, gap.right);
	if (a === null || b === null) return null;
	return {kind: 'verb', left: a, right: b, conflict: false};
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

function wordingDifferences(
	left: readonly Placed[],
	right: readonly Placed[],
	gap: Gap,
): {difference: Difference; weight: number}[] {
	const lefts = pieces(left, gap.left);
	const rights = pieces(right, gap.right);
	const found: {difference: Difference; weight: number}[] = [];
	const both = lefts.length === 1 && rights.length === 1;
	const rows: [string, readonly Placed[]][][] = [];
	if (both)
		rows.push([
			['left', lefts[0] ?? []],
			['right', rights[0] ?? []],
		]);
	else {
		for (const piece of lefts) rows.push([['left', piece]]);
		for (const piece of rights) rows.push([['right', piece]]);
	}
	for (const row of rows) {
		const quoted = new Map(row.map(([side, piece]) => [side, quote(piece)]));
		const content = row.flatMap(([, piece]) => piece.filter(token => !token.grammatical));
		const weight = content.reduce((sum, token) => sum + 0.2 + rarity(stem(token.base)), 0);
		// A lone added word is seldom worth a line; an exchanged one is.
		if (content.length < (row.length === 2 ? 1 : 2) || sameWords(row)) continue;
		found.push({
			difference: {
				kind: 'wording',
				left: quoted.get('left') ?? '',
				right: quoted.get('right') ?? '',
				conflict: false,
			},
			weight,
		});
	}
	return found;
}

/** Whether both pieces hold the same stems, as `opportunity` and `opportunities` do. */
function sameWords(row: readonly [string, readonly Placed[]][]): boolean {
	if (row.length < 2) return false;
	const [a, b] = row.map(([, piece]) =>
		piece
			.filter(token => !token.grammatical)
			.map(token => stem(token.base))
			.join(' '),
	);
	return a === b;
}

/** A stretch cut at the ends of sentences. */
function pieces(tokens: readonly Placed[], [from, to]: readonly [number, number]): (readonly Placed[])[] {
	const cut: Placed[][] = [];
	for (const token of tokens.slice(from, to)) {
		const current = cut.at(-1);
		if (current === undefined || current[0]?.reading !== token.reading) cut.push([token]);
		else current.push(token);
	}
	return cut;
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
