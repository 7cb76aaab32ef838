/** The shapes of what a search answers, and how hits are made from ranked units. */
import {addToGroup} from '../base/groups.ts';
import {lengthAt} from './compile.ts';
import type {Field} from './filters.ts';
import {translatedQuality} from './match-quality.ts';
import type {Query} from './query.ts';
import {clauseMasks} from './rank.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';

/** UTF-16 offsets into a text, end exclusive. */
export type TextRange = readonly [start: number, end: number];

export type Hit = {
	/** The source's id. */
	readonly source: string;
	/** The passage to jump to: itself, or the first below a title or heading; null where there is none. */
	readonly passage: string | null;
	readonly field: Field;
	readonly text: string;
	/** From 0 to 1. */
	readonly score: number;
	/** The words that match: whole words, sorted, never overlapping; the first ten thousand of them. */
	readonly ranges: readonly TextRange[];
	/** Whether it says something of the query only in the words of another language. */
	readonly isTranslated: boolean;
};

export type SearchResult = {
	readonly query: Query;
	/** All hits there are, of which `hits` may hold only the best. */
	readonly total: number;
	readonly hits: readonly Hit[];
	/** Whether no text has all of the query, so that the hits are those that have most of it. */
	readonly isPartial: boolean;
	/** All hits there are by source id; sources without a hit are not in it. */
	readonly counts: ReadonlyMap<string, number>;
	/** What the reader should know about the answer, one sentence each. */
	readonly hints: readonly string[];
};

export type HitGroup = {
	readonly source: string;
	/** All hits in the source, listed or not. */
	readonly count: number;
	readonly hits: readonly Hit[];
};

/** Hits under their source, sources in the order of their best hit. */
export function groupBySource({hits, counts}: Pick<SearchResult, 'hits' | 'counts'>): HitGroup[] {
	const groups = new Map<string, Hit[]>();
	for (const hit of hits) addToGroup(groups, hit.source, hit);
	return [...groups].map(([source, inIt]) => ({
		source,
		count: counts.get(source) ?? inIt.length,
		hits: inIt,
	}));
}

/** How many units of each source there are, by source id in corpus order. */
export function countBySource(index: SearchIndex, units: Uint32Array): ReadonlyMap<string, number> {
	const bySource = new Uint32Array(index.corpus.sources.length);
	const {sources} = index;
	for (let i = 0; i < units.length; i++) {
		const source = sources[units[i] ?? 0] ?? 0;
		bySource[source] = (bySource[source] ?? 0) + 1;
	}
	const counts = new Map<string, number>();
	for (const [i, count] of bySource.entries()) {
		const id = index.corpus.sources[i]?.id;
		if (count > 0 && id !== undefined) counts.set(id, count);
	}
	return counts;
}

const mostRanges = 10_000;

/** The hit that a unit is; none where it is none of the index. */
export function hitOf(index: SearchIndex, number: number, score: number, highlighter: Highlighter): Hit[] {
	const unit = index.units[number];
	const source = unit === undefined ? undefined : index.corpus.sources[unit.source];
	if (unit === undefined || source === undefined) return [];
	const {field, text, passage} = unit;
	const ranges = highlighter.ranges(number, mostRanges);
	const isTranslated = highlighter.isTranslated(number);
	return [{source: source.id, passage, field, text, score, ranges, isTranslated}];
}

/** A clause without what says it in another language; itself where it has none. */
function withoutTranslations(clause: CompiledClause): CompiledClause {
	const heads = [...clause.heads].filter(([, quality]) => quality !== translatedQuality);
	const sequences = clause.sequences.filter(({quality}) => quality !== translatedQuality);
	const isSame = heads.length === clause.heads.size && sequences.length === clause.sequences.length;
	return isSame ? clause : {...clause, heads: new Map(heads), sequences};
}

/** Marks the words of units that clauses match. */
export class Highlighter {
	readonly #index: SearchIndex;
	readonly #clauses: readonly CompiledClause[];
	readonly #masks: Uint32Array;
	/** The clauses in their own language. */
	readonly #own: readonly CompiledClause[];
	/** The bits of the clauses that may be said in another language, and by term those that it may begin in its own. */
	readonly #translated: number;
	readonly #literal: Uint32Array;
	/** The bits of the clauses that may be several words. */
	readonly #long: number;

	constructor(index: SearchIndex, clauses: readonly CompiledClause[]) {
		this.#long = clauses.reduce(
			(bits, clause, i) => (clause.sequences.length > 0 ? bits | (1 << i) : bits),
			0,
		);
		this.#index = index;
		this.#clauses = clauses;
		this.#masks = clauseMasks(index, clauses);
		this.#own = clauses.map(withoutTranslations);
		this.#translated = this.#own.reduce(
			(bits, clause, i) => (clause === clauses[i] ? bits : bits | (1 << i)),
			0,
		);
		this.#literal = this.#translated === 0 ? this.#masks : clauseMasks(index, this.#own);
	}

	/** @param most At most so many ranges, the first ones. */
	ranges(unit: number, most = Number.POSITIVE_INFINITY): TextRange[] {
		const {firstPlace, terms, starts, ends} = this.#index;
		const end = firstPlace[unit + 1] ?? 0;
		const ranges: TextRange[] = [];
		let covered = -1;
		for (let place = firstPlace[unit] ?? 0; place < end; place++) {
			const mask = this.#masks[terms[place] ?? 0] ?? 0;
			if (mask === 0) continue;
			if (ranges.length >= most) break;
			const last = place + this.#longest(mask, place, end) - 1;
			if (last < place || last <= covered) continue;
			const range: TextRange = [starts[place] ?? 0, ends[last] ?? 0];
			const before = ranges[ranges.length - 1];
			if (place <= covered && before !== undefined) ranges[ranges.length - 1] = [before[0], range[1]];
			else ranges.push(range);
			covered = last;
		}
		return ranges;
	}

	/** Whether some clause stands in a unit in no word of its own language. */
	isTranslated(unit: number): boolean {
		if (this.#translated === 0) return false;
		const {firstPlace, terms} = this.#index;
		let missing = this.#translated;
		const end = firstPlace[unit + 1] ?? 0;
		for (let place = firstPlace[unit] ?? 0; place < end && missing !== 0; place++)
			missing &= ~this.#standing(missing & (this.#literal[terms[place] ?? 0] ?? 0), place, end);
		return missing !== 0;
	}

	/** Of the bits of clauses that may begin at a place, those that stand there in their own language. */
	#standing(mask: number, place: number, end: number): number {
		if ((mask & this.#long) === 0) return mask;
		return this.#own.reduce(
			(bits, clause, i) => (lengthAt(this.#index, clause, place, end) > 0 ? bits : bits & ~(1 << i)),
			mask,
		);
	}

	#longest(mask: number, place: number, end: number): number {
		let longest = (mask & ~this.#long) === 0 ? 0 : 1;
		if ((mask & this.#long) === 0) return longest;
		for (const [i, clause] of this.#clauses.entries()) {
			if ((mask & (1 << i)) !== 0) longest = Math.max(longest, lengthAt(this.#index, clause, place, end));
		}
		return longest;
	}
}
