/** What can be picked as a side: the sides that sources state, then every source by itself. */
import {listSideChoices} from '../compare/choose-sides.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {sourceById, sourceName} from './corpus-lookup.ts';

export type PickerRow = {
	readonly side: ComparedSide;
	/** The side's name, or the source's own: many sources share a side. */
	readonly name: string;
	readonly detail: string;
};

const rowsOfCorpus = new WeakMap<Corpus, readonly PickerRow[]>();

function detailOf(source: Source, label: string): string {
	return [label === sourceName(source) ? null : label, source.date].filter(part => part !== null).join(', ');
}

export function pickerRows(corpus: Corpus): readonly PickerRow[] {
	const known = rowsOfCorpus.get(corpus);
	if (known !== undefined) return known;
	// A side with one source is that source, which is listed anyway.
	const rows = listSideChoices(corpus)
		.filter(({kind, sources}) => kind === 'source' || sources.length > 1)
		.map(({kind, label, sources}): PickerRow => {
			const source = kind === 'source' ? sourceById(corpus, sources[0] ?? '') : null;
			const side = {label, sources};
			return source === null
				? {side, name: label, detail: `all ${sources.length} sources`}
				: {side, name: sourceName(source), detail: detailOf(source, label)};
		});
	rowsOfCorpus.set(corpus, rows);
	return rows;
}
