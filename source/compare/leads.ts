/** Matches the openings of two statements, which say who met whom: there, and only there, the parties' names tell. */
import type {Sides} from '../documents/sides.ts';
import type {Scored} from './candidates.ts';
import {similarity} from './similarity.ts';
import type {Terms} from './terms.ts';

/** A statement has said who met whom after so many sentences. */
export const leadLength = 3;
/** First sentences this alike say both who met; what follows says it too when it is at least half as alike. */
const alikeOpenings = 0.4;
const furtherOpening = 0.25;
const shareOfOpening = 0.45;

/**
 * The first sentences where both say who met whom, and those right behind that say it as well; names in full
 * weight. `pairs` is how many pairs of sentences the documents have.
 */
export function matchLeads(terms: Sides<readonly Terms[]>, pairs: number): Scored[] {
	const score = (left: number, right: number): number => {
		const one = terms.left[left];
		const other = terms.right[right];
		return one === undefined || other === undefined ? 0 : similarity(one, other, pairs);
	};
	const opening = score(0, 0);
	if (opening < alikeOpenings) return [];
	const leads: Scored[] = [{left: 0, right: 0, score: opening}];
	for (let n = 1; n < leadLength; n += 1) {
		leads.push({left: n, right: 0, score: score(n, 0)}, {left: 0, right: n, score: score(0, n)});
	}
	return leads.filter(lead => lead.score >= Math.max(furtherOpening, shareOfOpening * opening));
}
