/** How amounts, counts and shares are written in English. */
import type {Figures} from '../figures.ts';
import {wordSet} from '../words.ts';
import {coins, currencies, scales} from './figure-words.ts';
import {stem} from './words.ts';

const numbers: ReadonlyMap<string, number> = new Map(
	`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
		.split(' ')
		.map((word, index): [string, number] => [word, index + 1])
		.concat([
			['thirty', 30],
			['forty', 40],
			['fifty', 50],
			['sixty', 60],
			['seventy', 70],
			['eighty', 80],
			['ninety', 90],
		]),
);

const spelled = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const digits = '(?:\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const prefix = currencies.map(([pattern]) => pattern).join('|');
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}./-]|\\p{N},|\\$)(?:(?<prefix>${prefix})\\s?)?(?:(?<digits>${digits})|(?<spelled>${spelled})(?![\\p{L}’']))` +
		`(?:(?:[\\s-]?(?<scale>hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn)|(?<letter>[kmb]))(?!\\p{L}))?` +
		`(?:(?<percent>\\s?%|\\s?percent(?:age points?)?\\b|\\sper\\s?cent\\b)|\\s(?:US |U\\.S\\. |American |Canadian |Australian |Mexican |Swiss )?(?<noun>${[...coins.keys()].join('|')}|USD|EUR|GBP)s?\\b)?`,
	'giu',
);

/** What money is given for: statements change these at will, far more freely than words with one meaning. */
const purposes = [
	'assistance aid support help contribution backing contributions',
	'funding fund funds financing finance resources budget',
	'security defense defence military',
];
const purposeOfStem: ReadonlyMap<string, string> = new Map(
	purposes.flatMap(row => {
		const members = row.split(' ').map(stem);
		return members.map((member): [string, string] => [member, members[0] ?? member]);
	}),
);

export const figures: Figures = {
	pattern,
	hint: new RegExp(`\\d|\\b(?:${spelled})\\b`, 'i'),
	numbers,
	scales,
	scaleWords: wordSet('hundred thousand million billion trillion percent'),
	fullScales: wordSet('thousand million billion trillion'),
	currencies: currencies.map(([pattern, code]) => [new RegExp(`^(?:${pattern})$`, 'iu'), code]),
	coins,
	approximations: [
		[
			/(?:\b(?:more than|over|at least|in excess of|above|upwards of|well over|exceeding|as much as)\s)$/i,
			'over',
		],
		[
			/(?:\b(?:up to|at most|no more than|a maximum of|less than|fewer than|under|below|as many as)\s)$/i,
			'upTo',
		],
		[/(?:\b(?:nearly|almost|close to|just under)\s)$/i, 'nearly'],
		[
			/(?:\b(?:about|around|roughly|approximately|some|circa|an estimated|estimated|approx\.?)\s|[~≈])$/i,
			'about',
		],
	],
	labelBefore:
		/(?:\b(?:articles?|resolutions?|sections?|chapters?|paragraphs?|para|no|nos|number|annex|title|part|phase|page|pp?|art|rule|agenda|covid|version|group of|g)\.?\s|#|№\s?)$/i,
	timeOfDay: /^\s?[ap]\.?\s?m\b/i,
	ordinalEnding: /^(?:st|nd|rd|th)\b/u,
	pronoun: {
		word: 'one',
		behind: /^\s(?:of|another|that|who|day)\b/,
		before: /\b(?:no|any|each|every|this|that|the|which)\s$/i,
	},
	partOfTotal:
		/\b(?:includ(?:es|ed|ing)|of which|additional|another|further|extra|the first|other|remaining|tranche|portion|batch|instalment|installment)\b[^.;,]{0,24}$/i,
	complementOpeners: wordSet('in of for worth'),
	complementClosers: wordSet(
		'and or but that which who is are was were has have had will would to by from since on at during through as including with already provided made given committed announced earmarked allocated pledged currently',
	),
	conjunction: 'and',
	isAdverb: folded => folded.endsWith('ly'),
	isPlural: folded =>
		/[^s]s$/.test(folded) || /^(?:people|children|men|women|personnel|troops)$/.test(folded),
	purpose: folded => {
		const stemmed = stem(folded);
		return purposeOfStem.get(stemmed) ?? stemmed;
	},
	narrowing: /^ of \p{L}/u,
	amount:
		/^.*?\d[\d,.\u00a0\u202f]*(?:[\s-]?(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn|[kmb])\b)?(?:\s(?:dollars|euros|pounds|USD|EUR|GBP|pesos)\b)?/iu,
	notLabels: wordSet('fy year usd eur gbp mxn cad some about'),
};
