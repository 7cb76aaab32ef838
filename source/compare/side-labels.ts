/** What the two sides of a comparison are called: the shortest that tells a reader which is which. */

import {rememberFor} from '../base/remember.ts';
import {mapSides, type SideName, type Sides} from '../base/sides.ts';
import {type KindWords, kindOfDocument} from '../documents/document-kind.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {documentLanguages} from '../languages/languages.ts';
import type {ComparedSide} from './comparison.ts';
import {englishSides, type SideName as Name, type SideWords} from './side-words.ts';
import {cutAtEnd, listed, titlesApart} from './titles-apart.ts';

/** Where names come from: what is known of the documents, and the words that make names of it. */
type Known = {readonly corpus: Corpus; readonly words: SideWords};

/** One way to name what stands on a side; null where that is not known of it. */
type Way = (sources: readonly Source[], known: Known) => Name | null;

/** From the shortest to the longest. Who speaks comes before what kind of document it is, and that before its day. */
const ways: readonly Way[] = [
	(sources, known) => named(sideName(sources, known)),
	(sources, {words}) => named(publisherName(sources, words)),
	(sources, {words}) => ofKind(sources, kind => words.document({kind})),
	(sources, {words}) =>
		ofKind(sources, kind => {
			const year = yearOf(sources);
			return year === null ? null : words.document({kind}, {year});
		}),
	(sources, {words}) =>
		ofKind(sources, kind => {
			const day = dayOf(sources, words);
			return day === null ? null : words.document({kind}, {day});
		}),
	(sources, known) => {
		const name = publisherName(sources, known.words) ?? sideName(sources, known);
		const day = dayOf(sources, known.words);
		return name === null || day === null ? null : known.words.ofDay(name, day);
	},
];

/** Each side with a label; of a comparison that has but one side, that one. */
export function labelSides(
	corpus: Corpus,
	left: readonly Source[],
	right: readonly Source[],
	words: SideWords = englishSides,
): Sides<ComparedSide> {
	const sources = {left, right};
	const names = namesOf(sources, {corpus, words});
	return mapSides(sources, (own, side) => ({...names[side], sources: own.map(({id}) => id)}));
}

/** The name of a side or a document where nothing has to be told from it. */
export function nameAlone(
	sources: readonly Source[],
	corpus: Corpus,
	words: SideWords = englishSides,
): string {
	return (
		sideName(sources, {corpus, words}) ?? listed(sources, source => source.title ?? fileNameOf(source), words)
	);
}

function namesOf(sources: Sides<readonly Source[]>, known: Known): Sides<Name> {
	const {corpus, words} = known;
	if (sources.left.length === 0 || sources.right.length === 0) {
		return mapSides(sources, own => ({label: own.length === 0 ? '' : nameAlone(own, corpus, words)}));
	}
	for (const way of ways) {
		const {left, right} = mapSides(sources, own => way(own, known));
		if (left !== null && right !== null && areApart(left.label, right.label)) return {left, right};
	}
	const actors = mapSides(sources, own => named(sideName(own, known) ?? publisherName(own, words)));
	// Who is known on one side alone is told from the other by what that calls itself.
	if ((actors.left === null) !== (actors.right === null)) {
		return mapSides(sources, (own, side) => actors[side] ?? besideKnown(own, words));
	}
	return namesByTitle(sources, words);
}

function besideKnown(sources: readonly Source[], words: SideWords): Name {
	const name = ofKind(sources, kind => words.document({kind})) ?? words.other(sources.length);
	const titles = sources.map(({title}) => title).filter(title => title !== null);
	if (titles.length < sources.length) return name;
	return {...name, label: listed(titles, cutAtEnd, words), name: name.label};
}

/** A title is no name of anybody who says or does something: a sentence speaks of the text. */
function namesByTitle(sources: Sides<readonly Source[]>, words: SideWords): Sides<Name> {
	const titles = titlesApart(
		mapSides(sources, own => own.map(({title}) => title)),
		words,
	);
	return mapSides(sources, (_, side) => {
		const name = nameOfText(sources, side, words);
		return titles === null ? name : {...name, label: titles[side], name: name.label};
	});
}

/** What has no better name, by the kind that only one of the two states, by its day, else by a letter. */
function nameOfText(sources: Sides<readonly Source[]>, side: SideName, words: SideWords): Name {
	const texts = sources[side].length;
	const kinds = mapSides(sources, own => ofKind(own, kind => words.document({kind})));
	const days = mapSides(sources, own => dayOf(own, words));
	if ((kinds.left === null) !== (kinds.right === null)) return kinds[side] ?? words.other(texts);
	const day = days[side];
	if (day !== null && days.left !== null && days.right !== null && days.left !== days.right)
		return words.document({texts}, {day});
	return words.lettered(texts, side === 'left' ? 'A' : 'B');
}

const named = (label: string | null): Name | null => (label === null ? null : {label});

function areApart(one: string, other: string): boolean {
	return one.toLowerCase() !== other.toLowerCase();
}

/** The side that all of them state; several sides together are known by their names. */
function sideName(sources: readonly Source[], {corpus, words}: Known): string | null {
	const sides = [...new Set(sources.map(({side}) => side))];
	const names = sides.flatMap(side => (side === null ? [] : [corpus.sideNames.get(side) ?? side]));
	return names.length < sides.length || names.length === 0
		? null
		: listed(names, name => words.sideName(name), words);
}

/** The one who published all of them. */
function publisherName(sources: readonly Source[], words: SideWords): string | null {
	const publisher = ofAll(sources, source => source.publisher);
	if (publisher === null) return null;
	const name = words.publisher(publisher);
	return name.startsWith(article) ? name.slice(article.length) : name;
}

/** Before a publisher's name, as it stands on its pages. */
const article = 'The ';

/** What all of them are; null where they are of several kinds, or of none that their titles or heads say. */
function ofKind(sources: readonly Source[], name: (kind: string) => Name | null): Name | null {
	const kind = ofAll(sources, kindOf);
	return kind === null ? null : name(kind);
}

const kindWords: readonly KindWords[] = documentLanguages.map(({documents}) => documents);

/** Several ways to name a side ask for it. */
const kindOf = rememberFor((source: Source) => kindOfDocument(source, kindWords));

/** The year of all of them. */
function yearOf(sources: readonly Source[]): string | null {
	return ofAll(sources, ({date}) => date?.slice(0, 4) ?? null);
}

/** The day of all of them, as it is written. */
function dayOf(sources: readonly Source[], words: SideWords): string | null {
	const date = ofAll(sources, source => source.date);
	return date === null ? null : words.day(date);
}

/** What is known of each and the same; null where it is not. */
function ofAll(sources: readonly Source[], know: (source: Source) => string | null): string | null {
	const [known = null, ...others] = new Set(sources.map(know));
	return others.length === 0 ? known : null;
}
