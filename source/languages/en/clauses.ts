/** English clauses: who acts in them, and where they begin and end. */
import type {Clauses} from '../clauses.ts';
import {wordSet} from '../words.ts';
import {months} from './months.ts';
import {agents} from './verb-table.ts';

export const clauses: Clauses = {
	agents,
	pronouns: wordSet('we they he she i it both'),
	personal: wordSet('we they he she'),
	backward: wordSet('it they he she'),
	impersonal: 'it',
	nonAgents: wordSet('this these that those such what there it'),
	nonAgentHead: /(?:meeting|conference|act|agreement|plan|strategy|summit)$/i,
	subordinator: 'that',
	agentMark: 'by',
	insideAgent: wordSet('the of and its their our both'),
	agentJoints: wordSet('the of and'),
	coordinators: wordSet('and but or'),
	beforeSubject: wordSet('and but or also'),
	speakers:
		/^(?:we(?: (?:all|both))?|we,.*|i|our \p{L}+|(?:all|both) of us|(?:the |our )?(?:two|both) (?:our )?(?:sides|parties|countries|nations|governments|peoples))$/iu,
	firstPerson: /^(?:we|we,.*|i|our \p{L}+)$/iu,
	hoping: wordSet(
		'hope hopes hoped hoping expect expects expected expecting expectation wish wishes wished believe believes believed confident confidence optimistic trust trusts so ensure ensuring ensures imagine vision understanding fear fears concern concerned warned',
	),
	times: new Set(months.flat()),
	relatives: wordSet('which who that where'),
	subjectRelatives: wordSet('which who that'),
	innerRelatives: wordSet('which whom where whose how why when what'),
	resuming: {
		whole: new Set(['to which end', 'for which purpose']),
		relatives: wordSet('which'),
		articles: wordSet(''),
		prepositions: wordSet('in at under by during'),
	},
	introductions: wordSet(
		'in to as with over during throughout regarding on for at since additionally therefore however while under following through by from after before given within concerning despite moreover furthermore finally meanwhile thus hence accordingly along alongside together between amid likewise specifically according both',
	),
	introducingOrOwn: wordSet('both'),
	introducingEnding: /(?:ing|ly)$/,
	introducingVerbs: wordSet('convened'),
	subjectOpeners: wordSet('the we they it he she our both all participating regional a'),
	insideNounPhrase: wordSet('the of our its their his her we they it he she both all'),
	article: 'the',
	genitive: 'of',
	prepositions: wordSet('of in from for to with on at'),
	handing: /\b(?:\p{L}+ed|made|taken|done) (?:on|in|of)$/iu,
	days: wordSet('today tomorrow together now here'),
	conditions: wordSet('if unless would could might may whether'),
	conditionals: wordSet('would could might may'),
	conditionOpeners: wordSet('if unless whether'),
	conditionBehind:
		/\b(?:if|unless|subject to|provided that|as long as|on (?:the )?condition that|(?:contingent|conditional) (?:up)?on|to the extent that|in the event)\b/i,
	determiners: wordSet('their its the our his her a'),
	emptyInActors: wordSet('the and of both all two three four'),
};
