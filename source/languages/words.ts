/** What a language tells of its words, whatever they stand in. */

export type Words = {
	/** Words that carry grammar rather than topic; folded. */
	readonly functionWords: ReadonlySet<string>;
	/** What the forms of a folded word have in common: `agreed` and `agrees` are one word. */
	readonly stem: (folded: string) => string;
};
