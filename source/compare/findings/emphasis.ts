/** Measures what each side dwells on: its share of words per topic, and the words that set the sides apart. */
import {least} from '../../base/extremes.ts';
import {addToGroup} from '../../base/groups.ts';
import {makeSides, mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Language} from '../../languages/language.ts';
import type {Comparison, Emphasis, Sentence, TellingWord} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import {sentencesOfSide} from '../reading/sides-text.ts';
import type {Token} from '../reading/tokens.ts';
import {findFramings} from './framing.ts';
import {countLoaded} from './loaded-words.ts';
import {commonest, contextsOf, type Occurrence} from './occurrences.ts';
import {type EmphasisTuning, emphasisTuning} from './tuning.ts';

/** Sources of a large corpus that the prior is made from. */
const mostPriorPassages = 2000;

/** Share and order of topics, how each side frames a theme, loaded words, and telling words with every place where they stand. */
export function measureEmphasis(
	corpus: Corpus,
	comparison: Comparison,
	reader: Reader,
	tuning: EmphasisTuning = emphasisTuning,
): Emphasis {
	const sentences = sentencesOf(corpus, comparison);
	const read = mapSides(
		sentences,
		list => new Map(list.map(sentence => [sentence.id, reader.read(sentence).tokens])),
	);
	return {
		...measureFraming(corpus, comparison, reader),
		topics: measureTopics(comparison, sentences, read),
		words: areAcross(corpus, comparison) ? [] : tellingWords(corpus, comparison, sentences, {reader, tuning}),
	};
}

/** How each side puts what it speaks of. */
export type FramingOfSides = Pick<Emphasis, 'framings' | 'loaded'>;

/** How each side frames a theme, and loaded words, without what is counted over all the documents. */
export function measureFraming(corpus: Corpus, comparison: Comparison, reader: Reader): FramingOfSides {
	if (areAcross(corpus, comparison)) return {framings: [], loaded: []};
	const sentences = sentencesOf(corpus, comparison);
	const loaded = countLoaded(sentences, reader);
	return {framings: findFramings(comparison, sentences, loaded, reader), loaded};
}

/** Whether the sides are in two languages: how often a word stands in one tells nothing of the other. */
function areAcross({sources}: Corpus, comparison: Comparison): boolean {
	const languages = mapSides(
		makeSides(side => comparison[side].sources),
		ids => new Set(sources.filter(({id}) => ids.includes(id)).flatMap(({language}) => language ?? [])),
	);
	const {left, right} = languages;
	return left.size > 0 && right.size > 0 && ![...left].some(language => right.has(language));
}

const sentencesOf = (corpus: Corpus, comparison: Comparison): Sides<readonly Sentence[]> =>
	makeSides(side => sentencesOfSide(corpus, comparison, side));

type Read = Sides<ReadonlyMap<string, readonly Token[]>>;

function measureTopics(
	comparison: Comparison,
	sentences: Sides<readonly Sentence[]>,
	read: Read,
): Emphasis['topics'] {
	const totals = mapSides(read, tokens => [...tokens.values()].reduce((sum, list) => sum + list.length, 0));
	const order = mapSides(sentences, list => new Map(list.map((sentence, index) => [sentence.id, index])));
	const rows = comparison.deliverables.map(deliverable => {
		const own = {
			left: deliverable.pairs.flatMap(pair => pair.left),
			right: deliverable.pairs.flatMap(pair => pair.right),
		};
		return {
			deliverable,
			share: mapSides(own, (list, side) => {
				const count = list.reduce((sum, sentence) => sum + (read[side].get(sentence.id)?.length ?? 0), 0);
				return totals[side] === 0 ? 0 : count / totals[side];
			}),
			first: mapSides(own, (list, side) =>
				list.length === 0 ? null : least(list.map(sentence => order[side].get(sentence.id) ?? 0)),
			),
		};
	});
	const places = makeSides(side => {
		const firsts = rows
			.flatMap(row => (row.first[side] === null ? [] : [row.first[side]]))
			.sort((a, b) => a - b);
		return new Map(firsts.map((first, index) => [first, index + 1]));
	});
	return rows.map(({deliverable, share, first}) => ({
		deliverable: deliverable.id,
		topic: deliverable.topic,
		share,
		place: mapSides(first, (at, side) => (at === null ? null : (places[side].get(at) ?? null))),
	}));
}

/**
 * Weighted log-odds ratios with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 15, 16
 * and 22): for a word counted y on each side of n words, with a prior of a pseudo-counts out of a0 in proportion to
 * the corpus, delta = log((y1 + a) / (n1 + a0 - y1 - a)) - log((y2 + a) / (n2 + a0 - y2 - a)), with variance
 * 1 / (y1 + a) + 1 / (y2 + a); z is delta over its standard deviation. Words are counted by stem.
 */
function tellingWords(
	corpus: Corpus,
	comparison: Comparison,
	sentences: Sides<readonly Sentence[]>,
	{reader, tuning}: {readonly reader: Reader; readonly tuning: EmphasisTuning},
): TellingWord[] {
	// Who is named is told with the people; here it would crowd out what is said.
	const people = new Set(
		[...sentences.left, ...sentences.right].flatMap(sentence =>
			reader.read(sentence).names.flatMap(({kind, parts}) => (kind === 'person' ? parts : [])),
		),
	);
	const occurrences = mapSides(sentences, list => gatherOccurrences(list, people, reader));
	const totals = mapSides(occurrences, words =>
		[...words.values()].reduce((sum, list) => sum + list.length, 0),
	);
	if (totals.left === 0 || totals.right === 0) return [];
	const prior = countPrior(corpus, comparison, occurrences, reader);
	const priorWords = Math.min(tuning.counts.mostPriorWords, totals.left, totals.right);
	const scored: TellingWord[] = [];
	for (const root of new Set([...occurrences.left.keys(), ...occurrences.right.keys()])) {
		const places = {left: occurrences.left.get(root) ?? [], right: occurrences.right.get(root) ?? []};
		const counts = mapSides(places, list => list.length);
		const pseudo = ((prior.counts.get(root) ?? counts.left + counts.right) / prior.total) * priorWords;
		const z = zScore(counts, totals, pseudo, priorWords);
		const side = z >= 0 ? 'left' : 'right';
		scored.push({
			word: commonestForm(places[side]),
			side,
			z: Math.abs(z),
			counts,
			contexts: contextsOf(places),
		});
	}
	return sideNames.flatMap(side =>
		strongest(
			scored.filter(word => word.side === side),
			tuning,
		),
	);
}

function zScore(counts: Sides<number>, totals: Sides<number>, pseudo: number, priorWords: number): number {
	const odds = (count: number, total: number) =>
		Math.log((count + pseudo) / Math.max(total + priorWords - count - pseudo, 1e-9));
	const delta = odds(counts.left, totals.left) - odds(counts.right, totals.right);
	const variance = 1 / (counts.left + pseudo) + 1 / (counts.right + pseudo);
	return delta / Math.sqrt(variance);
}

function strongest(
	words: readonly TellingWord[],
	{counts: {leastWords, mostWords}, leastScore, tellingScore}: EmphasisTuning,
): TellingWord[] {
	const sorted = words
		.filter(word => word.z >= leastScore && word.counts[word.side] > 1)
		.sort((a, b) => b.z - a.z || a.word.localeCompare(b.word));
	const telling = sorted.filter(word => word.z >= tellingScore).length;
	return sorted.slice(0, Math.min(mostWords, Math.max(telling, leastWords)));
}

function gatherOccurrences(
	sentences: readonly Sentence[],
	people: ReadonlySet<string>,
	reader: Reader,
): Map<string, Occurrence[]> {
	const gathered = new Map<string, Occurrence[]>();
	for (const sentence of sentences) {
		const {tokens} = reader.read(sentence);
		for (const [index, token] of tokens.entries()) {
			if (token.capital && people.has(token.base)) continue;
			if (
				!isCounted(token, reader.language) ||
				isHalf(token, tokens[index + 1], reader.language) ||
				isInOrder(token, tokens[index - 1], reader.language)
			)
				continue;
			const first = tokens[index - 1];
			const isSecond = first !== undefined && isHalf(first, token, reader.language);
			const start = isSecond ? first.start : token.start;
			const root = rootOf(token, first, reader.language);
			const end = token.bareEnd;
			const occurrence = {
				passage: sentence.passage,
				start: sentence.start + start,
				end: sentence.start + end,
				text: sentence.text.slice(start, end),
			};
			addToGroup(gathered, root, occurrence);
		}
	}
	return gathered;
}

/** Whether a word is the first half of a place's name, which is counted as one: `United States`. */
const isHalf = (token: Token, next: Token | undefined, {names}: Language): boolean =>
	token.capital &&
	next?.capital === true &&
	next.gap === ' ' &&
	((names.placeOpeners.has(token.base) &&
		(names.places.has(next.base) || names.placeClosers.has(next.base))) ||
		names.directions.has(token.base));

/** What a word is counted under: its stem, or both halves of a place's name. */
const rootOf = (token: Token, before: Token | undefined, language: Language): string =>
	before !== undefined && isHalf(before, token, language)
		? `${before.base} ${token.base}`
		: language.words.stem(token.base);

/** `in order to` says nothing about order. */
const isInOrder = (token: Token, before: Token | undefined, {phrases}: Language): boolean =>
	token.folded === phrases.parts.purpose[1] && before?.folded === phrases.parts.purpose[0];

const isCounted = (token: Token, {figures, names}: Language): boolean =>
	!token.grammatical &&
	token.base.length > 1 &&
	!token.numeric &&
	!figures.scaleWords.has(token.folded) &&
	!(token.capital && names.ownTitles.has(token.base));

/** Counts of the whole corpus; of a large one, of the sources compared and as many others as the limit allows. */
function countPrior(
	corpus: Corpus,
	comparison: Comparison,
	occurrences: Sides<ReadonlyMap<string, readonly Occurrence[]>>,
	reader: Reader,
): {counts: ReadonlyMap<string, number>; total: number} {
	const compared = new Set([...comparison.left.sources, ...comparison.right.sources]);
	const counts = new Map<string, number>();
	let total = 0;
	const add = (root: string, count: number) => {
		counts.set(root, (counts.get(root) ?? 0) + count);
		total += count;
	};
	for (const side of sideNames) for (const [root, list] of occurrences[side]) add(root, list.length);
	const others = corpus.sources.filter(source => !compared.has(source.id)).flatMap(source => source.passages);
	for (const passage of others.slice(0, mostPriorPassages)) {
		const tokens = reader.tokens(passage.text);
		for (const [index, token] of tokens.entries()) {
			if (isCounted(token, reader.language) && !isHalf(token, tokens[index + 1], reader.language))
				add(rootOf(token, tokens[index - 1], reader.language), 1);
		}
	}
	return {counts, total};
}

/** The form that stands most often, in lower case unless it is always capitalised. */
function commonestForm(places: readonly Occurrence[]): string {
	const isName = places.every(({text}) => /^\p{Lu}/u.test(text));
	return commonest(places.map(({text}) => (isName ? text : text.toLowerCase())));
}
