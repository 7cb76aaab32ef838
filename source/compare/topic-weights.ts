/** Weighs how well a phrase names a row. */
import {hollowAlone, hollowHeads} from './hollow-nouns.ts';
import {concept, placeWords} from './lexicon.ts';
import {bodyHeads, compass, ofPeople, ownTitles, workHeads} from './name-words.ts';
import type {Token} from './tokens.ts';
import {mostWords, type Text, type TopicPhrase} from './topic-phrases.ts';
import {agents} from './verb-table.ts';

/** What a side says in a row; words and runs are empty where no other side looks its phrases up in them. */
export type RowSide = {
	readonly texts: readonly Text[];
	readonly words: ReadonlySet<string>;
	/** Stems, and what stands for them and their equivalents, in one line each. */
	readonly runs: string;
	readonly concepts: string;
	/** Stems of each sentence. */
	readonly sentences: readonly ReadonlySet<string>[];
};

export function readSide(texts: readonly Text[], isLookedUp: boolean): RowSide {
	const sentences = texts.map(text => new Set(text.stems.filter(Boolean)));
	if (!isLookedUp) return {texts, words: new Set(), runs: '', concepts: '', sentences};
	const runs = texts.map(text => ` ${text.stems.filter(Boolean).join(' ')} `).join('|');
	const concepts = texts.map(
		({tokens}) => ` ${tokens.flatMap(token => (token.grammatical ? [] : concept(token.base))).join(' ')} `,
	);
	const words = new Set(texts.flatMap(text => text.stems));
	return {texts, words, runs, concepts: concepts.join('|'), sentences};
}

/** Worth of a label by its number of content words, one to five. */
const lengthWorth = [0.4, 1, 1.1, 1.02, 0.88];
/** Worth of a phrase with a hollow head by its number of words. */
const hollowWorth = [0.12, 0.45, 0.75];

/** How much each word tells, and in how many rows of all it stands. */
export type WordWorth = {
	readonly tells: (stem: string) => number;
	readonly isSpread: (stem: string) => boolean;
};

/**
 * Phrases that both sides have are worth most, then objects of the verbs, what stands early, and what the
 * sentences of a side come back to; what tells where, who or what for is worth less.
 */
export function weigh(
	phrase: TopicPhrase,
	own: RowSide,
	other: RowSide | null,
	{tells, isSpread}: WordWorth,
): number {
	const size = phrase.stems.length;
	const run = ` ${phrase.stems.join(' ')} `;
	// The end of a phrase names the row only where the other side has no more of it.
	if (
		phrase.endOf !== null &&
		phrase.endOf.length <= mostWords &&
		(other === null || other.runs.includes(` ${phrase.endOf.join(' ')} `))
	)
		return 0;
	const returns = own.sentences.filter(words => phrase.stems.every(word => words.has(word))).length;
	const isPlace = phrase.tokens.every(isPlaceWord);
	const isTheme = returns > 1 && returns * 2 >= own.sentences.length && !phrase.stems.some(isSpread);
	let score = phrase.stems.reduce((sum, word) => sum + tells(word), 0) / size;
	score *= isPlace && isTheme ? 0.8 : (lengthWorth[size - 1] ?? 0.6);
	if (returns > 1) score *= 1 + 0.15 * Math.min(2, returns - 1);
	if (other !== null) score *= sharedWorth(phrase, run, other);
	else if (phrase.joined) score *= size > 3 ? 1.02 : 0.92;
	if (phrase.object) score *= 1.3;
	if (phrase.fronted) score *= 1.2;
	if (phrase.subject && !phrase.fronted) score *= isActor(phrase) ? 0.6 : 0.9;
	if (phrase.tail) score *= 0.6;
	else if (phrase.second) score *= 0.75;
	score /= (1 + 0.06 * phrase.place) * (1 + 0.2 * phrase.nth);
	return score * headWorth(phrase) * nameWorth(phrase.tokens, isPlace && isTheme);
}

const isActor = ({tokens}: TopicPhrase): boolean =>
	tokens.some(token => token.capital || agents.has(token.base));

function sharedWorth(phrase: TopicPhrase, run: string, other: RowSide): number {
	const isSingle = phrase.stems.length === 1;
	if (other.runs.includes(run)) return isSingle ? 1 : 2.2;
	// Two phrases joined are one name only where both sides join them.
	const joined = phrase.joined ? 0.5 : 1;
	const concepts = ` ${phrase.tokens.map(token => concept(token.base)).join(' ')} `;
	if (!isSingle && other.concepts.includes(concepts)) return 1.8 * joined;
	return (phrase.stems.every(word => other.words.has(word)) ? 1.2 : 0.5) * joined;
}

function headWorth({tokens, stems, joined}: TopicPhrase): number {
	const head = tokens.at(-1);
	const last = stems.at(-1);
	if (head === undefined || last === undefined) return 0;
	let worth = 1;
	// `prosperous United States` is a place, `Northern Triangle countries` no more than one.
	if (isPlaceWord(head) && !joined && !tokens.every(isPlaceWord)) worth *= 0.3;
	if (hollowHeads.has(last) && tokens.length > 1 && tokens.slice(0, -1).every(isPlaceWord)) worth *= 0.1;
	const isNamed = tokens.length > 1 && !head.capital && tokens.slice(0, -1).every(token => token.capital);
	if (isNamed && hollowAlone.has(last) && !joined) worth *= 0.6;
	if (hollowHeads.has(last)) worth *= hollowWorth[Math.min(stems.length, 3) - 1] ?? 1;
	else if (stems.length === 1 && hollowAlone.has(last)) worth *= 0.2;
	if (agents.has(head.base) && !head.capital) worth *= 0.6;
	if (tokens.some(token => token.capital && ownTitles.has(token.base))) worth *= 0.05;
	// `Integration and Development Project` is one name.
	if (joined && tokens.every(token => token.capital)) worth *= 1.15;
	return worth;
}

const isPlaceWord = (token: Token): boolean =>
	placeWords.has(token.base) || (token.capital && compass.has(token.base));

/** A row is about a body, a plan or what has an abbreviation sooner than about a person or a place. */
function nameWorth(tokens: readonly Token[], isTheme: boolean): number {
	if (tokens.every(isPlaceWord)) return isTheme && !ofPeople.test(tokens.at(-1)?.base ?? '') ? 1 : 0.04;
	if (!tokens.every(token => token.capital)) return 1;
	const isShort = tokens.some(token => /^\p{Lu}{2}/u.test(token.text));
	if (tokens.length === 1) return isShort ? 0.8 : 0.35;
	if (tokens.some(token => workHeads.has(token.base))) return 1;
	return isShort || tokens.some(token => bodyHeads.has(token.base)) ? 0.85 : 0.3;
}
