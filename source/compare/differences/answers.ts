/** Finds which phrase answers which where two texts are in different languages: phrases whose words all mean the same. */
import {mapSides, type Sides, sideNames} from '../../base/sides.ts';
import {isCountryId} from '../../languages/concepts.ts';
import type {Language} from '../../languages/language.ts';
import {languageIn} from '../../languages/languages.ts';
import type {Span} from '../../text/spans.ts';
import {type Token, tokenise} from '../reading/tokens.ts';
import {meaningKeys} from './meaning-keys.ts';

/** Two phrases with one meaning; UTF-16 offsets into the texts, end exclusive. */
export type Answer = Sides<Span>;

/** Fewer meanings in common say too little: one is often that of words that only mean the like. */
const leastCommon = 2;
/** Small words in a row within a phrase: `of the`. */
const mostSmall = 2;

/** A text whose words may answer those of the other. */
type Read = {readonly tokens: readonly Token[]; readonly keys: readonly string[]};

/** The key of a word that answers none. */
const apart = '-';

/** Tokens from one up to another. */
type Stretch = {readonly from: number; readonly to: number};

type Found = Sides<Stretch> & {readonly size: number};

/** The longest first; none where both texts are in one language. No word stands in two. */
export function answeringPhrases(left: string, right: string, language: Language): Answer[] {
	const languages = {left: languageIn(left, language), right: languageIn(right, language)};
	if (languages.left === languages.right) return [];
	const texts = mapSides({left, right}, (text, side): Read => {
		const tokens = tokenise(text, languages[side]);
		return {tokens, keys: tellingKeys(tokens, languages[side])};
	});
	const found = runsOf(texts.left, new Set(texts.right.keys)).flatMap(one =>
		runsOf(texts.right, new Set(texts.left.keys)).flatMap(other => answersIn(texts, one, other)),
	);
	const chosen: Found[] = [];
	for (const answer of found.sort((one, other) => other.size - one.size || one.left.from - other.left.from))
		if (!chosen.some(other => meets(other.left, answer.left) || meets(other.right, answer.right)))
			chosen.push(answer);
	return chosen.map(answer => ({
		left: spanOf(texts.left.tokens, answer.left),
		right: spanOf(texts.right.tokens, answer.right),
	}));
}

/** What each word means; figures and names, which are the same in every language, answer nothing. */
function tellingKeys(tokens: readonly Token[], language: Language): readonly string[] {
	const keys = meaningKeys(tokens, language);
	return keys.map((key, n) => {
		const token = tokens[n];
		const isName = token?.capital === true && token.initial !== true;
		return token?.numeric === true || isName || isCountryId(key) ? apart : key;
	});
}

/** The runs of words that the other text has as well, with the small words between them and no punctuation. */
function runsOf({tokens, keys}: Read, others: ReadonlySet<string>): Stretch[] {
	const runs: Stretch[] = [];
	let from = -1;
	let to = -1;
	const close = () => {
		if (from >= 0) runs.push({from, to});
		from = -1;
	};
	for (const [n, key] of keys.entries()) {
		const isApart = from >= 0 && (!/^[ -]$/.test(tokens[n]?.gap ?? '') || n - to > mostSmall);
		if (isApart) close();
		const isSmall = tokens[n]?.grammatical === true;
		if (key !== '' && key !== apart && others.has(key)) {
			if (from < 0) from = n;
			to = n + 1;
		} else if (from >= 0 && key === '' && !isSmall) {
			// A further word of what is said in several: of `working group`.
			to = n + 1;
		} else if (!isSmall) close();
	}
	close();
	return runs;
}

/** What two runs have in common: of each piece without words that only one of them has. */
function answersIn(texts: Sides<Read>, left: Stretch, right: Stretch): Found[] {
	const common = commonKeys(texts, left, right);
	if (common.size < leastCommon) return [];
	const lefts = cutAt(texts.left, left, common);
	const rights = cutAt(texts.right, right, common);
	if (lefts.length === 1 && rights.length === 1) return answerIn(texts, left, right, common);
	return lefts.flatMap(one => rights.flatMap(other => answersIn(texts, one, other)));
}

function commonKeys({left, right}: Sides<Read>, one: Stretch, other: Stretch): Set<string> {
	const others = new Set(keysIn(right, other));
	return new Set(keysIn(left, one).filter(key => others.has(key)));
}

const keysIn = ({keys}: Read, {from, to}: Stretch): string[] =>
	keys.slice(from, to).filter(key => key !== '');

/** The pieces of a run between words with another meaning. */
function cutAt({keys}: Read, {from, to}: Stretch, common: ReadonlySet<string>): Stretch[] {
	const pieces: Stretch[] = [];
	let start = from;
	for (let n = from; n <= to; n += 1) {
		const key = n === to ? apart : (keys[n] ?? '');
		if (key === '' || common.has(key)) continue;
		if (keys.slice(start, n).some(other => other !== '')) pieces.push({from: start, to: n});
		start = n + 1;
	}
	return pieces;
}

/** A phrase that would break off in front of another word of its own is given up from behind; none where too little is left. */
function answerIn(texts: Sides<Read>, left: Stretch, right: Stretch, shared: ReadonlySet<string>): Found[] {
	const common = new Set(shared);
	while (common.size >= leastCommon) {
		const phrases = {left: phraseIn(texts.left, left, common), right: phraseIn(texts.right, right, common)};
		const broken = sideNames.find(side => !isWhole(texts[side], phrases[side], common));
		if (broken === undefined) return [{...phrases, size: common.size}];
		common.delete(keysIn(texts[broken], phrases[broken]).at(-1) ?? '');
	}
	return [];
}

/** From the first to the last of some words, with the further words of what is said in several. */
function phraseIn({tokens, keys}: Read, {from, to}: Stretch, common: ReadonlySet<string>): Stretch {
	const places = Array.from({length: to - from}, (_, n) => from + n).filter(n => common.has(keys[n] ?? ''));
	let end = (places.at(-1) ?? from) + 1;
	for (let n = end; n < to && keys[n] === ''; n += 1) if (tokens[n]?.grammatical !== true) end = n + 1;
	return {from: places[0] ?? from, to: end};
}

/** Whether no word that only one text has stands in a phrase, or right behind it. */
function isWhole({tokens, keys}: Read, {from, to}: Stretch, common: ReadonlySet<string>): boolean {
	const next = tokens[to];
	const goesOn = next !== undefined && !next.grammatical && !next.numeric && /^[ -]$/.test(next.gap);
	return !goesOn && keys.slice(from, to).every(key => key === '' || common.has(key));
}

const meets = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

const spanOf = (tokens: readonly Token[], {from, to}: Stretch): Span => ({
	start: tokens[from]?.start ?? 0,
	end: tokens[to - 1]?.bareEnd ?? 0,
});
