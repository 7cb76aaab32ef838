/** Reads what a sentence of a statement does, beside what it is about: its acts, and how it hangs on the one before. */
import {type Act, actNames} from '../../languages/acts.ts';
import type {Language} from '../../languages/language.ts';
import {overlap} from './reading.ts';

export type Structure = {
	readonly acts: ReadonlySet<Act>;
	/** It takes up the sentence before: `This …`, `He also …`. */
	readonly continues: boolean;
	/** How the parties stand to each other is a subject of it. */
	readonly isOnRelations: boolean;
};

export function readStructure(
	text: string,
	{acts, sentences}: Pick<Language, 'acts' | 'sentences'>,
): Structure {
	return {
		acts: new Set(actNames.filter(act => acts.words[act].test(text))),
		continues: sentences.continuing.test(text),
		isOnRelations: acts.relations.test(text),
	};
}

/** How many acts two sentences share, as a share of those of the one with fewer. */
export function shareOfActs({acts: one}: Structure, {acts: other}: Structure): number {
	return overlap(one, other).share;
}
