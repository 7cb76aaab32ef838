/** Shares and particulars as the screen writes them. */
import {sideName, sourceById, sourceName} from '../app/corpus-lookup.ts';
import {cutName} from '../app/cut-names.ts';
import {type Line, type Span, span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import {rememberFor} from '../base/remember.ts';
import type {SideName} from '../base/sides.ts';
import type {ComparedSide, Comparison} from '../compare/comparison.ts';
import type {Source} from '../documents/source.ts';

export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/** What is known of sources, and how it is said. */
export type Known = Pick<State, 'corpus' | 'words'>;

/** Side, publisher and date of a source, those that are known. */
export function particulars({corpus, words}: Known, source: Source, separator = ' · '): string {
	return [sideName(corpus, source.side, words), source.publisher, source.date]
		.filter(part => part !== null)
		.join(separator);
}

/** A source in one short phrase, for the head of a list of its hits. */
export function shortName({corpus, words}: Known, source: Source): string {
	const side = sideName(corpus, source.side, words);
	return side === null ? sourceName(source) : `${side}: ${sourceName(source)}`;
}

const labelsOf = rememberFor(({left, right}: Comparison): readonly string[] => [left.label, right.label]);

/** What a side is called in at most so many cells: never as the other one is. */
export function sideLabel(comparison: Comparison, side: SideName, width: number): string {
	return cutName(comparison[side].label, labelsOf(comparison), width);
}

/** Spans with a separator between them. */
export function separated(parts: readonly Line[], separator: Span = span('  ', 'quiet')): Line {
	return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Publisher and date of a side's only source, behind its name; of several, how many they are. */
export function sideParticulars({corpus, words}: Known, {label, sources}: ComparedSide): string {
	const [first, ...others] = sources.flatMap(id => sourceById(corpus, id) ?? []);
	if (first === undefined) return '';
	if (others.length > 0) return `, ${words.frame.sources(sources.length)}`;
	const parts = [first.publisher, first.date].filter(part => part !== null && part !== label);
	return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
