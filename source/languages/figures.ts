/** What a language tells of how amounts, counts and shares are written. */

export type Approximation = 'exact' | 'about' | 'nearly' | 'over' | 'upTo';

/** What a number as written is worth. */
export type WrittenNumber = {
	readonly value: number;
	/** One in the last place that is stated, 0.1 in `3.7`; 0 where the number is no decimal. */
	readonly step: number;
	/** `two-thirds`: a share of a whole. */
	readonly isShare?: boolean;
	/** `hundreds`: at least the value, and less than ten of it. */
	readonly isRough?: boolean;
};

/** What a figure tells of: what somebody asks for, has decided, says will be, or what has been. */
export type FigureSense = 'asked' | 'granted' | 'promised' | 'done';

export type Figures = {
	/**
	 * A value as written. The groups: `prefix`, a sign or code of money in front; `number`, for `readNumber`; `plus`, a
	 * sign that says `or more`; `scale`, a word of `scales`, or `letter`, a scale of one letter, which only money has;
	 * `minus`; `percent`, `points`; `noun`, a coin behind, or `sign`.
	 */
	readonly pattern: RegExp;
	/** What every text has that has a value. */
	readonly hint: RegExp;
	readonly readNumber: (written: string) => WrittenNumber;
	/** A number in digits as all languages have it, without what sets its thousands apart: `1250.5`. */
	readonly plainDigits: (written: string) => string;
	/** The code of a coin as written behind a number: `Australian dollars`, `euros`, `EUR`. */
	readonly coin: (written: string) => string;
	/** Points of which a hundred are one percentage point. */
	readonly hundredths: RegExp;
	/** Number words below a hundred, folded. */
	readonly numbers: ReadonlyMap<string, number>;
	/** Scales and their letters, folded: `million`, `bn`, `m`. */
	readonly scales: ReadonlyMap<string, number>;
	/** Words of scale and share that are counted as values, not as words of a text. */
	readonly scaleWords: ReadonlySet<string>;
	/** Scales that are written out. */
	readonly fullScales: ReadonlySet<string>;
	/** Signs and codes of money, with the code each stands for: ISO 4217, `$` where no country is given. */
	readonly currencies: readonly (readonly [pattern: RegExp, code: string])[];
	/** What stands between two numbers of a range, by what opens the range: `10-15`, `between 5 and 10`. */
	readonly ranges: readonly {readonly opening: RegExp | null; readonly joint: RegExp}[];
	/** The end of what stands before a value that is no more, or that is only compared: `rather than`, `down from`. */
	readonly former: RegExp;
	/** A move from a value to another: what stands between the two, and what opens and begins it. */
	readonly move: {readonly opening: RegExp; readonly joint: RegExp; readonly verbs: RegExp};
	/** Behind a value, or before it: the time in which it is reached again and again; its one group is the unit. */
	readonly rates: readonly RegExp[];
	/** Words that say in which sense a value is meant; the one nearest to it counts. */
	readonly senses: readonly (readonly [pattern: RegExp, sense: FigureSense])[];
	/** What joins figures of one list, and the word that gives each in turn to one of a list of names. */
	readonly listJoint: RegExp;
	readonly inTurn: RegExp;
	/** The end of what stands before a value and says how exactly it is meant. */
	readonly approximations: readonly (readonly [pattern: RegExp, meaning: Approximation])[];
	/** Before a number, and a unit of time behind it, a word that says `during` and not `more than`: `over three years`. */
	readonly during: {readonly before: RegExp; readonly behind: RegExp} | null;
	/** The end of what stands before a number that is a name, a place in an order or a part of an address: `Article 5`. */
	readonly labelBefore: RegExp;
	/** What stands behind such a number: `1267 Sanctions Committee`, `10 Downing Street`; `03' South`. */
	readonly labelBehind: RegExp;
	/** Behind digits: a time of day, an ordinal's ending. */
	readonly timeOfDay: RegExp;
	readonly ordinalEnding: RegExp;
	/** A number word that is seldom one, with what stands behind or before it where it counts nothing: `one of`, `no one`. */
	readonly pronoun: {readonly word: string; readonly behind: RegExp; readonly before: RegExp};
	/** The end of what stands before a value that is a part of another or comes on top of it. */
	readonly partOfTotal: RegExp;
	/** Words that open what an amount is for, and those that end it; folded. */
	readonly complementOpeners: ReadonlySet<string>;
	readonly complementClosers: ReadonlySet<string>;
	/** The word that joins what is counted: `Honduran and Guatemalan officials`. */
	readonly conjunction: string;
	/** Whether a folded word says how, or what was done, which ends what a value is of; whether it is a noun in the plural. */
	readonly isAdverb: (folded: string) => boolean;
	readonly isDeed: (folded: string) => boolean;
	readonly isPlural: (folded: string) => boolean;
	/** The stem of what money is for, or what stands for it where statements give the same purpose in other words. */
	readonly purpose: (folded: string) => string;
	/** Whether a small word joins a scale and what is counted: `dos millones de personas`. */
	readonly joinsScale: boolean;
	/** The words behind a value that narrow it: ` of`, as in `people of colour`. */
	readonly narrowing: RegExp;
	/** Words behind which a number is no name, as written in lower case: `some 30`, `FY 2024`. */
	readonly notLabels: ReadonlySet<string>;
};
