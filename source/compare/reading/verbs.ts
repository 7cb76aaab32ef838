/** Finds the promises of a sentence: verb, firmness, who is said to act, and what follows. */

import {reporting} from '../../languages/en/verb-table.ts';
import type {Span} from '../../text/spans.ts';
import type {Firmness} from '../comparison.ts';
import {byPhrase, clauseStartBefore, findSubject, isAgent} from './agents.ts';
import type {Token} from './tokens.ts';
import {negations, readModal, readNominal, readVerb, type VerbGroup} from './verb-groups.ts';

export type Pledge = {
	/** The words that give the firmness, as quoted: `also committed to explore`. */
	readonly verb: Span;
	/** What is promised in a word or two, without adverbs: `commit explore`. */
	readonly lemma: string;
	readonly firmness: Firmness;
	/** The words for who acts, null where the sentence does not say (`It was agreed`). */
	readonly actor: Span | null;
	/** What follows the verb, to the end of its clause. */
	readonly rest: Span;
	readonly passive: boolean;
};

/** The verb without `also` and the like, and without the `was` of a passive: `agreed to explore`. */
export function bareVerb(quoted: string): string {
	const bare = quoted.replace(
		/^(?:(?:was|were|is|are|am|been|have|has|had)\s+)*(?:also|further|jointly|again|likewise|additionally)\s+/i,
		'',
	);
	return bare.replace(/^(?:was|were)\s+(?=agreed|decided|announced)/i, '');
}

/** Words beyond which a text is no sentence: a list or a table without full stops. */
const longestSentence = 1000;

/** The promises of one sentence in order; what is negated, conditional or told as past is none. */
export function findPledges(text: string, tokens: readonly Token[]): Pledge[] {
	if (tokens.length > longestSentence) return [];
	const found: Pledge[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const candidate = readModal(tokens, index) ?? readVerb(text, tokens, index) ?? readNominal(tokens, index);
		if (candidate === null) continue;
		const promise = complete(text, tokens, candidate, found.at(-1) ?? null);
		if (promise !== null) found.push(promise);
		index = Math.max(index, candidate.to - 1);
	}
	return closeRests(found);
}

const conditions = new Set('if unless would could might may whether'.split(' '));

function complete(
	text: string,
	tokens: readonly Token[],
	candidate: VerbGroup,
	previous: Pledge | null,
): Pledge | null {
	const first = tokens[candidate.from];
	const last = tokens[candidate.to - 1];
	if (first === undefined || last === undefined) return null;
	const clauseStart = clauseStartBefore(tokens, candidate.from);
	if (isConditional(text, tokens, candidate, clauseStart)) return null;
	const isRelative = /^(?:which|who|that)$/.test(tokens[candidate.from - 1]?.folded ?? '');
	const agent = byPhrase(tokens, candidate);
	const subject = isRelative ? null : findSubject(tokens, candidate, clauseStart, previous);
	const actor = closeBracket(text, candidate.passive ? agent : bareOfIntroduction(tokens, subject));
	if (!candidate.passive) {
		if (actor === null || isInRelative(tokens, candidate.from)) return null;
		if (!isAgent(tokens, actor)) return null;
	} else if (isRelative && candidate.firmness !== 'done') return null;
	const end = clauseEnd(text, tokens, candidate.to);
	return {
		verb: {start: (reportsWithPronoun(tokens, candidate.from) ?? first).start, end: last.end},
		lemma: candidate.lemma,
		firmness: candidate.firmness,
		actor,
		rest: {start: last.end, end},
		passive: candidate.passive,
	};
}

/** `Second, we` and `In the task force we` act as `we`. */
function bareOfIntroduction(tokens: readonly Token[], subject: Span | null): Span | null {
	const last = subject === null ? undefined : tokens.findLast(token => token.end <= subject.end);
	if (subject === null || last === undefined) return subject;
	if (/^(?:we|they|he|she)$/.test(last.folded)) return {start: last.start, end: last.end};
	const first = tokens.findIndex(token => token.start === subject.start);
	const next = tokens[first + 1];
	const isDay = /^(?:today|tomorrow|together|now|here)$/.test(tokens[first]?.folded ?? '');
	return isDay && next !== undefined && /,/.test(next.gap) && next.end <= subject.end
		? {start: next.start, end: subject.end}
		: subject;
}

/** `a program through which fellows will travel` describes the program. */
function isInRelative(tokens: readonly Token[], from: number): boolean {
	for (let index = from - 2; index >= Math.max(0, from - longestRelative); index -= 1) {
		if (/[,;:.]/.test(tokens[index + 1]?.gap ?? '')) return false;
		if (/^(?:which|whom|where|whose)$/.test(tokens[index]?.folded ?? '')) return true;
	}
	return false;
}

const longestRelative = 14;

/** With the bracket that its last word stands in. */
function closeBracket(text: string, span: Span | null): Span | null {
	if (span === null || text[span.end] !== ')') return span;
	return text.slice(span.start, span.end).includes('(') ? {start: span.start, end: span.end + 1} : span;
}

/** The reporting verb of `announced it will organize`, which belongs to the words to quote. */
function reportsWithPronoun(tokens: readonly Token[], from: number): Token | undefined {
	if (!/^(?:it|they|he|she)$/.test(tokens[from - 1]?.folded ?? '')) return undefined;
	const verb = tokens[from - 2]?.folded === 'that' ? tokens[from - 3] : tokens[from - 2];
	return verb !== undefined && reporting.has(verb.folded) ? verb : undefined;
}

function isConditional(
	text: string,
	tokens: readonly Token[],
	candidate: VerbGroup,
	clauseStart: number,
): boolean {
	const group = tokens.slice(Math.max(0, candidate.from - 2), candidate.to);
	if (group.some(token => negations.has(token.folded) || /^(?:would|could|might|may)$/.test(token.folded)))
		return true;
	return (
		tokens
			.slice(clauseStart, candidate.from)
			.some(
				(token, index) =>
					conditions.has(token.folded) && (index === 0 || /^(?:if|unless|whether)$/.test(token.folded)),
			) ||
		/\b(?:if|unless|subject to|provided that)\b/i.test(
			text.slice(tokens[candidate.to - 1]?.end ?? 0, clauseEnd(text, tokens, candidate.to)).slice(0, 200),
		)
	);
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
