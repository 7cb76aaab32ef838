/** Finds page furniture by its repetition: what stands at the edges of documents that have little else in common. */

import {addToGroup} from '../base/groups.ts';
import {rememberFor} from '../base/remember.ts';
import {endsSentence} from '../text/sentence-ends.ts';
import {countWords} from './passage-text.ts';
import {fromReadingOrder, type Part, readingOrder, setAside} from './reading-order.ts';
import type {Source} from './source.ts';

/** Documents of one publisher that must have a text at their edge, and as what share of that publisher's documents. */
const fewestDocuments = 3;
/** Of a whole sentence, which may be what they say: more. */
const fewestWithSentence = 6;
const leastShare = 0.25;
/** Passages at the head and at the foot of a document that are looked at, with their headings. */
const headReach = 4;
const footReach = 10;
/** UTF-16 units of a text that is furniture: a publisher's account of itself at the most. */
const longest = 800;
/** Of what two documents say, as much in common makes them versions of one. */
const sameDocument = 0.3;
/** Of a document's words, more than this is what it says, and not what stands around it. */
const mostOfDocument = 0.5;

const reason = 'repeated at the edge of other documents';

/** What may be furniture, for its place. */
type Edge = {readonly key: string; readonly passage: number};

/** The sources without what repeats at the edges of several by one publisher; the same list where nothing does. */
export function withoutRepeated(sources: readonly Source[]): readonly Source[] {
	const groups = new Map<string | null, Source[]>();
	for (const source of sources) addToGroup(groups, source.publisher, source);
	const mended = new Map<Source, Source>();
	for (const group of groups.values()) {
		if (group.length < fewestDocuments) continue;
		const isRepeated = repeatedIn(group);
		for (const source of group) {
			const taken = takenFrom(source, isRepeated);
			if (taken.size > 0) mended.set(source, without(source, taken));
		}
	}
	return mended.size === 0 ? sources : sources.map(source => mended.get(source) ?? source);
}

/** Whether a text, by its key, stands at the edges of enough documents that are not versions of one. */
function repeatedIn(group: readonly Source[]): (key: string) => boolean {
	const holders = new Map<string, Source[]>();
	for (const source of group)
		for (const key of new Set(edgesOf(source).flatMap(edges => edges.map(edge => edge.key))))
			addToGroup(holders, key, source);
	const fewestOf = (key: string) =>
		Math.max(endsSentence(key) ? fewestWithSentence : fewestDocuments, leastShare * group.length);
	const contentOf = rememberFor(({passages}: Source) => new Set(passages.map(({text}) => text)));
	const known = new Map<string, boolean>();
	return key => {
		const isKnown = known.get(key);
		if (isKnown !== undefined) return isKnown;
		const all = holders.get(key) ?? [];
		const isRepeated =
			key !== '' &&
			// Figures and days are said, not repeated.
			!/\p{N}/u.test(key) &&
			all.length >= fewestOf(key) &&
			areSeveral(all.map(contentOf), key, fewestOf(key));
		known.set(key, isRepeated);
		return isRepeated;
	};
}

/** Whether so many documents have little in common beside a text: copies of one in other formats have no say. */
function areSeveral(contents: readonly ReadonlySet<string>[], key: string, fewest: number): boolean {
	const different: ReadonlySet<string>[] = [];
	for (const content of contents) {
		if (different.some(other => inCommon(content, other, key) > sameDocument)) continue;
		different.push(content);
		if (different.length >= fewest) return true;
	}
	return false;
}

/** Of what the shorter of two documents says beside a text, the share that the other says as well. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>, beside: string): number {
	const fewest = Math.min(one.size, other.size) - 1;
	// Of which nothing else is left, they are the same.
	if (fewest <= 0) return 1;
	return [...one].filter(text => text !== beside && other.has(text)).length / fewest;
}

/** The numbers of the passages that are furniture: from the edges inwards, up to the first that is none. */
function takenFrom(source: Source, isRepeated: (key: string) => boolean): ReadonlySet<number> {
	const taken = new Set<number>();
	for (const edges of edgesOf(source))
		for (const {key, passage} of edges) {
			if (key === '' || !isRepeated(key)) break;
			taken.add(passage);
		}
	return wordsIn(source, taken) > mostOfDocument * source.words ? new Set() : taken;
}

/** The head and the foot of a document, each from its edge inwards. */
const edgesOf = rememberFor(({passages}: Source): readonly Edge[][] => {
	const edges = passages.map(({text}, passage) => ({key: keyOf(text), passage}));
	return [edges.slice(0, headReach), edges.slice(-footReach).reverse()];
});

/** The words of the passages with these numbers. */
function wordsIn({passages}: Source, numbers: ReadonlySet<number>): number {
	return [...numbers].reduce((sum, number) => sum + countWords(passages[number]?.text ?? ''), 0);
}

/** The text itself; empty where it is too long to be furniture. */
function keyOf(text: string): string {
	return text.length > longest ? '' : text;
}

/** The source with passages set aside; a heading below which nothing is left goes with them. */
function without(source: Source, taken: ReadonlySet<number>): Source {
	const {headings} = source;
	const ends = headings.map((_, index) => headings[index + 1]?.before ?? source.passages.length);
	const isEmptied = headings.map(({before}, index) => {
		const end = ends[index] ?? before;
		return end > before && allTaken(taken, before, end);
	});
	let heading = -1;
	let passage = -1;
	let number = 0;
	const parts = readingOrder(source).map((part): Part => {
		if (part.kind === 'heading') {
			heading++;
			return isEmptied[heading] === true ? setAside(part.heading, reason) : part;
		}
		if (part.kind === 'boilerplate') return part;
		passage++;
		if (taken.has(passage)) return setAside(part.passage, reason);
		number++;
		return {kind: 'passage', passage: {...part.passage, id: `${source.id}#${number}`}};
	});
	return {...source, ...fromReadingOrder(parts), words: source.words - wordsIn(source, taken)};
}

function allTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
	for (let number = from; number < to; number++) if (!taken.has(number)) return false;
	return true;
}
