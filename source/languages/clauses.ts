/** What a language tells of clauses: who acts in them, and where they begin and end. */

/** All words are folded. */
export type Clauses = {
	/** Who can promise: heads of a subject. A name can as well. */
	readonly agents: ReadonlySet<string>;
	/** Pronouns that act alone, those that name somebody, and those of another clause's subject. */
	readonly pronouns: ReadonlySet<string>;
	readonly personal: ReadonlySet<string>;
	readonly backward: ReadonlySet<string>;
	/** Among the last, the one that names nobody by itself: `it`. */
	readonly impersonal: string;
	/** Words that begin what is no agent: `these changes`. */
	readonly nonAgents: ReadonlySet<string>;
	/** Heads with a capital that are no agents, by their endings. */
	readonly nonAgentHead: RegExp;
	/** The word that subordinates a clause to a verb of reporting. */
	readonly subordinator: string;
	/** The word that names the agent of a passive. */
	readonly agentMark: string;
	/** Small words inside the phrase of an agent, and those that cannot end it. */
	readonly insideAgent: ReadonlySet<string>;
	readonly agentJoints: ReadonlySet<string>;
	/** Words that join verbs of one subject, and words in front of a subject that are no part of it. */
	readonly coordinators: ReadonlySet<string>;
	readonly beforeSubject: ReadonlySet<string>;
	/** Subjects that are the speakers themselves, in whole: what they must do is their own aim. */
	readonly speakers: RegExp;
	/** Of these, those by which whoever speaks means themselves: of two who speak by turns each is another. */
	readonly firstPerson: RegExp;
	/** Words in front of a subordinate clause that tell what is hoped for or meant to follow, and promise nothing. */
	readonly hoping: ReadonlySet<string>;
	/** Words that are no agent behind its mark: `by June`. */
	readonly times: ReadonlySet<string>;
	/** Pronouns that open a relative clause; those of one that stands in front of a verb; those that make one around it. */
	readonly relatives: ReadonlySet<string>;
	readonly subjectRelatives: ReadonlySet<string>;
	readonly innerRelatives: ReadonlySet<string>;
	/** What opens a relative clause that goes on with the statement. */
	readonly resuming: {
		/** Two or three words that take up all that was said before, or set something beside it: `para lo cual`, `mientras que`. */
		readonly whole: ReadonlySet<string>;
		/** Else a relative, with its article, behind one of these prepositions: `en la que`, `under which`. */
		readonly relatives: ReadonlySet<string>;
		readonly articles: ReadonlySet<string>;
		readonly prepositions: ReadonlySet<string>;
	};
	/** Words that open a phrase in front of a subject, among them the one that may belong to it: `both`. */
	readonly introductions: ReadonlySet<string>;
	readonly introducingOrOwn: ReadonlySet<string>;
	/** Endings of a first word, and words, that open such a phrase too. */
	readonly introducingEnding: RegExp;
	readonly introducingVerbs: ReadonlySet<string>;
	/** Words that begin a subject. */
	readonly subjectOpeners: ReadonlySet<string>;
	/** Small words of a noun phrase, read from its end; its article and its genitive. */
	readonly insideNounPhrase: ReadonlySet<string>;
	readonly article: string;
	readonly genitive: string;
	/** Prepositions in front of which the head of a phrase stands. */
	readonly prepositions: ReadonlySet<string>;
	/** The end of what hands an object on to a noun of action: `progress made on`. */
	readonly handing: RegExp;
	/** Words of time that open a sentence in front of its subject. */
	readonly days: ReadonlySet<string>;
	/** Words that make a clause conditional, and among them those that do so anywhere in it. */
	readonly conditions: ReadonlySet<string>;
	readonly conditionals: ReadonlySet<string>;
	readonly conditionOpeners: ReadonlySet<string>;
	readonly conditionBehind: RegExp;
	/** A word in front of a verb that makes a noun of it. */
	readonly determiners: ReadonlySet<string>;
	/** Words that tell no actor from another: `the`, `both`. */
	readonly emptyInActors: ReadonlySet<string>;
};
