/** What a language tells of the terms of a commitment: who is meant, for whom, and what is no part of it. */

export type Commitments = {
	/** Lemmas of what one aims at in general, which binds to nothing. */
	readonly aims: ReadonlySet<string>;
	/** Pronouns whose meaning stands in what was said before, folded, with how many they mean. */
	readonly pronouns: ReadonlyMap<string, 'one' | 'several'>;
	/** Words that are said of several who act: `both`; heads of their names: `ministers`; what joins two names. Folded. */
	readonly several: ReadonlySet<string>;
	readonly severalHeads: ReadonlySet<string>;
	readonly joint: string;
	/** Finite verbs that tell of a meeting, whose subject a pronoun can mean; folded. */
	readonly telling: ReadonlySet<string>;
	/** The subject of a passive that names nothing, at the end of what stands before it. */
	readonly emptySubject: RegExp;
	/** What is cut from the end of a quotation. */
	readonly looseEnd: RegExp;
	/** What may stand before a limit that opens a sentence, and the end of what stands before one that opens a clause. */
	readonly beforeOpening: RegExp;
	readonly beforeClause: RegExp;
	/** Prepositions in front of who gains, among them the one that may be a verb's; folded. */
	readonly benefitPrepositions: ReadonlySet<string>;
	readonly ambiguousPreposition: string;
	/** Groups of people and bodies that gain, and words in front of them; folded. */
	readonly groups: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
};
