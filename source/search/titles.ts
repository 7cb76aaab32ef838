/** Finds titles and headings that look like what was typed although they lack one of its words. */
import Fuse from 'fuse.js';
import {fold} from '../documents/words.ts';
import type {Hit, TextRange} from './hits.ts';
import type {SearchIndex} from './search-index.ts';
import {eachWord} from './terms.ts';

/** Shorter queries look like too much, longer ones are no title. */
const shortest = 6;
const longest = 100;
/** How different a title may be, 0 to 1 as fuse.js counts it. */
const threshold = 0.25;
const mostHits = 20;

type Titles = {readonly fuse: Fuse<string>; readonly units: readonly (readonly number[])[]};

const titlesOf = new WeakMap<SearchIndex, Titles>();

/** Titles and headings like `text`, the most similar first; scores lie below those of real matches. */
export function similarTitles(
	index: SearchIndex,
	text: string,
	sources: ReadonlySet<string> | undefined,
): Hit[] {
	const typed = text.trim();
	if (typed.length < shortest || typed.length > longest) return [];
	const {fuse, units} = titles(index);
	const hits: Hit[] = [];
	for (const result of fuse.search(typed, {limit: mostHits})) {
		for (const number of units[result.refIndex] ?? []) {
			const unit = index.units[number];
			const source = unit === undefined ? undefined : index.corpus.sources[unit.source];
			if (unit === undefined || source === undefined || sources?.has(source.id) === false) continue;
			const spans = result.matches?.[0]?.indices ?? [];
			hits.push({
				source: source.id,
				passage: unit.passage,
				field: unit.field,
				text: unit.text,
				score: 0.08 * (1 - (result.score ?? 1)),
				ranges: wordsOver(unit.text, spans),
			});
		}
	}
	return hits;
}

/** Fuse over the distinct titles and headings, with the units that carry each; made when first needed. */
function titles(index: SearchIndex): Titles {
	const known = titlesOf.get(index);
	if (known !== undefined) return known;
	const byText = new Map<string, number[]>();
	for (const [number, unit] of index.units.entries()) {
		if (unit.field === 'passage') continue;
		const same = byText.get(unit.text);
		if (same === undefined) byText.set(unit.text, [number]);
		else same.push(number);
	}
	const made: Titles = {
		fuse: new Fuse([...byText.keys()], {
			ignoreLocation: true,
			ignoreDiacritics: true,
			includeMatches: true,
			includeScore: true,
			minMatchCharLength: 3,
			threshold,
		}),
		units: [...byText.values()],
	};
	titlesOf.set(index, made);
	return made;
}

/** The words of a text that spans of characters (ends inclusive) cover for the most part. */
function wordsOver(text: string, spans: readonly (readonly [number, number])[]): TextRange[] {
	const ranges: TextRange[] = [];
	eachWord(text, 0, text.length, (written, folded, start, end) => {
		if ((folded ?? fold(written)) === '') return;
		const covered = spans.reduce(
			(sum, [from, to]) => sum + Math.max(0, Math.min(to + 1, end) - Math.max(from, start)),
			0,
		);
		if (covered * 2 > end - start) ranges.push([start, end]);
	});
	return ranges;
}
