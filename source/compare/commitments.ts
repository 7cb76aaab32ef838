/** Collects who promises what on both sides, how firmly, by when and how much, each quoted from its sentence. */
import type {SideName} from '../documents/sides.ts';
import {sideNames} from '../documents/sides.ts';
import type {Corpus} from '../documents/source.ts';
import type {Commitment, Comparison, Sentence} from './comparison.ts';
import type {DateMention} from './dates.ts';
import {type Reading, readSentence} from './reading.ts';
import {sentencesOfSide} from './sides-text.ts';
import {overlaps, type Span, type Token} from './tokens.ts';
import {agents} from './verb-table.ts';
import type {Pledge} from './verbs.ts';

/**
 * The commitments of both sides, left first, in the order of their texts. What counts and how firm it is stands
 * in `verb-table.ts`. `actor` is verbatim from the passage: where the sentence has a pronoun, from the sentence
 * before, if it is clear whom it means; it is empty where the text does not say who acts (`It was agreed`).
 */
export function findCommitments(corpus: Corpus, comparison: Comparison): Commitment[] {
	return sideNames.flatMap(side => commitmentsOfSide(sentencesOfSide(corpus, comparison, side), side));
}

function commitmentsOfSide(sentences: readonly Sentence[], side: SideName): Commitment[] {
	const found: Commitment[] = [];
	let before: {passage: string; actors: readonly string[]} | null = null;
	for (const sentence of sentences) {
		const reading = readSentence(sentence);
		const earlier: readonly string[] = before?.passage === sentence.passage ? before.actors : [];
		for (const pledge of reading.pledges) {
			const actor = actorOf(reading, pledge, earlier);
			if (actor !== null) found.push(commitmentOf(sentence, reading, pledge, side, actor));
		}
		before = {passage: sentence.passage, actors: actorsIn(reading, earlier)};
	}
	return found;
}

const pronoun = /^(?:they|he|she|both)$/i;

/** The actor's words, or null where a pronoun may mean several. */
function actorOf({text}: Reading, pledge: Pledge, earlier: readonly string[]): string | null {
	if (pledge.actor === null) return '';
	const quoted = text.slice(pledge.actor.start, pledge.actor.end);
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

function commitmentOf(
	sentence: Sentence,
	reading: Reading,
	pledge: Pledge,
	side: SideName,
	actor: string,
): Commitment {
	const clause = {start: Math.min(pledge.verb.start, pledge.rest.start), end: pledge.rest.end};
	const action = actionOf(reading, pledge);
	const inClause = (span: Span) => overlaps(span, clause);
	const figure = reading.figures.find(
		candidate => candidate.kind === 'money' && (inClause(candidate) || pledge.passive),
	);
	const deadline = reading.dates.find(date => isDeadline(date) && inClause(date));
	return {
		side,
		sentence,
		actor,
		verb: reading.text.slice(pledge.verb.start, pledge.verb.end),
		firmness: pledge.firmness,
		action,
		beneficiary: beneficiaryOf(reading, pledge.rest),
		deadline: deadline?.text ?? null,
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

const isDeadline = (date: DateMention): boolean =>
	date.bound === 'deadline' ||
	date.kind === 'fiscal' ||
	(date.kind === 'relative' && /this|next|coming|end|possible|within|tomorrow/i.test(date.text));

/** The amount with its qualifier, without what it is for. */
function amountOf({text}: Reading, figure: Span): string {
	const whole = text.slice(figure.start, figure.end);
	return (
		/^.*?\d[\d,.\u00a0\u202f]*(?:[\s-]?(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn|[kmb])\b)?(?:\s(?:dollars|euros|pounds|USD|EUR|GBP|pesos)\b)?/iu
			.exec(whole)?.[0]
			.replace(/[,.]$/, '') ?? whole
	);
}

/** Who gains or is addressed: the first named party or group behind `for`, `to`, `with` or as direct object. */
function beneficiaryOf({text, tokens}: Reading, rest: Span): string | null {
	const inside = tokens.filter(token => token.start >= rest.start && token.end <= rest.end);
	for (const [index, token] of inside.entries()) {
		const opens = index === 0 || /^(?:for|to|with|of|in)$/.test(inside[index - 1]?.folded ?? '');
		if (!opens) continue;
		const phrase = partyPhrase(inside, index);
		if (phrase !== null) return text.slice(phrase.start, phrase.end);
		if (token.gap.includes(';')) return null;
	}
	return null;
}

const groups = new Set(
	'people citizens communities youth women children families migrants refugees victims farmers workers businesses companies countries governments nations allies partners enterprises officials members authorities forces'.split(
		' ',
	),
);

/** A noun phrase that names a party: `the Northern Triangle governments`, `Honduras`, `regional governments`. */
function partyPhrase(tokens: readonly Token[], from: number): Span | null {
	let index = from;
	while (/^(?:the|a|an|its|their|our|all)$/.test(tokens[index]?.folded ?? '')) index += 1;
	const first = tokens[from];
	const head = tokens[index];
	if (first === undefined || head === undefined || head.grammatical) return null;
	let end = index;
	let isParty = false;
	for (; end < Math.min(tokens.length, index + 7); end += 1) {
		const token = tokens[end];
		if (token === undefined || (end > from && !/^[ -]$|^\. $/.test(token.gap))) break;
		const goesOn = token.folded === 'of' && tokens[end + 1]?.capital && isParty;
		if (token.grammatical && !goesOn) break;
		if (groups.has(token.folded) || (token.capital && agents.has(token.base))) isParty = true;
		// A name of its own, when nothing but names stands in the phrase.
		if (
			token.capital &&
			tokens.slice(index, end + 1).every(other => other.capital) &&
			!/(?:ing|s)$/.test(token.folded)
		)
			isParty = true;
	}
	while (
		end > index &&
		!tokens[end - 1]?.capital &&
		!groups.has(tokens[end - 1]?.folded ?? '') &&
		!agents.has(tokens[end - 1]?.folded ?? '')
	)
		end -= 1;
	const last = tokens[end - 1];
	if (!isParty || last === undefined || end <= index) return null;
	if (/^[A-Z]/.test(tokens[end]?.text ?? '') && tokens[end]?.gap === ' ') return null;
	// `Honduras's reforms` and `Central American markets` are no parties.
	if (/['’]s$/.test(last.text)) return null;
	const follows = tokens[end];
	if (follows !== undefined && /^[ -]$/.test(follows.gap) && !follows.grammatical) return null;
	return {start: first.start, end: last.end};
}
