/** Reads what was typed into the search line: words, phrases, exclusions and filters. */
import type {SearchLanguage} from '../languages/search-language.ts';
import {words} from '../text/words.ts';
import {bareFilterHint, type Filter, readFilter} from './filters.ts';
import {englishSearch, type SearchWords} from './search-words.ts';
import {termOf} from './terms.ts';

/** One word that a hit must contain. */
export type QueryWord = {
	readonly kind: 'word';
	readonly term: string;
	/** Still being typed: any word that begins so will do. */
	readonly open: boolean;
};

/** Words that must stand next to each other as typed. */
export type QueryPhrase = {
	readonly kind: 'phrase';
	readonly terms: readonly string[];
	/** The closing quote is missing: the last word may still be growing. */
	readonly open: boolean;
};

export type Clause = QueryWord | QueryPhrase;

/** The words of a phrase, each as one of its own. */
export function wordsOf({terms, open}: QueryPhrase): QueryWord[] {
	const last = terms.length - 1;
	return terms.map((term, at) => ({kind: 'word', term, open: open && at === last}));
}

export type Query = {
	/** As typed. */
	readonly text: string;
	/** All of these must match. */
	readonly clauses: readonly Clause[];
	/** The clauses as typed, by number: one that was typed twice is here twice. */
	readonly sequence: readonly number[];
	/** None of these may match. */
	readonly without: readonly Clause[];
	readonly filters: readonly Filter[];
	/** What the reader should know about how the query was understood, one sentence each. */
	readonly hints: readonly string[];
};

/** How much of what was typed, in order, is compared with the order in a text. */
const longestSequence = 64;

/** The ranking keeps one bit a clause. */
export const mostClauses = 32;

const chunkPattern = /\s*([-−]?)(?:(\p{L}+):(?=[^\s/])|)(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\s"“”„«»]*))/uy;

const dashPattern = /^\s*[-−–—]+$/u;

/** Reads a query in the words of the languages that the texts are in; every string is one. */
export function parseQuery(text: string, language: SearchLanguage, says: SearchWords = englishSearch): Query {
	const clauses = new Map<string, Clause>();
	const without = new Map<string, Clause>();
	const typed: Clause[] = [];
	const filters: Filter[] = [];
	const hints = new Set<string>();
	const add = (clause: Clause, negated: boolean) => {
		const list = negated ? without : clauses;
		const key = JSON.stringify(clause);
		if (!negated && typed.length < longestSequence) typed.push(clause);
		if (list.size < mostClauses || list.has(key)) list.set(key, clause);
		else hints.add(says.onlyFirst(mostClauses));
	};

	chunkPattern.lastIndex = 0;
	let afterDash = false;
	while (chunkPattern.lastIndex < text.length) {
		const chunk = chunkPattern.exec(text);
		if (chunk === null || chunk[0] === '') break;
		const [, minus = '', name, quoted, closing = '', bare = ''] = chunk;
		const atEnd = chunkPattern.lastIndex === text.length;
		// In a pasted text, what follows a dash leaves nothing out: "a million — -two hundred thousand".
		const negated = minus !== '' && !afterDash;
		afterDash = dashPattern.test(chunk[0]);
		if (name !== undefined) {
			const filter = readFilter(name.toLowerCase(), (quoted ?? bare).trim(), negated, says);
			if (filter.kind === 'filter') {
				filters.push(filter.filter);
				continue;
			}
			if (filter.hint !== '') hints.add(filter.hint);
			for (const term of termsOf(name, language)) add({kind: 'word', term, open: false}, negated);
		}
		if (quoted !== undefined) {
			const terms = termsOf(quoted, language);
			if (terms.length > 0) add({kind: 'phrase', terms, open: closing === ''}, negated);
			continue;
		}
		// At the end it is still being typed.
		const hint = atEnd ? null : bareFilterHint(bare, says);
		if (hint !== null) hints.add(hint);
		const terms = termsOf(bare, language);
		if (negated && terms.length > 1) {
			// `-cross-border` leaves out the compound, not every passage with one of its words.
			add({kind: 'phrase', terms, open: false}, true);
			continue;
		}
		for (const [i, term] of terms.entries()) {
			const open = !negated && atEnd && i === terms.length - 1;
			add({kind: 'word', term, open}, negated);
		}
	}
	const different = withoutRepeats(clauses);
	const sequence = typed.map(clause => placeOf(clause, different)).filter(place => place >= 0);
	return {text, clauses: different, sequence, without: [...without.values()], filters, hints: [...hints]};
}

/** A word that is typed again and still open says nothing new. */
function withoutRepeats(clauses: ReadonlyMap<string, Clause>): Clause[] {
	const closed = new Set([...clauses.values()].map(clause => (isOpenWord(clause) ? '' : wordOf(clause))));
	return [...clauses.values()].filter(clause => !isOpenWord(clause) || !closed.has(wordOf(clause)));
}

function placeOf(clause: Clause, clauses: readonly Clause[]): number {
	const own = JSON.stringify(clause);
	const same = clauses.findIndex(each => JSON.stringify(each) === own);
	if (same >= 0 || !isOpenWord(clause)) return same;
	return clauses.findIndex(each => each.kind === 'word' && each.term === wordOf(clause));
}

function isOpenWord(clause: Clause): boolean {
	return clause.kind === 'word' && clause.open;
}

function wordOf(clause: Clause): string {
	return clause.kind === 'word' ? clause.term : '';
}

/** Whether the query says anything at all: a word, an exclusion or a filter. */
export function isEmpty(query: Query): boolean {
	return query.clauses.length === 0 && query.without.length === 0 && query.filters.length === 0;
}

function termsOf(text: string, language: SearchLanguage): string[] {
	return words(text)
		.map(word => termOf(word.text, word.folded, language))
		.filter(term => term !== '');
}
