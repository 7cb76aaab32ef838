/** The filters of the search line: which sources and which parts of them are looked at. */

import type {Corpus, Source} from '../documents/source.ts';
import {beginning} from '../text/graphemes.ts';
import {fold} from '../text/words.ts';
import type {SearchWords} from './search-words.ts';

export type Field = 'title' | 'heading' | 'passage';

export type Filter = {readonly negated: boolean} & (
	| {readonly field: 'side' | 'publisher'; readonly value: string}
	/** `value` is the first day meant, `YYYY-MM-DD`: `before` is earlier than it, `after` is that day or later. */
	| {readonly field: 'before' | 'after'; readonly value: string}
	| {readonly field: 'in'; readonly value: Field}
);

type ParsedFilter =
	| {readonly kind: 'filter'; readonly filter: Filter}
	| {readonly kind: 'words'; readonly hint: string};

const fields: ReadonlyMap<string, Field> = new Map([
	['title', 'title'],
	['heading', 'heading'],
	['headings', 'heading'],
	['text', 'passage'],
	['passage', 'passage'],
]);

const filterNames = ['side', 'publisher', 'before', 'after', 'in'] as const;

const examples = {side: 'side:us', publisher: 'publisher:state'} as const;

/**
 * Reads `name:value`. What is no filter is to be searched as words, with a hint that says why.
 *
 * @param name In lower case.
 */
export function readFilter(name: string, value: string, negated: boolean, says: SearchWords): ParsedFilter {
	switch (name) {
		case 'side':
		case 'publisher': {
			const folded = foldAll(value);
			if (folded === '') return {kind: 'words', hint: says.filterNeedsName(name, examples[name])};
			return {kind: 'filter', filter: {field: name, value: folded, negated}};
		}
		case 'before':
		case 'after': {
			const day = firstDay(value);
			if (day === null) {
				return {kind: 'words', hint: says.filterNeedsDay(name, `${name}:2018-06`)};
			}
			return {kind: 'filter', filter: {field: name, value: day, negated}};
		}
		case 'in': {
			const field = fields.get(value.toLowerCase());
			if (field === undefined) return {kind: 'words', hint: says.filterTakesFields};
			return {kind: 'filter', filter: {field: 'in', value: field, negated}};
		}
		default:
			return {
				kind: 'words',
				hint: says.noFilter(beginning(name, 20), filterNames.map(each => `${each}:`).join(' ')),
			};
	}
}

/** What to know of the name of a filter that stands alone, as in `side: mexico`; null of any other word. */
export function bareFilterHint(word: string, says: SearchWords): string | null {
	const name = filterNames.find(each => word.toLowerCase() === `${each}:`);
	return name === undefined ? null : says.standsBehind(name);
}

/** The first day of a year, month or day as typed, or null when it is none. */
function firstDay(value: string): string | null {
	const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(value);
	if (match === null) return null;
	const [, year = '', month = '1', day = '1'] = match;
	const [m, d] = [Number(month), Number(day)];
	if (m < 1 || m > 12 || d < 1 || d > 31) return null;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a source passes all filters that are about sources. */
export function admitsSource(filters: readonly Filter[], source: Source, corpus: Corpus): boolean {
	return filters.every(filter => {
		switch (filter.field) {
			case 'side': {
				const side = source.side ?? '';
				const name = corpus.sideNames.get(side) ?? '';
				const matches = side !== '' && (foldAll(side) === filter.value || foldAll(name) === filter.value);
				return matches !== filter.negated;
			}
			case 'publisher':
				return foldAll(source.publisher ?? '').includes(filter.value) !== filter.negated;
			case 'before':
				return source.date !== null && source.date < filter.value !== filter.negated;
			case 'after':
				return source.date !== null && source.date >= filter.value !== filter.negated;
			case 'in':
				return true;
			default:
				return filter satisfies never;
		}
	});
}

/** Whether hits of a field are wanted; several `in:` widen each other. */
export function admitsField(filters: readonly Filter[], field: Field): boolean {
	const wanted = filters.flatMap(filter => (filter.field === 'in' && !filter.negated ? [filter.value] : []));
	const unwanted = filters.flatMap(filter => (filter.field === 'in' && filter.negated ? [filter.value] : []));
	return (wanted.length === 0 || wanted.includes(field)) && !unwanted.includes(field);
}

/** What the reader should know about filters that leave something out unseen or match nothing. */
export function filterHints(filters: readonly Filter[], corpus: Corpus, says: SearchWords): string[] {
	if (filters.length === 0) return [];
	const hints: string[] = [];
	if (filters.some(filter => filter.field === 'before' || filter.field === 'after')) {
		const undated = corpus.sources.filter(source => source.date === null).length;
		if (undated > 0) hints.push(says.undated(undated, corpus.sources.length));
	}
	const sides = [...new Set(corpus.sources.flatMap(source => source.side ?? []))].sort();
	const known = new Set(sides.flatMap(side => [foldAll(side), foldAll(corpus.sideNames.get(side) ?? side)]));
	if (filters.some(filter => filter.field === 'side' && !known.has(filter.value))) {
		hints.push(sides.length === 0 ? says.noSides : says.noSuchSide(sides.join(', ')));
	}
	return hints;
}

function foldAll(text: string): string {
	return text
		.split(/[\s\p{P}]+/u)
		.map(fold)
		.filter(Boolean)
		.join(' ');
}
