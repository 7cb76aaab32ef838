/** Collects what a briefing quotes, and numbers it in the order of first mention. */
import type {Sentence} from '../compare/comparison.ts';
import type {Corpus, Passage, Source} from '../documents/source.ts';
import {numberOfPassage} from '../documents/text-edits.ts';
import {isKnown, languageIn, languageOf} from '../languages/languages.ts';
import type {Span} from '../text/spans.ts';
import type {Inline, Reference} from './briefing.ts';
import type {MarkedPassages} from './differing-words.ts';
import {around, countWords, ends, omission, opening, piecesOf} from './excerpts.ts';
import {knownPage, linkToPage, linkToText} from './text-fragments.ts';

/** Part of a passage, in the passage's offsets. */
type Stretch = Pick<Sentence, 'passage' | 'start' | 'end'>;

type QuoteOptions = {
	/** Most words to show in all; what is left out is marked. */
	readonly words?: number;
	/** Offsets in the passage that must be among the words shown. */
	readonly mustShow?: {readonly start: number; readonly end: number};
	/** Show these characters of the passage and nothing else: a value without its sentence. A long one is shortened in its middle. */
	readonly only?: {readonly start: number; readonly end: number};
	/** What is marked of the words that are shown. */
	readonly marked?: MarkedPassages;
};

/** Turns stretches of passages into quotations and remembers where they stand. */
export type References = {
	/** One quotation for each passage, in the order in which the passages come first. */
	readonly quote: (stretches: readonly Stretch[], options?: QuoteOptions) => Inline[];
	/** Only the number of the reference. */
	readonly cite: (stretch: Stretch) => Inline;
	readonly passage: (id: string) => Passage | null;
	readonly sourceOf: (passage: string) => Source | null;
	/** The language of a passage by ISO 639, null where it is not known. */
	readonly languageOf: (passage: string) => string | null;
	/** Everything cited so far. */
	readonly list: () => readonly Reference[];
};

type Place = {readonly source: Source; readonly passage: Passage; readonly place: number};

/** A quotation that comes after others in its place still shows so many words. */
const leastWords = 12;

/** `labels`: what each source is called, by its id; `output`: the language of the briefing, by ISO 639. */
export function createReferences(
	corpus: Corpus,
	labels: ReadonlyMap<string, string>,
	output: string,
): References {
	const places = new Map<string, Place>();
	for (const source of corpus.sources)
		for (const passage of source.passages)
			places.set(passage.id, {source, passage, place: numberOfPassage(passage.id)});
	const pages = new Map<string, string>();
	const numbers = new Map<string, Reference>();

	function refer(place: Place, start: number, end: number): Reference {
		const {source, passage} = place;
		const key = `${passage.id} ${start} ${end}`;
		const known = numbers.get(key);
		if (known) return known;
		const text = passage.text.slice(start, end);
		const reference: Reference = {
			number: numbers.size + 1,
			text,
			source: source.id,
			label: labels.get(source.id) ?? source.id,
			section: passage.heading,
			passage: passage.id,
			...(passage.speaker !== undefined && {speaker: passage.speaker}),
			place: place.place,
			locator: passage.locator,
			url: linkOf(place, start, text),
		};
		numbers.set(key, reference);
		return reference;
	}

	function linkOf({source, passage}: Place, start: number, text: string): string | null {
		if (source.url === null) return null;
		const {locator} = passage;
		if (locator.kind === 'page') return linkToPage(source.url, locator.page);
		return linkToText(source.url, {text, before: passage.text.slice(0, start), page: pageOf(source)});
	}

	function pageOf(source: Source): string {
		const known = pages.get(source.id);
		if (known !== undefined) return known;
		const page = knownPage(source.passages.map(passage => passage.text).join(' '));
		pages.set(source.id, page);
		return page;
	}

	function quote(stretches: readonly Stretch[], options: QuoteOptions = {}): Inline[] {
		let room = options.words ?? Number.POSITIVE_INFINITY;
		return [...groupByPassage(stretches)].flatMap(([id, parts]): Inline[] => {
			const place = places.get(id);
			const first = parts[0];
			const last = parts.at(-1);
			if (!place || !first || !last) return [];
			const reference = refer(place, first.start, last.end);
			const shown = shorten(place.passage.text, parts, {...options, words: room});
			room = Math.max(leastWords, room - countWords(shown));
			const {text} = place.passage;
			const marks = marksIn(shown, text.slice(first.start), shifted(options.marked?.get(id), first.start));
			const language = spokenIn(place);
			return [
				{
					kind: 'quotation',
					text: shown,
					reference: reference.number,
					...(marks.length > 0 && {marks}),
					...(language !== null && language !== output && {language}),
				},
			];
		});
	}

	return {
		quote,
		cite(stretch) {
			const place = places.get(stretch.passage);
			if (!place) return {kind: 'text', text: ''};
			return {kind: 'reference', reference: refer(place, stretch.start, stretch.end).number};
		},
		passage: id => places.get(id)?.passage ?? null,
		sourceOf: id => places.get(id)?.source ?? null,
		languageOf(id) {
			const place = places.get(id);
			return place === undefined ? null : spokenIn(place);
		},
		list: () => [...numbers.values()],
	};
}

/** A document may hold passages in two languages that the program knows; of another it is believed what it is in. */
function spokenIn({source: {language}, passage}: Place): string | null {
	if (language === null || !isKnown(language)) return language;
	return languageIn(passage.text, languageOf(language)).code;
}

/** Stretches of each passage in the order of its text, neighbours joined. */
function groupByPassage(stretches: readonly Stretch[]): Map<string, Stretch[]> {
	const groups = new Map<string, Stretch[]>();
	for (const stretch of stretches) {
		const group = groups.get(stretch.passage);
		if (group) group.push(stretch);
		else groups.set(stretch.passage, [stretch]);
	}
	for (const group of groups.values()) group.sort((one, other) => one.start - other.start);
	return groups;
}

function shorten(text: string, parts: readonly Stretch[], options: QuoteOptions): string {
	const {words = Number.POSITIVE_INFINITY, mustShow, only} = options;
	if (only) return ends(text.slice(only.start, only.end), words);
	if (mustShow) {
		const part = parts.find(({start, end}) => start <= mustShow.start && mustShow.end <= end) ?? parts[0];
		if (!part) return '';
		return around(
			text.slice(part.start, part.end),
			mustShow.start - part.start,
			mustShow.end - part.start,
			words,
		);
	}
	return opening(joined(text, parts), words);
}

function shifted(spans: readonly Span[] = [], by: number): Span[] {
	return spans.map(({start, end}) => ({start: start - by, end: end - by}));
}

/** Where marked words of a text stand in what is shown of it: pieces of it, in order, between marks of omission. */
export function marksIn(shown: string, text: string, marks: readonly Span[]): Span[] {
	let from = 0;
	let at = 0;
	return piecesOf(shown).flatMap(piece => {
		const inShown = shown.indexOf(piece, at);
		const inText = text.indexOf(piece, from);
		if (inShown === -1 || inText === -1) return [];
		at = inShown + piece.length;
		from = inText + piece.length;
		return marks
			.filter(({start, end}) => start < from && end > inText)
			.map(({start, end}) => ({
				start: inShown + Math.max(start, inText) - inText,
				end: inShown + Math.min(end, from) - inText,
			}));
	});
}

function joined(text: string, parts: readonly Stretch[]): string {
	let result = '';
	let end = 0;
	for (const part of parts) {
		if (part.end <= end) continue;
		if (result === '') result = text.slice(part.start, part.end);
		else if (text.slice(end, part.start).trim() === '') result += text.slice(end, part.end);
		else result += ` ${omission} ${text.slice(part.start, part.end)}`;
		end = part.end;
	}
	return result;
}
