/** What the terminal program asks of the parts below it, done with the documents that are open. */

import type {Place} from './app/place.ts';
import type {SearchAnswer} from './app/search-answers.ts';
import {type Ask, askFirst, type BriefingRequest, type SearchRequest, type Services} from './app/services.ts';
import {englishScreen} from './app/wording/en.ts';
import type {ScreenWords} from './app/wording/screen-words.ts';
import {writePlace} from './app/write-places.ts';
import type {KeptChange} from './briefing/choices/choices.ts';
import {choicesFile, placesFile} from './briefing/choices/state-directory.ts';
import {writeChoices} from './briefing/choices/write-choices.ts';
import {
	type Composed,
	composeBriefing,
	formatBriefing,
	previewBriefing,
} from './briefing/compose-briefing.ts';
import {nameOfExport} from './briefing/file-name.ts';
import {withMadeNames} from './briefing/wording/made-names.ts';
import {writeBriefing} from './briefing/write-briefing.ts';
import {analyse} from './compare/analyse.ts';
import {chooseSides} from './compare/choose-sides.ts';
import {compare} from './compare/compare.ts';
import {createReaders} from './compare/reading/reader.ts';
import type {Corpus} from './documents/source.ts';
import {type TextEdit, withEdits} from './documents/text-edits.ts';
import {concordance} from './search/concordance.ts';
import {openIndex} from './search/read-index.ts';
import {scanSteps} from './search/scan.ts';
import {type Hit, type SearchIndex, search} from './search/search.ts';
import {inSlices} from './search/steps.ts';

/** What services start from beside the documents: what the user has put back and taken out, and in which words they say things. */
export type ServiceOptions = {readonly edits?: readonly TextEdit[]; readonly words?: ScreenWords};

/** Services on a corpus; `date` is the day that exported briefings state. */
export function createServices(
	asRead: Corpus,
	date: string,
	{edits = [], words = englishScreen}: ServiceOptions = {},
): Services {
	let corpus = withEdits(asRead, edits);
	// What was read for one answer is not read again for the next.
	const readers = createReaders();
	let index: SearchIndex | null = null;
	// A briefing on a query needs the whole index; whoever asks first starts it.
	let opening: Promise<SearchIndex> | null = null;
	const wholeIndex = (onProgress?: (done: number) => void) => {
		const ofThese = corpus;
		opening ??= openIndex(ofThese, {
			onProgress: ({done, total}) => onProgress?.(total === 0 ? 1 : done / total),
		}).then(opened => {
			if (corpus === ofThese) index = opened;
			return opened;
		});
		return opening;
	};
	const compose = async ({choices, sides, query, rows = null}: BriefingRequest): Promise<Composed> => {
		const order = {choices, sides, query, rows, date, wording: words.briefing};
		const composed = composeBriefing(corpus, order, await wholeIndex(), readers);
		if (composed === null) throw new Error(words.messages.export.nothingMatches(query ?? ''));
		return composed;
	};

	return {
		stopReading: () => {},
		lookAtDisk: () => ({changed: 0, added: 0, gone: 0}),
		readAgain: () => {
			throw new Error(words.messages.disk.notReadAgain);
		},
		editTexts(edits) {
			corpus = withEdits(asRead, edits);
			index = null;
			opening = null;
		},
		suggestSides: () => chooseSides(corpus, {}, readers, words.briefing.sides),
		compare: ({sides, corrections}) =>
			withMadeNames(compare(corpus, sides, corrections, {readers}), words.briefing),
		analyse: comparison => analyse(corpus, comparison, readers),
		search: request => answer(corpus, index, request, words),
		prepareSearch: async (_, onProgress) => {
			await wholeIndex(onProgress);
		},
		concordance: async query => concordance(await wholeIndex(), query),
		preview: async request => previewBriefing((await compose(request)).briefing, request.format),
		exportBriefing: async request => {
			const {briefing, leftAside} = await compose(request);
			const data = await formatBriefing(briefing, request.format);
			const name = nameOfExport(briefing, request.format);
			return {
				path: await writeBriefing(
					data,
					{kind: 'next-free', directory: process.cwd(), name},
					words.briefing.files.notWritten,
				),
				leftAside,
			};
		},
		saveChanges: changes => keepChanges(asRead, changes),
		keepPlace: place => keepPlace(corpus, place),
	};
}

/** Keeps changes of the choices for these documents. */
export async function keepChanges(corpus: Corpus, changes: readonly KeptChange[]): Promise<void> {
	await writeChoices(choicesFile(corpus), changes, corpus.sources);
}

/** Keeps where the user is in these documents. */
export async function keepPlace(corpus: Corpus, place: Place): Promise<void> {
	await writePlace(placesFile(), corpus, place);
}

export function refuseWhileReading({reasons}: ScreenWords): never {
	throw new Error(`${reasons.lacking.documents}.`);
}

/** Asks of documents of which some are still being read: only searching does not need them all. */
export function askWhileReading(current: () => Corpus, stopReading: () => void, words: ScreenWords): Ask {
	const refuse = () => refuseWhileReading(words);
	return askFirst({search: request => answer(current(), null, request, words), stopReading}, refuse);
}

/** Answers from the index, or by reading the texts where there is none yet. */
async function answer(
	corpus: Corpus,
	index: SearchIndex | null,
	{query, limit, within}: SearchRequest,
	{briefing}: ScreenWords,
): Promise<SearchAnswer> {
	const words = briefing.search;
	const options = within === null ? {limit, words} : {limit, words, sources: new Set([within])};
	const {total, hits, isPartial, counts, hints} =
		index === null ? await inSlices(scanSteps(corpus, query, options)) : search(index, query, options);
	const listed = within === null ? hits : inReadingOrder(hits, corpus);
	return {total, hits: listed, isPartial, counts, hint: hints.length > 0 ? hints.join(' ') : null};
}

/** Hits of one source as they stand in it: a heading before the passages below it. */
function inReadingOrder(hits: readonly Hit[], corpus: Corpus): Hit[] {
	const source = corpus.sources.find(({id}) => id === hits[0]?.source);
	const places = new Map(source?.passages.map(({id}, place) => [id, place]));
	const place = ({passage, field}: Hit) =>
		(passage === null ? -1 : (places.get(passage) ?? 0)) - (field === 'passage' ? 0 : 0.5);
	return [...hits].sort((a, b) => place(a) - place(b));
}
