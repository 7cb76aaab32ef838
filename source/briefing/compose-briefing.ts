/** Puts comparison, analysis and choices together into a briefing, for the commands and the terminal alike. */

import {mapSides, type Sides} from '../base/sides.ts';
import {type Analysis, analyse} from '../compare/analyse.ts';
import {sidesOf} from '../compare/choose-sides.ts';
import {compare} from '../compare/compare.ts';
import type {ComparedSide, Comparison} from '../compare/comparison.ts';
import {createReaders, type Readers} from '../compare/reading/reader.ts';
import type {Corpus} from '../documents/source.ts';
import {type SearchIndex, search} from '../search/search.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {Briefing} from './briefing.ts';
import type {Choices, PartName} from './choices/choices.ts';
import {fittingChoices, type LeftAside} from './choices/fitting-choices.ts';
import {pairOf} from './choices/pairs.ts';
import type {FileData} from './formats/format-writer.ts';
import {type Format, isForPrograms, loadFormat, textOfFile} from './formats/formats.ts';
import {kinOf, queriesWithKin} from './kin.ts';
import {makeBriefing} from './make-briefing.ts';
import {type BriefingTopic, rowsStill} from './rows-about.ts';
import type {Wording} from './wording/wording.ts';

export type BriefingOrder = {
	/** Null where there are not two sides to compare. */
	readonly sides: Sides<ComparedSide> | null;
	/** All of them: those of the sides are in force. */
	readonly choices: Choices;
	/** Only what this query matches; null for all. */
	readonly query: string | null;
	/** Keys of the rows that it is about, where they were chosen by it already. */
	readonly rows?: readonly string[] | null;
	/** State what is matched with doubt as well, at any length. */
	readonly isDoubtStated?: boolean;
	/** The day it is made, ISO 8601. */
	readonly date: string;
	/** The program's own words in it. */
	readonly wording: Wording;
};

export type Composed = {
	readonly briefing: Briefing;
	/** Pins and chosen topics that are not in it. */
	readonly leftAside: LeftAside;
};

/**
 * The briefing on what the order names; null where its query matches nothing. Throws where nothing at all
 * would stand in it.
 */
export function composeBriefing(
	corpus: Corpus,
	{sides, choices, query, rows = null, isDoubtStated = false, date, wording}: BriefingOrder,
	index: SearchIndex,
	readers: Readers = createReaders(),
): Composed | null {
	const comparison = sides && compare(corpus, sides, choices.corrections, {readers});
	const topic = query === null ? null : topicAsked(index, query, rows, comparison);
	if (topic?.passages.length === 0 && (topic.rows ?? []).length === 0) return null;
	// Without a second side there is nothing to compare, but promises and people are still found.
	const analysis =
		comparison === null
			? analyseAlone(corpus, topic === null ? null : new Set(topic.passages), readers)
			: analyse(corpus, comparison, readers);
	const fitting = fittingChoices(choices, sides && pairOf(sides), corpus, comparison);
	const briefing = makeBriefing({
		corpus,
		comparison,
		commitments: analysis.commitments,
		emphasis: comparison && analysis.emphasis,
		parties: analysis.parties,
		choices: fitting.choices,
		date,
		topic,
		isDoubtStated,
		readers,
		wording,
		called: sides && sidesIn(corpus, sides, wording),
	});
	if (briefing.parts.every(({id}) => aboutItself.has(id))) throw new Error(wording.nothingInIt);
	return {briefing, leftAside: fitting.leftAside};
}

/** The same sides, called as the language of the briefing has it. */
export function sidesIn(corpus: Corpus, sides: Sides<ComparedSide>, wording: Wording): Sides<ComparedSide> {
	return sidesOf(
		corpus,
		mapSides(sides, ({sources}) => sources),
		wording.sides,
	);
}

function topicAsked(
	index: SearchIndex,
	query: string,
	rows: readonly string[] | null,
	comparison: Comparison | null,
): BriefingTopic {
	const topic = {...topicOf(index, query), query: sanitiseLine(query), rows};
	return {...topic, rows: rowsStill(comparison?.deliverables ?? [], topic)};
}

/** The parts that say how a briefing was made. */
const aboutItself: ReadonlySet<PartName> = new Set(['sources', 'method']);

/** More documents than this are hardly one event; who promises what in all of them would fill a book. */
const mostAnalysedAlone = 40;

/** What can be said of documents that stand on no side: those that hold one of the passages, or all. */
function analyseAlone(
	{sources, ...corpus}: Corpus,
	passages: ReadonlySet<string> | null,
	readers: Readers,
): Analysis {
	const concerned = sources.filter(
		source => passages === null || source.passages.some(({id}) => passages.has(id)),
	);
	const analysed = {...corpus, sources: concerned.length > mostAnalysedAlone ? [] : concerned};
	return analyse(analysed, compare(analysed, wholeCorpus(analysed), [], {readers}), readers);
}

/** Everything on the left, nothing on the right. */
function wholeCorpus({sources}: Corpus): Sides<ComparedSide> {
	return {left: {label: '', sources: sources.map(({id}) => id)}, right: {label: '', sources: []}};
}

/** Ids of the passages that a query matches, best first; what has only most of it is not what was asked for. */
export function matchingPassages(index: SearchIndex, query: string): string[] {
	const {hits, isPartial} = search(index, query, {limit: Infinity});
	if (isPartial) return [];
	return hits.flatMap(({field, passage}) => (field === 'passage' && passage !== null ? [passage] : []));
}

/** What a query is about: the passages that it matches, and after them those that have kin of its words. */
export function topicOf(index: SearchIndex, query: string): BriefingTopic {
	const kin = kinOf(index, query);
	const passages = [query, ...queriesWithKin(query, kin)].flatMap(asked => matchingPassages(index, asked));
	return {query, passages: [...new Set(passages)], kin};
}

/** Whether passages have some of a query, and none all of it: a briefing about it does not take them. */
export function isHeldInPart(index: SearchIndex, query: string): boolean {
	return search(index, query, {limit: 0}).isPartial;
}

/** The briefing as what a file holds. */
export async function formatBriefing(briefing: Briefing, format: Format): Promise<FileData> {
	return (await loadFormat(format)).write(briefing);
}

/** What is shown of a briefing before it is written. */
export type Preview =
	/** As it looks to whoever opens the file. */
	| {readonly kind: 'drawn'; readonly briefing: Briefing}
	/** As it stands in the file, which is for programs. */
	| {readonly kind: 'text'; readonly text: string};

export async function previewBriefing(briefing: Briefing, format: Format): Promise<Preview> {
	if (!isForPrograms(format)) return {kind: 'drawn', briefing};
	return {kind: 'text', text: await textOfFile(await formatBriefing(briefing, format))};
}
