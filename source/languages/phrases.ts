/** What a language tells of noun phrases, and of which words say something in the label of a row. */

export type Joint = 'and' | 'genitive' | 'purpose' | 'place';

/** What the ending of a word makes of it. */
export type Ending = 'past' | 'gerund' | 'plural' | 'adverb' | null;

/** Words that name nothing in a label, beside those of `Phrases`: evidence counts them, labels avoid them. */
export type LabelWords = {
	readonly weak: ReadonlySet<string>;
	/** Adjectives that judge, and never stand in a label. */
	readonly verdicts: ReadonlySet<string>;
	readonly isTrailing: (base: string) => boolean;
	readonly actions: ReadonlySet<string>;
	readonly finite: ReadonlySet<string>;
	readonly verbOpeners: ReadonlySet<string>;
	/** Stems. */
	readonly hollow: ReadonlySet<string>;
	readonly hollowAlone: ReadonlySet<string>;
	readonly emptyHeads: ReadonlySet<string>;
};

export type Phrases = {
	readonly inLabels: LabelWords;
	/** Classes of words wherever they stand; folded. */
	readonly classes: {
		/** Words of scale and order beside the number words: `millions`, `percent`, `today`. */
		readonly magnitudes: ReadonlySet<string>;
		/** A base form that is a verb behind the mark of the infinitive; its third person; a stem of one; a finite form that is seldom a noun. */
		readonly isAction: (base: string) => boolean;
		readonly isActionInS: (base: string) => boolean;
		/** A form of a verb that is no noun: `allow`, `considers`. */
		readonly isVerbOnly: (base: string) => boolean;
		readonly isOfAction: (stem: string) => boolean;
		readonly isFinite: (base: string) => boolean;
		readonly endingOf: (folded: string) => Ending;
		readonly verbEnding: RegExp;
		readonly gerund: RegExp;
		/** Gerunds that stand before a noun as one thing with it: `training programmes`. */
		readonly modifiers: ReadonlySet<string>;
		/** Behind these a sentence goes on to something else than its point: `which`, `because`. */
		readonly tailOpeners: ReadonlySet<string>;
		/** Behind these stands a verb: `to`, `will`, `they`. */
		readonly verbOpeners: ReadonlySet<string>;
		readonly determiners: ReadonlySet<string>;
		/** What may stand between a verb and its verb, and between a verb and its object. */
		readonly adverbs: ReadonlySet<string>;
		readonly modifying: ReadonlySet<string>;
		/** Modifiers that say nothing in a label. */
		readonly weak: ReadonlySet<string>;
		/** Whether a word without a capital cannot end a noun phrase: an adjective, a participle. */
		readonly isTrailing: (base: string) => boolean;
		/** Stems of nouns too wide to name a row with a word before them, and of those that are so alone. */
		readonly hollowHeads: ReadonlySet<string>;
		readonly hollowAlone: ReadonlySet<string>;
		/** Heads that a genitive empties: `creation of protocols` is about protocols. */
		readonly emptyHeads: ReadonlySet<string>;
		readonly following: ReadonlySet<string>;
		/** Days, months and hours: they tell when, and name nothing. */
		readonly timeWords: ReadonlySet<string>;
		/** Words of a meeting, a visit or a call. */
		readonly meetingWords: ReadonlySet<string>;
	};
	/** How noun phrases are told from verbs around them; folded. */
	readonly chunks: {
		/** Words that are verbs unless a small word follows: `to support democracy`, but `to support for it`. */
		readonly verbsOrNouns: ReadonlySet<string>;
		/** Verbs in the third person that take an infinitive: `plans to`. */
		readonly intending: ReadonlySet<string>;
		readonly articles: ReadonlySet<string>;
		readonly relatives: ReadonlySet<string>;
		/** Words that open a further verb of a list. */
		readonly listOpeners: ReadonlySet<string>;
		/** A small word and a noun that say how or that something happens: `at length`, `took place`. */
		readonly adverbials: ReadonlySet<string>;
		/** Endings of an adverb that does. */
		readonly adverbEnding: RegExp;
		/** Words behind which what might be a verb is a noun. */
		readonly afterNouns: ReadonlySet<string>;
		/** Words in front of a past form that make it a verb. */
		readonly beforePast: ReadonlySet<string>;
		/** Endings of a noun that is the subject of a past form behind it. */
		readonly subjectEnding: RegExp;
		/** Words in front of a gerund that has an object, the articles of one, and whatever opens one. */
		readonly beforeGerunds: ReadonlySet<string>;
		readonly objectArticles: ReadonlySet<string>;
		readonly objectOpeners: ReadonlySet<string>;
		/** Gerunds that end a compound: `capacity building`. */
		readonly compounded: ReadonlySet<string>;
		/** Weak words that belong to the noun behind them where another follows: `high integrity carbon markets`. */
		readonly measures: ReadonlySet<string>;
		/** Words in front of an amount: `up to a fifth`. */
		readonly amountOpeners: ReadonlySet<string>;
		/** Words between an amount and what it is of. */
		readonly amountJoints: ReadonlySet<string>;
	};
	/** How a sentence is cut around its point; folded. */
	readonly parts: {
		/** The words that say what something is for: `in order to`; the first ones open what stands in front. */
		readonly purpose: readonly [string, string, string];
		/** A word that with one of others opens a consequence: `so that`. */
		readonly consequence: {readonly word: string; readonly behind: ReadonlySet<string>};
		/** Prepositions that with a gerund say by what means. */
		readonly means: ReadonlySet<string>;
		/** Prepositions that put in front what a sentence is about. */
		readonly fronting: ReadonlySet<string>;
		/** A participle in front of an infinitive, which belongs to it. */
		readonly participle: RegExp;
		/** Words behind a value that begin something else than what it is of. */
		readonly phraseClosers: ReadonlySet<string>;
		/** Endings of a word in front of which a name modifies nothing. */
		readonly notModified: RegExp;
	};
	/** How two phrases are joined into one name. */
	readonly joints: ReadonlyMap<string, Joint>;
	/** Prepositions behind which stands what a wide noun is about: `task force against smuggling`. */
	readonly complementing: ReadonlySet<string>;
	/** Those behind which a name goes on: `Office on Drugs`. */
	readonly naming: ReadonlySet<string>;
	/** Joints behind an empty head that hand on what it is the object of. */
	readonly handingOn: ReadonlySet<string>;
	/** Labels that are put together here, and the texts that ask for them. */
	readonly labels: {
		/** What stands in front of what is followed up, its stem, and the beginning of such a label. */
		readonly followUp: {readonly pattern: RegExp; readonly stem: string; readonly label: string};
		readonly talked: RegExp;
		readonly talks: (first: string, second: string) => string;
		/** What tells who met, in the order in which it is asked. */
		readonly gathering: {
			readonly hosts: RegExp;
			readonly guests: RegExp;
			readonly met: RegExp;
			readonly meeting: RegExp;
			readonly visited: RegExp;
			readonly called: RegExp;
			/** How it went: `in a candid atmosphere`. */
			readonly toned: RegExp;
			/** A call, whatever else it is said to be: `received a phone call`. */
			readonly phoned: RegExp;
		};
		readonly gatherings: {
			readonly hostsAndGuests: string;
			readonly guests: string;
			readonly visitAndMeetings: string;
			readonly visit: string;
			readonly meetings: string;
			readonly call: string;
			readonly tone: string;
		};
		/** What a sentence on how it goes on says, the surest first. */
		readonly goingOn: readonly {readonly pattern: RegExp; readonly label: string}[];
		readonly untitled: string;
	};
};
