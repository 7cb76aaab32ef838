/** What is shown where no text has all of a query: the texts that have the most of it, rare words counting most. */
import {greatest} from '../base/extremes.ts';
import {addToGroup} from '../base/groups.ts';
import type {SearchLanguage} from '../languages/search-language.ts';
import {compileClause} from './compile.ts';
import {type CompiledQuery, compileQuery} from './compile-query.ts';
import {mostClauses, type Query, type QueryPhrase, type QueryWord, wordsOf} from './query.ts';
import {rankUnits} from './rank.ts';
import {rarityOf} from './score.ts';
import type {SearchIndex} from './search-index.ts';
import type {CompiledClause} from './search-memory.ts';
import {eachPosting, selectUnits} from './select.ts';

/** A text is shown when what it has weighs so much of the most that any text has. */
const nearlyTheMost = 0.75;
/** What a phrase's words weigh where they stand, but not together. */
const scatteredShare = 0.8;
/** So many sets of words are told apart, the weightiest; beyond, nobody reads on. */
const mostSets = 12;
/** What texts have is weighed in so many steps; within one, the words' places decide as they always do. */
const steps = 20;
/** Below this whatever a whole match in the words typed would score. */
const ceiling = 0.5;

/** The words and phrases of a query, each of which a text may have or lack. */
export type Parts = {
	/** Each word once, those of phrases with them. */
	readonly words: readonly QueryWord[];
	readonly phrases: readonly {readonly clause: QueryPhrase; readonly words: readonly number[]}[];
	/** By word: whether it was typed outside a phrase too. */
	readonly isFree: readonly boolean[];
};

/** Texts that have the same of the query. */
export type PartialGroup = {
	/** What they have, as a query of its own, which each of them has whole. */
	readonly query: CompiledQuery;
	/** Words of the query that they lack, and phrases whose words they have but apart. */
	readonly missing: readonly QueryWord[];
	readonly apart: readonly QueryPhrase[];
};

export type PartialMatches = {
	/** In reading order, with scores from 0 to 1 and the group of each. */
	readonly units: Uint32Array;
	readonly scores: Float64Array;
	readonly groupOf: Uint8Array;
	readonly groups: readonly PartialGroup[];
	/** Words of the query that no text has in any form or spelling. */
	readonly absent: readonly QueryWord[];
};

/** How rare a word is, where the index holds too few of the texts to tell. */
export type Rarities = ReadonlyMap<string, number>;

/** The parts of a query; words beyond the first 32 are left out. */
export function partsOf({clauses}: Query): Parts {
	const words = new Map<string, QueryWord>();
	const free = new Set<string>();
	const numberOf = (word: QueryWord): number => {
		const key = JSON.stringify(word);
		if (words.size < mostClauses) words.set(key, words.get(key) ?? word);
		return [...words.keys()].indexOf(key);
	};
	const phrases: {clause: QueryPhrase; words: number[]}[] = [];
	for (const clause of clauses) {
		if (clause.kind === 'word') {
			if (numberOf(clause) >= 0) free.add(JSON.stringify(clause));
			continue;
		}
		const own = wordsOf(clause).map(numberOf);
		phrases.push({clause, words: own.filter(number => number >= 0)});
	}
	return {words: [...words.values()], phrases, isFree: [...words.keys()].map(key => free.has(key))};
}

/**
 * The texts that have the most of a query that none has whole.
 *
 * @param admitted By unit: 1 where it may be a hit at all, 0 where not.
 */
export function partialMatches(
	index: SearchIndex,
	query: Query,
	admitted: Uint8Array,
	rarities: Rarities | null,
): PartialMatches {
	const parts = partsOf(query);
	const words = compileQuery(
		index,
		{clauses: parts.words, sequence: parts.words.map((_, i) => i)},
		0,
	).clauses;
	const phrases = parts.phrases.map(({clause}) => compileClause(index, clause, false));
	const weights = words.map(({reach}, i) =>
		reach === 0 ? 0 : (rarities?.get(parts.words[i]?.term ?? '') ?? rarityOf(index.units.length, reach)),
	);
	const sets = weightiestSets(
		partsHeld(index, [...words, ...phrases], admitted),
		parts,
		weights,
		index.dictionary.language,
	);
	const found: {unit: number; score: number; group: number}[] = [];
	const groups: PartialGroup[] = [];
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	for (const {held, units, weight} of sets) {
		const group = groupOf(index, query, parts, held);
		const own = new Uint8Array(index.units.length);
		for (const unit of units) own[unit] = 1;
		const ranked = rankUnits(index, selectUnits(index, group.query.clauses, own), group.query);
		const step = Math.max(1, Math.round((weight / whole) * steps)) - 1;
		for (const [i, unit] of ranked.units.entries()) {
			found.push({unit, score: (ceiling * (step + (ranked.scores[i] ?? 0))) / steps, group: groups.length});
		}
		groups.push(group);
	}
	found.sort((one, other) => one.unit - other.unit);
	return {
		units: Uint32Array.from(found, ({unit}) => unit),
		scores: Float64Array.from(found, ({score}) => score),
		groupOf: Uint8Array.from(found, ({group}) => group),
		groups,
		absent: parts.words.filter((_, i) => words[i]?.reach === 0),
	};
}

/** By unit: one bit for each part that it has, words before phrases. */
function partsHeld(
	index: SearchIndex,
	clauses: readonly CompiledClause[],
	admitted: Uint8Array,
): Uint32Array {
	const held = new Uint32Array(admitted.length);
	for (const [i, clause] of clauses.slice(0, mostClauses).entries()) {
		eachPosting(index, clause, (units, _times, first, end) => {
			for (let at = first; at < end; at++) {
				const unit = units[at] ?? 0;
				if (admitted[unit] === 1) held[unit] = ((held[unit] ?? 0) | (1 << i)) >>> 0;
			}
		});
	}
	return held;
}

type HeldSet = {readonly held: number; readonly units: readonly number[]; readonly weight: number};

/** The sets of parts that weigh the most, with the units that have each. */
function weightiestSets(
	heldBy: Uint32Array,
	parts: Parts,
	weights: readonly number[],
	language: SearchLanguage,
): HeldSet[] {
	const unitsOf = new Map<number, number[]>();
	for (const [unit, held] of heldBy.entries()) if (held !== 0) addToGroup(unitsOf, held, unit);
	const enough = enoughWeight(unitsOf.keys(), parts, weights, language);
	return [...unitsOf]
		.filter(([held]) => enough(held))
		.map(([held, units]) => ({held, units, weight: weightOf(held, parts, weights)}))
		.sort((one, other) => other.weight - one.weight)
		.slice(0, mostSets);
}

/** Tells of sets of parts which weigh nearly the most of all, and have more than function words. */
export function enoughWeight(
	all: Iterable<number>,
	parts: Parts,
	weights: readonly number[],
	{functionWords}: Pick<SearchLanguage, 'functionWords'>,
): (held: number) => boolean {
	const telling = parts.words.reduce(
		(bits, {term}, i) => (functionWords.has(term) ? bits : bits | (1 << i)),
		0,
	);
	const weighed = new Map<number, number>();
	for (const held of new Set(all)) {
		weighed.set(held, (held & telling) === 0 ? 0 : weightOf(held, parts, weights));
	}
	const least = Math.max(0, greatest(weighed.values())) * nearlyTheMost;
	return held => least > 0 && (weighed.get(held) ?? 0) >= least;
}

/** What a set of parts weighs. */
function weightOf(held: number, parts: Parts, weights: readonly number[]): number {
	const together = wordsTogether(held, parts);
	return weights.reduce((sum, weight, i) => {
		if (together.has(i)) return sum + weight;
		return hasBit(held, i) ? sum + weight * (parts.isFree[i] === true ? 1 : scatteredShare) : sum;
	}, 0);
}

/** The words of the phrases that are held as such. */
function wordsTogether(held: number, {words, phrases}: Parts): ReadonlySet<number> {
	return new Set(phrases.flatMap((phrase, i) => (hasBit(held, words.length + i) ? phrase.words : [])));
}

function hasBit(bits: number, place: number): boolean {
	return place < mostClauses && (bits & (1 << place)) !== 0;
}

/** What units with a set of parts have, as a query in the order of the one typed. */
function groupOf(index: SearchIndex, query: Query, parts: Parts, held: number): PartialGroup {
	const kept: (QueryWord | QueryPhrase)[] = [];
	const apart: QueryPhrase[] = [];
	const keep = (word: QueryWord | undefined, number: number) => {
		if (word !== undefined && hasBit(held, number)) kept.push(word);
	};
	const numbers = new Map(parts.words.map((word, i) => [JSON.stringify(word), i]));
	for (const number of query.sequence) {
		const clause = query.clauses[number];
		if (clause?.kind === 'word') keep(clause, numbers.get(JSON.stringify(clause)) ?? mostClauses);
		const phrase = parts.phrases.findIndex(each => each.clause === clause);
		const own = parts.phrases[phrase];
		if (own === undefined) continue;
		if (hasBit(held, parts.words.length + phrase)) kept.push(own.clause);
		else {
			for (const each of own.words) keep(parts.words[each], each);
			if (own.words.every(each => hasBit(held, each))) apart.push(own.clause);
		}
	}
	const together = wordsTogether(held, parts);
	const clauses = new Map(kept.map(clause => [JSON.stringify(clause), clause]));
	const keys = [...clauses.keys()];
	return {
		query: compileQuery(
			index,
			{clauses: [...clauses.values()], sequence: kept.map(clause => keys.indexOf(JSON.stringify(clause)))},
			0,
		),
		missing: parts.words.filter((_, i) => !hasBit(held, i) && !together.has(i)),
		apart,
	};
}
