/** Makes the briefing, as a value, from the comparison and the user's choices. */

import {addToGroup} from '../base/groups.ts';
import type {SideName, Sides} from '../base/sides.ts';
import {withoutDoubt} from '../compare/certainty.ts';
import {
	type Commitment,
	type ComparedSide,
	type Comparison,
	type Deliverable,
	type Emphasis,
	isDoubtful,
	isPoint,
	isWeak,
	type Party,
	type Sentence,
} from '../compare/comparison.ts';
import type {Readers} from '../compare/reading/reader.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus} from '../documents/source.ts';
import type {Block, Briefing, Content, Part} from './briefing.ts';
import {type Choices, hasOwnChoices, type PartName} from './choices/choices.ts';
import {leadOf} from './lead.ts';
import {fitPage, linesBeside, type PagePart, type Share} from './page.ts';
import {bothSay} from './parts/both-say.ts';
import {byTheme} from './parts/by-theme.ts';
import {commitments} from './parts/commitments.ts';
import {type Context, limitsOf} from './parts/context.ts';
import {emphasis} from './parts/emphasis.ts';
import {method, notes, sources, sourcesUsed} from './parts/endmatter.ts';
import {figures} from './parts/figures.ts';
import {loadedWords} from './parts/loaded-words.ts';
import {money} from './parts/money.ts';
import {onlyOne} from './parts/only-one.ts';
import {parties} from './parts/parties.ts';
import {keyPassages, otherSources} from './parts/passages.ts';
import {pinned} from './parts/pinned.ts';
import {theyDiffer} from './parts/they-differ.ts';
import {toCheck} from './parts/to-check.ts';
import {createReferences} from './references.ts';
import {renumber} from './renumber.ts';
import {type BriefingTopic, rowsAbout, rowsUntold, sentencesOfRow} from './rows-about.ts';
import {shortWords} from './short-words.ts';
import {labelsInReferences} from './source-names.ts';
import {eventOf, titleOf} from './title.ts';
import {spokenUnasked, type Wording} from './wording/wording.ts';

export type BriefingInput = {
	readonly corpus: Corpus;
	/** Null where there are not two sides to compare. */
	readonly comparison: Comparison | null;
	readonly commitments: readonly Commitment[];
	readonly emphasis: Emphasis | null;
	readonly parties: readonly Party[];
	readonly choices: Choices;
	/** The day it is made, ISO 8601. */
	readonly date: string;
	readonly topic: BriefingTopic | null;
	/** State what is matched with doubt as well, marked, at any length. */
	readonly isDoubtStated?: boolean;
	readonly readers: Readers;
	readonly wording: Wording;
	/** What the language of the briefing calls the sides, where that is not as the comparison, which knows their names in the texts. */
	readonly called?: Sides<ComparedSide> | null;
};

type PartMaker = {
	readonly id: PartName;
	/** Not at these lengths. */
	readonly notAt?: readonly Choices['length'][];
	/** Also in a briefing that holds what was pinned. */
	readonly withPins?: true;
} & (
	| {readonly make: (context: Context) => readonly Block[]}
	/** A part of the first page, which is the whole of a short briefing. */
	| {readonly page: (context: Context) => PagePart; readonly share: Share}
);

const partMakers: readonly PartMaker[] = [
	{id: 'both-say', page: bothSay, share: {least: 2, most: 10}},
	{id: 'they-differ', page: theyDiffer, share: {least: 2, most: 12}},
	{id: 'only-one', page: onlyOne, share: {least: 4, most: 24}},
	{id: 'loaded-words', page: loadedWords, share: {least: 4, most: 10}},
	{id: 'money', page: money, share: {least: 2, most: 10}},
	{id: 'to-check', page: toCheck, share: {least: 1, most: 4}},
	{id: 'pinned', make: pinned, withPins: true},
	{id: 'side-by-side', make: byTheme, notAt: ['short']},
	{id: 'key-passages', make: keyPassages},
	{id: 'other-sources', make: otherSources},
	{id: 'commitments', make: commitments, notAt: ['short']},
	{id: 'figures', make: figures, notAt: ['short']},
	{id: 'parties', make: parties, notAt: ['short']},
	{id: 'emphasis', make: emphasis, notAt: ['short']},
	{id: 'notes', make: notes, withPins: true},
	{id: 'sources', make: sources, notAt: ['short'], withPins: true},
	{id: 'method', make: method, notAt: ['short'], withPins: true},
];

/** Why a part is not in the briefing although it is chosen, or null. */
export function reasonWithoutPart(
	part: PartName,
	{pins, length}: Choices,
	{withoutPart}: Wording,
): string | null {
	const maker = partMakers.find(({id}) => id === part);
	if (pins.length > 0 && maker?.withPins !== true) return withoutPart.withPins;
	return maker?.notAt?.includes(length) ? withoutPart.atLength[length] : null;
}

/** A part with nothing to say is left out; the same input gives the same briefing. */
export function makeBriefing(input: BriefingInput): Briefing {
	const context = contextOf(input);
	const {choices, wording} = input;
	const makers = partMakers.filter(
		({id}) => !choices.withoutParts.includes(id) && reasonWithoutPart(id, choices, wording) === null,
	);
	const topic = topicOf(input, context);
	const event = eventOf(context);
	const lead = leadOf(context, {date: input.date, topic, about: input.topic});
	const parts = partsOf(makers, context, lead);
	return {
		title: shortWords(titleOf(context, {event, topic})),
		...(wording.code !== spokenUnasked && {language: wording.code}),
		event,
		topic,
		...queryFacts(input),
		pinned: hasOwnChoices(choices),
		sides: input.comparison && {left: input.comparison.left.sources, right: input.comparison.right.sources},
		date: input.date,
		length: choices.length,
		...(input.isDoubtStated && {doubtful: true}),
		...renumber({lead, parts, references: context.references.list()}),
		sources: sourcesUsed(context).map(source => ({
			id: source.id,
			title: source.title,
			publisher: source.publisher,
			date: source.date,
			url: source.url,
			side: source.side,
			file: fileNameOf(source),
			sha256: source.sha256,
		})),
	};
}

/** What tells the rows of a briefing that a query limits; nothing where pins do. */
function queryFacts({choices, comparison, topic}: BriefingInput): Pick<Briefing, 'query' | 'rows'> {
	if (choices.pins.length > 0 || topic === null) return {query: null};
	return {query: topic.query, rows: rowsUntold(comparison?.deliverables ?? [], topic)};
}

/** Those with something to say; of the first page as much as it has room for, beside what else a short briefing holds. */
function partsOf(makers: readonly PartMaker[], context: Context, lead: readonly Content[]): Part[] {
	const isOnePage = context.choices.length === 'short';
	const {partTitles} = context.wording;
	const pages = makers.flatMap(maker =>
		'page' in maker ? [{...maker.page(context), ...maker.share, id: maker.id}] : [],
	);
	const made = new Map(makers.flatMap(maker => ('make' in maker ? [[maker.id, maker.make(context)]] : [])));
	const counts = fitPage(pages, lead, linesBeside(isOnePage ? [...made.values()] : []));
	for (const [place, page] of pages.entries()) made.set(page.id, page.show(counts[place] ?? 0));
	return makers
		.map(({id}): Part => ({id, title: partTitles[id], blocks: made.get(id) ?? []}))
		.filter(({blocks}) => blocks.length > 0);
}

function contextOf(input: BriefingInput): Context {
	const {corpus, comparison, choices, topic, readers, wording} = input;
	const isPinned = choices.pins.length > 0;
	const called = input.called ?? comparison;
	const named = (comparison?.deliverables ?? []).map((row): Deliverable => {
		const topic = shortWords(choices.topics.get(row.key) ?? row.topic);
		return topic === row.topic ? row : {...row, topic};
	});
	// What is pinned was chosen by hand: neither a query nor chosen topics take it away again.
	const isLimited = !isPinned && (topic !== null || choices.chosen.length > 0);
	const kept = isLimited ? limit(named, choices.chosen, topic) : named;
	const covered = kept.flatMap(sentencesOfRow);
	const statesDoubt = choices.length === 'full' || input.isDoubtStated === true;
	const deliverables = statesDoubt || isPinned ? kept : kept.map(asStated);
	const found = topic && choices.chosen.length === 0 ? topic.passages : [];
	const coveredIds = new Set(covered.map(({id}) => id));
	const isCovered = ({id}: Sentence) => coveredIds.has(id);
	return {
		corpus,
		comparison,
		called,
		deliverables,
		certain: kept.filter(row => !isWeak(row)).map(asStated),
		statesDoubt,
		doubtful: kept.flatMap(doubtIn),
		commitments: isLimited
			? input.commitments.filter(({sentence}) => isCovered(sentence))
			: input.commitments,
		emphasis: input.emphasis,
		parties: input.parties,
		choices,
		only: isLimited ? new Set([...covered.map(({passage}) => passage), ...found]) : null,
		isCovered: isLimited && deliverables.length > 0 ? isCovered : () => true,
		sentences: byPassage((comparison?.deliverables ?? []).flatMap(sentencesOfRow)),
		sides: comparison ? sidesInOrder(choices.firstSide) : [],
		limits: limitsOf(choices.length),
		references: createReferences(corpus, labelsInReferences(corpus, called, wording), wording.code),
		reader: readers.of(comparison?.language ?? corpus.sources[0]?.language ?? null),
		wording,
	};
}

function byPassage(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
	const found = new Map<string, Sentence[]>();
	for (const sentence of sentences) addToGroup(found, sentence.passage, sentence);
	return found;
}

/** A doubtful match is no fact for standing in one row, or in one pair, with a certain one. */
function asStated(row: Deliverable): Deliverable {
	if (row.kind !== 'shared' || row.certainty === 'weak') return row;
	return {...row, pairs: withoutDoubt(row.pairs)};
}

/** What is matched with doubt of a row: all of it, or the pairs of which `asStated` leaves out all or a part, as a row. */
function doubtIn(row: Deliverable): Deliverable[] {
	if (row.kind !== 'shared') return [];
	if (row.certainty === 'weak') return isDoubtful(row) ? [row] : [];
	const pairs = row.pairs.filter(pair => isPoint(pair) && pair.certainty === 'weak');
	return pairs.length === 0 ? [] : [{...row, pairs}];
}

function sidesInOrder(first: SideName): SideName[] {
	return first === 'left' ? ['left', 'right'] : ['right', 'left'];
}

function limit(
	rows: readonly Deliverable[],
	chosen: readonly string[],
	topic: BriefingTopic | null,
): readonly Deliverable[] {
	const kept = chosen.length === 0 ? rows : rows.filter(({key}) => chosen.includes(key));
	return topic ? rowsAbout(kept, topic) : kept;
}

/** The query, or the one topic that was chosen. */
function topicOf({choices, topic}: BriefingInput, {deliverables}: Context): string | null {
	if (choices.pins.length > 0) return null;
	if (topic) return topic.query;
	const [only] = deliverables;
	return choices.chosen.length === 1 && only ? only.topic : null;
}
