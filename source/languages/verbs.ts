/** What a language tells of verbs: those of commitment on the ladder of firmness, and what stands around them. */

/** The firmness ladder, firmest first. */
export const ladder = ['done', 'will', 'intends', 'explores', 'aims', 'restates', 'urges'] as const;

/** A rung of the ladder; what each is called and what stands on it is told in `verb-table.ts` of the language. */
export type Firmness = (typeof ladder)[number];

/** What has to stand behind a verb for it to count. */
export type Complement =
	/** An infinitive, a noun behind its mark, or a noun: `agreed to explore`, `agreed to training`, `agreed the plan`. */
	| 'any'
	/** An infinitive or what stands behind its mark: `intends to`, `committed to`. */
	| 'to'
	/** A noun: `announced assistance`, `welcomes the agreement`. */
	| 'object'
	/** A noun that is itself a promise: `recognizes its responsibility`, `expressed their support`. */
	| 'promise'
	/** An amount of money: `included $655 million`. */
	| 'money'
	/** Somebody, and what they are to do: `tasked officials to draft`. */
	| 'charge'
	/** A preposition of those who are addressed: `called on all parties`. */
	| 'preposition';

export type VerbRow = {
	readonly lemma: string;
	/** Folded finite forms; the lemma is the first. */
	readonly forms: readonly string[];
	readonly firmness: Firmness;
	readonly complement: Complement;
	/**
	 * A `stance`: its passive says how one stands (`are committed to`), and with an amount that this is set aside; a
	 * `declaration` of an intention makes it one (`expressed their readiness`); a `state` is an adjective and counts
	 * only behind a form of be or what stands for it (`is ready to`, `stands ready to`).
	 */
	readonly trait: 'stance' | 'declaration' | 'state' | null;
};

/** All words are folded. */
export type Verbs = {
	/** The verbs of commitment by their forms. */
	readonly commitments: ReadonlyMap<string, VerbRow>;
	/** Modal verbs that promise or press, with the rung they give to the verb behind them. */
	readonly modals: ReadonlyMap<string, Firmness>;
	/** Verbs of saying: what one will say is a notice, and no promise. */
	readonly saying: ReadonlySet<string>;
	/** Lemmas that say an own promise again, unlike those that only take note. */
	readonly renewing: ReadonlySet<string>;
	readonly reportMark: string;
	/** The infinitive of a form that alone says what will be, as written: `impulsar` of `impulsarán`; else null. */
	readonly futureOf: (text: string) => string | null;
	/** Infinitives that with the mark of the passive tell of who acts: `se reunirá`. */
	readonly reflexive: ReadonlySet<string>;
	/** Whether a word is an infinitive that needs no mark. */
	readonly isBareInfinitive: (folded: string) => boolean;
	/** Small words that are verbs behind a modal: `will have`, `will do`. */
	readonly supporting: ReadonlySet<string>;
	/** The forms of be that with an infinitive say what is settled: `is to put in place`. */
	readonly scheduling: {readonly forms: ReadonlySet<string>; readonly lemma: string};
	/** What stands behind a verb and leaves its promise open: `agreed in principle`. */
	readonly proviso: {readonly pattern: RegExp; readonly words: number};
	/** Nouns that are offered and are no promise: `condolences`. */
	readonly courtesies: ReadonlySet<string>;
	/** Verbs that only talk or study: behind a promise they make it one to explore. */
	readonly exploring: ReadonlySet<string>;
	/** Verbs that foretell rather than promise, even behind a modal. */
	readonly foretelling: ReadonlySet<string>;
	/** Verbs that only go on with another: `will continue to coordinate`. */
	readonly continuing: ReadonlySet<string>;
	/** A verb that with some words behind it makes a promise one to explore: `work towards`, `work with a view to`. */
	readonly striving: {
		readonly verbs: ReadonlySet<string>;
		readonly behind: ReadonlySet<string>;
		readonly mostWords: number;
		readonly lemma: string;
	};
	/** Verbs and nouns that with a genitive and a verb tell what is meant to be done: `have the intention of opening`. */
	readonly holding: {
		readonly forms: ReadonlySet<string>;
		readonly nouns: ReadonlySet<string>;
		readonly genitive: string;
		readonly lemma: string;
		/** Whether a verb stands in the form that it has behind the genitive. */
		readonly isVerb: (folded: string) => boolean;
	};
	/** What promises nothing: modal verbs of what may be, nouns of what is thought of, two words in front of a verb. */
	readonly tentative: {
		readonly modals: ReadonlySet<string>;
		readonly nouns: ReadonlySet<string>;
		readonly openers: ReadonlySet<string>;
	};
	/** Whether a word stands in the form that a verb has behind a modal one. */
	readonly infinitiveBehindModal: (folded: string) => boolean;
	/** Nouns that make a restated promise of the sentence that holds them as its object. */
	readonly promiseNouns: ReadonlySet<string>;
	/** Nouns that turn a declaration into an intention. */
	readonly intentionNouns: ReadonlySet<string>;
	/** Verbs that report another clause, and their participles. */
	readonly reporting: ReadonlySet<string>;
	readonly reportingParticiples: ReadonlySet<string>;
	/** Verbs, finite as they stand, that are no verbs of commitment. */
	readonly finite: ReadonlySet<string>;
	readonly auxiliaries: ReadonlySet<string>;
	/** Forms of be, and of what stands for it in front of an adjective. */
	readonly copulas: ReadonlySet<string>;
	/** Adjectives behind a copula that only make what follows polite: `is pleased to announce`. */
	readonly polite: ReadonlySet<string>;
	/** A form that is finite only behind an auxiliary: `is contributing`. */
	readonly progressive: RegExp;
	/** Auxiliaries of the passive. */
	readonly passives: ReadonlySet<string>;
	/** What stands between a modal and a participle: `will be returning`. */
	readonly beforeParticiple: ReadonlySet<string>;
	readonly participle: RegExp;
	readonly pastParticiple: RegExp;
	/** Endings of the past forms that a passive is made of. */
	readonly pastForm: RegExp;
	/** The mark of the infinitive. */
	readonly infinitive: string;
	readonly isAdverb: (folded: string) => boolean;
	readonly negations: ReadonlySet<string>;
	readonly subordinators: ReadonlySet<string>;
	/** Words behind which a form is no finite verb: `their plan`. */
	readonly beforeNouns: ReadonlySet<string>;
	/** What can be the subject of a base form: pronouns, and nouns by their ending. */
	readonly pluralPronouns: ReadonlySet<string>;
	readonly pluralEnding: RegExp;
	/** The ending of a verb of several, where it tells them from one. */
	readonly pluralVerb: RegExp;
	/** The word that joins two subjects, behind which a base form is finite: `Norland and Sudland commit`. */
	readonly joint: string;
	readonly reflexives: ReadonlySet<string>;
	/** Prepositions behind a verb of any complement, and behind one that addresses somebody. */
	readonly agreeingPrepositions: ReadonlySet<string>;
	readonly addressingPrepositions: ReadonlySet<string>;
	/** Words that begin no object. */
	readonly notObjects: ReadonlySet<string>;
	/** Whether a word behind the mark of the infinitive is a noun: `training programmes`. */
	readonly isNounAfterInfinitive: (folded: string) => boolean;
	/** Whether one that may as well open a noun phrase is a verb: `committed to ensure`, but `to open sharing of data`. */
	readonly isVerbAfterInfinitive: (folded: string, next: string) => boolean;
	/** Money right behind a verb. */
	readonly moneyBehind: RegExp;
	/** A promise as a noun: `Mexico's commitment to Central America is to contribute`. */
	readonly nominal: {
		readonly nouns: ReadonlySet<string>;
		readonly owners: ReadonlySet<string>;
		readonly copula: string;
		readonly lemma: string;
	};
	/** What stands in front of a verb as quoted and is no part of it, and then the passive in front of some verbs. */
	readonly quotedLead: RegExp;
	readonly quotedPassive: RegExp;
	/** What stands behind a verb whose promises follow as a list: `do the following:`; and the first words of such promises. */
	readonly listFollows: RegExp;
	/** The end of what stands behind a verb that promises something and then lists how. */
	readonly listAnnounced: RegExp;
	readonly opensItem: (folded: string) => boolean;
	/** Stems of the verbs that are set against each other in front of one object. */
	readonly actionStems: ReadonlySet<string>;
	/** Who hosted and who attended. */
	readonly hosting: RegExp;
	readonly attending: RegExp;
};
