/** Collects who promises what on both sides, how firmly, by when and how much, each quoted from its sentence. */
import type {SideName} from '../../base/sides.ts';
import {sideNames} from '../../base/sides.ts';
import type {Corpus, Passage} from '../../documents/source.ts';
import type {Commitments} from '../../languages/commitments.ts';
import type {Dates} from '../../languages/dates.ts';
import {overlaps, type Span} from '../../text/spans.ts';
import type {Commitment, Comparison, Sentence} from '../comparison.ts';
import {
	type Actor,
	type Antecedents,
	actorAt,
	antecedentsAfter,
	noAntecedents,
	plainSubject,
} from '../reading/actors.ts';
import {type DateMention, findDeadlines} from '../reading/dates.ts';
import type {Reader} from '../reading/reader.ts';
import type {Reading} from '../reading/reading.ts';
import {sentencesOfSide} from '../reading/sides-text.ts';
import type {Token} from '../reading/tokens.ts';
import {bareVerb, type Pledge, subjectOfPassive} from '../reading/verbs.ts';

/**
 * The commitments of both sides, left first, in the order of their texts. What counts and how firm it is stands
 * in `verb-table.ts`. `actor` is verbatim from the passage: where the sentence has a pronoun, from those
 * before, if it is clear whom it means; it is empty where the text does not say who acts (`It was agreed`). An
 * item of a list is bound by the words above the list, a heading or the end of a passage.
 */
export function findCommitments(corpus: Corpus, comparison: Comparison, reader: Reader): Commitment[] {
	const passages = new Map(
		corpus.sources.flatMap(source => source.passages.map(passage => [passage.id, passage] as const)),
	);
	return sideNames.flatMap(side =>
		commitmentsOfSide(sentencesOfSide(corpus, comparison, side), {side, passages, reader}),
	);
}

/** One side with the passages of the corpus by their ids. */
type Context = {
	readonly side: SideName;
	readonly passages: ReadonlyMap<string, Passage>;
	readonly reader: Reader;
};

function commitmentsOfSide(sentences: readonly Sentence[], context: Context): Commitment[] {
	const {side, passages, reader} = context;
	const found: Commitment[] = [];
	let passage: string | null = null;
	let earlier = noAntecedents;
	let list: List | null = null;
	let speaker: string | undefined;
	for (const sentence of sentences) {
		const reading = reader.read(sentence);
		const isNew: boolean = passage !== sentence.passage;
		const before = speaker;
		if (isNew) {
			const {heading = null, speaker: own} = passages.get(sentence.passage) ?? {};
			speaker = own;
			earlier = noAntecedents;
			// What one speaker announces no other goes on with.
			list = listAround(speaker === before ? list : null, heading, reader);
		}
		const said = {side, sentence, ...(speaker !== undefined && {speaker})};
		const item = list === null ? null : itemOf(list, reading);
		if (list !== null && item !== null) found.push({...said, ...item});
		else if (isNew) list = null;
		for (const pledge of item === null ? reading.pledges : []) {
			if (isAim(pledge, reader.language.commitments)) continue;
			const actor = actorOf(reading, pledge, earlier)?.text ?? '';
			const binds = bindsOf(reading, pledge, actor);
			found.push({...said, ...termsOf(reading, pledge), actor, binds, introduction: null});
		}
		const opened = openList(reading, earlier);
		if (opened !== null) {
			list = opened;
			// What only introduces a list says nothing beside its items.
			if (opened.isBare) found.splice(-1);
		}
		passage = sentence.passage;
		earlier = antecedentsAfter(actorsIn(reading, earlier), earlier);
	}
	return found;
}

/** What introduces a list of promises, and who is bound by it. */
type List = {
	readonly reading: Reading;
	readonly pledge: Pledge;
	readonly actor: string;
	readonly isBare: boolean;
	readonly isHeading: boolean;
};

/** The list that a text opens whose last promise ends in a colon. */
function openList(reading: Reading, earlier: Antecedents, isHeading = false): List | null {
	const {language, text} = reading;
	const pledge = reading.pledges.at(-1);
	if (pledge === undefined || pledge.passive || !/:\s*$/.test(text)) return null;
	const behind = text.slice(pledge.verb.end);
	const isBare = language.verbs.listFollows.test(behind);
	if (!isBare && !language.verbs.listAnnounced.test(behind)) return null;
	const actor = actorOf(reading, pledge, earlier);
	return actor === null ? null : {reading, pledge, actor: actor.text, isBare, isHeading};
}

/** The list that goes on in a further passage: that of its heading, or one that the text above opened. */
function listAround(list: List | null, heading: string | null, reader: Reader): List | null {
	if (list !== null && !list.isHeading) return list;
	if (heading === null || !heading.trimEnd().endsWith(':')) return null;
	return openList(reader.read({text: heading}), noAntecedents, true);
}

/** The promise that an item of a list makes, if it begins as the verb of the introduction goes on. */
function itemOf({reading, pledge, actor}: List, item: Reading): Omit<Commitment, 'side' | 'sentence'> | null {
	const {language, text, tokens} = item;
	const [first, second] = tokens;
	if (first === undefined || second === undefined || item.pledges[0]?.verb.start === 0) return null;
	const isVerb =
		language.verbs.opensItem(first.folded) ||
		(!first.grammatical && (second.numeric || language.commitments.determiners.has(second.folded)));
	if (!isVerb) return null;
	const rest = {start: 0, end: text.length};
	const whole: Pledge = {...pledge, verb: {start: 0, end: 0}, rest};
	const {verb, firmness, deadline} = termsOf(reading, pledge);
	const terms = termsOf(item, whole);
	return {
		...terms,
		actor,
		binds: bindsOf(reading, pledge, actor),
		introduction: reading.text,
		verb,
		firmness,
		deadline: terms.deadline ?? deadline,
	};
}

/** Who is bound, or on whom it is urged. */
function bindsOf(reading: Reading, pledge: Pledge, actor: string): string {
	if (pledge.firmness !== 'urges') return actor;
	if (pledge.pressed !== null) {
		const pressed = reading.text.slice(pledge.pressed.start, pledge.pressed.end);
		return pressed.toLowerCase() === reading.language.clauses.impersonal ? '' : pressed;
	}
	if (pledge.passive) return '';
	return addresseeOf(reading, pledge.rest) ?? '';
}

/** Words of those who are addressed, at most: `the Government of the Republic of Korea`. */
const longestAddressee = 8;

/** Those who are addressed right behind a verb of urging, in front of what they are to do: `urged North Korea to abide`. */
function addresseeOf(reading: Reading, rest: Span): string | null {
	const {language, text, tokens} = reading;
	const from = tokens.findIndex(token => token.start >= rest.start);
	const first = tokens[from];
	if (first === undefined) return null;
	for (let index = from; index < Math.min(tokens.length, from + longestAddressee + 1); index += 1) {
		const token = tokens[index];
		if (token === undefined || (index > from && !/^[ -]$|^\. $/.test(token.gap))) break;
		const last = tokens[index - 1];
		if (token.folded === language.verbs.infinitive && index > from && last !== undefined) {
			const isNamed = tokens.slice(from, index).some(word => !word.grammatical);
			return isNamed ? text.slice(first.start, last.end) : null;
		}
		const isInside =
			language.clauses.insideNounPhrase.has(token.folded) || language.clauses.insideAgent.has(token.folded);
		if (token.grammatical && !isInside) break;
	}
	return partyAt(reading, from, '');
}

/** What a side aims at in general binds it to nothing. */
const isAim = ({lemma}: Pledge, {aims}: Commitments): boolean => aims.has(lemma.split(' ')[0] ?? '');

/** Who acts, or null where the text names nobody. */
function actorOf(reading: Reading, pledge: Pledge, earlier: Antecedents): Actor | null {
	if (pledge.actor === null) return null;
	const actor = actorAt(reading, pledge.actor, earlier);
	// What `it` means is seldom who acted before.
	return actor.text.toLowerCase() === reading.language.clauses.impersonal ? null : actor;
}

/** Who acts in a sentence, each once. */
function actorsIn(reading: Reading, earlier: Antecedents): readonly Actor[] {
	const actors = reading.pledges.flatMap(pledge => actorOf(reading, pledge, earlier) ?? []);
	if (actors.length > 0) return [...new Map(actors.map(actor => [actor.text, actor])).values()];
	const subject = plainSubject(reading);
	return subject === null ? [] : [actorAt(reading, subject, earlier)];
}

/** What is promised, how firmly, for whom, by when and how much. */
type Terms = Pick<Commitment, 'verb' | 'firmness' | 'action' | 'beneficiary' | 'deadline' | 'amount'>;

function termsOf(reading: Reading, pledge: Pledge): Terms {
	const clause = {start: Math.min(pledge.verb.start, pledge.rest.start), end: pledge.rest.end};
	const action = actionOf(reading, pledge);
	const inClause = (span: Span) => overlaps(span, clause);
	const figure = reading.figures.find(
		candidate => candidate.kind === 'money' && (inClause(candidate) || pledge.passive),
	);
	return {
		verb: bareVerb(reading.text.slice(pledge.verb.start, pledge.verb.end), reading.language.verbs),
		firmness: pledge.firmness,
		action,
		beneficiary: beneficiaryOf(reading, pledge.rest),
		deadline: deadlineOf(reading, pledge, clause),
		amount: figure?.amount ?? null,
	};
}

/** What follows the verb; of a passive, the words in front of it as well. */
function actionOf({language, text}: Reading, pledge: Pledge): string {
	const {emptySubject, looseEnd} = language.commitments;
	const trimEnd = (quoted: string) => quoted.trim().replace(looseEnd, '');
	const rest = trimEnd(text.slice(pledge.rest.start, pledge.rest.end));
	if (!pledge.passive || emptySubject.test(text.slice(0, pledge.verb.start))) return rest;
	return trimEnd(text.slice(subjectOfPassive(text, pledge).start, pledge.rest.end));
}

/** The first limit in the clause, or the one that opens the sentence of the first promise; as quoted, the longest reading of it. */
function deadlineOf(reading: Reading, pledge: Pledge, clause: Span): string | null {
	const {language, text} = reading;
	const {beforeOpening, beforeClause} = language.commitments;
	const dates = reading.dates.filter(date => isDeadline(date, pledge, language.dates));
	// At the head of a further clause: `they will meet, and within a year, others will`.
	const opensAnother = (limit: Span) =>
		beforeClause.test(text.slice(0, limit.start)) && text.charAt(limit.end) === ',';
	const limits = findDeadlines(text, language.dates).filter(({ahead}) => ahead || pledge.firmness !== 'done');
	const opens = (limit: Span) =>
		pledge === reading.pledges[0] &&
		limit.end <= clause.start &&
		beforeOpening.test(text.slice(0, limit.start)) &&
		/^,\s/.test(text.slice(limit.end));
	const [first] = [...dates, ...limits]
		.filter(limit => (overlaps(limit, clause) && !opensAnother(limit)) || opens(limit))
		.sort((one, other) => one.start - other.start || other.end - one.end);
	return first?.text ?? null;
}

/** A limit, or a time to come; of what is done already only a limit. */
const isDeadline = (date: DateMention, pledge: Pledge, {toCome}: Dates): boolean =>
	date.bound === 'deadline' ||
	(pledge.firmness !== 'done' &&
		(date.kind === 'fiscal' || (date.kind === 'relative' && toCome.test(date.text))));

/** Who gains or is addressed: the first party behind `for`, `to` or `with`, or as direct object. */
function beneficiaryOf(reading: Reading, rest: Span): string | null {
	const {tokens} = reading;
	const {commitments, names} = reading.language;
	const first = tokens.findIndex(token => token.start >= rest.start);
	for (let index = first; index >= 0 && index < tokens.length; index += 1) {
		const token = tokens[index];
		const opener = index === first ? '' : (tokens[index - 1]?.folded ?? '');
		if (token === undefined || token.start >= rest.end || /[;:]/.test(token.gap)) return null;
		if (index > first && !commitments.benefitPrepositions.has(opener)) continue;
		// An ambassador to a country gives it nothing.
		if (names.ownTitles.has(tokens[index - 2]?.base ?? '')) continue;
		const party = partyAt(reading, index, opener);
		if (party !== null) return party;
	}
	return null;
}

/** A name or a group (`the Northern Triangle governments`, `Honduras`, `regional governments`) that begins at a word. */
function partyAt({language, text, tokens, names}: Reading, from: number, opener: string): string | null {
	const {ambiguousPreposition, determiners, groups} = language.commitments;
	let index = from;
	while (determiners.has(tokens[index]?.folded ?? '')) index += 1;
	const start = tokens[from]?.start ?? 0;
	// Without an article, what follows `to` may be a verb: `to encourage people`.
	const mayBeVerb =
		opener === ambiguousPreposition &&
		index === from &&
		tokens[from]?.capital === false &&
		!groups.has(tokens[from]?.folded ?? '');
	if (mayBeVerb) return null;
	for (let end = index; end < Math.min(tokens.length, index + 6); end += 1) {
		const token = tokens[end];
		if (token === undefined || token.grammatical || (end > index && !/^[ -]$|^\. $/.test(token.gap))) break;
		if (groups.has(token.folded)) return text.slice(start, token.end);
	}
	const head = tokens[index];
	const name = names.find(candidate => candidate.start === head?.start);
	if (name === undefined || (name.kind === 'other' && name.parts.length > 1) || name.kind === 'work')
		return null;
	// `Honduras's reforms` and `Ukrainian service members` are no parties.
	const behind = text.slice(name.end, name.end + 3);
	return /^['’]|^ \p{Ll}{0,1}\p{L}|^-/u.test(behind) && !followedByFunctionWord(tokens, name)
		? null
		: text.slice(start, name.end);
}

function followedByFunctionWord(tokens: readonly Token[], name: Span): boolean {
	const next = tokens.find(token => token.start >= name.end);
	return next === undefined || next.grammatical || next.gap !== ' ';
}
