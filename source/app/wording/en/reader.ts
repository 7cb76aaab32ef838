/** The reader in English: where one is in a text, and what stands above what is no part of it. */
import type {FurnitureReason} from '../../../languages/aside-reasons.ts';
import {countedInGroups} from '../../../text/in-groups.ts';

export const reader = {
	noHit: 'no hit',
	hits: (count: number) => countedInGroups(count, 'hit'),
	hitOf: (number: number, all: number) => `${number} of ${all}`,
	forQuery: (query: string) => `for “${query}”`,
	passageOf: (number: number, all: number) => `${number} of ${countedInGroups(all, 'passage')}`,
	page: (page: number) => `p. ${page}`,
	takenOut: (reason: FurnitureReason) => `taken out: ${reason}`,
	takenByUser: 'taken out by you',
	putBack: 'put back by you',
};
