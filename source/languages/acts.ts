/** What a language tells of the acts that statements report: who did what, beside what it was about. */

export const actNames = [
	'met',
	'thanked',
	'congratulated',
	'condemned',
	'welcomed',
	'agreed',
	'announced',
	'called on',
	'recalled',
	'discussed',
	'supported',
	'stressed',
	'invited',
	'looked forward',
] as const;

export type Act = (typeof actNames)[number];

/** How whoever speaks stands to a thing: it is taken up, or turned down. */
export const stanceNames = ['for', 'against'] as const;

export type Stance = (typeof stanceNames)[number];

export type Acts = {
	/** Folded words that take a stance by themselves. */
	readonly stances: Readonly<Record<Stance, RegExp>>;
	/** Words of each act, wherever they stand in a sentence. */
	readonly words: Readonly<Record<Act, RegExp>>;
	/** Words of how two parties stand to each other, which are a subject of their own: `ties`. */
	readonly relations: RegExp;
};
