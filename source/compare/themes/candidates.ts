/** Finds the labels that a row may get, best first. */

import type {ThemeId} from '../../languages/themes.ts';
import {nounPhrases} from '../reading/noun-phrases.ts';
import type {WordClasses} from '../reading/word-classes.ts';
import {
	type Candidate,
	isHollow,
	languageOf,
	lowerFirst,
	shareWord,
	stemsOf,
	type Wording,
} from './candidate.ts';
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
	theme: ThemeId,
	words: WordWorth,
	tuning: ThemesTuning,
): Candidate[] {
	const best = ratePhrases(left, right, words, tuning);
	for (const candidate of [...left, ...right].flatMap(text => followUps(text, tuning)))
		best.set(stemsOf(candidate).join(' '), candidate);
	const found = [...best.values()].filter(({score}) => score > 0).sort((a, b) => b.score - a.score);
	const gathering = gatheringOf([...left, ...right], theme, tuning);
	if (gathering !== null) return [{named: gathering, shared: true, score: surest}, ...found];
	const goingOn = goingOnOf([...left, ...right], theme);
	if (goingOn !== null && !isOccasion(found[0]))
		return [{named: goingOn, shared: true, score: surest - 3}, ...found];
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
	const {followUp} = language.phrases.labels;
	const found = followUp.pattern.exec(text);
	if (found === null) return [];
	const phrase = nounPhrases(tokens, classes, language).find(
		candidate => (tokens[candidate.from]?.start ?? 0) >= found.index + found[0].length,
	);
	const first = phrase === undefined ? undefined : tokens[phrase.from];
	const last = phrase === undefined ? undefined : tokens[phrase.to - 1];
	const latest = found.index + found[0].length + counts.followGap;
	if (first === undefined || last === undefined || first.start > latest) return [];
	const quoted = text.slice(first.start, last.end);
	const label = `${followUp.label} ${quoted}`;
	const stems = [followUp.stem, ...quoted.split(' ').map(word => language.words.stem(word.toLowerCase()))];
	return [{named: {language, label, stems}, shared: false, score: surest - 1}];
}

/** `They discussed policies to promote investment, combat crime and improve security` is about several things. */
function talksOf(
	left: readonly TopicText[],
	right: readonly TopicText[],
	found: readonly Candidate[],
): Candidate | null {
	if (
		![left, right].every(
			texts =>
				texts.length > 0 && texts.every(({language, text}) => language.phrases.labels.talked.test(text)),
		)
	)
		return null;
	const [first, ...others] = found.filter(
		candidate => candidate.shared && stemsOf(candidate).length > 1 && !isHollow(candidate),
	);
	if (first === undefined) return null;
	const second = others.find(other => !shareWord(first, other));
	if (second === undefined) return null;
	const language = languageOf(first);
	const label = language.phrases.labels.talks(lowerFirst(first), lowerFirst(second));
	return {
		named: {language, label, stems: [...stemsOf(first), ...stemsOf(second)]},
		shared: true,
		score: surest - 2,
	};
}

/** Where what is said of who met, beside names, is no row's name. */
const ofNoArea: ReadonlySet<ThemeId> = new Set(['meeting', 'international', 'other']);

/** Rows that only say who met and who came have no better name than that. */
function gatheringOf(
	texts: readonly TopicText[],
	theme: ThemeId,
	{mostlyNames}: ThemesTuning,
): Wording | null {
	const [first] = texts;
	if (first === undefined || !ofNoArea.has(theme)) return null;
	const {language} = first;
	const {gathering, gatherings} = language.phrases.labels;
	const all = texts.map(({text}) => text).join(' ');
	const says = (pattern: RegExp): boolean => pattern.test(all);
	const name = (label: string): Wording => ({language, label, stems: []});
	const tone = theme === 'meeting' && says(gathering.toned) ? name(gatherings.tone) : null;
	if (!texts.some(({classes}) => classes.some(word => word.isOfMeeting))) return tone;
	if (says(gathering.guests))
		return name(says(gathering.hosts) ? gatherings.hostsAndGuests : gatherings.guests);
	const called = says(gathering.called);
	const met = says(gathering.meeting) || (says(gathering.met) && !(called && says(gathering.phoned)));
	const visited = says(gathering.visited);
	if (!met && !visited && !called) return tone;
	const content = texts.flatMap(({tokens}) => tokens.filter(token => !token.grammatical));
	const isMostlyNames = content.filter(token => token.capital).length > content.length * mostlyNames;
	if (!isMostlyNames && theme !== 'meeting') return null;
	if (visited) return name(says(gathering.meeting) ? gatherings.visitAndMeetings : gatherings.visit);
	return name(met ? gatherings.meetings : gatherings.call);
}

/** `Annual Leaders’ Meeting`: when they meet next has a name. */
const isOccasion = (candidate: Candidate | undefined): boolean =>
	candidate !== undefined &&
	!('label' in candidate.named) &&
	candidate.named.words.length > 1 &&
	candidate.named.words.every(word => word.isCapital) &&
	candidate.named.words.some(word => word.isWork);

/** `They looked forward to meeting again` is about the next meeting, wherever that is. */
function goingOnOf(texts: readonly TopicText[], theme: ThemeId): Wording | null {
	const [first] = texts;
	if (first === undefined || theme !== 'next-steps') return null;
	const {language} = first;
	const all = texts.map(({text}) => text).join(' ');
	const found = language.phrases.labels.goingOn.find(({pattern}) => pattern.test(all));
	return found === undefined ? null : {language, label: found.label, stems: []};
}
