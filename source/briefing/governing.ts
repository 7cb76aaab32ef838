/** Finds where a part of a sentence can begin so that nothing that governs it is cut off: actor, verb, denial, condition, period. */
import {rememberFor} from '../base/remember.ts';
import {type CutSentence, endsPhrase, isDenied, isStop, type Run} from './phrases.ts';

/** Where a clause begins, and its verb. */
export type Clause = {
	/** Its first word: of its subject, or of its verb where the subject stands with a verb in front of it. */
	readonly from: number;
	readonly verb: number;
	/** Whether who acts stands in it. */
	readonly hasActor: boolean;
};

/** Words behind the verb without which it says nothing. */
const leastBehindVerb = 2;

/** Every beginning of a clause of its own; a relative clause is none, nor is what stands behind a condition. */
export const clausesOf = rememberFor((cut: CutSentence): readonly Clause[] => {
	const verbs = [...cut.tokens.keys()].filter(at => isFiniteVerb(cut, at));
	return verbs.flatMap((verb, place): Clause[] => {
		const previous = verbs[place - 1] ?? -1;
		const starts = startsOf(cut, verb, previous);
		return starts
			.filter(({from, hasActor}) => !hasActor || beginsActor(cut, from))
			.filter(({from}) => !isGovernedFromAfar(cut, from))
			.map(({from, hasActor}) => ({from, verb, hasActor}));
	});
});

/** All parts of at most so many words that begin with their clause and end where a phrase does. */
export function clauseParts(cut: CutSentence, most: number): (Run & Clause)[] {
	return clausesOf(cut).flatMap(clause => {
		const parts: (Run & Clause)[] = [];
		const last = Math.min(cut.tokens.length, clause.from + most);
		for (let to = clause.verb + leastBehindVerb; to <= last; to += 1)
			if (
				endsPhrase(cut, clause.from, to) &&
				!losesCondition(cut, to) &&
				!breaksOff(cut, to) &&
				!lacksVerb(cut, clause.verb, to)
			)
				parts.push({...clause, to});
		return parts;
	});
}

function startsOf(
	cut: CutSentence,
	verb: number,
	previous: number,
): {readonly from: number; readonly hasActor: boolean}[] {
	const {clauses, verbs} = cut.language;
	let from = verb;
	while (from > previous + 1 && !isStop(cut, from)) {
		const word = cut.tokens[from - 1]?.folded ?? '';
		if (verbs.subordinators.has(word) || clauses.relatives.has(word)) break;
		from -= 1;
	}
	const opener = cut.tokens[from - 1]?.folded ?? '';
	const isOpened = !isStop(cut, from) && (verbs.subordinators.has(opener) || clauses.relatives.has(opener));
	// `which provides`: who acts stands in front of it.
	if (isOpened && from === verb) return [];
	// `the steps that Israel is taking`: a clause on a noun has its object in front of it; one is told to somebody by name.
	if (isOpened && cut.nounEnds.has(from - 1) && cut.tokens[from - 2]?.capital !== true) return [];
	const first = skipped(cut, from, verb);
	const sharesActor = from === previous + 1 && previous >= 0 && !isStop(cut, from);
	if (sharesActor) return joinsVerb(cut, verb) ? [{from: verb, hasActor: false}] : [];
	if (isOpened || from === 0) return [{from: first, hasActor: true}];
	const whole = sentencePart(cut, from);
	// A list of those who act, or a phrase that opens the clause, stands in front of the comma.
	if (whole > previous && whole < from) {
		const hasList = first === verb || hasCoordinator(cut, from, verb);
		return [{from: whole, hasActor: true}, ...(hasList ? [] : [{from: first, hasActor: true}])];
	}
	if (first === verb) return joinsVerb(cut, verb) ? [{from: verb, hasActor: false}] : [];
	return [{from: first, hasActor: true}];
}

/** `coordinate exchanges` and `to end the war` hang on a verb in front of them, wherever that stands. */
function beginsActor({tokens, classes, language}: CutSentence, from: number): boolean {
	const token = tokens[from];
	if (token?.folded === language.verbs.infinitive) return false;
	return token?.capital === true || classes[from]?.isAction !== true;
}

/** Behind a word that joins it to the verb in front: `welcomed the plan and | confirmed the date`. */
function joinsVerb({tokens, language}: CutSentence, verb: number): boolean {
	return language.clauses.coordinators.has(tokens[verb - 1]?.folded ?? '');
}

/** The first word behind those that only join a clause to the one in front. */
function skipped({tokens, language}: CutSentence, from: number, verb: number): number {
	let first = from;
	while (first < verb && language.clauses.beforeSubject.has(tokens[first]?.folded ?? '')) first += 1;
	return first;
}

function hasCoordinator({tokens, language}: CutSentence, from: number, to: number): boolean {
	return tokens.slice(from, to).some(({folded}) => language.clauses.coordinators.has(folded));
}

/** Where the part of the sentence begins that is not parted from a word by more than commas. */
function sentencePart(cut: CutSentence, at: number): number {
	let from = at;
	while (from > 0 && !(isStop(cut, from) && !/^,\s/.test(cut.tokens[from]?.gap ?? ''))) from -= 1;
	return from;
}

/** Whether a denial or a condition in front of a word reaches over what begins there. */
function isGovernedFromAfar(cut: CutSentence, from: number): boolean {
	const conditions = cut.language.clauses.conditionOpeners;
	return isDenied(cut, {from}) || cut.tokens.slice(0, from).some(({folded}) => conditions.has(folded));
}

/**
 * In front of the rest of a list (`trade | and investment`), of what a noun is for (`the ability | to act`), or of what
 * is only announced (`as follows:`).
 */
function breaksOff(cut: CutSentence, to: number): boolean {
	const {clauses, verbs} = cut.language;
	const word = cut.tokens[to]?.folded ?? '';
	if (cut.text.charAt(cut.tokens[to - 1]?.end ?? 0) === ':') return true;
	const gap = cut.tokens[to]?.gap ?? '';
	// Behind an abbreviation in brackets a phrase goes on.
	if (gap === ') ') return true;
	if (isStop(cut, to)) return false;
	const next = cut.classes[to + 1];
	if (word === verbs.infinitive)
		return next?.isAction === true || next?.endsAsVerb === true || next?.isVerbOnly === true;
	// `place emphasis | on protecting them`
	if (clauses.prepositions.has(word) && next?.isGerund === true) return true;
	return clauses.coordinators.has(word) && !isFiniteVerb(cut, to + 1);
}

/** `stated that the volume of trade |`: what is stated has no verb yet. */
function lacksVerb(cut: CutSentence, verb: number, to: number): boolean {
	const {clauses} = cut.language;
	const opener = cut.tokens.findLastIndex(
		({folded}, at) => at > verb && at < to && folded === clauses.subordinator,
	);
	if (opener === -1) return false;
	for (let at = opener + 1; at < to; at += 1) if (isFiniteVerb(cut, at)) return false;
	return true;
}

function losesCondition({tokens, language}: CutSentence, to: number): boolean {
	return tokens.slice(to).some(({folded}) => language.clauses.conditionOpeners.has(folded));
}

/** Whether a verb begins at a word that needs no other in front of it: `will`, `has`, `agreed`. */
function isFiniteVerb(cut: CutSentence, at: number): boolean {
	const {tokens, classes, language} = cut;
	const {verbs, clauses} = language;
	const token = tokens[at];
	const word = classes[at];
	if (token === undefined || word === undefined || token.capital) return false;
	const before = tokens[at - 1];
	const beforeIt = classes[at - 1];
	const opened = before?.folded ?? '';
	const isHelping = (folded: string) =>
		verbs.modals.has(folded) || clauses.conditionals.has(folded) || verbs.auxiliaries.has(folded);
	if (at > 0 && helpsFrom(cut, at, isHelping)) return false;
	if (isHelping(token.folded))
		return !verbs.beforeParticiple.has(token.folded) || verbs.pluralPronouns.has(opened);
	if (isDenying(cut, at)) return true;
	if (word.isGerund || opened === verbs.infinitive || verbs.beforeNouns.has(opened)) return false;
	if (beforeIt?.isDeterminer === true || beforeIt?.isModifying === true) return false;
	if (word.isAction && !word.isActionInS)
		return verbs.pluralPronouns.has(opened) || (isAgent(cut, at - 1) && verbs.commitments.has(token.folded));
	if (word.isActionInS) {
		const subject = verbs.isAdverb(opened) ? tokens[at - 2] : before;
		return at > 0 && !isStop(cut, at) && subject?.grammatical === false;
	}
	if (!(word.isFinite || verbs.commitments.has(token.folded))) return false;
	return (
		before === undefined ||
		isStop(cut, at) ||
		isAgent(cut, at - 1) ||
		clauses.personal.has(opened) ||
		clauses.coordinators.has(opened) ||
		clauses.subjectRelatives.has(opened) ||
		verbs.pluralPronouns.has(opened) ||
		verbs.isAdverb(opened)
	);
}

/** `did not`: a small word in front of a denial that is no other kind of small word. */
function isDenying({tokens, language}: CutSentence, at: number): boolean {
	const {clauses, verbs} = language;
	const word = tokens[at]?.folded ?? '';
	const isOther = [
		clauses.coordinators,
		clauses.prepositions,
		clauses.pronouns,
		clauses.nonAgents,
		verbs.subordinators,
		verbs.pluralPronouns,
	].some(words => words.has(word));
	const isSmall = tokens[at]?.grammatical === true && !isOther;
	return at > 0 && isSmall && verbs.negations.has(tokens[at + 1]?.folded ?? '');
}

const isAgent = ({tokens, classes}: CutSentence, at: number): boolean =>
	(tokens[at]?.capital === true && tokens[at]?.grammatical === false) || classes[at]?.isAgent === true;

/** Whether the verb at a word has one in front that helps it, with nothing but adverbs and denials between. */
function helpsFrom(
	{tokens, language}: CutSentence,
	at: number,
	isHelping: (folded: string) => boolean,
): boolean {
	const {verbs} = language;
	for (let before = at - 1; before >= 0; before -= 1) {
		const word = tokens[before]?.folded ?? '';
		if (tokens[before + 1]?.gap !== ' ') return false;
		if (isHelping(word)) return true;
		if (!verbs.isAdverb(word) && !verbs.negations.has(word)) return false;
	}
	return false;
}
