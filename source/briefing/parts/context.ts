/** What every part of the briefing is made from. */

import type {SideName, Sides} from '../../base/sides.ts';
import {
	type Commitment,
	type ComparedSide,
	type Comparison,
	type Deliverable,
	type Emphasis,
	nameOfComparedSide,
	type Pair,
	type Party,
	type Sentence,
	type SharedPair,
	type Stretch,
} from '../../compare/comparison.ts';
import type {Reader} from '../../compare/reading/reader.ts';
import type {Corpus} from '../../documents/source.ts';
import {type Block, type Content, type Inline, text} from '../briefing.ts';
import type {Choices} from '../choices/choices.ts';
import type {References} from '../references.ts';
import type {Wording} from '../wording/wording.ts';

/** How much each length shows; words are those of one quotation. */
export type Limits = {
	/** Of all points together, each with what stands around its quotations. */
	readonly bodyWords: number;
	/** Of what one side says of a point that both make. */
	readonly sharedWords: number;
	/** Of who met whom: lists of names, of which the first are the ones that count. */
	readonly meetingWords: number;
	/** Of a point that one side makes alone. */
	readonly oneSidedWords: number;
	/** Of a sentence that one side has beside the common point. */
	readonly addedWords: number;
	readonly contextWords: number;
	readonly rows: number;
	readonly commitments: number;
	readonly figures: number;
	readonly dates: number;
	readonly parties: number;
	readonly emphasis: number;
	readonly passages: number;
};

export type Context = {
	readonly corpus: Corpus;
	readonly comparison: Comparison | null;
	/** What the sides are called in the briefing; the comparison has the names by which the texts are matched. */
	readonly called: Sides<ComparedSide> | null;
	/** The rows that the briefing is about, with the user's labels. */
	readonly deliverables: readonly Deliverable[];
	/** The same rows without what is matched with doubt: all that is stated as a fact. */
	readonly certain: readonly Deliverable[];
	/** Whether what is matched with doubt stands among the points, marked. */
	readonly statesDoubt: boolean;
	/** What is matched with doubt alone: whole rows, and what stands beside a certain match. */
	readonly doubtful: readonly Deliverable[];
	readonly commitments: readonly Commitment[];
	readonly emphasis: Emphasis | null;
	readonly parties: readonly Party[];
	readonly choices: Choices;
	/** The passages that it is limited to, or null for all. */
	readonly only: ReadonlySet<string> | null;
	/** Whether a sentence belongs to what the briefing is about; a passage may hold others. */
	readonly isCovered: (sentence: Sentence) => boolean;
	/** Every sentence that is compared, by its passage. */
	readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
	/** The sides in the order in which they stand; empty without a comparison. */
	readonly sides: readonly SideName[];
	readonly limits: Limits;
	readonly references: References;
	/** Of the language in which the sides are compared. */
	readonly reader: Reader;
	/** The program's own words. */
	readonly wording: Wording;
};

const limits: Readonly<Record<Choices['length'], Limits>> = {
	short: {
		bodyWords: 0,
		sharedWords: 0,
		meetingWords: 0,
		oneSidedWords: 0,
		addedWords: 0,
		contextWords: 14,
		rows: 5,
		commitments: 0,
		figures: 0,
		dates: 0,
		parties: 0,
		emphasis: 0,
		passages: 5,
	},
	standard: {
		bodyWords: 1100,
		sharedWords: 56,
		meetingWords: 28,
		oneSidedWords: 80,
		addedWords: 24,
		contextWords: 18,
		rows: 40,
		commitments: 30,
		figures: 15,
		dates: 12,
		parties: 12,
		emphasis: 6,
		passages: 12,
	},
	full: {
		bodyWords: Number.POSITIVE_INFINITY,
		sharedWords: Number.POSITIVE_INFINITY,
		meetingWords: Number.POSITIVE_INFINITY,
		oneSidedWords: Number.POSITIVE_INFINITY,
		addedWords: Number.POSITIVE_INFINITY,
		contextWords: 30,
		rows: Number.POSITIVE_INFINITY,
		commitments: Number.POSITIVE_INFINITY,
		figures: Number.POSITIVE_INFINITY,
		dates: Number.POSITIVE_INFINITY,
		parties: Number.POSITIVE_INFINITY,
		emphasis: 12,
		passages: Number.POSITIVE_INFINITY,
	},
};

export function limitsOf(length: Choices['length']): Limits {
	return limits[length];
}

/** The name by which the texts speak of the side, whatever the language of the briefing calls it. */
export function labelOf(context: Context, side: SideName): string {
	return context.comparison?.[side].label ?? '';
}

/** The side's name wherever the briefing says who says something, short enough to be repeated. */
export function nameOf({called}: Context, side: SideName): string {
	return called === null ? '' : nameOfComparedSide(called[side]);
}

/** The side's name inside a sentence: `the United States`, `Mexico`, `the 2021 fact sheet`. */
export function nameInText(context: Context, side: SideName): string {
	const {called, wording} = context;
	return called === null ? '' : (called[side].inText ?? wording.names.inText(called[side].label));
}

/** What the side says, inside a sentence: `Mexico’s text`, `the text of the United States`, `the 2021 fact sheet`. */
export function textInWords(context: Context, side: SideName): string {
	const name = nameInText(context, side);
	return namesWhoSpeaks(context, side) ? context.wording.names.textOf(name) : name;
}

/** Whether the side is called by who speaks, who can be meant by `we`, and not by a document. */
export function namesWhoSpeaks({comparison}: Context, side: SideName): boolean {
	return comparison !== null && comparison[side].inText === undefined;
}

/** The stems of a label's words. */
export function stemsOf({reader}: Context, label: string): ReadonlySet<string> {
	return new Set(reader.tokens(label).map(({base}) => reader.language.words.stem(base)));
}

/** The pairs in which both sides speak on the row's own point. */
export function corePairs(row: Deliverable): SharedPair[] {
	return row.pairs.filter(
		(pair): pair is SharedPair =>
			pair.relation !== 'left-only' &&
			pair.relation !== 'right-only' &&
			pair.left.length > 0 &&
			pair.right.length > 0 &&
			(pair.relation !== 'related' || row.relation === 'related'),
	);
}

/** The certain rows on what both sides say; who met is no such thing. */
export function commonRows({certain}: Context): Deliverable[] {
	return certain.filter(
		({kind, relation, theme}) => kind === 'shared' && relation !== 'related' && theme !== 'meeting',
	);
}

/** The pairs of a row that make its point for certain. */
export function certainPairs(row: Deliverable): SharedPair[] {
	return corePairs(row).filter(({certainty, relation}) => certainty === 'strong' && relation !== 'related');
}

/** The first commitment that a sentence makes. */
export function commitmentIn({commitments}: Context, {id}: Sentence): Commitment | undefined {
	return commitments.find(({sentence}) => sentence.id === id);
}

/** Words with the side that says them: `“co-hosted” (United States)`. */
export function saidBy(context: Context, side: SideName, words: Content): Content {
	return [...words, text(` (${nameOf(context, side)})`)];
}

/** What a side says in a shared row beside the row's own point: left out by the other, or on the same topic. */
export function addedSentences(row: Deliverable, side: SideName, kind: 'only' | 'related'): Sentence[] {
	if (row.kind !== 'shared') return [];
	const core = new Set<Pair>(corePairs(row));
	const isOnly = (pair: Pair) => pair.relation === 'left-only' || pair.relation === 'right-only';
	return row.pairs
		.filter(pair => !core.has(pair) && isOnly(pair) === (kind === 'only'))
		.flatMap(pair => pair[side]);
}

/** The sentence of the comparison that holds a stretch, so that one sentence is one reference; else the stretch. */
export function sentenceAt(context: Context, stretch: Stretch): Stretch {
	const {passage, start, end} = stretch;
	const holder = context.sentences
		.get(passage)
		?.find(sentence => sentence.start <= start && end <= sentence.end);
	return holder ?? stretch;
}

/** The side that a source is compared on, or null for a third party. */
export function sideOfSource(context: Context, source: string): SideName | null {
	return context.sides.find(side => context.comparison?.[side].sources.includes(source)) ?? null;
}

/** What the length has no room for, counted; nothing where all is said. */
export function leftOut(said: readonly string[], {parts}: Wording): Block[] {
	if (said.length === 0) return [];
	return [{kind: 'paragraph', content: [text(parts.notAtThisLength(said.join('; ')))]}];
}

/** Ends a sentence that lists, and tells of how many that it does not. */
export function endOfList(rest: number, {parts}: Wording): Inline {
	return text(rest > 0 ? `${parts.andMore(rest)}.` : '.');
}

/** A list whose omissions are told: `a; b; and 3 more`. */
export function listed(items: readonly string[], most: number, {parts}: Wording): string {
	if (items.length <= most) return items.join('; ');
	return `${items.slice(0, most).join('; ')}${parts.andMore(items.length - most)}`;
}
