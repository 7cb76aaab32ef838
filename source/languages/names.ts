/** What a language tells of names: of people and their offices, of bodies, of works and of places. */

/** What a small word does inside a name. */
export type NameLink =
	/** Joins whatever has a capital: `Minister of Finance`. */
	| 'genitive'
	/** Goes on with the name of a body or a work: `Fund for Mesoamerica`. */
	| 'purpose'
	/** Goes on with it where a place ends it: `Conference on Security in Central America`. */
	| 'place'
	| 'and'
	/** Part of a person's name: `Peña de la Cruz`. */
	| 'particle';

export type Names = {
	/** Titles before a person's name, in one word each; folded, as all words here. */
	readonly titles: ReadonlySet<string>;
	/** Titles that make a person of the name behind them; the others only go before these. */
	readonly ownTitles: ReadonlySet<string>;
	/** Titles of those that also end an office: `Attorney General`. */
	readonly endingTitles: ReadonlySet<string>;
	/** Whether titles are written small: `el canciller Luis Videgaray`. */
	readonly titlesAreSmall: boolean;
	/** Titles in the plural, which serve several names. */
	readonly pluralTitle: RegExp;
	/** Fields of an office: what may stand behind `Minister of` or before `Secretary`. */
	readonly fields: ReadonlySet<string>;
	/** Heads of the names of bodies, and of agreements, meetings and programmes, which are names but no bodies. */
	readonly bodyHeads: ReadonlySet<string>;
	readonly workHeads: ReadonlySet<string>;
	/** Heads of the names of bodies with fields as an office has them: `Ministry of Trade and Industry`. */
	readonly departments: ReadonlySet<string>;
	/** Heads of bodies, as written in small letters, that folded are titles of people. */
	readonly bodiesByAccent: ReadonlySet<string>;
	/** Bodies whose name is one word that is no abbreviation, as written. */
	readonly bareBodies: ReadonlySet<string>;
	/** Heads of the names of those who govern a country, which mean the country: `Government of Norway`. */
	readonly governments: ReadonlySet<string>;
	/** Short forms of given names by the full one: `Joe` for `Joseph`. */
	readonly givenNames: ReadonlyMap<string, string>;
	/** Words of the names of countries and regions, and of their peoples, one by one. */
	readonly places: ReadonlySet<string>;
	/** Words that make a place with others: `northern`, `republic`; capitalised directions and parts that do in a label. */
	readonly placeParts: ReadonlySet<string>;
	readonly compass: ReadonlySet<string>;
	/** First halves of the names of places that are counted as one word, and second halves that are no place alone. */
	readonly placeOpeners: ReadonlySet<string>;
	readonly placeClosers: ReadonlySet<string>;
	/** Those that open the name of any place: `Northern Triangle`. */
	readonly directions: ReadonlySet<string>;
	/** Endings of the adjectives of peoples, and of those of places. */
	readonly ofPeople: RegExp;
	readonly placeAdjective: RegExp;
	/** The word of a name of several that is a country's, but no place alone: `United`. */
	readonly countryOpeners: ReadonlySet<string>;
	/** Small words that join the words of a name. */
	readonly links: ReadonlyMap<string, NameLink>;
	readonly particles: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	/** Beginnings of words, no words of their own: `Co-operation`. */
	readonly prefixes: ReadonlySet<string>;
	/** What a full stop inside a name stands behind, as written: an initial, `Mr`. */
	readonly stopInside: RegExp;
	/** Ends of words that open a sentence and are no part of the name behind them: `Noting`, `Recently`. */
	readonly openerEndings: RegExp;
	/** Units and abbreviations that are written with capitals and are no names, as written. */
	readonly notNames: ReadonlySet<string>;
	/** What stands behind a name and is no part of it: `Jr`, `III`. */
	readonly generations: ReadonlySet<string>;
	/** What stands between two names that share a title, and between those of a list. */
	readonly sharesTitle: RegExp;
	readonly listGoesOn: RegExp;
	readonly offices: {
		/** Ranks of office, and what makes a lesser one of each. */
		readonly ranks: readonly string[];
		readonly lesser: readonly string[];
		/** Words of an office that are no field of it. */
		readonly noField: ReadonlySet<string>;
		/** Fields that are one, by the name that is kept. */
		readonly sameField: ReadonlyMap<string, string>;
		/** Words between a title and its field, and those inside of one: `Minister for Trade and Industry`. */
		readonly beforeField: ReadonlySet<string>;
		readonly insideField: ReadonlySet<string>;
		/** Whether an office says its field behind it: `Secretary of State`. */
		readonly field: RegExp;
	};
	/** The singular of a rank: `Secretary` for `Secretaries`. */
	readonly singular: (rank: string) => string;
	/** A name in front of a short form: `the IDB`. */
	readonly leadingArticle: RegExp;
};
