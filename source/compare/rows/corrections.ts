/** Applies what the user decided about the matching. */
import {mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Correction, Sentence} from '../comparison.ts';
import type {Link} from '../matching/likelihood.ts';
import type {Matching} from '../matching/matching.ts';
import type {PairDraft, RowDraft} from './drafts.ts';

/** Links without the rejected ones and with the matched ones first; the later correction wins. */
export function correctLinks(
	matching: Matching,
	sides: Sides<readonly Sentence[]>,
	corrections: readonly Correction[],
): Matching {
	if (corrections.length === 0) return matching;
	const numbers = mapSides(sides, sentences => new Map(sentences.map(({id}, n) => [id, n])));
	const decided = new Map<string, {left: number; right: number; isMatch: boolean}>();
	for (const {kind, sentences} of corrections) {
		if (kind === 'join') continue;
		for (const leftId of sentences.left) {
			for (const rightId of sentences.right) {
				const left = numbers.left.get(leftId);
				const right = numbers.right.get(rightId);
				if (left === undefined || right === undefined) continue;
				decided.set(`${left} ${right}`, {left, right, isMatch: kind === 'match'});
			}
		}
	}
	const isOpen = ({left, right}: {left: number; right: number}): boolean => !decided.has(`${left} ${right}`);
	const made = [...decided.values()].filter(({isMatch}) => isMatch);
	const taken = mapSides(sides, (_, side) => new Set(made.map(link => link[side])));
	return {
		...matching,
		links: [
			...made.map(({left, right}): Link => ({left, right, score: 1, certainty: 'strong'})),
			...matching.links.filter(
				link => isOpen(link) && !(taken.left.has(link.left) && taken.right.has(link.right)),
			),
		],
		likeliest: mapSides(matching.likeliest, pairs =>
			pairs.map(pair => (pair !== undefined && isOpen(pair) ? pair : undefined)),
		),
	};
}

/** Makes one row of all rows that hold a sentence of a "join". */
export function joinRows(
	rows: readonly RowDraft[],
	sides: Sides<readonly Sentence[]>,
	corrections: readonly Correction[],
): RowDraft[] {
	let joined = [...rows];
	for (const {kind, sentences} of corrections) {
		if (kind !== 'join') continue;
		const wanted = mapSides(sentences, ids => new Set(ids));
		const isNamed = (pair: PairDraft): boolean =>
			sideNames.some(side => pair[side].some(n => wanted[side].has(sides[side][n]?.id ?? '')));
		const named = joined.filter(row => row.pairs.some(isNamed));
		if (named.length < 2) continue;
		const pairs = named.flatMap(row => row.pairs);
		joined = [...joined.filter(row => !named.includes(row)), {pairs}];
	}
	return joined;
}
