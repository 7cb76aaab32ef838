/** What a briefing calls its sources. */
import {type Sides, sideNames} from '../base/sides.ts';
import {type ComparedSide, nameOfComparedSide} from '../compare/comparison.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Source} from '../documents/source.ts';
import type {Wording} from './wording/wording.ts';

/** Its title or, where it has none, what else it is known by. */
export function titleOf(source: Source): string {
	return source.title ?? source.publisher ?? fileNameOf(source);
}

/** Its publisher or, where none is known, what else it is known by. */
export function publisherOf({publisher, ...source}: Source, {sides}: Wording): string {
	return publisher === null ? (source.title ?? fileNameOf(source)) : sides.publisher(publisher);
}

/** What follows a name to date it; a title may end with the day already. */
export function dayBehind(name: string, date: string | null, wording: Wording): string {
	if (date === null) return `, ${wording.undated}`;
	const day = wording.date(date);
	return name.includes(day) ? '' : `, ${day}`;
}

/** Each source's publisher and date; where two sources share them, their ids as well. */
function sourceLabels(corpus: Corpus, wording: Wording): ReadonlyMap<string, string> {
	const plain = corpus.sources.map(source => {
		const name = publisherOf(source, wording);
		return source.date === null ? name : `${name}, ${wording.date(source.date)}`;
	});
	return new Map(
		corpus.sources.map((source, index) => {
			const label = plain[index] ?? source.id;
			const isShared = plain.filter(other => other === label).length > 1;
			return [source.id, isShared ? `${label} (${source.id})` : label];
		}),
	);
}

/** What references call each source: the name of its side where no other stands on it, since the list of sources has the rest. */
export function labelsInReferences(
	corpus: Corpus,
	sides: Sides<ComparedSide> | null,
	wording: Wording,
): ReadonlyMap<string, string> {
	const labels = new Map(sourceLabels(corpus, wording));
	for (const side of sideNames) {
		const [only, ...others] = sides?.[side].sources ?? [];
		if (sides !== null && only !== undefined && others.length === 0)
			labels.set(only, nameOfComparedSide(sides[side]));
	}
	return labels;
}
