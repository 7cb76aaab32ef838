/** Collects who promises what on both sides, how firmly, by when and how much, each quoted from its sentence. */
import type {SideName} from '../../base/sides.ts';
import {sideNames} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Commitments} from '../../languages/commitments.ts';
import type {Dates} from '../../languages/dates.ts';
import {overlaps, type Span} from '../../text/spans.ts';
import type {Commitment, Comparison, Sentence} from '../comparison.ts';
import {type DateMention, findDeadlines} from '../reading/dates.ts';
import type {Reader} from '../reading/reader.ts';
import type {Reading} from '../reading/reading.ts';
import {sentencesOfSide} from '../reading/sides-text.ts';
import type {Token} from '../reading/tokens.ts';
import {bareVerb, type Pledge} from '../reading/verbs.ts';

/**
 * The commitments of both sides, left first, in the order of their texts. What counts and how firm it is stands
 * in `verb-table.ts`. `actor` is verbatim from the passage: where the sentence has a pronoun, from the sentence
 * before, if it is clear whom it means; it is empty where the text does not say who acts (`It was agreed`).
 */
export function findCommitments(corpus: Corpus, comparison: Comparison, reader: Reader): Commitment[] {
	return sideNames.flatMap(side =>
		commitmentsOfSide(sentencesOfSide(corpus, comparison, side), side, reader),
	);
}

function commitmentsOfSide(sentences: readonly Sentence[], side: SideName, reader: Reader): Commitment[] {
	const found: Commitment[] = [];
	let before: {passage: string; actors: readonly string[]} | null = null;
	for (const sentence of sentences) {
		const reading = reader.read(sentence);
		const earlier: readonly string[] = before?.passage === sentence.passage ? before.actors : [];
		for (const pledge of reading.pledges) {
			const actor = actorOf(reading, pledge, earlier);
			if (actor !== null && !isAim(pledge, reader.language.commitments))
				found.push({side, sentence, actor, ...termsOf(reading, pledge)});
		}
		before = {passage: sentence.passage, actors: actorsIn(reading, earlier)};
	}
	return found;
}

/** What a side aims at in general binds it to nothing. */
const isAim = ({lemma}: Pledge, {aims}: Commitments): boolean => aims.has(lemma.split(' ')[0] ?? '');

/** The actor's words, or null where a pronoun may mean several. */
function actorOf({language, text}: Reading, pledge: Pledge, earlier: readonly string[]): string | null {
	if (pledge.actor === null) return '';
	const quoted = text.slice(pledge.actor.start, pledge.actor.end);
	const pronoun = quoted.toLowerCase();
	// What `it` means is seldom who acted before.
	if (pronoun === language.clauses.impersonal) return '';
	if (!language.commitments.pronouns.has(pronoun)) return quoted;
	const [only] = earlier;
	return earlier.length === 1 && only !== undefined ? only : quoted;
}

/** Who a pronoun of the next sentence can mean: the actors here, or whom these pronouns meant. */
function actorsIn(reading: Reading, earlier: readonly string[]): readonly string[] {
	const actors = new Set<string>();
	for (const pledge of reading.pledges) {
		const actor = actorOf(reading, pledge, earlier);
		if (actor !== null && actor !== '') actors.add(actor);
	}
	if (actors.size > 0) return [...actors];
	const subject = plainSubject(reading);
	return subject === null ? [] : [subject];
}

/** The words in front of the first finite verb of a sentence that promises nothing, when they name an actor. */
function plainSubject({language, text, tokens}: Reading): string | null {
	const verb = tokens.findIndex(
		(token, index) => index > 0 && language.commitments.telling.has(token.folded),
	);
	const first = tokens[0];
	const last = tokens[verb - 1];
	if (verb < 1 || verb > 8 || first === undefined || last === undefined) return null;
	const names = tokens.slice(0, verb).some(token => language.clauses.agents.has(token.base));
	return names && !tokens.slice(0, verb).some(token => token.gap.includes(','))
		? text.slice(first.start, last.end)
		: null;
}

/** What is promised, how firmly, for whom, by when and how much. */
function termsOf(reading: Reading, pledge: Pledge): Omit<Commitment, 'side' | 'sentence' | 'actor'> {
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
	const subject = subjectOfPassive(text.slice(0, pledge.verb.start));
	return trimEnd(text.slice(pledge.verb.start - subject.length, pledge.rest.end));
}

const subjectOfPassive = (before: string): string => before.split(/(?<=[,;:]\s)/).at(-1) ?? before;

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
