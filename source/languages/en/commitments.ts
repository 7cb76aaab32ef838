/** The terms of commitments in English. */
import type {Commitments} from '../commitments.ts';
import {wordSet} from '../words.ts';

export const commitments: Commitments = {
	aims: wordSet('aim seek hope strive'),
	pronouns: wordSet('they he she both'),
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
