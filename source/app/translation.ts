/** What is known of a rough translation of the texts. */
export type RoughTranslation = {
	readonly isShown: boolean;
	/** Apertium has been asked, and has not answered. */
	readonly isAsked: boolean;
	/** What it has answered so far, by the sentence. */
	readonly said: ReadonlyMap<string, string>;
};

export const noTranslation: RoughTranslation = {isShown: false, isAsked: false, said: new Map()};
