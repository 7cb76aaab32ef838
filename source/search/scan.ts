/** Searches without an index, by reading the texts: what answers while the index is being built. */
import {rememberFor} from '../base/remember.ts';
import type {Corpus} from '../documents/source.ts';
import type {SearchLanguage} from '../languages/search-language.ts';
import {unitSteps} from './build-index.ts';
import {joinedSpelling, mayBeCompound} from './compounds.ts';
import {searchLanguageOf} from './corpus-language.ts';
import {admitsField, admitsSource} from './filters.ts';
import type {SearchResult} from './hits.ts';
import {knownNames, type NameTable, namedStretches, namesOf, otherNamesOf} from './names.ts';
import {enoughWeight, partsOf, type Rarities} from './partial.ts';
import {isEmpty, parseQuery, type Query} from './query.ts';
import {rarityOf} from './score.ts';
import {type SearchOptions, search, searchSelected} from './search.ts';
import {type Unit, unitsOfSource} from './search-index.ts';
import {englishSearch} from './search-words.ts';
import {finish, stepsAs} from './steps.ts';
import {homograph} from './terms.ts';

/** Texts that are ranked; a word in more of them is not searched for by reading on. */
const mostUnits = 1_000;
const charactersAStep = 200_000;

/** The same answer as `search` gives, but for misspellings, and the first thousand texts at most. */
export function scan(corpus: Corpus, text: string, options: SearchOptions = {}): SearchResult {
	return finish(scanSteps(corpus, text, options));
}

/** The same in steps of a few milliseconds, for a caller who draws in between or no longer wants it. */
export function* scanSteps(
	corpus: Corpus,
	text: string,
	options: SearchOptions = {},
): Generator<void, SearchResult, void> {
	const language = searchLanguageOf(corpus);
	const {words: says = englishSearch} = options;
	const query = parseQuery(text, language, says);
	const found = yield* unitsWithAll(corpus, query, options, language);
	const cut = found.length > mostUnits;
	if (found.length === 0 && query.clauses.length > 0)
		return yield* scanInPart(corpus, query, options, language);
	const index = yield* stepsAs(
		undefined,
		unitSteps(corpus, cut ? found.slice(0, mostUnits) : found, language),
	);
	const result = search(index, text, options);
	return cut ? {...result, hints: [...result.hints, says.onlyFirstYet]} : result;
}

/** What has most of a query that no text seems to have whole. */
function* scanInPart(
	corpus: Corpus,
	query: Query,
	options: SearchOptions,
	language: SearchLanguage,
): Generator<void, SearchResult, void> {
	const {units, rarities} = yield* unitsWithMost(corpus, query, options, language);
	const index = yield* stepsAs(undefined, unitSteps(corpus, units, language));
	const result = searchSelected(index, query, options, rarities);
	return {...result, hints: [...result.hints, (options.words ?? englishSearch).spellingsLater]};
}

/** The first units that have every word of a query; one more than `mostUnits` where there are more. */
function* unitsWithAll(
	corpus: Corpus,
	query: Query,
	options: SearchOptions,
	language: SearchLanguage,
): Generator<void, Unit[], void> {
	const found: Unit[] = [];
	if (isEmpty(query)) return found;
	let read = 0;
	const patterns = patternsOf(query, language);
	for (const unit of unitsToScan(corpus, query, options)) {
		if (patterns.every(pattern => pattern.test(unit.text))) found.push(unit);
		if (found.length > mostUnits) break;
		read += unit.text.length;
		if (read >= charactersAStep) {
			read = 0;
			yield;
		}
	}
	return found;
}

/** The units that have the most of a query, in reading order, and how rare its words are. */
function* unitsWithMost(
	corpus: Corpus,
	query: Query,
	options: SearchOptions,
	language: SearchLanguage,
): Generator<void, {readonly units: readonly Unit[]; readonly rarities: Rarities}, void> {
	const parts = partsOf(query);
	const patterns = neighbourPatterns(
		parts.words.map(({term}) => term),
		language,
	);
	const having = new Uint32Array(patterns.length);
	const candidates: {readonly unit: Unit; readonly held: number}[] = [];
	let [all, read] = [0, 0];
	for (const unit of unitsToScan(corpus, query, options)) {
		all++;
		let held = 0;
		for (const [i, pattern] of patterns.entries()) {
			if (!pattern.test(unit.text)) continue;
			held |= 1 << i;
			having[i] = (having[i] ?? 0) + 1;
		}
		if (held !== 0) candidates.push({unit, held});
		read += unit.text.length;
		if (read >= charactersAStep) {
			read = 0;
			yield;
		}
	}
	const weights = Array.from(having, count => (count === 0 ? 0 : rarityOf(all, count)));
	const enough = enoughWeight(
		candidates.map(({held}) => held),
		parts,
		weights,
		language,
	);
	const units = candidates.filter(({held}) => enough(held)).slice(0, mostUnits);
	return {
		units: units.map(({unit}) => unit),
		rarities: new Map(parts.words.map(({term}, i) => [term, weights[i] ?? 0])),
	};
}

function* unitsToScan(corpus: Corpus, query: Query, {sources}: SearchOptions): Generator<Unit, void, void> {
	for (const [number, source] of corpus.sources.entries()) {
		if (sources?.has(source.id) === false || !admitsSource(query.filters, source, corpus)) continue;
		for (const unit of unitsOfSource(source, number)) if (admitsField(query.filters, unit.field)) yield unit;
	}
}

/** One pattern a word: every text that has the word, a form or spelling of it or its beginning matches. */
function patternsOf({clauses, sequence}: Query, language: SearchLanguage): RegExp[] {
	const patterns: RegExp[] = [];
	for (const clause of clauses) {
		if (clause.kind === 'phrase')
			for (const each of neighbourPatterns(clause.terms, language)) patterns.push(each);
	}
	// Words that follow each other may be written together; a phrase between them keeps them apart.
	let neighbours: string[] = [];
	for (const number of [...sequence, -1]) {
		const clause = clauses[number];
		if (clause?.kind === 'word') neighbours.push(clause.term);
		else {
			for (const each of neighbourPatterns(neighbours, language)) patterns.push(each);
			neighbours = [];
		}
	}
	return patterns;
}

function neighbourPatterns(terms: readonly string[], language: SearchLanguage): RegExp[] {
	const names = knownTable(language);
	return terms.map((term, i) => {
		const spellings = [
			joinedSpelling(terms[i - 1] ?? '', term, language),
			joinedSpelling(term, terms[i + 1] ?? '', language),
		];
		const alternatives = [
			...[term, ...(language.sameNames.get(term) ?? [])].map(name =>
				letters(beginning(homograph(name) ?? name, language)),
			),
			...spellings.flatMap(joined => (joined === null ? [] : [letters(beginning(joined, language))])),
			...namesFor(terms, i, names, language),
		];
		// Without the flags i and u, which make the engine ten times slower here.
		return new RegExp(`(?<![a-zA-Z0-9])(?:${alternatives.join('|')})`);
	});
}

const knownTable = rememberFor((language: SearchLanguage) => namesOf(knownNames(language)));

/** The other well-known names of what the word names, alone or with its neighbours, as patterns. */
function namesFor(terms: readonly string[], i: number, names: NameTable, language: SearchLanguage): string[] {
	const wordAt = (place: number) => {
		const term = terms[place];
		return term === undefined ? null : {term, open: place === terms.length - 1};
	};
	const around = namedStretches(names, terms.length, wordAt).filter(
		({at, length}) => at <= i && i < at + length,
	);
	return [...otherNamesOf(names, terms[i] ?? '', language), ...around.flatMap(({others}) => others)].map(
		({words}) => (words.length > 1 ? words.map(letters).join('[\\s.-]+') : initials(words[0] ?? '')),
	);
}

/** With a capital alone: small, they are a word of their own or begin one. */
function initials(term: string): string {
	const [first = '', ...rest] = Array.from(homograph(term) ?? term);
	return `${[first.toUpperCase(), ...rest.map(letters)].join('\\.?')}(?![a-zA-Z0-9])`;
}

/** What all forms of a word begin with: its stem without the letter that endings change (country, countries). */
function beginning(term: string, {stems, changingLetters}: SearchLanguage): string {
	let shortest = term.length;
	for (const stem of stems(term)) {
		let same = 0;
		while (same < stem.length && stem[same] === term[same]) same++;
		shortest = Math.min(shortest, changingLetters.includes(term[same - 1] ?? ' ') ? same - 1 : same);
	}
	return term.slice(0, shortest);
}

/** A term as a pattern that also matches it with accents, in capitals, and with dots or apostrophes inside. */
function letters(term: string): string {
	const characters = Array.from(term, character => letterClasses.get(character) ?? classOf(character));
	const compound = mayBeCompound(term);
	return characters
		.map((each, i) => (i === 0 ? '' : compound && i < characters.length - 1 ? insideCompound : inside) + each)
		.join('');
}

/** What `fold` and the terms leave out of a word. */
const inside = "[.,'’\u0300-\u036f]*";
/** The same, and what stands between the halves of a compound. */
const insideCompound = "[-\\s.,'’\u0300-\u036f\u2010\u2011]*";

function classOf(character: string): string {
	const cases = new Set([character, character.toUpperCase(), character.toLowerCase()]);
	return `(?:${[...cases].map(each => each.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;
}

/** Each ASCII letter as a class of itself, its capital and its accented forms. */
const letterClasses: ReadonlyMap<string, string> = makeLetterClasses();

function makeLetterClasses(): Map<string, string> {
	const members = new Map(
		Array.from('abcdefghijklmnopqrstuvwxyz', base => [base, base + base.toUpperCase()]),
	);
	const latinBlocks = [
		[0xc0, 0x24f],
		[0x1e00, 0x1eff],
	] as const;
	for (const [first, last] of latinBlocks) {
		for (let code = first; code <= last; code++) {
			const letter = String.fromCharCode(code);
			const [base = ''] = letter.normalize('NFD').toLowerCase();
			const known = members.get(base);
			if (known !== undefined) members.set(base, known + letter);
		}
	}
	return new Map([...members].map(([base, all]) => [base, `[${all}]`]));
}
