/** What the two sides of a comparison are called: the shortest that tells a reader which is which. */

import {rememberFor} from '../base/remember.ts';
import {mapSides, type SideName, type Sides} from '../base/sides.ts';
import {type KindWords, kindOfDocument} from '../documents/document-kind.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {formatDate} from '../languages/format-date.ts';
import {documentLanguages} from '../languages/languages.ts';
import {capitalise} from '../text/capitalise.ts';
import type {ComparedSide} from './comparison.ts';
import {cutAtEnd, listed, titlesApart} from './titles-apart.ts';

type Name = Omit<ComparedSide, 'sources'>;

/** One way to name what stands on a side; null where that is not known of it. */
type Way = (sources: readonly Source[], corpus: Corpus) => Name | null;

/** From the shortest to the longest. Who speaks comes before what kind of document it is, and that before its day. */
const ways: readonly Way[] = [
	(sources, corpus) => named(sideName(sources, corpus)),
	sources => named(publisherName(sources)),
	sources => ofKind(sources, kind => aText(kind)),
	sources => ofKind(sources, (kind, {year}) => (year === null ? null : aText(`${year} ${kind}`))),
	sources => ofKind(sources, (kind, {day}) => (day === null ? null : aText(kind, day))),
	(sources, corpus) => {
		const name = publisherName(sources) ?? sideName(sources, corpus);
		const day = dayOf(sources);
		if (name === null || day === null) return null;
		return {label: `${name}, ${day}`, inText: `the ${name} text of ${day}`};
	},
];

/** Each side with a label; of a comparison that has but one side, that one. */
export function labelSides(
	corpus: Corpus,
	left: readonly Source[],
	right: readonly Source[],
): Sides<ComparedSide> {
	const sources = {left, right};
	const names = namesOf(sources, corpus);
	return mapSides(sources, (own, side) => ({...names[side], sources: own.map(({id}) => id)}));
}

/** The name of a side or a document where nothing has to be told from it. */
export function nameAlone(sources: readonly Source[], corpus: Corpus): string {
	return sideName(sources, corpus) ?? listed(sources, source => source.title ?? fileNameOf(source));
}

function namesOf(sources: Sides<readonly Source[]>, corpus: Corpus): Sides<Name> {
	if (sources.left.length === 0 || sources.right.length === 0) {
		return mapSides(sources, own => ({label: own.length === 0 ? '' : nameAlone(own, corpus)}));
	}
	for (const way of ways) {
		const {left, right} = mapSides(sources, own => way(own, corpus));
		if (left !== null && right !== null && areApart(left.label, right.label)) return {left, right};
	}
	const actors = mapSides(sources, own => named(sideName(own, corpus) ?? publisherName(own)));
	// Who is known on one side alone is told from the other by what that calls itself.
	if ((actors.left === null) !== (actors.right === null)) {
		return mapSides(sources, (own, side) => actors[side] ?? besideKnown(own));
	}
	return namesByTitle(sources);
}

function besideKnown(sources: readonly Source[]): Name {
	const name = ofKind(sources, kind => aText(kind)) ?? aText(`other ${textOrTexts(sources)}`);
	const titles = sources.map(({title}) => title).filter(title => title !== null);
	if (titles.length < sources.length) return name;
	return {...name, label: listed(titles, cutAtEnd), name: name.label};
}

/** A title is no name of anybody who says or does something: a sentence speaks of the text. */
function namesByTitle(sources: Sides<readonly Source[]>): Sides<Name> {
	const titles = titlesApart(mapSides(sources, own => own.map(({title}) => title)));
	return mapSides(sources, (own, side) => {
		const name = nameOfText(sources, side, textOrTexts(own));
		return titles === null ? name : {...name, label: titles[side], name: name.label};
	});
}

/** What has no better name, by the kind that only one of the two states, by its day, else by a letter. */
function nameOfText(sources: Sides<readonly Source[]>, side: SideName, text: string): Name {
	const kinds = mapSides(sources, own => ofKind(own, kind => aText(kind)));
	const days = mapSides(sources, dayOf);
	if ((kinds.left === null) !== (kinds.right === null)) return kinds[side] ?? aText(`other ${text}`);
	if (days.left !== null && days.right !== null && days.left !== days.right) return aText(text, days[side]);
	const name = `${text} ${side === 'left' ? 'A' : 'B'}`;
	return {label: capitalise(name), inText: name};
}

const textOrTexts = ({length}: readonly Source[]): string => (length === 1 ? 'text' : 'texts');

const named = (label: string | null): Name | null => (label === null ? null : {label});

/** A document as a head and as a sentence call it: `Fact sheet, 8 October 2021`, `the fact sheet of 8 October 2021`. */
function aText(noun: string, day: string | null = null): Name {
	if (day === null) return {label: capitalise(noun), inText: `the ${noun}`};
	return {label: `${capitalise(noun)}, ${day}`, inText: `the ${noun} of ${day}`};
}

function areApart(one: string, other: string): boolean {
	return one.toLowerCase() !== other.toLowerCase();
}

/** The side that all of them state; several sides together are known by their names. */
function sideName(sources: readonly Source[], corpus: Corpus): string | null {
	const sides = [...new Set(sources.map(({side}) => side))];
	const names = sides.flatMap(side => (side === null ? [] : [corpus.sideNames.get(side) ?? side]));
	return names.length < sides.length || names.length === 0 ? null : listed(names, name => name);
}

/** The one who published all of them. */
function publisherName(sources: readonly Source[]): string | null {
	const [publisher = null, ...others] = new Set(sources.map(source => source.publisher));
	if (publisher === null || others.length > 0) return null;
	return publisher.startsWith(article) ? publisher.slice(article.length) : publisher;
}

/** Before a publisher's name, as it stands on its pages. */
const article = 'The ';

type When = {readonly year: string | null; readonly day: string | null};

/** What all of them are; null where they are of several kinds, or of none that their titles or heads say. */
function ofKind(sources: readonly Source[], name: (kind: string, when: When) => Name | null): Name | null {
	const [kind = null, ...others] = new Set(sources.map(kindOf));
	if (kind === null || others.length > 0) return null;
	const [year = null, ...otherYears] = new Set(sources.map(({date}) => date?.slice(0, 4) ?? null));
	return name(kind, {year: otherYears.length === 0 ? year : null, day: dayOf(sources)});
}

const kindWords: readonly KindWords[] = documentLanguages.map(({documents}) => documents);

/** Several ways to name a side ask for it. */
const kindOf = rememberFor((source: Source) => kindOfDocument(source, kindWords));

/** The day of all of them, as it is written. */
function dayOf(sources: readonly Source[]): string | null {
	const [date = null, ...others] = new Set(sources.map(({date}) => date));
	return date === null || others.length > 0 ? null : formatDate(date);
}
