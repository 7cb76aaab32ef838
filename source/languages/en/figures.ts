/** How amounts, counts and shares are written in English. */
import type {Figures} from '../figures.ts';
import {wordSet} from '../words.ts';
import {coins, currencies, moneySigns, nationalCoins, scales} from './figure-words.ts';
import {digits, fractions, numbers, readNumber, rough, spelled, vulgar} from './numbers.ts';
import {stem} from './words.ts';

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const codes = currencies.map(([, code]) => code).filter(code => /^[A-Z]{3}$/.test(code));
const nations = anyOf(new Set([...nationalCoins.keys()].map(name => name.replace(/ \S+$/, ''))));
const noun = `(?:(?:${nations}|U\\.S\\.)\\s)?(?:${anyOf(coins.keys())})s?|${anyOf(codes)}`;
const scale = 'hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn|lakh|crore';

const pattern = new RegExp(
	// The inside of a word is left at once: the classes of Unicode take long.
	// Behind a hyphen a number is a part of a name, `F-16`, or the second of a range, `10-15`.
	`(?<![a-z])(?<![\\p{L}\\p{N}./]|\\p{N}[,'’+]|\\$|(?:^|[^\\p{N}%])[-−])(?:(?<=^|[\\s(])(?<minus>[-−](?=[\\d.])))?` +
		`(?:(?<prefix>${moneySigns})\\s?)?` +
		`(?<number>(?:${digits})(?![.,'’]?\\d)|(?:${rough}|${spelled})(?![\\p{L}’']))` +
		`(?<plus>\\+(?!\\d))?` +
		`(?:(?:[\\s-]?(?<scale>(?:(?:hundred|thousand)\\s)?(?:${scale}))|(?<letter>[kmb]))(?!\\p{L}))?` +
		`(?:(?<points>[\\s-](?:basis|percentage|per\\scent)[\\s-]points?\\b|\\s?bps\\b)` +
		`|(?<percent>\\s?%|[\\s-]?percent\\b|\\sper\\s?cent\\b|\\s?pct\\b)` +
		`|(?:\\s(?:of\\s)?|(?<=\\d))(?<noun>${noun})(?!\\p{L})|\\s?(?<sign>[€£¥₴₹₽₺₩₪]|\\$(?!\\s?\\d)))?`,
	'giu',
);

const bareCoin = (written: string): string => {
	const folded = written.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ');
	const names = [folded, folded.replace(/s$/, '')];
	const [full] = names.flatMap(name => nationalCoins.get(name) ?? []);
	const [coin] = names.flatMap(name => coins.get(name.replace(/^.* /, '')) ?? []);
	return full ?? coin ?? written.toUpperCase();
};

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

const time = '(day|week|month|quarter|year|decade)';

export const figures: Figures = {
	pattern,
	hint: new RegExp(
		`[\\d${[...vulgar.keys()].join('')}]|\\b(?:${anyOf(fractions.keys())}|dozens?|tens|hundreds|several|few|thousands|[mb]illions?|trillions?|${anyOf(numbers.keys())})\\b`,
		'i',
	),
	readNumber,
	plainDigits: written => written.replace(/,(?=\d{3})/gu, ''),
	coin: bareCoin,
	hundredths: /basis|bps/i,
	numbers,
	scales,
	scaleWords: wordSet('hundred thousand million billion trillion percent'),
	fullScales: wordSet('thousand million billion trillion'),
	currencies: currencies.map(([source, code]) => [new RegExp(`^(?:${source})$`, 'iu'), code]),
	ranges: [
		{opening: null, joint: /^(?:[-–—~]|\s[-–—]\s|\s(?:to|or|through)\s)$/},
		{opening: /\bbetween\s$/i, joint: /^\sand\s$/},
	],
	former:
		/\b(?:rather than|instead of|(?:down|up) from|as against|as opposed to|compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?|formerly|previously|from a previous|from an earlier|up on|down on)\s(?:(?:the|a|an|its|their|just|only|about|around|some|nearly|almost|roughly|approximately|more than|less than|over|under|earlier|previous|last year’s|last year's)\s){0,3}$/i,
	move: {
		opening:
			/\bfrom\s(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|over|under|the|a|an|just|only|current|its)\s){0,3}$/i,
		joint:
			/^[^.;:]{0,60}?\bto\s(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|over|under|at least|up to|a|an)\s){0,2}$/i,
		verbs:
			/\b(?:increas|rais|rose|ris(?:e|ing|en)|grow|grew|expand|doubl|tripl|quadrupl|climb|jump|go|went|mov|shift|chang|adjust|upgrad|lower|cut|reduc|decreas|declin|fall|fell|drop|shrink|shrank|scal|slow|bring|brought)\w*\b/i,
	},
	rates: [
		new RegExp(`^\\s?(?:(?:a|per|each|every|in each|/)\\s?)${time}\\b`, 'i'),
		/^\s?(?:annual|year)ly\b/i,
		new RegExp(`^(?:\\s[\\p{L}-]+){1,3}\\s(?:a|per|each|every)\\s${time}\\b`, 'iu'),
		new RegExp(`\\b(?:each|every|per)\\s${time}\\s(?:up to\\s)?$`, 'i'),
		/\b(annual)\s(?:\p{L}+\s){0,3}(?:of\s)?$/iu,
	],
	senses: [
		[/\b(?:request|seek|sought|ask|propos|appeal|call(?:ed|s|ing)? (?:for|on)|urg)\w*\b/giu, 'asked'],
		[/\b(?:approv|appropriat|authori[sz]|allocat|earmark|includ)\w*\b|\bset aside\b/giu, 'granted'],
		[
			/\b(?:will|shall|commit(?:s|ted|ting|ment|ments)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|intend(?:s|ed)?|plan(?:s|ned)? to|agreed? to|obligat(?:e|es|ed)|announc(?:e|es|ed|ing)|aims? to|to be)\b/giu,
			'promised',
		],
		[
			/\b(?:already|(?:has|have|had)(?: (?:since|now|also|been|collectively))* (?!agreed|committed|pledged|promised|announced|requested|asked|proposed|approved|allocated|earmarked|appropriated|authori[sz]ed)\p{L}+(?:ed|en|given|spent|sent)|provided|delivered|disbursed|gave|given|spent|received|donated|contributed|paid)\b/giu,
			'done',
		],
	],
	listJoint: /^(?:,\s(?:and\s)?|\sand\s|;\s)$/,
	inTurn: /\brespectively\b/i,
	approximations: [
		[
			/(?:(?<!\b(?:no|not)\s)\b(?:more than|over|at least|in excess of|above|upwards of|well over|exceeding|as much as|not less than|no less than|no fewer than|a minimum of)\s)$/i,
			'over',
		],
		[
			/(?:\b(?:up to|at most|no more than|not more than|a maximum of|(?<!\b(?:no|not)\s)(?:less|fewer) than|under|below|as many as)\s)$/i,
			'upTo',
		],
		[/(?:\b(?:nearly|almost|close to|just under)\s)$/i, 'nearly'],
		[
			/(?:\b(?:about|around|roughly|approximately|some|circa|an estimated|estimated|approx\.?)\s|[~≈])$/i,
			'about',
		],
	],
	during: {before: /\bover\s$/i, behind: /^\s(?:days|weeks|months|quarters|years|decades)\b(?!\sold)/i},
	labelBefore:
		/(?:\b(?:articles?|resolutions?|sections?|chapters?|paragraphs?|para|no|nos|number|numbers|annex|title|part|phase|page|pp?|art|rule|agenda|covid|version|group of|g|track|figure|table|box|item|items|clause|schedule|appendix|tier|level|type|class|category|zone|route|highway|flight|room|order|decree|act|law|decision|directive|regulation|recommendation|protocol|chapter|goal|goals|target|sdg|channel|pier|berth|block|lot|step|stage|grade|world war)\.?\s|#|№\s?|\bn°\.?\s?)$/iu,
	labelBehind:
		/^\s?[°º′″]|^['’"]?\s(?:North|South|East|West)\b(?!\s\p{Lu}|-)|^['’"]?\s(?:North|South|East|West),?\s(?:latitude|longitude)|^\s(?:\p{Lu}[\p{L}’'-]*\s){0,2}(?:Committee|Commission|Regime|Street|Avenue|Road|Square|Agenda|Act|Agreement|Protocol|Convention|Treaty|Communiqué|Declaration|Summit|Olympics|Games|Directive|Regulation|Budget|Resolution)\b/u,
	timeOfDay: /^\s?[ap]\.?\s?m\b|^\so[’']clock\b|^\s?(?:hours|hrs)\s(?:GMT|UTC)/i,
	ordinalEnding: /^(?:st|nd|rd|th)\b/u,
	pronoun: {
		word: 'one',
		behind: /^\s(?:of|another|that|who|day|or)\b/,
		before: /\b(?:no|any|each|every|this|that|the|which)\s$/i,
	},
	partOfTotal:
		/\b(?:includ(?:es|ed|ing)|of which|additional|another|further|extra|the first|other|remaining|tranche|portion|batch|instalment|installment)\b[^.;,]{0,24}$/i,
	complementOpeners: wordSet('in of for worth'),
	complementClosers: wordSet(
		'and or but than that which who is are was were has have had will would to by from since on at during through as including with already provided made given committed announced earmarked allocated pledged currently rather instead respectively per each',
	),
	conjunction: 'and',
	isAdverb: folded => folded.endsWith('ly'),
	isPlural: folded =>
		(/[^s]s$/.test(folded) && !/(?:is|us)$/.test(folded)) ||
		/^(?:people|children|men|women|personnel|troops)$/.test(folded),
	isDeed: folded => /[a-z]ed$/.test(folded),
	purpose: folded => {
		const stemmed = stem(folded);
		return purposeOfStem.get(stemmed) ?? stemmed;
	},
	joinsScale: false,
	narrowing: /^ of \p{L}/u,
	notLabels: wordSet('fy year usd eur gbp mxn cad some about'),
};
