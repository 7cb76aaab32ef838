/** English verbs, and what stands around them. */
import type {Verbs} from '../verbs.ts';
import {valueOfWords, wordSet} from '../words.ts';
import {coins, moneySigns, nationalCoins} from './figure-words.ts';
import {
	exploring,
	foretelling,
	intentionNouns,
	modals,
	promiseNouns,
	reporting,
	verbRows,
} from './verb-table.ts';
import {wordClasses} from './word-classes.ts';
import {functionWords, stem} from './words.ts';

const {gerund, isAction, isTrailing, modifiers} = wordClasses;

const adverbs = wordSet(
	'also further jointly fully already now again still firmly strongly once continually therefore thus',
);

const nounEnding = /(?:tion|ment|ness|ity|ance|ence|ship|ing|ic|al|s)$/;
const verbEnding =
	/(?:ss|discuss|address|process|focus|supplement|implement|reduce|advance|enhance|finance|balance|commence|influence|bring|function|position|mention|transition|partition)$/;

const coinNames = [...nationalCoins.keys(), ...coins.keys()].join('|');

const actions = `destroy dismantle disrupt combat fight counter address tackle eliminate eradicate target deter stem stop end reduce prevent strengthen
	support enhance improve promote encourage facilitate expand increase boost protect ensure explore develop establish create provide deliver
	coordinate implement review condemn reject contribute help continue defend secure maintain advance accelerate identify resolve restrict limit
	suspend withdraw oppose share train fund finance regulate monitor detect seize prosecute investigate rebuild restore guarantee build learn`;

export const verbs: Verbs = {
	commitments: valueOfWords(verbRows.map(row => [row.forms, row])),
	modals,
	reportMark: 'that',
	futureOf: () => null,
	reflexive: wordSet(''),
	isBareInfinitive: () => false,
	supporting: wordSet('do have'),
	renewing: wordSet('reaffirm reiterate affirm renew'),
	saying: wordSet('announce say tell note report'),
	scheduling: {forms: wordSet('is are'), lemma: 'be'},
	proviso: {pattern: /^\s+in principle\b/, words: 2},
	courtesies: wordSet(
		'condolences condolence sympathies sympathy congratulations thanks prayers apologies greetings regrets gratitude',
	),
	exploring,
	foretelling,
	continuing: wordSet('continue continuing work working help helping begin'),
	striving: {
		verbs: wordSet('work working'),
		behind: new Set(['toward', 'towards', 'with a view to', 'with a view toward']),
		mostWords: 4,
		lemma: 'work toward',
	},
	holding: {
		forms: wordSet('have has'),
		nouns: wordSet('intention aim goal'),
		genitive: 'of',
		lemma: 'intend',
		isVerb: folded => gerund.test(folded),
	},
	tentative: {
		modals: wordSet('may might could'),
		nouns: wordSet(
			'possibility possibilities feasibility viability desirability option options prospect idea',
		),
		openers: new Set(['whether to', 'how to', 'ways to']),
	},
	infinitiveBehindModal: folded => !/(?:ed|ing)$/.test(folded),
	promiseNouns,
	intentionNouns,
	reporting,
	reportingParticiples: wordSet(
		'noting stressing underscoring underlining emphasizing emphasising announcing saying adding confirming explaining indicating stating assuring',
	),
	finite: wordSet(
		'is are was were has have had will said told informed noted met welcomed hosted visited relayed shared',
	),
	auxiliaries: wordSet('is are was were be been being am has have had'),
	copulas: wordSet('is are was were am be been stand stands stood remain remains remained'),
	polite: wordSet('pleased proud happy glad delighted honored honoured'),
	progressive: /ing$/,
	passives: wordSet('is are was were been be am being'),
	beforeParticiple: wordSet('be have'),
	participle: /(?:ing|ed)$/,
	pastParticiple: /ed$/,
	pastForm: /ed$|ught$|ook$/,
	infinitive: 'to',
	isAdverb: folded => adverbs.has(folded) || (folded.endsWith('ly') && folded !== 'supply'),
	negations: wordSet(
		'not never no cannot dont doesnt didnt wont cant couldnt wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt',
	),
	subordinators: wordSet(
		'that which who whom whose because while when where although though as if unless whether before after since until',
	),
	beforeNouns: wordSet('the a an this these those its their our his her of in for by with renewed to as at'),
	pluralPronouns: wordSet('we they i you both'),
	pluralEnding: /[^s]s$/,
	pluralVerb: /(?!)/,
	joint: 'and',
	reflexives: wordSet('themselves itself himself herself ourselves'),
	agreeingPrepositions: wordSet('on upon for'),
	addressingPrepositions: wordSet('on upon for to'),
	notObjects: wordSet(
		'that by in as to and or with it they he she how why during at from when while because',
	),
	isNounAfterInfinitive: folded => nounEnding.test(folded) && !verbEnding.test(folded),
	isVerbAfterInfinitive: (folded, next) =>
		gerund.test(folded)
			? !modifiers.has(folded) || functionWords.has(next) || next.endsWith('ly')
			: !(isTrailing(folded) && (gerund.test(next) || !isAction(folded))) &&
				(!nounEnding.test(folded) || verbEnding.test(folded) || isAction(folded)),
	// `$20 million`, `NOK 40 million`, `40 million kroner`.
	moneyBehind: new RegExp(
		`^[^,;.]{0,30}?(?:(?:${moneySigns})\\s?\\d|\\d[\\d.,]*\\s(?:\\p{L}+llion\\s|thousand\\s)?(?:${coinNames})s?\\b)`,
		'iu',
	),
	nominal: {
		nouns: wordSet('commitment intention'),
		owners: wordSet('our their its'),
		copula: 'is',
		lemma: 'commit',
	},
	quotedLead:
		/^(?:(?:was|were|is|are|am|been|have|has|had)\s+)*(?:also|further|jointly|again|likewise|additionally)\s+/i,
	quotedPassive: /^(?:was|were)\s+(?=agreed|decided|announced)/i,
	listFollows:
		/^\s*(?:(?:do|take|make|on|to|through)\s+)?(?:(?:all of |each of )?the following(?:\s+\p{L}+){0,2})?\s*:\s*$/iu,
	listAnnounced: /\b(?:the following|as follows)(?:\s+\p{L}+){0,2}\s*:\s*$/iu,
	opensItem: isAction,
	actionStems: new Set([...actions.split(/\s+/), ...verbRows.flatMap(({forms}) => forms)].map(stem)),
	hosting: /\b(?:co-?)?(?:hosted|hosts|convened|chaired|organi[sz]ed)\b/gi,
	attending: /\b(?:attended by|attended|joined by|accompanied by|participated)\b/gi,
};
