/** Finds rows by what they are called: their topics and their themes, with slips of the keys. */
import Fuse from 'fuse.js';

/** A row's key, and what it is called. */
export type RowLabel = {readonly key: string; readonly topic: string; readonly theme: string};

/** How different a name may be, 0 to 1 as fuse.js counts it. */
const threshold = 0.25;

/** Fewer letters stand in nearly every name. */
const leastLetters = 2;

export type LabelIndex = Fuse<RowLabel>;

export function indexLabels(labels: readonly RowLabel[]): LabelIndex {
	return new Fuse(labels, {
		keys: ['topic', 'theme'],
		ignoreLocation: true,
		ignoreDiacritics: true,
		minMatchCharLength: leastLetters,
		threshold,
	});
}

/** Keys of the rows that are called so; of a query with filters or quotation marks only the texts are asked. */
export function rowsCalled(index: LabelIndex, query: string): readonly string[] {
	if (query.length < leastLetters || /["“”:]|(?:^|\s)-/.test(query)) return [];
	return index.search(query).map(({item}) => item.key);
}
