/** Compares two sides: sentences -> matching -> rows -> pairs with differences -> themes -> topics -> deliverables. */
import {rememberFor} from '../base/remember.ts';
import {makeSides, mapSides, otherSide, type SideName, type Sides, sideNames} from '../base/sides.ts';
import type {Corpus, Source} from '../documents/source.ts';
import type {ThemeId} from '../languages/themes.ts';
import {withoutDoubt} from './certainty.ts';
import {commonGroundOf, namedAtTheTop} from './common-ground.ts';
import {findComparable} from './comparable.ts';
import {
	addsOf,
	type ComparedSide,
	type Comparison,
	type Correction,
	type Deliverable,
	isPoint,
	type OneSidedRelation,
	type Pair,
	type Sentence,
	type SharedRelation,
} from './comparison.ts';
import {describePair, type PairContext} from './describe-pair.ts';
import {type Matching, matchSentences} from './matching/matching.ts';
import {createReaders, type Reader, type Readers} from './reading/reader.ts';
import {splitStatements} from './reading/stated.ts';
import {Absences} from './rows/absence.ts';
import {carryingTerms} from './rows/carrying-terms.ts';
import {findCommonSubjects, findGoingOn} from './rows/common-subject.ts';
import {correctRows} from './rows/corrections.ts';
import {type RowDraft, rowHead} from './rows/drafts.ts';
import {groupRows} from './rows/grouping.ts';
import {weighImportance} from './rows/importance.ts';
import {textsOfSide} from './rows/mentions.ts';
import {findNearest, type Rejected, rejectedBy} from './rows/nearest.ts';
import {findMoved, orderRows} from './rows/order.ts';
import {assigningThemes, type ThemeRow} from './themes/assign-themes.ts';
import {orderByTheme} from './themes/order-by-theme.ts';
import {nameTopics} from './themes/topics.ts';
import {defaultTuning, type Tuning} from './tuning.ts';

/** What a comparison is made with. */
export type Means = {
	/** Those that were used before remember what they read. */
	readonly readers: Readers;
	readonly tuning: Tuning;
};

type Context = PairContext & {
	readonly matching: Matching;
	readonly absences: Absences;
	readonly rejected: Rejected;
	readonly tuning: Tuning;
};

/** A row with what its pairs say. */
type Row = {readonly draft: RowDraft; readonly key: string; readonly pairs: readonly Pair[]};

/**
 * The rows of two sides' statements. Every sentence that makes a point, of every passage that is a statement of its
 * side, stands in exactly one pair. Corrections of sentences that are not there are ignored.
 */
export function compare(
	corpus: Corpus,
	sides: Sides<ComparedSide>,
	corrections: readonly Correction[] = [],
	{readers = createReaders(), tuning = defaultTuning}: Partial<Means> = {},
): Comparison {
	const {language, sources, notComparable} = findComparable(corpus, sides);
	const reader = readers.of(language);
	const split = mapSides(sources, list =>
		splitStatements(
			list.flatMap(({passages}) => passages),
			reader,
		),
	);
	const sentences = mapSides(split, ({points}) => points);
	const asides = mapSides(split, list => list.asides);
	const allSources = [...sources.left, ...sources.right];
	const titles = allSources.flatMap(({title}) => title ?? []);
	const matching = matchSentences(sentences, titles, reader, tuning.matching);
	const named = mapSides(sources, list => namedAtTheTop(list, reader));
	const commonGround = commonGroundOf(named, titles, reader);
	const isCommonGround = (concept: string): boolean => commonGround.has(concept);
	const subjectInput = {
		sides: sentences,
		matching,
		termsOf: rememberFor((sentence: Sentence) => carryingTerms(sentence, reader, isCommonGround)),
		reader,
		tuning: tuning.rows,
	};
	const texts = mapSides(sources, (list, side) => textsOfSide(list, [...sentences[side], ...asides[side]]));
	const absences = new Absences(texts, subjectInput);
	const findings = {
		links: matching.links,
		subjects: findCommonSubjects(subjectInput),
		goOn: findGoingOn(subjectInput),
		judge: absences.judge,
	};
	const grouped = groupRows(sentences, findings, tuning.rows);
	const rejected = rejectedBy(corrections);
	const context: Context = {reader, sides: sentences, matching, named, absences, rejected, tuning};
	const arrange = arranging({sources, corpus}, context);
	const found = arrange(grouped, new Map());
	const corrected = correctRows(grouped, sentences, corrections);
	// What no correction is about keeps its label, whatever the others are called now.
	const labels = new Map(found.rows.map(({draft, key}) => [draft, found.topics.get(key) ?? '']));
	const {rows, themeOf, topics, moved} = corrected === grouped ? found : arrange(corrected, labels);
	const deliverables = rows.map((row, n): Deliverable => {
		const topic = topics.get(row.key) ?? '';
		const placed = {id: `d${n + 1}`, theme: themeOf(row), topic, moved: moved.has(row.draft)};
		return toDeliverable(row, placed, context);
	});
	return {...sides, language, deliverables, asides, notComparable};
}

/** Rows as they are read, with their themes, labels and order. */
type Arranged = {
	readonly rows: readonly Row[];
	readonly themeOf: (row: Row) => ThemeId;
	readonly topics: ReadonlyMap<string, string>;
	readonly moved: ReadonlySet<RowDraft>;
};

/** Reads, names and orders rows, of which some may have a label already, by draft; a draft that it was given before is not read again. */
function arranging(
	{sources, corpus}: {readonly sources: Sides<readonly Source[]>; readonly corpus: Corpus},
	context: Context,
): (drafts: readonly RowDraft[], labels: ReadonlyMap<RowDraft, string>) => Arranged {
	const read = rememberFor((draft: RowDraft) => readRow(draft, context));
	const themesOf = assigningThemes(
		makeSides(side => ({sources: sources[side], sentences: context.sides[side]})),
		context.reader,
		context.tuning.areas,
	);
	return (drafts, labels) => {
		const ordered = orderRows(drafts);
		const inTextOrder = ordered.map(read);
		const themes = themesOf(inTextOrder.map(themeRowOf));
		const themeOf = ({key}: Row): ThemeId => themes.get(key) ?? 'other';
		const rows = orderByTheme(inTextOrder, themeOf);
		const topics = nameRows(
			rows,
			{sources: [...sources.left, ...sources.right], corpus, themeOf, labels},
			context,
		);
		return {rows, themeOf, topics, moved: findMoved(ordered)};
	};
}

function readRow(draft: RowDraft, context: Context): Row {
	const pairs = draft.pairs.map(pair => describePair(pair, context));
	const {left, right} = rowHead(draft);
	const key = [context.sides.left[left], context.sides.right[right]].map(head => head?.id ?? '').join('~');
	return {draft, key, pairs};
}

/** What a row's theme is told from: its point, and what stands beside it where it has none. */
function themeRowOf({key, pairs}: Row): ThemeRow {
	const core = corePairs(pairs);
	return {key, ...makeSides(side => core.flatMap(pair => pair[side]))};
}

/** Its point is what a row is about, not what stands beside it, nor what may not be of it. */
function corePairs(pairs: readonly Pair[]): readonly Pair[] {
	const core = pairs.filter(isPoint);
	const certain = withoutDoubt(core);
	return [certain, core].find(({length}) => length > 0) ?? pairs;
}

/** A label for each row by its key. */
function nameRows(
	rows: readonly Row[],
	{
		sources,
		corpus,
		themeOf,
		labels,
	}: {
		readonly sources: readonly Source[];
		readonly corpus: Corpus;
		readonly themeOf: (row: Row) => ThemeId;
		readonly labels: ReadonlyMap<RowDraft, string>;
	},
	{reader, tuning}: Context,
): ReadonlyMap<string, string> {
	const headings = new Map(
		sources.flatMap(source => source.passages.map(({id, heading}) => [id, heading] as const)),
	);
	return nameTopics(
		rows.map(row => {
			const {draft, key, pairs} = row;
			const naming = corePairs(pairs);
			const heading = sideNames
				.flatMap(side => pairs.flatMap(pair => pair[side]))
				.map(({passage}) => headings.get(passage))
				.find(text => text != null);
			const texts = inOneLanguage(
				makeSides(side => naming.flatMap(pair => pair[side].map(({text}) => text))),
				reader,
			);
			const label = labels.get(draft);
			return {key, label, theme: themeOf(row), heading: heading ?? null, ...texts};
		}),
		corpus,
		reader,
		tuning.themes,
	);
}

/** Of sides in two languages only the one in the reader's: a label is a phrase of that, where there is any. */
function inOneLanguage(texts: Sides<readonly string[]>, reader: Reader): Sides<readonly string[]> {
	const own = mapSides(texts, list => list.filter(text => reader.cut(text).language === reader.language));
	return own.left.length + own.right.length > 0 ? own : texts;
}

function toDeliverable(
	{draft, key, pairs}: Row,
	{moved, ...placed}: Pick<Deliverable, 'id' | 'theme' | 'topic' | 'moved'>,
	context: Context,
): Deliverable {
	const certain = withoutDoubt(pairs);
	const certainty = certain.some(isPoint) ? 'strong' : 'weak';
	const relation = relationOf(certainty === 'strong' ? certain : pairs);
	const passages = makeSides(side => ({
		passages: [...new Set(pairs.flatMap(pair => pair[side].map(({passage}) => passage)))],
	}));
	const importance = weighImportance(relation, pairs, context.tuning.rows);
	const base = {...placed, key, ...passages, pairs, importance};
	if (relation === 'left-only' || relation === 'right-only') {
		const absence = context.absences.ofRow(draft, placed);
		return {
			...base,
			...absence,
			kind: relation,
			relation,
			moved: false,
			nearest: findNearest(draft, context.sides, context.matching, context.rejected),
		};
	}
	return {...base, kind: 'shared', relation, moved, certainty, evidence: null, nearest: null};
}

/** A row says partly the same where exactly one side adds something, in a pair or in a sentence that has none. */
function relationOf(pairs: readonly Pair[]): SharedRelation | OneSidedRelation {
	const relations = new Set(pairs.map(({relation}) => relation));
	const [only] = relations;
	if (relations.size === 1 && only !== undefined && only !== 'partial') return only;
	if (!pairs.some(isPoint)) return 'related';
	const adds = addsOf({pairs});
	const adding = sideNames.filter(
		side => adds[side].length > 0 || pairs.some(pair => !isPoint(pair) && isAlone(pair, side)),
	);
	return adding.length === 1 ? 'partial' : 'reworded';
}

const isAlone = (pair: Pair, side: SideName): boolean =>
	pair[side].length > 0 && pair[otherSide(side)].length === 0;
