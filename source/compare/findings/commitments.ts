/** Collects who promises what on both sides, how firmly, by when and how much, each quoted from its sentence. */
import type {SideName} from '../../base/sides.ts';
import {sideNames} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import {ownTitles} from '../../languages/en/name-words.ts';
import {agents} from '../../languages/en/verb-table.ts';
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
			if (actor !== null && !isAim(pledge)) found.push({side, sentence, actor, ...termsOf(reading, pledge)});
		}
		before = {passage: sentence.passage, actors: actorsIn(reading, earlier)};
	}
	return found;
}

/** What a side aims at in general binds it to nothing. */
const isAim = ({lemma}: Pledge): boolean => /^(?:aim|seek|hope|strive)\b/.test(lemma);

const pronoun = /^(?:they|he|she|both)$/i;

/** The actor's words, or null where a pronoun may mean several. */
function actorOf({text}: Reading, pledge: Pledge, earlier: readonly string[]): string | null {
	if (pledge.actor === null) return '';
	const quoted = text.slice(pledge.actor.start, pledge.actor.end);
	// What `it` means is seldom who acted before.
	if (/^it$/i.test(quoted)) return '';
	if (!pronoun.test(quoted)) return quoted;
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
function plainSubject({text, tokens}: Reading): string | null {
	const verb = tokens.findIndex(
		(token, index) =>
			index > 0 &&
			/^(?:met|discussed|visited|hosted|thanked|said|stressed|informed|noted|shared|highlighted)$/.test(
				token.folded,
			),
	);
	const first = tokens[0];
	const last = tokens[verb - 1];
	if (verb < 1 || verb > 8 || first === undefined || last === undefined) return null;
	const names = tokens.slice(0, verb).some(token => agents.has(token.base));
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
		verb: bareVerb(reading.text.slice(pledge.verb.start, pledge.verb.end)),
		firmness: pledge.firmness,
		action,
		beneficiary: beneficiaryOf(reading, pledge.rest),
		deadline: deadlineOf(reading, pledge, clause),
		amount: figure === undefined ? null : amountOf(reading, figure),
	};
}

/** What follows the verb; of a passive, the words in front of it as well. */
function actionOf({text}: Reading, pledge: Pledge): string {
	const rest = trimEnd(text.slice(pledge.rest.start, pledge.rest.end));
	if (!pledge.passive || /\bIt $/.test(text.slice(0, pledge.verb.start))) return rest;
	const subject = subjectOfPassive(text.slice(0, pledge.verb.start));
	return trimEnd(text.slice(pledge.verb.start - subject.length, pledge.rest.end));
}

const subjectOfPassive = (before: string): string => before.split(/(?<=[,;:]\s)/).at(-1) ?? before;

const trimEnd = (text: string): string =>
	text.trim().replace(/(?:[\s,;.:–—-]+|\s+(?:and|but|or|that))+$/u, '');

/** The first limit in the clause, or the one that opens the sentence of the first promise; as quoted, the longest reading of it. */
function deadlineOf(reading: Reading, pledge: Pledge, clause: Span): string | null {
	const {language, text} = reading;
	const dates = reading.dates.filter(date => isDeadline(date, pledge));
	const limits = findDeadlines(text, language.dates).filter(({ahead}) => ahead || pledge.firmness !== 'done');
	const opens = (limit: Span) =>
		pledge === reading.pledges[0] &&
		limit.end <= clause.start &&
		/^(?:(?:and|but)\s)?$/i.test(text.slice(0, limit.start)) &&
		/^,\s/.test(text.slice(limit.end));
	const [first] = [...dates, ...limits]
		.filter(limit => (overlaps(limit, clause) && !opensAnother(text, limit)) || opens(limit))
		.sort((one, other) => one.start - other.start || other.end - one.end);
	return first?.text ?? null;
}

/** Whether a limit stands at the head of a further clause: `they will meet, and within a year, others will`. */
const opensAnother = (text: string, limit: Span): boolean =>
	/[,;]\s(?:and|but)\s$/.test(text.slice(0, limit.start)) && text.charAt(limit.end) === ',';

/** A limit, or a time to come; of what is done already only a limit. */
const isDeadline = (date: DateMention, pledge: Pledge): boolean =>
	date.bound === 'deadline' ||
	(pledge.firmness !== 'done' &&
		(date.kind === 'fiscal' || (date.kind === 'relative' && toCome.test(date.text))));

const toCome = /this|next|coming|end|possible|within|tomorrow/i;

/** The amount with its qualifier, without what it is for. */
function amountOf({text}: Reading, figure: Span): string {
	const whole = text.slice(figure.start, figure.end);
	return (
		/^.*?\d[\d,.\u00a0\u202f]*(?:[\s-]?(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn|[kmb])\b)?(?:\s(?:dollars|euros|pounds|USD|EUR|GBP|pesos)\b)?/iu
			.exec(whole)?.[0]
			.replace(/[,.]$/, '') ?? whole
	);
}

/** Who gains or is addressed: the first party behind `for`, `to` or `with`, or as direct object. */
function beneficiaryOf(reading: Reading, rest: Span): string | null {
	const {tokens} = reading;
	const first = tokens.findIndex(token => token.start >= rest.start);
	for (let index = first; index >= 0 && index < tokens.length; index += 1) {
		const token = tokens[index];
		const opener = index === first ? '' : (tokens[index - 1]?.folded ?? '');
		if (token === undefined || token.start >= rest.end || /[;:]/.test(token.gap)) return null;
		if (index > first && !/^(?:for|to|with)$/.test(opener)) continue;
		// An ambassador to a country gives it nothing.
		if (ownTitles.has(tokens[index - 2]?.base ?? '')) continue;
		const party = partyAt(reading, index, opener);
		if (party !== null) return party;
	}
	return null;
}

const groups = new Set(
	'people citizens communities youth women children families migrants refugees victims farmers workers businesses companies countries governments nations allies partners enterprises'.split(
		' ',
	),
);

/** A name or a group (`the Northern Triangle governments`, `Honduras`, `regional governments`) that begins at a word. */
function partyAt({text, tokens, names}: Reading, from: number, opener: string): string | null {
	let index = from;
	while (/^(?:the|its|their|our|all)$/.test(tokens[index]?.folded ?? '')) index += 1;
	const start = tokens[from]?.start ?? 0;
	// Without an article, what follows `to` may be a verb: `to encourage people`.
	const mayBeVerb =
		opener === 'to' &&
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
