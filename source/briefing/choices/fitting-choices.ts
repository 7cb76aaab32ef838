/** Which pins and chosen topics belong to the documents and to the pair of sides that a briefing is made of. */
import type {Comparison} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Choices, ChoicesOfPair, Pair} from './choices.ts';
import {fitKeys} from './fit-keys.ts';
import {choicesElsewhere, choicesIn} from './pairs.ts';

/** Pins and chosen topics that are left aside. */
export type LeftAside = {
	/** Those of other pairs of sides, which wait until these are compared again. */
	readonly elsewhere: readonly {readonly pair: string; readonly count: number}[];
	/** How many of this pair have no row or passage here. */
	readonly gone: number;
};

type FittingChoices = {readonly choices: Choices; readonly leftAside: LeftAside};

export const nothingLeftAside: LeftAside = {elsewhere: [], gone: 0};

/** The choices of a pair of sides, null where there are not two, as far as there is what they hang on. */
export function fittingChoices(
	kept: Choices,
	pair: Pair | null,
	corpus: Corpus,
	comparison: Comparison | null,
): FittingChoices {
	const choices = fitKeys(choicesIn(kept, pair), comparison);
	const elsewhere = choicesElsewhere(kept, pair)
		.map(own => ({pair: own.pair.name, count: countOf(own)}))
		.filter(({count}) => count > 0);
	if (countOf(choices) === 0) return {choices, leftAside: {elsewhere, gone: 0}};
	const keys = new Set(comparison?.deliverables.map(({key}) => key));
	const passages = new Set(corpus.sources.flatMap(source => source.passages.map(({id}) => id)));
	const pins = choices.pins.filter(pin =>
		pin.kind === 'deliverable' ? keys.has(pin.key) : passages.has(pin.passage),
	);
	const chosen = choices.chosen.filter(key => keys.has(key));
	const fitting = {...choices, pins, chosen};
	return {choices: fitting, leftAside: {elsewhere, gone: countOf(choices) - countOf(fitting)}};
}

function countOf({pins, chosen}: Pick<ChoicesOfPair, 'pins' | 'chosen'>): number {
	return pins.length + chosen.length;
}
