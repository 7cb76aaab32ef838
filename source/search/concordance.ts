/** Lists every occurrence of a query in its context, keyword in the middle (KWIC). */
import type {Source} from '../documents/source.ts';
import {fold, words} from '../text/words.ts';
import type {Field} from './filters.ts';
import {Highlighter, type TextRange} from './hits.ts';
import {parseQuery, type Query} from './query.ts';
import {findAll, type SearchOptions} from './search.ts';
import type {SearchIndex, Unit} from './search-index.ts';

export type ConcordanceLine = {
	/** The source's id, and its side where it has one. */
	readonly source: string;
	readonly side: string | null;
	/** The passage it stands in or heads. */
	readonly passage: string | null;
	readonly field: Field;
	/** Up to `context` characters on either side, cut between words; verbatim. */
	readonly left: string;
	readonly keyword: string;
	readonly right: string;
	/** Where the keyword stands in the text of its passage, heading or title. */
	readonly range: TextRange;
};

export type Concordance = {
	readonly query: Query;
	/** All occurrences, of which `lines` may hold only the first. */
	readonly total: number;
	/** In the order of the corpus. */
	readonly lines: readonly ConcordanceLine[];
	readonly hints: readonly string[];
};

/** Half a dozen words: lines that agree in them are sorted enough, and thousands are sorted between two frames. */
const sortedContext = 48;

/** The orders that lines can be sorted in. */
export const concordanceOrders = ['text', 'left neighbour', 'right neighbour', 'side'] as const;
export type ConcordanceOrder = (typeof concordanceOrders)[number];

type ConcordanceOptions = SearchOptions & {
	/** Characters of context on either side; 120 unless told. */
	readonly context?: number;
};

const usualLimit = 5_000;
/** As many as half a line of a wide terminal shows. */
const usualContext = 120;

/** Every occurrence of the query's words and phrases in the texts that have all of them. */
export function concordance(index: SearchIndex, text: string, options: ConcordanceOptions = {}): Concordance {
	const {limit = usualLimit, context = usualContext} = options;
	const query = parseQuery(text, index.dictionary.language);
	if (query.clauses.length === 0) return {query, total: 0, lines: [], hints: query.hints};
	const {ranked, clauses, hints} = findAll(index, query, options);
	const highlighter = new Highlighter(index, clauses);
	const lines: ConcordanceLine[] = [];
	let total = 0;
	for (const number of ranked.units) {
		const unit = index.units[number];
		const source = unit === undefined ? undefined : index.corpus.sources[unit.source];
		if (unit === undefined || source === undefined) continue;
		for (const range of highlighter.ranges(number)) {
			total++;
			if (lines.length >= limit) continue;
			lines.push(concordanceLine(source, unit, range, context));
		}
	}
	return {query, total, lines, hints: [...query.hints, ...hints]};
}

/** The line of a stretch of a passage, heading or title of a source. */
export function concordanceLine(
	source: Pick<Source, 'id' | 'side'>,
	{text, passage, field}: Pick<Unit, 'text' | 'passage' | 'field'>,
	range: TextRange,
	context = usualContext,
): ConcordanceLine {
	return {
		source: source.id,
		side: source.side,
		passage,
		field,
		left: before(text, range[0], context),
		keyword: text.slice(...range),
		right: after(text, range[1], context),
		range,
	};
}

/**
 * The lines in another order: by the words to the left, nearest first, or to the right, without
 * regard to case and accents; by side, sources without one last. Ties keep the corpus's order.
 */
export function sortConcordance(
	lines: readonly ConcordanceLine[],
	order: ConcordanceOrder,
): readonly ConcordanceLine[] {
	switch (order) {
		case 'text':
			return lines;
		case 'left neighbour':
			return sortedBy(lines, line => neighbours(line.left.slice(-sortedContext)).reverse().join(' '));
		case 'right neighbour':
			return sortedBy(lines, line => neighbours(line.right.slice(0, sortedContext)).join(' '));
		case 'side':
			return sortedBy(lines, line => fold(line.side ?? '\uffff'));
		default:
			return order satisfies never;
	}
}

function sortedBy(
	lines: readonly ConcordanceLine[],
	keyOf: (line: ConcordanceLine) => string,
): ConcordanceLine[] {
	return lines
		.map(line => ({line, key: keyOf(line)}))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({line}) => line);
}

function neighbours(context: string): string[] {
	return words(context).map(word => word.folded);
}

/** Text before an offset, from the beginning of a word. */
function before(text: string, end: number, length: number): string {
	const start = Math.max(0, end - length);
	const cut = text.slice(start, end);
	return start === 0 || /\s/.test(text[start - 1] ?? '') ? cut : cut.replace(/^\S*\s/, '');
}

/** Text after an offset, to the end of a word. */
function after(text: string, start: number, length: number): string {
	const end = Math.min(text.length, start + length);
	const cut = text.slice(start, end);
	return end === text.length || /\s/.test(text[end] ?? '') ? cut : cut.replace(/\s\S*$/, '');
}
