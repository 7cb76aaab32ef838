/** The shapes of a comparison: deliverables of two sides, their pairs of sentences, and how they differ. */
import {makeSides, otherSide, type SideName, type Sides} from '../base/sides.ts';
import type {LoadedKind} from '../languages/framing.ts';
import type {ThemeId} from '../languages/themes.ts';
import type {Firmness} from '../languages/verbs.ts';

/** Part of a passage that is matched as a whole. */
export type Sentence = {
	/** The passage's id, a dot, and the sentence's number in it from 1. */
	readonly id: string;
	readonly passage: string;
	/** Verbatim: `passage.text.slice(start, end)`. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

/**
 * How two sides' texts on one deliverable relate: `same` has the same content words in the same order, `partial` is
 * what exactly one side adds something to, `reworded` says the same otherwise, or both add; `related` is the same
 * topic with another point.
 */
export type SharedRelation = 'same' | 'reworded' | 'partial' | 'related';
export type OneSidedRelation = 'left-only' | 'right-only';
export type Relation = SharedRelation | OneSidedRelation;

export type Certainty = 'strong' | 'weak';

export type DifferenceKind = 'number' | 'date' | 'name' | 'actor' | 'verb' | 'wording';

/** What one pair says differently; texts are verbatim, empty where a side has nothing in that place. */
export type Difference = {
	readonly kind: DifferenceKind;
	readonly left: string;
	readonly right: string;
	/** Both state a value for the same thing, and the values cannot both be right. */
	readonly conflict: boolean;
	/** Whom a conflict over who hosted and who attended is about. */
	readonly attendance?: Attendance;
};

/** A person who hosted to one side and attended to the other: the name as each side has it, and where in its text the verb stands. */
export type Attendance = Sides<{
	readonly who: string;
	/** UTF-16 offsets into the difference's text, end exclusive. */
	readonly verb: {readonly start: number; readonly end: number};
}>;

/** That a sentence of the left answers one of the right, by their ids. */
export type SentenceLink = Sides<string> & {
	/** How likely the two say the same, from 0 to 1; 1 where the user matched them. */
	readonly likelihood: number;
	readonly certainty: Certainty;
};

/**
 * Sentences that answer each other. Relation, score, differences and additions are of those that certainly do, where there
 * are any: what is in doubt changes nothing that is stated.
 */
export type SharedPair = {
	readonly relation: SharedRelation;
	readonly left: readonly Sentence[];
	readonly right: readonly Sentence[];
	/** Similarity from 0 to 1. */
	readonly score: number;
	/** That of the least certain link. */
	readonly certainty: Certainty;
	/** Every sentence with the one or those of the other side that it answers. */
	readonly links: readonly SentenceLink[];
	readonly differences: readonly Difference[];
	/** What else would differ if the sentences that are in doubt beside certain ones belong to it. */
	readonly differencesInDoubt: readonly Difference[];
	/** Of a `related` pair: the words of the left side that name what both its sentences are about. */
	readonly subject?: readonly string[];
	/** What each side says beyond the other: noun phrases of its sentences, verbatim, weightiest first. */
	readonly adds: Sides<readonly string[]>;
};

type OneSidedPair = {
	readonly relation: OneSidedRelation;
	/** Empty on the side that leaves it out. */
	readonly left: readonly Sentence[];
	readonly right: readonly Sentence[];
	readonly score: 0;
	/** `strong`: the other side does not mention it. `weak`: no counterpart was found. */
	readonly certainty: Certainty;
};

export type Pair = SharedPair | OneSidedPair;

/** Words that carry the point of a one-sided deliverable, looked for in the whole text of the other side. */
export type EvidenceTerm = {
	/** Verbatim. */
	readonly term: string;
	/** How many sentences, headings and titles of the other side have it, in any of its forms or equivalents. */
	readonly elsewhere: number;
	/** A word of the other side that means nearly the same as one of a term that stands nowhere there, or null. */
	readonly alike: string | null;
};

export type Evidence = {readonly terms: readonly EvidenceTerm[]};

/** The closest sentence on the other side of a one-sided deliverable, so that a reader can check the claim. */
export type Nearest = {
	readonly passage: string;
	/** Id of the sentence. */
	readonly sentence: string;
	readonly text: string;
	readonly score: number;
};

type DeliverableBase = {
	/** `d1`, `d2` … in the order of the comparison. */
	readonly id: string;
	/** The same for the same sentences whatever else changes: what pins, notes and renamed topics hang on. */
	readonly key: string;
	/** The policy area that it belongs to. */
	readonly theme: ThemeId;
	/** Its label within the theme; no other row of the comparison has it. */
	readonly topic: string;
	readonly left: {readonly passages: readonly string[]};
	readonly right: {readonly passages: readonly string[]};
	readonly pairs: readonly Pair[];
	/** Greater is more worth a reader's time; conflicts lead. */
	readonly importance: number;
};

export type SharedDeliverable = DeliverableBase & {
	readonly kind: 'shared';
	readonly relation: SharedRelation;
	/** The same point stands at another place in the order of the two texts. */
	readonly moved: boolean;
	readonly certainty: Certainty;
	readonly evidence: null;
	readonly nearest: null;
};

export type OneSidedDeliverable = DeliverableBase & {
	readonly kind: OneSidedRelation;
	readonly relation: OneSidedRelation;
	readonly moved: false;
	/** `strong`: none of the evidence stands on the other side, which does not mention it. `weak`: no counterpart was found. */
	readonly certainty: Certainty;
	readonly evidence: Evidence;
	readonly nearest: Nearest | null;
};

export type Deliverable = SharedDeliverable | OneSidedDeliverable;

/** Whether both sides make the point of a pair. */
export const isPoint = ({relation}: Pair): boolean =>
	relation === 'same' || relation === 'reworded' || relation === 'partial';

/** Whether a row is matched with doubt, or is merely on one subject. */
export function isWeak({kind, certainty}: Pick<Deliverable, 'kind' | 'certainty'>): boolean {
	return kind === 'shared' && certainty === 'weak';
}

/** Whether a row claims with doubt that both sides make its point; what is merely on one subject claims no such thing. */
export function isDoubtful(row: Pick<Deliverable, 'kind' | 'certainty' | 'relation'>): boolean {
	return isWeak(row) && row.relation !== 'related';
}

/** What the sides of a row say differently, pair by pair. */
export const differencesOf = ({pairs}: Pick<Deliverable, 'pairs'>): readonly Difference[] =>
	pairs.flatMap(pair => ('differences' in pair ? pair.differences : []));

/** Whether texts give values that cannot both be right. */
export const areInConflict = (differences: readonly Difference[]): boolean =>
	differences.some(({conflict}) => conflict);

/** What each side of a row says beyond the other, pair by pair; what stands in another pair of the row is none. */
export function addsOf({pairs}: Pick<Deliverable, 'pairs'>): Sides<readonly string[]> {
	return makeSides(side => {
		const others = pairs.flatMap(pair => pair[otherSide(side)].map(({text}) => text));
		const phrases = pairs.flatMap(pair => ('adds' in pair ? pair.adds[side] : []));
		return [...new Set(phrases)].filter(phrase => !others.some(text => text.includes(phrase)));
	});
}

export type ComparedSide = {
	/** What tells it from the other, at the head of a column: who speaks, the kind of the document, its title. */
	readonly label: string;
	/** What it is called where something is said of it, and its label is a title, which is no name: `Readout`, `Text A`. */
	readonly name?: string;
	/** The same in a sentence, where that is not by its name: `the 2021 joint statement`, `text A`. */
	readonly inText?: string;
	/** Ids of the sources compared, in order. */
	readonly sources: readonly string[];
};

/** What a side is called as the one who says something. */
export function nameOfComparedSide({label, name}: Pick<ComparedSide, 'label' | 'name'>): string {
	return name ?? label;
}

/** Why a source that was asked for is not compared: languages are codes, `main` that of what is. */
export type WhyNotComparable =
	| {readonly kind: 'no-text'}
	| {readonly kind: 'other-language' | 'across-languages'; readonly own: string; readonly main: string};

/** A source that was asked for and cannot be compared. */
export type NotComparable = {readonly source: string; readonly reason: WhyNotComparable};

/** What the user decided about the matching; sentences are named by id. */
export type Correction =
	/** These do not say the same. */
	| {readonly kind: 'reject'; readonly sentences: Sides<readonly string[]>}
	/** These do say the same. */
	| {readonly kind: 'match'; readonly sentences: Sides<readonly string[]>}
	/** These rows are one: every sentence of all of them, either side. */
	| {readonly kind: 'join'; readonly sentences: Sides<readonly string[]>};

export type Comparison = Sides<ComparedSide> & {
	/** The code of the language in which the sources were read, or null where none states one. */
	readonly language: string | null;
	/** Theme by theme, see `orderByTheme`; within a theme in the order of the text. */
	readonly deliverables: readonly Deliverable[];
	/** Sentences of statements that make no point, in the order of the text; they stand in no row. */
	readonly asides: Sides<readonly Sentence[]>;
	readonly notComparable: readonly NotComparable[];
};

export type {Firmness};

/** Who promises what, how firmly, by when, how much; every text is quoted from the sentence, or from what introduces it. */
export type Commitment = {
	/** Whose text states it. */
	readonly side: SideName;
	readonly sentence: Sentence;
	/** Who says so, where a transcript names them: theirs is a `we` or `I`. */
	readonly speaker?: string;
	/** The words for who promises or urges; empty where the text names nobody. */
	readonly actor: string;
	/** The words for who is bound: the actor, or on whom it is urged; empty where the text names nobody. */
	readonly binds: string;
	/** The words above a list that carry actor and verb, where the sentence is an item of it. */
	readonly introduction: string | null;
	/** The words that give the firmness, as quoted. */
	readonly verb: string;
	readonly firmness: Firmness;
	readonly action: string;
	readonly beneficiary: string | null;
	readonly deadline: string | null;
	readonly amount: string | null;
};

/** A word that sets the sides apart, with where it stands. */
export type TellingWord = {
	readonly word: string;
	readonly side: SideName;
	/** Weighted log-odds with an informative Dirichlet prior, as a z-score; greater is more telling. */
	readonly z: number;
	readonly counts: Sides<number>;
	readonly contexts: readonly Stretch[];
};

/** A stretch of a passage: UTF-16 offsets into its text, end exclusive. */
export type Stretch = {readonly passage: string; readonly start: number; readonly end: number};

/** A word or a run of words that carries a view, and that one side uses more than the other. */
export type LoadedWord = {
	readonly word: string;
	readonly kind: LoadedKind;
	/** The side that uses it more. */
	readonly side: SideName;
	readonly counts: Sides<number>;
	readonly contexts: readonly Stretch[];
};

/** The shortest passages that carry a side's view. */
export type FramingPassage = Stretch & {
	/** Verbatim. */
	readonly text: string;
	/** The words that set the sides apart there: offsets into `text`. */
	readonly marked: readonly {readonly start: number; readonly end: number}[];
};

/** How the sides word one theme, the most telling passages first. */
export type Framing = {readonly theme: ThemeId} & Sides<readonly FramingPassage[]>;

export type Emphasis = {
	/** Share of each side's words (0 to 1) and place in its order (from 1; null where the side is silent), per deliverable. */
	readonly topics: readonly {
		readonly deliverable: string;
		readonly topic: string;
		readonly share: Sides<number>;
		readonly place: Sides<number | null>;
	}[];
	readonly words: readonly TellingWord[];
	/** Theme by theme, where a side has a view that the other does not share. */
	readonly framings: readonly Framing[];
	readonly loaded: readonly LoadedWord[];
};

/** A person or body with the roles each side gives; an empty list means that the side does not name it. */
export type Party = {
	readonly kind: 'person' | 'body';
	readonly name: string;
	/** Every spelling a side uses. */
	readonly spellings: Sides<readonly string[]>;
	readonly roles: Sides<readonly string[]>;
	readonly passages: Sides<readonly string[]>;
};
