/** How often what the comparison claims is right, by how sure it says it is. */
import {type Certainty, type Comparison, isPoint} from '../../source/compare/comparison.ts';
import type {LabelledPair} from './load-pair.ts';

export type Claims = {
	/** By certainty: the pairs of units claimed to say the same, and those of them that the gold has, graded strong or weak. */
	readonly [certainty in Certainty]: {readonly right: number; readonly claimed: number};
} & {
	/** All claims against the gold's strong matches; its weak ones count neither for nor against. */
	readonly matches: {readonly hits: number; readonly wrong: number; readonly gold: number};
};

/** Pairs with a unit that nobody judged count nowhere, unless the gold has them. */
export function claimsOf({unitOf, matches, unjudged}: LabelledPair, {deliverables}: Comparison): Claims {
	const claimed = new Map<string, Certainty>();
	for (const pair of deliverables.flatMap(({pairs}) => pairs)) {
		if (!('links' in pair) || !isPoint(pair)) continue;
		for (const link of pair.links) {
			const units = {left: unitOf.left.get(link.left), right: unitOf.right.get(link.right)};
			if (units.left === undefined || units.right === undefined) continue;
			const key = `${units.left} ${units.right}`;
			const isUnjudged = unjudged.left.has(units.left) || unjudged.right.has(units.right);
			if (isUnjudged && !matches.has(key)) continue;
			if (claimed.get(key) !== 'strong') claimed.set(key, link.certainty);
		}
	}
	const rate = (certainty: Certainty) => {
		const keys = [...claimed].filter(([, known]) => known === certainty).map(([key]) => key);
		return {right: keys.filter(key => matches.has(key)).length, claimed: keys.length};
	};
	const keys = [...claimed.keys()];
	return {
		strong: rate('strong'),
		weak: rate('weak'),
		matches: {
			hits: keys.filter(key => matches.get(key) === 'strong').length,
			wrong: keys.filter(key => !matches.has(key)).length,
			gold: [...matches.values()].filter(grade => grade === 'strong').length,
		},
	};
}

/** One line on the claims of several pairs. */
export function sayClaims(all: readonly Claims[]): string {
	const sum = (of: (claims: Claims) => number): number =>
		all.reduce((total, claims) => total + of(claims), 0);
	const hits = sum(({matches}) => matches.hits);
	const precision = hits / Math.max(1, hits + sum(({matches}) => matches.wrong));
	const recall =
		hits /
		Math.max(
			1,
			sum(({matches}) => matches.gold),
		);
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	const share = (certainty: Certainty): string => {
		const [right, claimed] = [
			sum(claims => claims[certainty].right),
			sum(claims => claims[certainty].claimed),
		];
		return `${(right / Math.max(1, claimed)).toFixed(2)} of ${claimed}`;
	};
	return [
		`strong matches: P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(3)}`,
		`certain claims right: ${share('strong')}`,
		`doubtful claims right: ${share('weak')}`,
	].join('; ');
}
