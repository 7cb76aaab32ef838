/** Turns the clauses of a query into what an index can look up: the terms each of them may mean. */
import {least} from '../base/extremes.ts';
import {joinedSpelling, splitTerms} from './compounds.ts';
import {exactMatches, formMatches, type Match, matchesOf} from './dictionary.ts';
import {joinedPrefixQuality, joinedQuality} from './match-quality.ts';
import {type OtherName, otherNamesOf} from './names.ts';
import type {Clause, QueryWord} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {Alternatives, CompiledClause, WordSequence} from './search-memory.ts';
import {sequencePostings, standsAt, unitCount} from './sequences.ts';

/**
 * @param misspelt Whether words that are spelt nearly so count although the word itself occurs.
 */
export function compileClause(index: SearchIndex, clause: Clause, misspelt: boolean): CompiledClause {
	return index.memory.clauses.get(`${misspelt}${JSON.stringify(clause)}`, () =>
		clause.kind === 'phrase'
			? compilePhrase(index, clause.terms, clause.open)
			: compileWord(index, clause, misspelt),
	);
}

/** A word in its forms and spellings, and where it is a name what else has that name. */
function compileWord(index: SearchIndex, word: QueryWord, misspelt: boolean): CompiledClause {
	const {dictionary, names} = index;
	const others = otherNamesOf(names, word.term, dictionary.language);
	const own = compiledFrom(index, matchesOf(dictionary, word, misspelt), apart(index, word), 1);
	return others.length === 0 ? own : withMore(index, own, named(index, others));
}

/**
 * What must not occur: the word in any of its forms, written together or apart, or the phrase; never
 * its completions, its misspellings or what it abbreviates.
 */
export function compileExclusion(index: SearchIndex, clause: Clause): CompiledClause {
	if (clause.kind === 'phrase') return compilePhrase(index, clause.terms, false);
	const closed = {...clause, open: false};
	return index.memory.clauses.get(`-${clause.term}`, () =>
		compiledFrom(index, formMatches(index.dictionary, clause.term, false), apart(index, closed), 1),
	);
}

/** A word written as two: `counter-narcotics` for `counternarcotics`; only what does occur so. */
function apart(index: SearchIndex, {term, open}: QueryWord): WordSequence[] {
	const {dictionary} = index;
	const grades = open ? (['whole', 'prefix'] as const) : (['whole'] as const);
	return grades.flatMap(grade =>
		splitTerms(dictionary, term, half =>
			formMatches(dictionary, half, open).filter(match => match.grade === grade),
		)
			.map(steps => ({steps, quality: grade === 'whole' ? joinedQuality : joinedPrefixQuality}))
			.filter(sequence => sequencePostings(index, sequence).units.length > 0),
	);
}

/** Other names of what was typed, as far as they occur. */
export function named(index: SearchIndex, others: readonly OtherName[]): Alternatives {
	return index.memory.names.get(JSON.stringify(others), () => {
		const heads = new Map<number, number>();
		const sequences: WordSequence[] = [];
		for (const {words, quality} of others) {
			const steps = words.map(word => termSet(exactMatches(index.dictionary, word, false)));
			if (steps.length > 1) sequences.push({steps, quality});
			else for (const term of steps[0] ?? []) heads.set(term, Math.max(quality, heads.get(term) ?? 0));
		}
		const occurs = (sequence: WordSequence) => sequencePostings(index, sequence).units.length > 0;
		return {heads, sequences: sequences.filter(occurs)};
	});
}

/** A phrase as typed, and with one of its words written together or apart. */
function compilePhrase(index: SearchIndex, terms: readonly string[], open: boolean): CompiledClause {
	return index.memory.clauses.get(JSON.stringify([open, terms]), () => {
		const {dictionary} = index;
		const isOpen = (i: number) => open && i === terms.length - 1;
		const asTyped = terms.map((term, i) => exactMatches(dictionary, term, isOpen(i)));
		const sets = asTyped.map(termSet);
		const spellings: WordSequence[] = [];
		const heads: Match[] = [];
		const add = (steps: readonly ReadonlySet<number>[], quality: number) => {
			if (steps.length > 1) spellings.push({steps, quality});
			else for (const term of steps[0] ?? []) heads.push({term, grade: 'whole', quality});
		};
		add(sets, 1);
		for (const [i, term] of terms.entries()) {
			const around = (steps: readonly ReadonlySet<number>[], replaced: number) =>
				add([...sets.slice(0, i), ...steps, ...sets.slice(i + replaced)], joinedQuality);
			const half = (written: string) => exactMatches(dictionary, written, isOpen(i));
			for (const steps of splitTerms(dictionary, term, half)) around(steps, 1);
			const next = terms[i + 1];
			if (next === undefined) continue;
			const joined = joinedSpelling(term, next, dictionary.language);
			if (joined !== null) around([termSet(exactMatches(dictionary, joined, isOpen(i + 1)))], 2);
		}
		return compiledFrom(index, heads, spellings, terms.length);
	});
}

function termSet(matches: readonly Match[]): ReadonlySet<number> {
	return new Set(matches.map(match => match.term));
}

function compiledFrom(
	index: SearchIndex,
	matches: readonly Match[],
	sequences: readonly WordSequence[],
	length: number,
): CompiledClause {
	const heads = new Map(matches.map(match => [match.term, match.quality]));
	const possible = sequences.filter(({steps}) => steps.every(terms => terms.size > 0));
	return {heads, sequences: possible, length, reach: reachOf(index, heads.keys(), possible)};
}

/** The same clause where more may stand for it. */
export function withMore(index: SearchIndex, clause: CompiledClause, more: Alternatives): CompiledClause {
	const heads = new Map(clause.heads);
	for (const [term, quality] of more.heads) heads.set(term, Math.max(quality, heads.get(term) ?? 0));
	return {
		...clause,
		heads,
		sequences: [...clause.sequences, ...more.sequences],
		reach: clause.reach + reachOf(index, more.heads.keys(), more.sequences),
	};
}

/** In how many units terms and sequences are at most. */
function reachOf(index: SearchIndex, heads: Iterable<number>, sequences: readonly WordSequence[]): number {
	return sequences.reduce(
		(sum, {steps}) => sum + least(steps.map(terms => unitCount(index, terms))),
		unitCount(index, heads),
	);
}

/** How many places a clause takes where it begins at `place` of a unit that ends before `end`; 0 where it does not. */
export function lengthAt(index: SearchIndex, clause: CompiledClause, place: number, end: number): number {
	let longest = clause.heads.has(index.terms[place] ?? -1) ? 1 : 0;
	for (const {steps} of clause.sequences) {
		if (steps.length > longest && standsAt(index, steps, place, end)) longest = steps.length;
	}
	return longest;
}
