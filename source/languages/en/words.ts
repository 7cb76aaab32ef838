/** English words: which carry grammar, what their forms have in common, and how much each tells. */
import {stemmer} from 'stemmer';
import {makeRarity, rememberWords, type Words, wordSet} from '../words.ts';
import {commonWords} from './common-words.ts';
import {americanSpelling} from './spelling.ts';

/** Words that carry grammar rather than topic; folded. */
export const functionWords = wordSet(`
a an the this that these those such same other another each every either neither both all any some no none few many much more most several own certain various
i me my mine we us our ours ourselves you your yours he him his she her hers it its they them their theirs itself himself herself themselves one ones who whom whose which what whoever where when while why how whether
and or but nor yet so if then than as because since until unless although though even ever only just also too very still already not never again further furthermore moreover however therefore thus hence additionally meanwhile otherwise instead rather quite
about above across after against along alongside amid amidst among amongst around at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto out outside over past per regarding respect throughout through to toward towards under underneath up upon via versus with within without
am is are was were be been being do does did done doing have has had having can cannot could may might must shall should will would ought
here there now today yesterday tomorrow always often sometimes soon later once twice together including include includes included according due well
first second third last next
whereof whereby thereof thereto thereunto thereby therein hereof hereto hereby herein hereinafter herewith
`);

const apostrophe = 39;
const curlyApostrophe = 0x2019;

/** Porter's stem; words of three letters and what has a digit or an accent stay whole. */
export const stem = rememberWords(folded =>
	/^[a-z]+$/.test(folded) && folded.length > 3 ? stemmer(folded) : folded,
);

/** The stems of words in a list, in the plural too, because short ones have another in it: `way`, `ways`. */
export const stemsOf = (list: string): ReadonlySet<string> =>
	new Set(list.split(/\s+/).flatMap(word => [stem(word), stem(`${word}s`)]));

/** `'s` at the end, for which a comparison of characters is many times faster than a pattern. */
function possessiveEnding(text: string): number {
	const last = text.charCodeAt(text.length - 1);
	if (last !== 115 && last !== 83) return 0;
	const mark = text.charCodeAt(text.length - 2);
	return mark === apostrophe || mark === curlyApostrophe ? 2 : 0;
}

const isMark = (code: number): boolean => code === apostrophe || code === curlyApostrophe;

/** `they’re`, `haven’t`, `I’m`; only the few words with an apostrophe in that place are looked at closer. */
function isContraction(text: string): boolean {
	const {length} = text;
	if (isMark(text.charCodeAt(length - 3))) return /(?:re|ve|ll)$/i.test(text);
	if (!isMark(text.charCodeAt(length - 2))) return false;
	return /n.t$/i.test(text) || (/[dm]$/i.test(text) && functionWords.has(text.slice(0, -2).toLowerCase()));
}

const rarity = makeRarity(commonWords);

export const words: Words = {
	functionWords,
	abbreviations: wordSet('US'),
	pluralInitials: /(?!)/,
	possessiveEnding,
	isContraction,
	stem,
	rarity,
	rarityOf: rememberWords(folded => rarity(stemmer(americanSpelling(folded)))),
};
