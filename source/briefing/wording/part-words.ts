/** The phrases of the parts of a briefing. */
import type {Certainty, DifferenceKind} from '../../compare/comparison.ts';

/** Says a number with what is counted. */
export type Counted = (count: number) => string;

/** `name`: who speaks, as at the head of a column; `side`, `text`: the side, and its text, inside a sentence. */
export type PartWords = {
	/** Ends a list of which `count` more are not given. */
	readonly andMore: Counted;
	/** What the length has no room for. */
	readonly notAtThisLength: (said: string) => string;
	/** Heads the column of who says it. */
	readonly statedBy: string;
	readonly bothSay: {
		readonly more: Counted;
		readonly inOtherWords: string;
		readonly countedInOtherWords: Counted;
		readonly eachSideItself: string;
	};
	readonly theyDiffer: {readonly on: string; readonly more: Counted};
	readonly onlyOne: {
		readonly notMentionedBy: (side: string) => string;
		readonly noCounterpartIn: (text: string) => string;
		/** `see`: the title of the part that has them, null where it is left out. */
		readonly inDoubt: (count: number, see: string | null) => string;
		readonly points: Counted;
		readonly more: Counted;
		readonly obligations: (count: number, who: string) => string;
	};
	readonly loadedWords: {
		/** Whose counts come in this order. */
		readonly order: (names: readonly string[]) => string;
	};
	readonly money: {readonly figures: Counted};
	readonly toCheck: {
		readonly ifTheSame: string;
		readonly more: Counted;
		readonly unasked: Counted;
		readonly spelling: string;
		readonly whoIsBound: (topic: string) => string;
		/** Before, between and behind two values of which one is right. */
		readonly either: {readonly before: string; readonly or: string; readonly after: string};
		/** Before two quotations that may say the same, and behind them. */
		readonly samePoint: {readonly before: (topic: string) => string; readonly after: string};
	};
	readonly byTheme: {
		readonly seeAlso: string;
		readonly common: Counted;
		readonly alone: (count: number, side: string) => string;
	};
	readonly framings: {readonly onlyHere: string; readonly alsoOnTopic: string};
	readonly differs: {
		readonly differs: string;
		/** Both give a value of this kind, and both cannot be right. */
		readonly conflict: Readonly<Record<Certainty, (kind: DifferenceKind) => string>>;
		readonly notStated: string;
		readonly uncertain: string;
		readonly partlyUncertain: string;
		readonly elsewhere: string;
		readonly adds: (side: string, phrases: string) => string;
		readonly sameWords: string;
		readonly nearlySameWords: string;
		readonly saysMore: (side: string) => string;
	};
	readonly commitments: {
		readonly whoIsBound: string;
		readonly firmness: string;
		readonly what: string;
		readonly byWhen: string;
		readonly howMuch: string;
		readonly more: Counted;
		readonly others: Counted;
		readonly namesNobody: (name: string, side: string) => string;
		readonly inPart: (name: string, side: string) => string;
		readonly both: string;
		/** A firmness behind another one, of the other side. */
		readonly andFirmness: (said: string) => string;
	};
	readonly figures: {
		readonly figure: string;
		readonly inContext: string;
		readonly timeline: string;
		readonly when: string;
	};
	readonly parties: {
		readonly who: string;
		readonly notNamed: string;
		readonly namedOnlyBy: (side: string) => string;
	};
	readonly emphasis: {
		readonly howEachPutsIt: string;
		readonly theme: string;
		readonly shares: string;
		readonly topic: string;
		readonly share: (percent: number, place: number) => string;
		readonly loadedWordsOf: (side: string) => string;
		readonly stresses: (name: string) => string;
		readonly counts: (own: number, others: number) => string;
	};
	readonly passages: {readonly more: Counted};
	readonly sources: {
		readonly comparedFor: (side: string) => string;
		readonly notCompared: (title: string, reason: string) => string;
		readonly noText: string;
		/** A source in one language whose side has texts in another, which are compared. */
		readonly 'other-language': (own: string, main: string) => string;
		readonly 'across-languages': (own: string, main: string) => string;
	};
	readonly method: {
		readonly matching: string;
		/** Of texts in two languages. */
		readonly concepts: string;
		readonly silence: string;
		readonly quotations: string;
		readonly file: string;
		readonly checksum: string;
		/** How many passages were taken out of the texts by hand, and how many pieces put back; one of them at least. */
		readonly edits: (taken: number, back: number) => string;
	};
};
