/** Finds the labels that a row may get, best first. */

import {nounPhrases} from '../reading/noun-phrases.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import {type Candidate, isHollow, lowerFirst, shareWord, stemsOf} from './candidate.ts';
import type {TopicText} from './texts.ts';
import {phrasesOf} from './topic-phrases.ts';
import {readSide, type Surroundings, weigh} from './topic-weights.ts';
import type {ThemesTuning} from './tuning.ts';
import type {WordWorth} from './word-worth.ts';

/** Above what phrases reach: labels put together here lead, surest first. */
const surest = 6;

export function candidateLabels(
	left: readonly TopicText[],
	right: readonly TopicText[],
	words: WordWorth,
	tuning: ThemesTuning,
): Candidate[] {
	const best = ratePhrases(left, right, words, tuning);
	for (const candidate of [...left, ...right].flatMap(text => followUps(text, tuning)))
		best.set(stemsOf(candidate).join(' '), candidate);
	const found = [...best.values()].filter(({score}) => score > 0).sort((a, b) => b.score - a.score);
	const gathering = gatheringOf([...left, ...right], tuning);
	if (gathering !== null)
		return [{named: {label: gathering, stems: []}, shared: true, score: surest}, ...found];
	const talks = talksOf(left, right, found);
	return talks === null ? found : [talks, ...found];
}

/** The phrases of both sides, by their words. */
function ratePhrases(
	left: readonly TopicText[],
	right: readonly TopicText[],
	words: WordWorth,
	tuning: ThemesTuning,
): Map<string, Candidate> {
	const spoken = [left, right].filter(texts => texts.length > 0);
	const [first, second] = spoken.map(texts => readSide(texts, spoken.length > 1));
	if (first === undefined) return new Map();
	const best = rateSide({own: first, other: second ?? null, words, tuning});
	if (second === undefined) return best;
	for (const [key, candidate] of rateSide({own: second, other: first, words, tuning})) {
		const before = best.get(key);
		// What one side has at the centre and the other in passing is worth what it is to both.
		if (before === undefined) best.set(key, candidate);
		else best.set(key, {...before, shared: true, score: (before.score + candidate.score) / 2});
	}
	return best;
}

/** The phrases of a side at their best places. */
function rateSide(surroundings: Surroundings): Map<string, Candidate> {
	const {own, other, tuning} = surroundings;
	const rated = new Map<string, Candidate>();
	for (const [place, text] of own.texts.slice(0, tuning.counts.mostNaming).entries()) {
		for (const phrase of phrasesOf(text, place, other === null, tuning)) {
			const score = weigh(phrase, surroundings);
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

/** `review and follow up on the conference commitments` is about the follow-up. */
function followUps({language, text, tokens, classes}: TopicText, {counts}: ThemesTuning): Candidate[] {
	if (!classes.some(word => word.isFollowing)) return [];
	const found = /\bfollow(?:ing)?[- ]up (?:on|to) /i.exec(text);
	if (found === null) return [];
	const phrase = nounPhrases(tokens, classes).find(
		candidate => (tokens[candidate.from]?.start ?? 0) >= found.index + found[0].length,
	);
	const first = phrase === undefined ? undefined : tokens[phrase.from];
	const last = phrase === undefined ? undefined : tokens[phrase.to - 1];
	const latest = found.index + found[0].length + counts.followGap;
	if (first === undefined || last === undefined || first.start > latest) return [];
	const label = `Follow-up on ${text.slice(first.start, last.end)}`;
	const about = label.split(' ').slice(2);
	const stems = ['follow', ...about.map(word => language.words.stem(word.toLowerCase()))];
	return [{named: {label, stems}, shared: false, score: surest - 1}];
}

const talked = /\b(?:discussed|discussions?|exchanged views|reviewed|spoke about|talked about)\b/i;

/** `They discussed policies to promote investment, combat crime and improve security` is about several things. */
function talksOf(
	left: readonly TopicText[],
	right: readonly TopicText[],
	found: readonly Candidate[],
): Candidate | null {
	if (![left, right].every(texts => texts.length > 0 && texts.every(({text}) => talked.test(text))))
		return null;
	const [first, ...others] = found.filter(
		candidate => candidate.shared && stemsOf(candidate).length > 1 && !isHollow(candidate),
	);
	if (first === undefined) return null;
	const second = others.find(other => !shareWord(first, other));
	if (second === undefined) return null;
	const label = `Discussions: ${lowerFirst(first)} and ${lowerFirst(second)}`;
	return {
		named: {label, stems: [...stemsOf(first), ...stemsOf(second)]},
		shared: true,
		score: surest - 2,
	};
}

/** Rows that only say who met and who came have no better name than that. */
function gatheringOf(texts: readonly TopicText[], {mostlyNames}: ThemesTuning): string | null {
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
