/** The sentences of one side of a comparison, in the order of its text. */
import type {SideName} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Comparison, Sentence} from '../comparison.ts';

/** Every sentence stands in exactly one pair of one deliverable, or makes no point; this brings them back into the order of the sources. */
export function sentencesOfSide(corpus: Corpus, comparison: Comparison, side: SideName): Sentence[] {
	const place = new Map<string, number>();
	for (const id of comparison[side].sources) {
		const source = corpus.sources.find(candidate => candidate.id === id);
		for (const passage of source?.passages ?? []) place.set(passage.id, place.size);
	}
	const points = comparison.deliverables.flatMap(({pairs}) => pairs.flatMap(pair => pair[side]));
	return [...points, ...comparison.asides[side]].sort(
		(a, b) => (place.get(a.passage) ?? 0) - (place.get(b.passage) ?? 0) || a.start - b.start,
	);
}
