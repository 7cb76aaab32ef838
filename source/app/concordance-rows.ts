/** The lines of a concordance in the order that the user chose. */
import type {Corpus} from '../documents/source.ts';
import {fold, words} from '../documents/words.ts';
import {passageById} from './corpus-lookup.ts';
import type {ConcordanceLine} from './services.ts';
import type {ConcordanceView} from './state.ts';

type Sorted = {readonly order: string; readonly lines: readonly ConcordanceLine[]};
const sortedLines = new WeakMap<readonly ConcordanceLine[], Sorted>();

/** Enough text for the three words that lines are sorted by. */
const reach = 80;

function neighbours(corpus: Corpus, line: ConcordanceLine): {left: string; right: string; side: string} {
	const placed = passageById(corpus, line.passage);
	const text = placed?.passage.text ?? '';
	const before = words(text.slice(Math.max(0, line.start - reach), line.start))
		.slice(-3)
		.reverse();
	const after = words(text.slice(line.end, line.end + reach)).slice(0, 3);
	return {
		left: before.map(word => word.folded).join(' '),
		right: after.map(word => word.folded).join(' '),
		side: fold(placed?.source.side ?? '\uffff'),
	};
}

/** Sorted by the words next to the keyword, nearest first, as concordances are; ties in text order. */
export function sortedConcordance(
	corpus: Corpus,
	{lines, order}: Pick<ConcordanceView, 'lines' | 'order'>,
): readonly ConcordanceLine[] {
	if (lines === null) return [];
	if (order === 'text') return lines;
	const known = sortedLines.get(lines);
	if (known?.order === order) return known.lines;
	const key = order === 'left neighbour' ? 'left' : order === 'right neighbour' ? 'right' : 'side';
	const keyed = lines.map(line => ({line, key: neighbours(corpus, line)[key]}));
	keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
	const sorted = keyed.map(({line}) => line);
	sortedLines.set(lines, {order, lines: sorted});
	return sorted;
}
