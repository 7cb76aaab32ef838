/** Makes one term of words that mostly stand together ("Northern Triangle"): a standing name counts as one thing. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Term, TermReader} from './term-reader.ts';
import type {MatchingTuning} from './tuning.ts';

/** The same term lists with each such name as one term. */
export function joinCollocations(
	reader: TermReader,
	sides: Sides<readonly (readonly Term[])[]>,
	{counts: {collocationCount}, collocationShare}: MatchingTuning,
): Sides<Term[][]> {
	const all = [...sides.left, ...sides.right];
	const single = new Int32Array(reader.stems);
	for (const terms of all) for (const {stem} of terms) single[stem] = (single[stem] ?? 0) + 1;
	const canJoin = ({rarity, stem}: Term): boolean => rarity !== 0 && (single[stem] ?? 0) >= collocationCount;
	const size = reader.stems;
	const double = new Map<number, number>();
	for (const terms of all) {
		for (let i = 1; i < terms.length; i += 1) {
			const [a, b] = [terms[i - 1], terms[i]];
			if (a === undefined || b === undefined || !canJoin(a) || !canJoin(b)) continue;
			const key = a.stem * size + b.stem;
			double.set(key, (double.get(key) ?? 0) + 1);
		}
	}
	const isOneName = (a: Term, b: Term): boolean => {
		if (!canJoin(a) || !canJoin(b)) return false;
		const together = double.get(a.stem * size + b.stem) ?? 0;
		const apart = Math.max(single[a.stem] ?? 0, single[b.stem] ?? 0);
		return together >= collocationCount && together >= collocationShare * apart;
	};
	return mapSides(sides, sentences => sentences.map(terms => joinIn(terms, reader, isOneName)));
}

function joinIn(
	terms: readonly Term[],
	reader: TermReader,
	isOneName: (a: Term, b: Term) => boolean,
): Term[] {
	const joined: Term[] = [];
	let previous: Term | undefined;
	for (const term of terms) {
		const open = joined.at(-1);
		if (previous !== undefined && open !== undefined && isOneName(previous, term)) {
			joined[joined.length - 1] = reader.joinTerms(open, term);
		} else joined.push(term);
		previous = term;
	}
	return joined;
}
