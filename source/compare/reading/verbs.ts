/** Finds the promises of a sentence: verb, firmness, who is said to act, and what follows. */

import type {Clauses} from '../../languages/clauses.ts';
import type {Language} from '../../languages/language.ts';
import type {Firmness, Verbs} from '../../languages/verbs.ts';
import type {Span} from '../../text/spans.ts';
import {byPhrase, clauseStartBefore, findSubject, outerSubject} from './agents.ts';
import {longestRelative, resumptionBefore} from './relatives.ts';
import type {Token} from './tokens.ts';
import {
	readFuture,
	readHeld,
	readModal,
	readNominal,
	readScheduled,
	readVerb,
	type VerbGroup,
} from './verb-groups.ts';
import {isAgent} from './who-can-act.ts';

export type Pledge = {
	/** The words that give the firmness, as quoted: `also committed to explore`. */
	readonly verb: Span;
	/** What is promised in a word or two, without adverbs: `commit explore`. */
	readonly lemma: string;
	readonly firmness: Firmness;
	/** The words for who acts, null where the sentence does not say (`It was agreed`). */
	readonly actor: Span | null;
	/** Who must act by a modal that presses: they are urged, and do not speak. */
	readonly pressed: Span | null;
	/** What follows the verb, to the end of its clause. */
	readonly rest: Span;
	readonly passive: boolean;
};

/** The verb without `also` and the like, and without the `was` of a passive: `agreed to explore`. */
export function bareVerb(quoted: string, {quotedLead, quotedPassive}: Verbs): string {
	return quoted.replace(quotedLead, '').replace(quotedPassive, '');
}

/** What stands in front of a passive in its clause: of what the promise is. */
export function subjectOfPassive(text: string, {verb}: Pledge): Span {
	const before = text.slice(0, verb.start);
	const subject = before.split(/(?<=[,;:]\s)/).at(-1) ?? before;
	return {start: verb.start - subject.length, end: verb.start};
}

/** Words beyond which a text is no sentence: a list or a table without full stops. */
const longestSentence = 1000;

/** The promises of one sentence in order; what is negated, conditional or told as past is none. */
export function findPledges(text: string, tokens: readonly Token[], language: Language): Pledge[] {
	const {verbs} = language;
	if (tokens.length > longestSentence) return [];
	const found: Pledge[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const candidate =
			readModal(text, tokens, index, verbs) ??
			readVerb(text, tokens, index, verbs) ??
			readFuture(tokens, index, verbs) ??
			readNominal(tokens, index, verbs) ??
			readScheduled(tokens, index, verbs) ??
			readHeld(tokens, index, verbs);
		if (candidate === null) continue;
		const promise = complete({language, text, tokens}, candidate, found.at(-1) ?? null);
		if (promise !== null) found.push(promise);
		index = Math.max(index, candidate.to - 1);
	}
	return closeRests(found);
}

/** A sentence, cut. */
type Cut = {readonly language: Language; readonly text: string; readonly tokens: readonly Token[]};

function complete(
	{language, text, tokens}: Cut,
	candidate: VerbGroup,
	previous: Pledge | null,
): Pledge | null {
	const first = tokens[candidate.from];
	const last = tokens[candidate.to - 1];
	if (first === undefined || last === undefined) return null;
	const {clauses, verbs} = language;
	const isDeclared = declares(tokens, candidate, verbs);
	const found = resumptionBefore(tokens, candidate.from, clauses);
	// `a program through which fellows will travel` describes the program; where they agreed, they agreed.
	const resumption = found?.isWhole === true || isDeclared ? found : null;
	const clauseStart = resumption?.start ?? clauseStartBefore(tokens, candidate.from, language);
	if (isConditional({language, text, tokens}, candidate, clauseStart)) return null;
	if (resumption === null && isHoped(tokens, candidate.from, language)) return null;
	const isRelative =
		resumption === null && clauses.subjectRelatives.has(tokens[candidate.from - 1]?.folded ?? '');
	const agent = byPhrase(tokens, candidate, language);
	const isBare = resumption?.start === candidate.from;
	const place = {clauseStart, previous, language};
	const own = isRelative || isBare ? null : findSubject(tokens, candidate, place);
	// Whoever agrees without being named again spoke before; what else is to come may be anybody's.
	const subject = isBare && isDeclared ? outerSubject(tokens, candidate, place) : own;
	const actor = closeBracket(text, candidate.passive ? agent : bareOfIntroduction(tokens, subject, clauses));
	if (!candidate.passive) {
		const isInner = resumption === null && isInRelative(tokens, candidate.from, clauses);
		if (actor === null || isInner) return null;
		if (!isAgent(tokens, actor, language)) return null;
	} else if (isRelative || isToldOfIt(tokens, candidate, clauses)) return null;
	const end = clauseEnd(text, tokens, candidate.to);
	const isPressing = candidate.modal && candidate.firmness === 'urges';
	const isOwn = isPressing && actor !== null && clauses.speakers.test(text.slice(actor.start, actor.end));
	return {
		verb: {
			start: (reportsWithPronoun(tokens, candidate.from, {clauses, verbs}) ?? first).start,
			end: last.end,
		},
		lemma: candidate.lemma,
		firmness: isOwn ? 'aims' : candidate.firmness,
		actor: isPressing && !isOwn ? null : actor,
		pressed: isPressing && !isOwn ? actor : null,
		rest: {start: last.end, end},
		passive: candidate.passive,
	};
}

/** Whether a group has a verb by which something is promised or done: `acordó establecer`, but not `crearán`. */
const declares = (tokens: readonly Token[], {from, to, firmness}: VerbGroup, {commitments}: Verbs): boolean =>
	firmness !== 'restates' &&
	firmness !== 'urges' &&
	tokens.slice(from, to).some(({folded}) => commitments.has(folded));

/** `it will be achieved` foretells; `It was agreed` does not. */
function isToldOfIt(tokens: readonly Token[], {from, modal}: VerbGroup, {impersonal}: Clauses): boolean {
	return modal && tokens[from - 1]?.folded === impersonal;
}

/** Words between a word of hope and the clause that it opens. */
const hopeReach = 4;

/** `with the hope that the fund will catalyze investment`: the clause promises nothing. */
function isHoped(tokens: readonly Token[], from: number, {clauses}: Language): boolean {
	for (let index = from - 1; index > 0; index -= 1) {
		if (/[;:]|[.!?]\s/.test(tokens[index]?.gap ?? '') && tokens[index]?.initial) return false;
		if (tokens[index]?.folded !== clauses.subordinator) continue;
		return tokens.slice(Math.max(0, index - hopeReach), index).some(({folded}) => clauses.hoping.has(folded));
	}
	return false;
}

/** `Second, we` and `In the task force we` act as `we`. */
function bareOfIntroduction(
	tokens: readonly Token[],
	subject: Span | null,
	{days, personal}: Clauses,
): Span | null {
	const last = subject === null ? undefined : tokens.findLast(token => token.end <= subject.end);
	if (subject === null || last === undefined) return subject;
	if (personal.has(last.folded)) return {start: last.start, end: last.end};
	const first = tokens.findIndex(token => token.start === subject.start);
	const next = tokens[first + 1];
	const isDay = days.has(tokens[first]?.folded ?? '');
	return isDay && next !== undefined && (next.capital || /,/.test(next.gap)) && next.end <= subject.end
		? {start: next.start, end: subject.end}
		: subject;
}

/** `a program through which fellows will travel` describes the program. */
function isInRelative(tokens: readonly Token[], from: number, {innerRelatives}: Clauses): boolean {
	// A comma ends it: `governments, which need upgrades, confirmed`.
	if (/,/.test(tokens[from]?.gap ?? '')) return false;
	for (let index = from - 2; index >= Math.max(0, from - longestRelative); index -= 1) {
		if (/[,;:.]/.test(tokens[index + 1]?.gap ?? '')) return false;
		if (innerRelatives.has(tokens[index]?.folded ?? '')) return true;
	}
	return false;
}

/** With the bracket that its last word stands in. */
function closeBracket(text: string, span: Span | null): Span | null {
	if (span === null || text[span.end] !== ')') return span;
	return text.slice(span.start, span.end).includes('(') ? {start: span.start, end: span.end + 1} : span;
}

/** The reporting verb of `announced it will organize`, which belongs to the words to quote. */
function reportsWithPronoun(
	tokens: readonly Token[],
	from: number,
	{clauses, verbs}: Pick<Language, 'clauses' | 'verbs'>,
): Token | undefined {
	if (!clauses.backward.has(tokens[from - 1]?.folded ?? '')) return undefined;
	const verb = tokens[from - 2]?.folded === clauses.subordinator ? tokens[from - 3] : tokens[from - 2];
	return verb !== undefined && verbs.reporting.has(verb.folded) ? verb : undefined;
}

function isConditional({language, text, tokens}: Cut, candidate: VerbGroup, clauseStart: number): boolean {
	const {conditions, conditionals, conditionOpeners, conditionBehind} = language.clauses;
	const group = tokens.slice(Math.max(0, candidate.from - 2), candidate.to);
	if (group.some(({folded}) => language.verbs.negations.has(folded) || conditionals.has(folded))) return true;
	const isBefore = tokens
		.slice(clauseStart, candidate.from)
		.some(({folded}, index) => conditions.has(folded) && (index === 0 || conditionOpeners.has(folded)));
	if (isBefore) return true;
	const end = tokens[candidate.to - 1]?.end ?? 0;
	return conditionBehind.test(text.slice(end, clauseEnd(text, tokens, candidate.to)).slice(0, 200));
}

/** Offset where the clause behind the verb ends: a semicolon, a full stop, or a clause with a subject of its own. */
function clauseEnd(text: string, tokens: readonly Token[], from: number): number {
	for (let index = from; index < tokens.length; index += 1) {
		if (/[;]|[.!?]["”]?\s/.test(tokens[index]?.gap ?? '') && tokens[index]?.initial !== false)
			return tokens[index - 1]?.end ?? text.length;
		if (/;/.test(tokens[index]?.gap ?? '')) return tokens[index - 1]?.end ?? text.length;
	}
	return tokens.at(-1)?.end ?? text.length;
}

/** Each promise ends where the next one's subject or verb begins. */
function closeRests(found: readonly Pledge[]): Pledge[] {
	return found.map((promise, index) => {
		const next = found[index + 1];
		if (next === undefined || next.verb.start >= promise.rest.end) return promise;
		const nextStart =
			next.actor !== null && next.actor.start > promise.verb.end ? next.actor.start : next.verb.start;
		return {...promise, rest: {start: promise.rest.start, end: Math.max(promise.rest.start, nextStart)}};
	});
}
