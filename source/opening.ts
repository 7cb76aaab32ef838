/** What a session opens with besides its documents: choices kept for them, sides that were named, what went wrong. */
import type {Opening} from './app/opening.ts';
import type {Place} from './app/place.ts';
import {readPlace} from './app/read-places.ts';
import type {ScreenWords} from './app/wording/screen-words.ts';
import {errorMessage} from './base/errors.ts';
import {type Sides, sideNames} from './base/sides.ts';
import {changesOf} from './briefing/choices/changes-of.ts';
import type {Length} from './briefing/choices/lengths.ts';
import type {KeptChoices} from './briefing/choices/read-choices.ts';
import {readChoicesFor} from './briefing/choices/read-choices-for.ts';
import {choicesFile, placesFile} from './briefing/choices/state-directory.ts';
import {writeChoices} from './briefing/choices/write-choices.ts';
import {chooseSides, sidesOf} from './compare/choose-sides.ts';
import type {ComparedSide} from './compare/comparison.ts';
import {createReaders} from './compare/reading/reader.ts';
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
	{left, right, length}: Named,
	words: ScreenWords,
): Promise<Opening> {
	const isNamedSide = left !== undefined || right !== undefined;
	const chosen = isNamedSide
		? chooseSides(corpus, {left, right}, createReaders(), words.briefing.sides)
		: null;
	const {choices, message, said} = await keptFor(corpus);
	const place = await readPlace(placesFile(), corpus);
	const named = chosen !== null && 'sides' in chosen ? chosen.sides : null;
	const sides = isNamedSide ? named : rememberedSides(corpus, place);
	// Who names other sides than those of then wants to see something else.
	const isElsewhere = isNamedSide && (named === null || !areSides(named, place?.sides ?? null));
	const told = [
		...inWords(problems, words),
		...(chosen !== null && 'problem' in chosen ? [{file: '', message: chosen.problem}] : []),
		...(message === null ? [] : [{file: '', message}]),
	];
	const lines = [isNamedSide ? null : saidOfSides(corpus, place, words), said].filter(line => line !== null);
	return {
		problems: told,
		said: lines.length === 0 ? null : lines.join('. '),
		choices: {...choices, length: length ?? choices.length},
		sides,
		place: isElsewhere ? null : place,
	};
}

/** What was not read, with the reasons as the words in force say them. */
export function inWords(problems: readonly Problem[], {briefing}: ScreenWords): readonly Problem[] {
	return problems.map(problem => ({...problem, message: briefing.unread(problem.message)}));
}

/** Which sources of the two sides of a place are gone, in words; null where none is. */
function saidOfSides(corpus: Corpus, place: Place | null, {messages}: ScreenWords): string | null {
	const here = new Set(corpus.sources.map(({id}) => id));
	const compared = place?.sides ?? {left: [], right: []};
	const gone = sideNames.flatMap(side => compared[side].filter(id => !here.has(id)));
	if (gone.length === 0) return null;
	return messages.opening.sidesGone(gone.join(', '), gone.length);
}

/** What is taken over is kept for these documents at once: the next change is added to it, and it is said once. */
async function keptFor(corpus: Corpus): Promise<KeptChoices & {readonly said: string | null}> {
	const {choices, message, isTakenOver} = await readChoicesFor(corpus);
	if (!isTakenOver) return {choices, message, said: null};
	try {
		await writeChoices(choicesFile(corpus), changesOf(choices), corpus.sources);
		return {choices, message: null, said: message};
	} catch (error) {
		return {choices, message: errorMessage(error), said: message};
	}
}

/** The sides of a place, where the documents still have them. */
function rememberedSides(corpus: Corpus, place: Place | null): Sides<ComparedSide> | null {
	if (place === null || place.sides === null) return null;
	const sides = sidesOf(corpus, place.sides);
	return areSides(sides, place.sides) ? sides : null;
}

/** Whether two sides are of these sources, each of some, and none of the same. */
function areSides(sides: Sides<ComparedSide>, ids: Sides<readonly string[]> | null): boolean {
	const all = ids === null ? [] : [...ids.left, ...ids.right];
	return (
		new Set(all).size === all.length &&
		sideNames.every(side => {
			const own = new Set(ids?.[side]);
			return (
				own.size > 0 &&
				own.size === sides[side].sources.length &&
				sides[side].sources.every(id => own.has(id))
			);
		})
	);
}
