/** Names the rows of a comparison: for each a short phrase from its own words, no two the same. */
import type {Sides} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import {hollowAlone, hollowHeads} from '../../languages/en/hollow-nouns.ts';
import {functionWords, stem} from '../../languages/en/lexicon.ts';
import {nounPhrases} from '../reading/noun-phrases.ts';
import {rarity} from '../reading/rarity.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import {phrasesOf, quote, readText, type Text, type TopicPhrase} from './topic-phrases.ts';
import {type RowSide, readSide, type WordWorth, weigh} from './topic-weights.ts';

/** A row's texts per side, and the heading above it. */
export type TopicRow = Sides<readonly string[]> & {readonly key: string; readonly heading: string | null};

/** A label put together here, with the stems of its content words. */
type Wording = {readonly label: string; readonly stems: readonly string[]};

type Candidate = {
	readonly named: TopicPhrase | Wording;
	/** Whether both sides have it. */
	readonly shared: boolean;
	readonly score: number;
};

/** Texts of one side that are read for its name, and those whose phrases may be it. */
const mostTexts = 6;
const mostNaming = 5;
/** Above what phrases reach. */
const surest = 6;

/**
 * A label for every row, by key. Phrases that both sides have are preferred, then objects of the verbs, then
 * what is rare in general English and among the rows; what the titles of the sources already say is not news.
 * A heading is used only to tell apart rows that nothing else tells apart. Time is linear in the text.
 */
export function nameTopics(rows: readonly TopicRow[], corpus: Corpus): ReadonlyMap<string, string> {
	const read = rows.map(row => ({
		row,
		left: row.left.slice(0, mostTexts).map(readText),
		right: row.right.slice(0, mostTexts).map(readText),
	}));
	const worth = wordWorth(
		read.map(({left, right}) => [...left, ...right]),
		stemsIn([corpus.event ?? '', ...corpus.sources.slice(0, 50).map(source => source.title ?? '')]),
	);
	const names = new Map<string, string>();
	const taken = new Map<string, number>();
	const choices = read.map(({row, left, right}) => ({row, candidates: candidatesOf(left, right, worth)}));
	// The surest rows choose first.
	for (const {row, candidates} of choices.toSorted(
		(a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
	)) {
		const label = choose(row, candidates, taken);
		taken.set(label.toLowerCase(), 2);
		names.set(row.key, label);
	}
	return names;
}

const stemsIn = (texts: readonly string[]): ReadonlySet<string> =>
	new Set(
		texts.flatMap(text =>
			readText(text)
				.classes.filter(word => !word.isGrammatical)
				.map(({stem}) => stem),
		),
	);

/** A word tells by its rarity in general English and among the rows, and less where a title has it. */
function wordWorth(rows: readonly (readonly Text[])[], titleStems: ReadonlySet<string>): WordWorth {
	const spread = rowsPerStem(rows);
	const known = new Map<string, number>();
	const tells = (word: string): number => {
		const among = rows.length < 3 ? 1 : 1 - Math.log(spread.get(word) ?? 1) / Math.log(rows.length + 1);
		return (0.3 * rarity(word) + 0.7 * among + 0.1) * (titleStems.has(word) ? 0.85 : 1);
	};
	return {
		tells: word => {
			const before = known.get(word);
			if (before !== undefined) return before;
			const made = tells(word);
			known.set(word, made);
			return made;
		},
		isSpread: word => (spread.get(word) ?? 0) > 3,
	};
}

function rowsPerStem(rows: readonly (readonly Text[])[]): ReadonlyMap<string, number> {
	const spread = new Map<string, number>();
	const seen = new Set<string>();
	for (const texts of rows) {
		seen.clear();
		for (const {classes} of texts) for (const word of classes) if (!word.isGrammatical) seen.add(word.stem);
		for (const word of seen) spread.set(word, (spread.get(word) ?? 0) + 1);
	}
	return spread;
}

function candidatesOf(left: readonly Text[], right: readonly Text[], worth: WordWorth): Candidate[] {
	const spoken = [left, right].filter(texts => texts.length > 0);
	const [first, second] = spoken.map(texts => readSide(texts, spoken.length > 1));
	const best = first === undefined ? new Map<string, Candidate>() : rate(first, second ?? null, worth);
	if (first !== undefined && second !== undefined) {
		for (const [key, candidate] of rate(second, first, worth)) {
			const before = best.get(key);
			// What one side has at the centre and the other in passing is worth what it is to both.
			if (before === undefined) best.set(key, candidate);
			else best.set(key, {...before, shared: true, score: (before.score + candidate.score) / 2});
		}
	}
	for (const candidate of [...left, ...right].flatMap(followUps))
		best.set(stemsOf(candidate).join(' '), candidate);
	const found = [...best.values()].filter(({score}) => score > 0).sort((a, b) => b.score - a.score);
	const gathering = gatheringOf([...left, ...right]);
	if (gathering !== null)
		return [{named: {label: gathering, stems: []}, shared: true, score: surest}, ...found];
	const talks = talksOf(left, right, found);
	return talks === null ? found : [talks, ...found];
}

/** The phrases of a side at their best places. */
function rate(side: RowSide, other: RowSide | null, worth: WordWorth): Map<string, Candidate> {
	const rated = new Map<string, Candidate>();
	for (const [place, text] of side.texts.slice(0, mostNaming).entries()) {
		for (const phrase of phrasesOf(text, place, other === null)) {
			const score = weigh(phrase, side, other, worth);
			const key = keyOf(phrase.words);
			if ((rated.get(key)?.score ?? -1) < score) rated.set(key, {named: phrase, shared: false, score});
		}
	}
	return rated;
}

/** The same for phrases of the same content words in the same order. */
function keyOf(words: readonly WordClasses[]): string {
	let key = '';
	for (const {stem} of words) key = key === '' ? stem : `${key} ${stem}`;
	return key;
}

const labelOf = ({named}: Candidate): string => ('label' in named ? named.label : quote(named));

/** Stems of the content words, in order. */
const stemsOf = ({named}: Candidate): readonly string[] =>
	'stems' in named ? named.stems : named.words.map(word => word.stem);

/** Whether the candidates have a content word in common. */
function overlap(a: Candidate, b: Candidate): boolean {
	const stems = stemsOf(a);
	return stemsOf(b).some(stem => stems.includes(stem));
}

/** `review and follow up on the conference commitments` is about the follow-up. */
function followUps({text, tokens, classes}: Text): Candidate[] {
	if (!classes.some(word => word.isFollowing)) return [];
	const found = /\bfollow(?:ing)?[- ]up (?:on|to) /i.exec(text);
	if (found === null) return [];
	const phrase = nounPhrases(tokens, classes).find(
		candidate => (tokens[candidate.from]?.start ?? 0) >= found.index + found[0].length,
	);
	const first = phrase === undefined ? undefined : tokens[phrase.from];
	const last = phrase === undefined ? undefined : tokens[phrase.to - 1];
	if (first === undefined || last === undefined || first.start > found.index + found[0].length + 12)
		return [];
	const label = `Follow-up on ${text.slice(first.start, last.end)}`;
	const about = label.split(' ').slice(2);
	const stems = ['follow', ...about.map(word => stem(word.toLowerCase()))];
	return [{named: {label, stems}, shared: false, score: surest - 1}];
}

const talked = /\b(?:discussed|discussions?|exchanged views|reviewed|spoke about|talked about)\b/i;

/** `They discussed policies to promote investment, combat crime and improve security` is about several things. */
function talksOf(
	left: readonly Text[],
	right: readonly Text[],
	found: readonly Candidate[],
): Candidate | null {
	if (![left, right].every(texts => texts.length > 0 && texts.every(({text}) => talked.test(text))))
		return null;
	const [first, ...others] = found.filter(
		candidate => candidate.shared && stemsOf(candidate).length > 1 && !isHollow(candidate),
	);
	if (first === undefined) return null;
	const second = others.find(other => other.score > first.score * 0.6 && !overlap(first, other));
	if (second === undefined) return null;
	const label = `Discussions: ${lowerFirst(first)} and ${lowerFirst(second)}`;
	return {
		named: {label, stems: [...stemsOf(first), ...stemsOf(second)]},
		shared: true,
		score: surest - 2,
	};
}

/** Rows that only say who met and who came have no better name than that. */
function gatheringOf(texts: readonly Text[]): string | null {
	if (!texts.some(({classes}) => classes.some(word => word.isOfMeeting))) return null;
	const all = texts.map(({text}) => text).join(' ');
	const hosts = /\b(?:co-?)?host(?:ed|s)\b/i.test(all);
	const guests = /\b(?:attended by|participants? includ(?:ed|ing))\b/i.test(all);
	if (hosts && guests) return 'Hosts and participants';
	if (guests) return 'Participants';
	const met = /\b(?:met|received|hosted)\b/i.test(all);
	const visited = /\bvisit(?:ed)?\b/i.test(all);
	const called = /\b(?:spoke|call|called|telephone|phone)\b/i.test(all);
	if (!met && !visited && !called) return null;
	const content = texts.flatMap(({tokens}) => tokens.filter(token => !token.grammatical));
	const isMostlyNames = content.filter(token => token.capital).length > content.length * mostlyNames;
	if (!isMostlyNames) return null;
	if (visited) return /\bmet\b/i.test(all) ? 'Visit and meetings' : 'Visit';
	return met ? 'Meetings' : 'Call';
}

/** Share of capitalised words from which a sentence on a meeting says little but who met. */
const mostlyNames = 0.55;

/**
 * The best label that no other row has; else the best one with its heading or a second phrase. `taken` holds
 * for each label the next number that could tell another row of that name apart.
 */
function choose(row: TopicRow, candidates: readonly Candidate[], taken: Map<string, number>): string {
	const free = (label: string) => !taken.has(label.toLowerCase());
	const best = candidates[0];
	const floor = (best?.score ?? 0) * 0.55;
	const own = candidates.find(candidate => candidate.score >= floor && free(labelOf(candidate)));
	if (own !== undefined) {
		// One wide word says less than the heading above the row.
		const [only, ...others] = stemsOf(own);
		const isBare = others.length === 0 && (isHollow(own) || hollowAlone.has(only ?? ''));
		if (isBare && row.heading !== null && row.heading.length <= longestHeading && free(row.heading))
			return row.heading;
		const themed = withTheme(own, candidates);
		return themed !== null && free(themed) ? themed : labelOf(own);
	}
	if (best !== undefined) {
		for (const second of candidates.slice(1, 12)) {
			const label = `${labelOf(best)}: ${lowerFirst(second)}`;
			if (free(label) && !overlap(best, second)) return label;
		}
		const label = `${row.heading}: ${labelOf(best)}`;
		if (row.heading !== null && free(label)) return label;
	}
	const fallback = (best === undefined ? null : labelOf(best)) ?? row.heading ?? firstWords(row);
	if (free(fallback)) return fallback;
	const key = fallback.toLowerCase();
	let number = taken.get(key) ?? 2;
	while (!free(`${fallback} (${number})`)) number += 1;
	taken.set(key, number + 1);
	return `${fallback} (${number})`;
}

/** `Citizen security: priority areas`, where `priority areas` alone would leave open of what. */
function withTheme(candidate: Candidate, candidates: readonly Candidate[]): string | null {
	if (!isHollow(candidate)) return null;
	const theme = candidates.find(
		other =>
			other.score >= candidate.score * 0.3 &&
			stemsOf(other).length > 1 &&
			labelOf(other).length < longestTheme &&
			!isHollow(other) &&
			!overlap(candidate, other),
	);
	return theme === undefined ? null : `${labelOf(theme)}: ${lowerFirst(candidate)}`;
}

const isHollow = (candidate: Candidate): boolean => hollowHeads.has(stemsOf(candidate).at(-1) ?? '');

/** Characters of a heading that may stand for a label. */
const longestHeading = 40;

/** Characters of what may stand before a colon. */
const longestTheme = 32;

/** For the middle of a label: names and abbreviations keep their capital. */
function lowerFirst(candidate: Candidate): string {
	const label = labelOf(candidate);
	if (stemsOf(candidate).length === 0 || isName(candidate)) return label;
	return /^\p{Lu}[\p{Lu}\p{N}]|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label)
		? label
		: label.charAt(0).toLowerCase() + label.slice(1);
}

function isName({named}: Candidate): boolean {
	if ('label' in named) return false;
	const first = named.text.tokens[named.from];
	return first?.capital === true && !first.initial;
}

/** The first content words of a row in which no phrase was found. */
function firstWords(row: TopicRow): string {
	const [text = ''] = [...row.left, ...row.right];
	const content = text.split(/\s+/).filter(word => !functionWords.has(word.toLowerCase()));
	const label = (content.length > 0 ? content : text.split(/\s+/))
		.slice(0, 4)
		.join(' ')
		.replace(/[^\p{L}\p{N}]+$/u, '');
	return label === '' ? 'Untitled' : label.charAt(0).toUpperCase() + label.slice(1);
}
