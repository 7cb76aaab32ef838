/** How often what the comparison says the other side does not mention is right, and how much of it is found. */
import {mapSides, sideNames} from '../../source/base/sides.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import type {LabelledPair} from './load-pair.ts';
import {addCounts, type Counts, precision, recall} from './score.ts';

export type Silence = {
	/** Units called "not mentioned". */
	readonly notMentioned: Counts;
	/** Units called "not mentioned" or "no counterpart found". */
	readonly noCounterpart: Counts;
};

/** A unit counts once all its sentences are called so; units that nobody judged count nowhere. */
export function silenceOf({unitOf, only, unjudged}: LabelledPair, {deliverables}: Comparison): Silence {
	const count = (isSilent: (deliverable: Comparison['deliverables'][number]) => boolean): Counts => {
		const silent = mapSides(only, () => new Map<number, boolean>());
		for (const deliverable of deliverables) {
			for (const side of sideNames) {
				for (const {id} of deliverable.pairs.flatMap(pair => pair[side])) {
					const unit = unitOf[side].get(id);
					if (unit === undefined || unjudged[side].has(unit)) continue;
					silent[side].set(unit, isSilent(deliverable) && (silent[side].get(unit) ?? true));
				}
			}
		}
		return addCounts(
			sideNames.map(side => {
				const found = [...silent[side]].filter(([, isUnit]) => isUnit).map(([unit]) => unit);
				const hits = found.filter(unit => only[side].has(unit)).length;
				return {hits, found: found.length, gold: only[side].size};
			}),
		);
	};
	return {
		notMentioned: count(({kind, certainty}) => kind !== 'shared' && certainty === 'strong'),
		noCounterpart: count(({kind}) => kind !== 'shared'),
	};
}

/** One line on the silence of several pairs, with where 95 % of resampled pairs lie. */
export function saySilence(all: readonly Silence[]): string {
	const say = (pick: (silence: Silence) => Counts): string => {
		const counts = addCounts(all.map(pick));
		const resampled = resample(all).map(sample => addCounts(sample.map(pick)));
		const shown = (of: (counts: Counts) => number): string =>
			`${of(counts).toFixed(2)} (${between(resampled.map(of))})`;
		return `P ${shown(precision)} R ${shown(recall)}, ${counts.hits} of ${counts.found}, ${counts.gold}`;
	};
	return [
		`not mentioned: ${say(({notMentioned}) => notMentioned)}`,
		`or no counterpart found: ${say(({noCounterpart}) => noCounterpart)}`,
	].join('; ');
}

const samples = 1000;

/** Samples of as many pairs, drawn with replacement; the same ones every time. */
function resample<T>(all: readonly T[]): (readonly T[])[] {
	let seed = 1;
	// Park and Miller's generator.
	const draw = (): number => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed / 2_147_483_647;
	};
	return Array.from({length: samples}, () => all.flatMap(() => all[Math.floor(draw() * all.length)] ?? []));
}

function between(values: readonly number[]): string {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
	return `${at(0.025)} to ${at(0.975)}`;
}
