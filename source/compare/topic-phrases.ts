/** Finds the phrases of a text that could name what it is about. */
import {stem} from './lexicon.ts';
import {nounPhrases, type Phrase} from './phrases.ts';
import {isPossessive, type Token, tokenise} from './tokens.ts';

/** Phrases looked at in one side's text: a row is named by how it begins. */
const mostPhrases = 20;
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
	/** Stems of the whole phrase that this is the end of, or null. */
	readonly endOf: readonly string[] | null;
};

/** Noun phrases of a text with their ends, and pairs of them that `and`, `of` or `for` join. */
export function phrasesOf(text: Text, nth: number): TopicPhrase[] {
	const {tokens} = text;
	const phrases = nounPhrases(tokens).slice(0, mostPhrases);
	const found: TopicPhrase[] = [];
	const add = (
		from: number,
		to: number,
		phrase: Phrase,
		joined: boolean,
		wholeFrom: number | null = null,
	) => {
		const raw = rawOf(text, from, to, {...phrase, place: phrase.place + nth * 2}, joined);
		const endOf = wholeFrom === null ? null : text.stems.slice(wholeFrom, to).filter(Boolean);
		if (raw !== null) found.push({...raw, endOf});
	};
	for (const [index, plain] of phrases.entries()) {
		const phrase = inheritObject(tokens, plain, phrases[index - 1]);
		const length = phrase.to - phrase.from;
		add(phrase.from, phrase.to, phrase, false);
		// The head stands last: of a long phrase, its end is a name too.
		for (let size = Math.min(3, length - 1); size >= 2; size -= 1) {
			// A name is not cut: `Business Dialogue` is not what `Americas Business Dialogue` is called.
			const isInName = tokens[phrase.to - size]?.capital && tokens[phrase.to - size - 1]?.capital;
			if (!isInName) add(phrase.to - size, phrase.to, phrase, false, phrase.from);
		}
		const next = phrases[index + 1];
		if (next === undefined) continue;
		const link = tokens[phrase.to];
		const reach = joinReach(tokens, phrase, next);
		if (reach && (link?.folded !== 'of' || !emptyHeads.has(tokens[phrase.to - 1]?.base ?? ''))) {
			add(link?.folded === 'of' ? phrase.to - 1 : phrase.from, next.to, phrase, true);
		}
	}
	return found;
}

/** Heads that `of` empties: `creation of protocols` is about protocols. */
const emptyHeads = new Set(
	'creation invitation note element elements goals objectives improvement enhancement enhancements implementation importance number part use efforts effort process principle series variety result terms support members member region government governments range lack set kind type level levels view countries country nations states dimensions dimension start beginning end some many one all demand movement plan leader work area'.split(
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
	if (link?.gap !== ' ' || tokens[phrase.to + 1]?.gap !== ' ') return false;
	const direct = next.from === phrase.to + 1;
	const withArticle =
		next.from === phrase.to + 2 && tokens[phrase.to + 1]?.folded === 'the' && tokens[next.from]?.gap === ' ';
	if (link.folded === 'and') return direct;
	return link.folded === 'of' && (direct || withArticle);
}

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
	return {
		label: labelOf(quoted, first),
		stems: content.map(token => stem(token.base)),
		tokens: content,
		place: phrase.place,
		object: phrase.object,
		subject: phrase.subject,
		joined,
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
		return {
			label: labelOf(label, first),
			stems: tokens.map(token => stem(token.base)),
			tokens,
			place: phrase.place,
			object: phrase.object,
			subject: phrase.subject,
			joined,
			endOf: null,
		};
	}
	return null;
}

function labelOf(quoted: string, first: Token): string {
	const plain = quoted.replace(/\s+/g, ' ');
	return first.capital ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
