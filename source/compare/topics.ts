/** Names the rows of a comparison: for each a short phrase from its own words, no two the same. */
import type {Sides} from '../documents/sides.ts';
import type {Corpus} from '../documents/source.ts';
import {functionWords, placeWords, stem} from './lexicon.ts';
import {bodyHeads, ownTitles, workHeads} from './name-words.ts';
import {nounPhrases} from './phrases.ts';
import {rarity} from './rarity.ts';
import type {Token} from './tokens.ts';
import {mostWords, phrasesOf, readText, type Text, type TopicPhrase} from './topic-phrases.ts';
import {agents} from './verb-table.ts';

/** A row's texts per side, and the heading above it. */
export type TopicRow = Sides<readonly string[]> & {readonly key: string; readonly heading: string | null};

type Candidate = {
	readonly label: string;
	/** Stems of its content words, in order: two candidates with the same are the same label. */
	readonly stems: readonly string[];
	readonly score: number;
};

/** Texts of one side that are read for its name. */
const mostTexts = 8;
/** Worth of a label by its number of content words, one to five. */
const lengthWorth = [0.42, 1, 1.1, 1.02, 0.9];

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
	const titleStems = stemsOf([
		corpus.event ?? '',
		...corpus.sources.slice(0, 50).map(source => source.title ?? ''),
	]);
	const spread = rowsPerStem(read.map(({left, right}) => [...left, ...right]));
	const worth = new Map<string, number>();
	const tells = (word: string) => {
		const known = worth.get(word);
		if (known !== undefined) return known;
		const among = rows.length < 3 ? 1 : 1 - Math.log(spread.get(word) ?? 1) / Math.log(rows.length + 1);
		const made = (0.45 * rarity(word) + 0.55 * among + 0.1) * (titleStems.has(word) ? 0.75 : 1);
		worth.set(word, made);
		return made;
	};
	const names = new Map<string, string>();
	const taken = new Set<string>();
	const choices = read.map(({row, left, right}) => ({row, candidates: candidatesOf(left, right, tells)}));
	// The surest rows choose first.
	for (const {row, candidates} of choices.toSorted(
		(a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
	)) {
		const label = choose(row, candidates, taken);
		taken.add(label.toLowerCase());
		names.set(row.key, label);
	}
	return names;
}

const stemsOf = (texts: readonly string[]): ReadonlySet<string> =>
	new Set(texts.flatMap(text => readText(text).stems.filter(Boolean)));

function rowsPerStem(rows: readonly (readonly Text[])[]): ReadonlyMap<string, number> {
	const spread = new Map<string, number>();
	for (const texts of rows) {
		for (const word of new Set(texts.flatMap(text => text.stems)))
			spread.set(word, (spread.get(word) ?? 0) + 1);
	}
	return spread;
}

function candidatesOf(
	left: readonly Text[],
	right: readonly Text[],
	tells: (word: string) => number,
): Candidate[] {
	const sides = [left, right].filter(texts => texts.length > 0);
	const gathering = gatheringOf([...left, ...right]);
	const best = new Map<string, Candidate>();
	for (const [index, texts] of sides.entries()) {
		const other = sides[1 - index];
		const known = other === undefined ? null : sideIndex(other);
		for (const candidate of texts.flatMap((text, place) => phrasesOf(text, place))) {
			const score = scoreOf(candidate, known, tells);
			const key = candidate.stems.join(' ');
			const before = best.get(key);
			// Said again, or by the other side as well.
			if (before !== undefined) best.set(key, {...before, score: Math.max(before.score, score) * 1.08});
			else best.set(key, {label: candidate.label, stems: candidate.stems, score});
		}
	}
	for (const candidate of [...left, ...right].flatMap(followUps))
		best.set(candidate.stems.join(' '), candidate);
	const found = [...best.values()].filter(({score}) => score > 0).sort((a, b) => b.score - a.score);
	return gathering === null ? found : [{label: gathering, stems: [], score: 3}, ...found];
}

/** `review and follow up on the conference commitments` is about the follow-up. */
function followUps({text, tokens}: Text): Candidate[] {
	const found = /\bfollow(?:ing)?[- ]up (?:on|to) /i.exec(text);
	if (found === null) return [];
	const phrase = nounPhrases(tokens).find(
		candidate => (tokens[candidate.from]?.start ?? 0) >= found.index + found[0].length,
	);
	const first = phrase === undefined ? undefined : tokens[phrase.from];
	const last = phrase === undefined ? undefined : tokens[phrase.to - 1];
	if (first === undefined || last === undefined || first.start > found.index + found[0].length + 12)
		return [];
	const label = `Follow-up on ${text.slice(first.start, last.end)}`;
	return [
		{
			label,
			stems: [
				'follow',
				...label
					.split(' ')
					.slice(2)
					.map(word => stem(word.toLowerCase())),
			],
			score: 2,
		},
	];
}

/** Rows that only say who met and who came have no better name than that. */
function gatheringOf(texts: readonly Text[]): string | null {
	const all = texts.map(({text}) => text).join(' ');
	const hosts = /\b(?:co-?)?host(?:ed|s)\b/i.test(all);
	const guests = /\b(?:attended by|participants? includ(?:ed|ing))\b/i.test(all);
	if (hosts) return guests ? 'Hosts and participants' : null;
	if (guests) return 'Participants';
	if (!/\b(?:met|visited|received)\b/i.test(all)) return null;
	const content = texts.flatMap(({tokens}) => tokens.filter(token => !token.grammatical));
	const isMostlyNames = content.filter(token => token.capital).length > content.length * mostlyNames;
	if (!isMostlyNames) return null;
	return /\bvisit(?:ed)?\b/i.test(all) ? 'Visit and meetings' : 'Meetings';
}

/** Share of capitalised words from which a sentence on a meeting says little but who met. */
const mostlyNames = 0.55;

type SideIndex = {readonly words: ReadonlySet<string>; readonly runs: string};

/** A side's stems, and all of them in one line to look phrases up in. */
function sideIndex(texts: readonly Text[]): SideIndex {
	const words = new Set(texts.flatMap(text => text.stems));
	return {words, runs: texts.map(text => ` ${text.stems.filter(Boolean).join(' ')} `).join('|')};
}

/** Heads too wide to name a row alone. */
const wideHeads = new Set(
	'region country nation government issue effort area way part commitment goal action leader people partner member opportunity condition result step participant challenge measure world support work state meeting progress action time year day level mechanism environment climate dimension flow project family assistance support attention element instrument impetus role example subject visit view talk case basis matter opportunity order'
		.split(' ')
		// The plural stems otherwise where the word is short: `way`, `ways`.
		.flatMap(word => [stem(word), stem(`${word}s`)]),
);

/** Worth of a phrase with such a head by its number of words: `attention` is nothing, `priority areas` something. */
const wideWorth = [0.2, 0.5, 0.8];

function scoreOf(raw: TopicPhrase, other: SideIndex | null, tells: (word: string) => number): number {
	const mean = raw.stems.reduce((sum, word) => sum + tells(word), 0) / raw.stems.length;
	// The end of a phrase names the row only where the other side has no more of it.
	if (
		raw.endOf !== null &&
		raw.endOf.length <= mostWords &&
		(other === null || other.runs.includes(` ${raw.endOf.join(' ')} `))
	)
		return 0;
	let score = mean * (lengthWorth[raw.stems.length - 1] ?? 0.6);
	if (other !== null) {
		const isRun = other.runs.includes(` ${raw.stems.join(' ')} `);
		const isThere = raw.stems.every(word => other.words.has(word));
		// One word in common is little: `cost` names nothing.
		const most = raw.stems.length > 1 ? 2.2 : 1;
		score *= isRun ? most : isThere ? 1.2 : 0.5;
		// Two phrases joined are one name only where both sides join them.
		if (raw.joined && !isRun) score *= 0.5;
	} else if (raw.joined) score *= raw.stems.length > 3 ? 1.02 : 0.92;
	if (raw.object) score *= 1.3;
	if (raw.subject) score *= 0.7;
	if (raw.tokens.some(token => token.capital && ownTitles.has(token.base))) score *= 0.3;
	// `Integration and Development Project` is one name.
	if (raw.joined && raw.tokens.every(token => token.capital)) score *= 1.15;
	score /= 1 + 0.05 * raw.place;
	const head = raw.tokens.at(-1);
	if (head !== undefined && wideHeads.has(stem(head.base)))
		score *= wideWorth[Math.min(raw.stems.length, 3) - 1] ?? 1;
	if (head !== undefined && agents.has(head.base) && !head.capital) score *= 0.6;
	const places = raw.tokens.filter(
		token => placeWords.has(token.base) || (token.capital && compass.has(token.base)),
	).length;
	if (places === raw.tokens.length) score *= 0.04;
	else if (raw.tokens.every(token => token.capital)) score *= nameWorth(raw.tokens);
	return score;
}

/** A row is about a body, a plan or what has an abbreviation sooner than about a person. */
function nameWorth(tokens: readonly Token[]): number {
	const isShort = tokens.some(token => /^\p{Lu}{2}/u.test(token.text));
	if (tokens.length === 1) return isShort ? 0.8 : 0.35;
	return isShort || tokens.some(token => bodyHeads.has(token.base) || workHeads.has(token.base)) ? 1 : 0.35;
}

const compass = new Set(
	'northern southern eastern western central north south east west triangle el costa new united'.split(' '),
);

/** The best label that no other row has; else the best one with its heading or a second phrase. */
function choose(row: TopicRow, candidates: readonly Candidate[], taken: ReadonlySet<string>): string {
	const free = (label: string) => !taken.has(label.toLowerCase());
	const best = candidates[0];
	const floor = (best?.score ?? 0) * 0.55;
	const own = candidates.find(candidate => candidate.score >= floor && free(candidate.label));
	if (own !== undefined) return own.label;
	if (best !== undefined) {
		for (const second of candidates.slice(1, 12)) {
			const label = `${best.label}: ${lowerFirst(second.label, second)}`;
			if (free(label) && !second.stems.some(word => best.stems.includes(word))) return label;
		}
		if (row.heading !== null && free(`${row.heading}: ${best.label}`)) return `${row.heading}: ${best.label}`;
	}
	const fallback = best?.label ?? row.heading ?? firstWords(row);
	if (free(fallback)) return fallback;
	for (let number = 2; ; number += 1) if (free(`${fallback} (${number})`)) return `${fallback} (${number})`;
}

const lowerFirst = (label: string, candidate: Candidate): string =>
	candidate.stems.length > 0 && !/^\p{Lu}[\p{Lu}\p{N}]|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label)
		? label.charAt(0).toLowerCase() + label.slice(1)
		: label;

/** The first content words of a row in which no phrase was found. */
function firstWords(row: TopicRow): string {
	const text = [...row.left, ...row.right].join(' ');
	const content = text.split(/\s+/).filter(word => !functionWords.has(word.toLowerCase()));
	const label = (content.length > 0 ? content : text.split(/\s+/))
		.slice(0, 4)
		.join(' ')
		.replace(/[^\p{L}\p{N}]+$/u, '');
	return label === '' ? 'Untitled' : label.charAt(0).toUpperCase() + label.slice(1);
}
