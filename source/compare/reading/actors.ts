/** Tells whether the words for who acts name one or several, and takes a pronoun back to those whom it can mean. */
import type {Span} from '../../text/spans.ts';
import type {Reading} from './reading.ts';
import type {Token} from './tokens.ts';

/** Who acts, in the words of the text. */
export type Actor = {
	readonly text: string;
	readonly isSeveral: boolean;
	/** It is a pronoun, and nobody before could be told that it means. */
	readonly isOpen: boolean;
};

/** Those whom a pronoun of the next sentence can mean. */
export type Antecedents = {
	/** Who acted in the sentence before. */
	readonly last: readonly Actor[];
	/** The last several who acted in the passage, whoever acted alone since then. */
	readonly several: Actor | null;
};

export const noAntecedents: Antecedents = {last: [], several: null};

/**
 * Who acts by these words of a sentence, or those before whom a pronoun means: `they` are the several who acted last, never
 * one person or country; `he` is the only one who acted in the sentence before. Where two fit, it stays open.
 */
export function actorAt(reading: Reading, {start, end}: Span, {last, several}: Antecedents): Actor {
	const text = reading.text.slice(start, end);
	const number = reading.language.commitments.pronouns.get(text.toLowerCase());
	if (number === undefined) return {text, isSeveral: namesSeveral(reading, {start, end}), isOpen: false};
	const isSeveral = number === 'several';
	const open = {text, isSeveral, isOpen: true};
	const fitting = last.filter(actor => !actor.isOpen && actor.isSeveral === isSeveral);
	if (fitting.length > 1) return open;
	return fitting[0] ?? (isSeveral ? several : null) ?? open;
}

/** Those whom a pronoun can mean behind a sentence in which these act. */
export function antecedentsAfter(actors: readonly Actor[], before: Antecedents): Antecedents {
	const several = actors.findLast(({isSeveral}) => isSeveral) ?? before.several;
	return {last: actors, several: several?.isOpen === true ? null : several};
}

/** Words of a subject at most. */
const longestSubject = 8;

/** The words in front of the first verb of a sentence that promises nothing, when they name an actor. */
export function plainSubject({language, tokens}: Reading): Span | null {
	const {clauses, commitments, verbs} = language;
	const isVerb = ({folded, capital}: Token): boolean =>
		commitments.telling.has(folded) || (!capital && verbs.pastForm.test(folded));
	const verb = tokens.findIndex((token, index) => index > 0 && isVerb(token));
	if (verb < 1 || verb > longestSubject) return null;
	const subject = tokens.slice(0, verb);
	while (verbs.isAdverb(subject.at(-1)?.folded ?? '')) subject.pop();
	const [first] = subject;
	const last = subject.at(-1);
	if (first === undefined || last === undefined) return null;
	const isActor = subject.some(token => clauses.agents.has(token.base));
	return isActor && !subject.some(token => token.gap.includes(','))
		? {start: first.start, end: last.end}
		: null;
}

/** `Both sides`, `Norland and Sudland`, `the ministers of Norland`; not `the Ministry of Trade and Industry`. */
function namesSeveral({tokens, language}: Reading, {start, end}: Span): boolean {
	const {several, severalHeads, joint} = language.commitments;
	const {agents, article, prepositions} = language.clauses;
	const inside = tokens.filter(token => token.start >= start && token.start < end);
	if (inside.some(({folded}) => several.has(folded))) return true;
	const found = inside.findIndex((token, n) => n > 0 && prepositions.has(token.folded));
	const stop = found === -1 ? inside.length : found;
	const joins = inside.some(({folded}, n) => {
		const next = inside[n + 1];
		// Behind a preposition what is joined may be two fields or two countries of one.
		const isOther = n < stop || next?.folded === article || agents.has(next?.base ?? '');
		return folded === joint && next !== undefined && isOther;
	});
	const head = inside[stop - 1];
	return joins || (head !== undefined && severalHeads.has(head.folded) && !endsName(head, inside[stop - 2]));
}

/** The end of a name of several words: the United States are one. */
const endsName = (head: Token, before: Token | undefined): boolean =>
	head.capital && before?.capital === true && !before.initial;
