/** The policy areas that rows of a comparison belong to, and what a language tells of them. */

/**
 * Policy areas by id, which languages share. They follow the major topics of the Comparative Agendas Project
 * (Baumgartner, Breunig and Grossman, 2019), where trade holds investment from abroad, agriculture fisheries,
 * transport all public works, and lands water. Statements need three more: who met, how it goes on, and what
 * belongs nowhere.
 */
export const themeIds = [
	'meeting',
	'economy',
	'rights',
	'health',
	'agriculture',
	'labor',
	'education',
	'environment',
	'energy',
	'migration',
	'transport',
	'crime',
	'welfare',
	'housing',
	'commerce',
	'defense',
	'technology',
	'trade',
	'international',
	'government',
	'lands',
	'culture',
	'next-steps',
	'other',
] as const;

export type ThemeId = (typeof themeIds)[number];

/** How much a term says of the theme of what it stands in. */
export const clearnesses = ['clear', 'likely', 'slight'] as const;

export type Clearness = (typeof clearnesses)[number];

/**
 * Terms of one theme, separated by commas, by how much they say. A term is one folded word or several; it stands
 * for every form of its words, and behind `=` for itself alone. Of terms that overlap in a text, the longest counts.
 */
export type ThemeTerms = Readonly<Partial<Record<Clearness, string>>>;

export type Themes = {
	/** What readers call each. */
	readonly names: Readonly<Record<ThemeId, string>>;
	readonly terms: Readonly<Partial<Record<ThemeId, ThemeTerms>>>;
};
