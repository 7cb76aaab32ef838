/** Two plain ways to match, for comparison: TF-IDF cosine one to one, greedily and in document order. */
import {words} from '../../source/text/words.ts';
import type {LabelledPair} from './load-pair.ts';

/** Below this cosine no pair is made: the best threshold on the labelled gospels. */
const leastCosine = 0.15;

type Cell = {readonly left: number; readonly right: number; readonly score: number};

/** Best pair first, each unit once. */
export function matchGreedily(pair: LabelledPair): ReadonlySet<string> {
	const taken = {left: new Set<number>(), right: new Set<number>()};
	const matches = new Set<string>();
	for (const {left, right} of cells(pair).sort((a, b) => b.score - a.score)) {
		if (taken.left.has(left) || taken.right.has(right)) continue;
		taken.left.add(left);
		taken.right.add(right);
		matches.add(`${left} ${right}`);
	}
	return matches;
}

/** The heaviest set of pairs that keeps both documents' order (dynamic programming). */
export function matchInOrder(pair: LabelledPair): ReadonlySet<string> {
	const scores = new Map(cells(pair).map(({left, right, score}) => [`${left} ${right}`, score]));
	const rows = pair.units.left.length;
	const columns = pair.units.right.length;
	const best = Array.from({length: rows + 1}, () => new Float64Array(columns + 1));
	const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
	for (let row = rows - 1; row >= 0; row -= 1) {
		for (let column = columns - 1; column >= 0; column -= 1) {
			const paired = (scores.get(`${row} ${column}`) ?? 0) + at(row + 1, column + 1);
			const line = best[row];
			if (line !== undefined) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
		}
	}
	const matches = new Set<string>();
	for (let row = 0, column = 0; row < rows && column < columns; ) {
		const score = scores.get(`${row} ${column}`) ?? 0;
		if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
			matches.add(`${row} ${column}`);
			row += 1;
			column += 1;
		} else if (at(row, column) === at(row + 1, column)) row += 1;
		else column += 1;
	}
	return matches;
}

function cells(pair: LabelledPair): Cell[] {
	const all = [...pair.units.left, ...pair.units.right].map(text => words(text).map(({folded}) => folded));
	const documents = new Map<string, number>();
	for (const list of all)
		for (const word of new Set(list)) documents.set(word, (documents.get(word) ?? 0) + 1);
	const vectors = all.map(list => {
		const counts = new Map<string, number>();
		for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
		const vector = new Map<string, number>();
		for (const [word, count] of counts) {
			vector.set(word, (1 + Math.log(count)) * Math.log(all.length / (documents.get(word) ?? 1)));
		}
		const length = Math.hypot(...vector.values());
		return new Map([...vector].map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
	});
	const right = vectors.slice(pair.units.left.length);
	return vectors.slice(0, pair.units.left.length).flatMap((vector, i) =>
		right.flatMap((other, j) => {
			let score = 0;
			for (const [word, weight] of vector) score += weight * (other.get(word) ?? 0);
			return score >= leastCosine ? [{left: i, right: j, score}] : [];
		}),
	);
}
