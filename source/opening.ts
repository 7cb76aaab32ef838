/** What a session opens with besides its documents: choices kept for them, sides that were named, what went wrong. */
import type {Opening} from './app/opening.ts';
import type {Length} from './briefing/choices/choices.ts';
import {readChoices} from './briefing/choices/read-choices.ts';
import {choicesFile} from './briefing/choices/state-directory.ts';
import {chooseSides} from './compare/choose-sides.ts';
import type {Corpus, Problem} from './documents/source.ts';

/** What the command line names of a session. */
export type Named = {
	readonly left?: string | undefined;
	readonly right?: string | undefined;
	readonly length?: Length | undefined;
};

export async function openingOf(
	corpus: Corpus,
	problems: readonly Problem[],
	named: Named,
): Promise<Opening> {
	const isNamedSide = named.left !== undefined || named.right !== undefined;
	const chosen = isNamedSide ? chooseSides(corpus, named) : null;
	const {choices, message} = await readChoices(choicesFile(corpus));
	const told = [
		...problems,
		...(chosen !== null && 'problem' in chosen ? [{file: '', message: chosen.problem}] : []),
		...(message === null ? [] : [{file: '', message}]),
	];
	return {
		problems: told,
		choices: {...choices, length: named.length ?? choices.length},
		sides: chosen !== null && 'sides' in chosen ? chosen.sides : null,
	};
}
