/** Finds the phrases of a text that could name what it is about. */
import {hollowAlone, hollowHeads} from './hollow-nouns.ts';
import {placeWords, stem} from './lexicon.ts';
import {bodyHeads, compass, ofPeople} from './name-words.ts';
import {isAction, nounPhrases, type Phrase} from './phrases.ts';
import {isPossessive, type Token, tokenise} from './tokens.ts';
import {agents, exploring, reporting} from './verb-table.ts';

/** Phrases looked at in one side's text: a row is named by how it begins. */
const mostPhrases = 14;
/** Content words of a label. */
export const mostWords = 5;

/** A text of a row, cut and stemmed. */
export type Text = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly stems: readonly string[];
};

export function readText(text: string): Text {
	const tokens = tokenise(text);
	return {text, tokens, stems: tokens.map(token => (token.grammatical ? '' : stem(token.base)))};
}

/** A phrase that may name a row, with its place in the text. */
export type TopicPhrase = {
	readonly label: string;
	readonly stems: readonly string[];
	readonly tokens: readonly Token[];
	readonly place: number;
	readonly object: boolean;
	readonly subject: boolean;
	readonly joined: boolean;
	/** Behind the point of its sentence: what it is for, by what means, what it is part of. */
	readonly tail: boolean;
	/** In front of it, as what it is about: `On energy issues,`. */
	readonly fronted: boolean;
	/** In a second thing that the sentence says is done: `, and to target networks`. */
	readonly second: boolean;
	/** Of which text of the row, from 0. */
	readonly nth: number;
	/** Stems of the whole phrase that this is the end of, or null. */
	readonly endOf: readonly string[] | null;
};

/** Noun phrases of a text with their ends, and pairs of them that `and`, `of` or `for` join. */
export function phrasesOf(text: Text, nth: number): TopicPhrase[] {
	const {tokens} = text;
	const phrases = nounPhrases(tokens, mostPhrases);
	const tail = tailStart(tokens);
	const front = frontEnd(tokens);
	const second = secondStart(tokens);
	const found: TopicPhrase[] = [];
	const add = (
		from: number,
		to: number,
		phrase: Phrase,
		joined: boolean,
		wholeFrom: number | null = null,
	) => {
		const raw = rawOf(text, from, to, phrase, joined);
		const endOf = wholeFrom === null ? null : text.stems.slice(wholeFrom, to).filter(Boolean);
		if (raw !== null) {
			const where = {tail: from >= tail, fronted: from < front, second: from >= second};
			found.push({...raw, ...where, nth, endOf});
		}
	};
	for (const [index, plain] of phrases.entries()) {
		const phrase = inheritObject(tokens, plain, phrases[index - 1]);
		const length = phrase.to - phrase.from;
		add(phrase.from, phrase.to, phrase, false);
		const bare = behindPlaces(tokens, phrase);
		if (bare > phrase.from && phrase.to - bare > 1) add(bare, phrase.to, phrase, false);
		// The head stands last: of a long phrase, its end is a name too.
		for (let size = Math.min(3, length - 1); size >= 2; size -= 1) {
			// A name is not cut: `Business Dialogue` is not what `Americas Business Dialogue` is called.
			const isInName = tokens[phrase.to - size]?.capital && tokens[phrase.to - size - 1]?.capital;
			const isInCompound = tokens[phrase.to - size]?.gap === '-';
			if (!isInName && !isInCompound) add(phrase.to - size, phrase.to, phrase, false, phrase.from);
		}
		const next = phrases[index + 1];
		if (next === undefined) continue;
		const link = tokens[phrase.to];
		const reach = joinReach(tokens, phrase, next);
		const before = tokens[phrase.to - 1];
		const isEmpty = link?.folded === 'of' && !before?.capital && emptyHeads.has(before?.base ?? '');
		if (!reach || isEmpty) continue;
		const isList = link?.folded === 'and' || link?.folded === 'for';
		// `Plan of the Alliance for Prosperity` is one name.
		const third = phrases[index + 2];
		const goesOn = tokens[next.to]?.folded === 'for' && third !== undefined && joinReach(tokens, next, third);
		add(isList ? phrase.from : phrase.to - 1, goesOn ? third.to : next.to, phrase, true);
	}
	return found;
}

/** Where a name goes on behind the places in front: `U.S.-Northern Triangle Transnational Crime Roundtable`. */
function behindPlaces(tokens: readonly Token[], {from, to}: Phrase): number {
	let start = from;
	if (to - from < mostWords) return from;
	for (let index = from; index < to; index += 1) {
		const token = tokens[index];
		if (token?.capital && (placeWords.has(token.base) || compass.has(token.base))) start = index + 1;
	}
	return tokens[start]?.capital ? start : from;
}

/** Heads that `of` empties: `creation of protocols` is about protocols. */
const emptyHeads = new Set(
	'creation stock determination conviction decades delivery launch provision flow obstacles invitation note element elements goals objectives improvement enhancement enhancements implementation importance number part use efforts effort process principle series variety result terms support members member region government governments range lack set kind type level levels view countries country nations states dimensions dimension start beginning end some many one all demand movement plan leader work area'.split(
		' ',
	),
);

/** `explore enhancements to border security` is about border security as much as about enhancements. */
function inheritObject(tokens: readonly Token[], phrase: Phrase, previous: Phrase | undefined): Phrase {
	const link = previous === undefined ? undefined : tokens[previous.to];
	const isNext = previous !== undefined && phrase.from - previous.to <= 2;
	const isLinked = link !== undefined && /^(?:of|to|for)$/.test(link.folded);
	const isEmpty = previous !== undefined && emptyHeads.has(tokens[previous.to - 1]?.base ?? '');
	return isNext && isLinked && isEmpty && previous.object ? {...phrase, object: true} : phrase;
}

function joinReach(tokens: readonly Token[], phrase: Phrase, next: Phrase): boolean {
	const link = tokens[phrase.to];
	const before = tokens[phrase.to - 1];
	const behind = tokens[next.from];
	if (link?.gap !== ' ' || tokens[phrase.to + 1]?.gap !== ' ') return false;
	const direct = next.from === phrase.to + 1;
	const withArticle =
		next.from === phrase.to + 2 && tokens[phrase.to + 1]?.folded === 'the' && behind?.gap === ' ';
	const isPlace = behind !== undefined && placeWords.has(behind.base);
	switch (link.folded) {
		case 'and':
			// `Strategy and President Biden` are two things; `Integration and Development Project` is one.
			return direct && before?.capital === behind?.capital;
		case 'of':
			// `Anthony Albanese of Australia` is who; `denuclearization of the Korean Peninsula` what.
			// `principles of freedom, rule of law and openness` is not about the first of them.
			if (/,/.test(tokens[next.to]?.gap ?? '') && next.to - next.from === 1 && !behind?.capital) return false;
			return (
				(direct || withArticle) &&
				!(isPlace && agents.has(before?.base ?? '')) &&
				!(before?.capital && isPlace && !bodyHeads.has(before.base))
			);
		case 'for':
			// `Alliance for Prosperity` is one name.
			return (
				direct && before?.capital === true && behind?.capital === true && tokens[next.to]?.folded !== 'and'
			);
		case 'in':
			// `Situation in Haiti`, `crisis in the Middle East`.
			return (
				(direct || withArticle) &&
				isPlace &&
				behind.capital &&
				!ofPeople.test(behind.base) &&
				before?.capital === false &&
				!agents.has(before.base)
			);
		default:
			return false;
	}
}

/** Words behind which a sentence goes on to something else than its point. */
const tailOpeners = new Set('which who whom whose because while whereby thereby as'.split(' '));
const gerund = /^(?!during$|morning$|evening$).{3,}ing$/;

/** The token where the sentence leaves its point: `in order to`, `, reducing costs`, `for targeting`, `that works`. */
function tailStart(tokens: readonly Token[]): number {
	for (let index = 3; index < tokens.length; index += 1) {
		const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
		if (token === undefined || before === undefined || token.initial) continue;
		if (tailOpeners.has(token.folded)) return index;
		if (token.folded === 'in' && next?.folded === 'order' && tokens[index + 2]?.folded === 'to') return index;
		if (token.folded === 'so' && /^(?:that|as)$/.test(next?.folded ?? '')) return index;
		if (/,/.test(token.gap) && (gerund.test(token.folded) || token.folded === 'including')) return index;
		if (/^(?:for|by|through)$/.test(token.folded) && gerund.test(next?.folded ?? '')) return index;
		const isNoun = !before.grammatical && !reporting.has(before.folded);
		// `financing for upgrades that will maximize use of the line` says behind `that` what it is about.
		const isBare = tokens[index - 2]?.grammatical === true;
		if (token.folded === 'that' && isNoun && !isBare) return index;
		// `protocols to reduce capabilities`, but `solutions to simplify procedures` and `committed to improve`.
		if (
			token.folded === 'to' &&
			isNoun &&
			next !== undefined &&
			isAction(next.base) &&
			!/(?:ed|ing)$/.test(before.folded) &&
			!isAction(before.base) &&
			!exploring.has(next.folded) &&
			!hollowHeads.has(stem(before.base)) &&
			!hollowAlone.has(stem(before.base))
		)
			return index;
	}
	return tokens.length;
}

/** The token where the sentence goes on to a second thing that is done: `, and to target networks`. */
function secondStart(tokens: readonly Token[]): number {
	const start = tokens.findIndex(
		(token, index) =>
			index > 3 &&
			token.folded === 'and' &&
			/,/.test(token.gap) &&
			(tokens[index + 1]?.folded === 'to' || isAction(tokens[index + 1]?.base ?? '')),
	);
	return start === -1 ? tokens.length : start;
}

/** The token behind `On energy issues,`, or 0 where nothing is put in front. */
function frontEnd(tokens: readonly Token[]): number {
	if (!/^(?:on|regarding|concerning)$/.test(tokens[0]?.folded ?? '')) {
		const isPurpose = tokens[0]?.folded === 'in' && tokens[1]?.folded === 'order';
		if (!isPurpose) return 0;
	}
	const end = tokens.findIndex((token, index) => index > 0 && /,/.test(token.gap));
	return end === -1 || end > longestFront ? 0 : end;
}

const longestFront = 12;

function rawOf(text: Text, from: number, to: number, phrase: Phrase, joined: boolean): TopicPhrase | null {
	const tokens = text.tokens.slice(from, to);
	const first = tokens[0];
	const last = tokens.at(-1);
	if (first === undefined || last === undefined || first.grammatical || last.grammatical) return null;
	if (tokens.length > mostWords + 1) return null;
	const content = tokens.filter(token => !token.grammatical);
	if (content.length > mostWords) return null;
	for (let index = 1; index < tokens.length; index += 1) {
		const gap = tokens[index]?.gap;
		if (gap !== ' ' && gap !== '-') return withoutBrackets(text, from, to, phrase, joined);
	}
	const end = last.end - (isPossessive(last.text) ? 2 : 0);
	const quoted = text.text.slice(first.start, end);
	return unplaced(labelOf(quoted, first), content, phrase, joined);
}

/** A phrase of these words before it is known where in its sentence they stand. */
function unplaced(
	label: string,
	tokens: readonly Token[],
	{place, object, subject}: Phrase,
	joined: boolean,
): TopicPhrase {
	return {
		label,
		stems: tokens.map(token => stem(token.base)),
		tokens,
		place,
		object,
		subject,
		joined,
		tail: false,
		fronted: false,
		second: false,
		nth: 0,
		endOf: null,
	};
}

/** `System (SIEPAC) transmission line`: what stands from the bracket on is the phrase. */
function withoutBrackets(
	text: Text,
	from: number,
	to: number,
	phrase: Phrase,
	joined: boolean,
): TopicPhrase | null {
	for (let index = to - 1; index > from; index -= 1) {
		const gap = text.tokens[index]?.gap ?? '';
		if (gap !== ' (') continue;
		const tokens = text.tokens.slice(index, to);
		const label = tokens.map(token => token.text).join(' ');
		const first = tokens[0];
		if (first === undefined || tokens.length > mostWords) return null;
		return unplaced(labelOf(label, first), tokens, phrase, joined);
	}
	return null;
}

function labelOf(quoted: string, first: Token): string {
	const plain = /\s\s|[^\S ]/.test(quoted) ? quoted.replace(/\s+/g, ' ') : quoted;
	return first.capital ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
