/** Matches the openings of two statements, which say who met whom: there, and only there, the parties' names tell. */
import {type Sides, sideNames} from '../../base/sides.ts';
import type {Scored} from './candidates.ts';
import {similarity} from './similarity.ts';
import type {Term, TermReader} from './term-reader.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';

/** What the first sentences of a side tell: each one's terms with names in full weight, and whom a report names. */
export type Opening = {
	readonly vectors: readonly TermVector[];
	/** The names in a sentence that reports a meeting, a call or a visit; none in any other. */
	readonly reported: readonly ReadonlySet<number>[];
};

/**
 * The first sentences where both say who met whom, and those right behind that report it as well.
 * `pairs` is how many pairs of sentences the documents have.
 */
export function matchLeads(openings: Sides<Opening>, pairs: number, tuning: MatchingTuning): Scored[] {
	const {left, right} = openings;
	const score = (l: number, r: number): number => {
		const one = left.vectors[l];
		const other = right.vectors[r];
		return one === undefined || other === undefined ? 0 : similarity(one, other, pairs, tuning);
	};
	const opening = score(0, 0);
	const areReports = sideNames.every(side => (openings[side].reported[0]?.size ?? 0) > 0);
	if (opening < (areReports ? tuning.alikeReports : tuning.alikeOpenings)) return [];
	const least = Math.max(tuning.furtherOpening, tuning.shareOfOpening * opening);
	const leads: Scored[] = [{left: 0, right: 0, score: opening}];
	const add = (l: number, r: number): void => {
		const names = right.reported[r];
		const areOfOneMeeting = [...(left.reported[l] ?? [])].some(name => names?.has(name));
		const lead = {left: l, right: r, score: score(l, r)};
		if (areOfOneMeeting && lead.score >= least) leads.push(lead);
	};
	for (let n = 1; n < tuning.counts.leadLength; n += 1) {
		add(n, 0);
		add(0, n);
	}
	return leads;
}

/** The names in a sentence that reports a meeting, a call or a visit. */
export function namesReported(
	terms: readonly Term[],
	reader: TermReader,
	{leastName}: MatchingTuning,
): Set<number> {
	if (!terms.some(({concept}) => reader.isEvent(concept))) return new Set();
	return new Set(
		terms.filter(({isCapital, rarity}) => isCapital && rarity >= leastName).map(({concept}) => concept),
	);
}
