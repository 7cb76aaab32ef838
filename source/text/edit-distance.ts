/** How far apart two spellings are, and how far apart they may be. */
import {least} from '../base/extremes.ts';

/** Shorter words have too many neighbours; a word of four may lose a letter as it is typed. */
export const shortestCorrected = 4;
/** Words beyond this are never mistyped names or terms, but data. */
const longestCorrected = 32;

/**
 * The edits a word may be away and still match: none below four letters or where it has a digit
 * (2017 is not 2018), one from four, two from eight.
 */
export function tolerance(term: string): 0 | 1 | 2 {
	if (term.length < shortestCorrected || term.length > longestCorrected || /[^\p{L}]/u.test(term)) return 0;
	return term.length < 8 ? 1 : 2;
}

/**
 * Edits between two words, where exchanging two neighbours is one edit (optimal string alignment,
 * Damerau 1964), or `most + 1` when there are more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
	if (Math.abs(left.length - right.length) > most) return most + 1;
	return lastRow(left, right, most)[right.length] ?? most + 1;
}

/** The name that is the fewest edits from a word, and no more than `most`; null where there is none. */
export function nearest(word: string, names: readonly string[], most: number): string | null {
	const [closest] = names
		.map(name => ({name, edits: editDistance(word, name, most)}))
		.filter(({edits}) => edits <= most)
		.sort((one, other) => one.edits - other.edits);
	return closest?.name ?? null;
}

/** The fewest edits between `typed` and any beginning of `word`, or `most + 1`. */
export function prefixDistance(typed: string, word: string, most: number): number {
	const head = word.slice(0, typed.length + most);
	return least(lastRow(typed, head, most));
}

/** The last row of the edit table, each value cut at `most + 1`. */
function lastRow(left: string, right: string, most: number): number[] {
	const far = most + 1;
	let before: number[] = [];
	let above = Array.from({length: right.length + 1}, (_, j) => Math.min(j, far));
	for (let i = 1; i <= left.length; i++) {
		const row = [Math.min(i, far)];
		let nearest = row[0] ?? far;
		for (let j = 1; j <= right.length; j++) {
			const same = left[i - 1] === right[j - 1];
			let edits = Math.min(
				(above[j] ?? far) + 1,
				(row[j - 1] ?? far) + 1,
				(above[j - 1] ?? far) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
				edits = Math.min(edits, (before[j - 2] ?? far) + 1);
			}
			row.push(Math.min(edits, far));
			nearest = Math.min(nearest, edits);
		}
		if (nearest > most) return row.map(() => far);
		before = above;
		above = row;
	}
	return above;
}
