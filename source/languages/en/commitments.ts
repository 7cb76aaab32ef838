/** The terms of commitments in English. */
import type {Commitments} from '../commitments.ts';
import {wordSet} from '../words.ts';

export const commitments: Commitments = {
	aims: wordSet('aim seek hope strive'),
	pronouns: new Map([
		['they', 'several'],
		['both', 'several'],
		['he', 'one'],
		['she', 'one'],
	]),
	several: wordSet('they we both two three four five six seven all these those several other'),
	severalHeads: wordSet(
		'sides parties governments leaders presidents ministers secretaries countries nations states administrations ' +
			'departments ministries agencies delegations participants officials diplomats experts authorities partners allies ' +
			'members representatives ambassadors envoys institutions companies organizations organisations troops forces teams groups counterparts',
	),
	joint: 'and',
	telling: wordSet('met discussed visited hosted thanked said stressed informed noted shared highlighted'),
	emptySubject: /\bIt $/,
	looseEnd: /(?:[\s,;.:–—-]+|\s+(?:and|but|or|that))+$/u,
	beforeOpening: /^(?:(?:and|but)\s)?$/i,
	beforeClause: /[,;]\s(?:and|but)\s$/,
	benefitPrepositions: wordSet('for to with'),
	ambiguousPreposition: 'to',
	groups: wordSet(
		'people citizens communities youth women children families migrants refugees victims farmers workers businesses companies countries governments nations allies partners enterprises',
	),
	determiners: wordSet('the its their our all a an'),
};
