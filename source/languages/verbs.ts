/** What a language tells of verbs: those of commitment on the ladder of firmness, and what stands around them. */

/** The firmness ladder, firmest first. */
export type Firmness = 'done' | 'will' | 'intends' | 'explores' | 'restates' | 'urges';

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
	 * `declaration` of an intention makes it one (`expressed their readiness`).
	 */
	readonly trait: 'stance' | 'declaration' | null;
};

/** All words are folded. */
export type Verbs = {
	/** The verbs of commitment by their forms. */
	readonly commitments: ReadonlyMap<string, VerbRow>;
	/** Modal verbs that promise or press, with the rung they give to the verb behind them. */
	readonly modals: ReadonlyMap<string, Firmness>;
	/** Verbs that only talk or study: behind a promise they make it one to explore. */
	readonly exploring: ReadonlySet<string>;
	/** Verbs that foretell rather than promise, even behind a modal. */
	readonly foretelling: ReadonlySet<string>;
	/** Verbs that only go on with another: `will continue to coordinate`. */
	readonly continuing: ReadonlySet<string>;
	/** A verb that with a preposition makes a promise one to explore: `work towards`. */
	readonly striving: {
		readonly verbs: ReadonlySet<string>;
		readonly behind: ReadonlySet<string>;
		readonly lemma: string;
	};
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
	readonly reflexives: ReadonlySet<string>;
	/** Prepositions behind a verb of any complement, and behind one that addresses somebody. */
	readonly agreeingPrepositions: ReadonlySet<string>;
	readonly addressingPrepositions: ReadonlySet<string>;
	/** Words that begin no object. */
	readonly notObjects: ReadonlySet<string>;
	/** Whether a word behind the mark of the infinitive is a noun: `training programmes`. */
	readonly isNounAfterInfinitive: (folded: string) => boolean;
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
	/** Stems of the verbs that are set against each other in front of one object. */
	readonly actionStems: ReadonlySet<string>;
	/** Who hosted and who attended. */
	readonly hosting: RegExp;
	readonly attending: RegExp;
};
