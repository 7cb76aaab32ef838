/** Finds the words for who acts in front of a verb. */
import type {Verbs} from '../../languages/verbs.ts';
import type {Span} from '../../text/spans.ts';
import {beginsSubject, isTelling, nounPhraseStart, phraseEnd, skipIntroduction} from './subject-words.ts';
import type {Token} from './tokens.ts';
import type {VerbGroup} from './verb-groups.ts';
import {type Grammar, isAgent} from './who-can-act.ts';

/** The token behind the nearest semicolon, colon, opening quotation mark or subordinating `that`. */
export function clauseStartBefore(tokens: readonly Token[], from: number, {clauses, verbs}: Grammar): number {
	for (let index = from - 1; index >= 0; index -= 1) {
		const token = tokens[index];
		const next = tokens[index + 1];
		if (
			next !== undefined &&
			index + 1 <= from &&
			(/[;:“"(]/.test(next.gap) || (next.initial && /[.!?]\s/.test(next.gap))) &&
			!/^\.? ?\(/.test(next.gap)
		)
			return index + 1;
		const subordinates = token?.folded === clauses.subordinator && index < from - 1;
		if (subordinates && reportsBefore(tokens, index, verbs)) return index + 1;
	}
	return 0;
}

const reportsBefore = (
	tokens: readonly Token[],
	index: number,
	{reporting, reportingParticiples}: Verbs,
): boolean =>
	tokens
		.slice(Math.max(0, index - 8), index)
		.some(({folded}) => reporting.has(folded) || reportingParticiples.has(folded));

/** Who acts by a passive verb: the party behind `by`, if it names one. */
export function byPhrase(tokens: readonly Token[], candidate: VerbGroup, language: Grammar): Span | null {
	if (!candidate.passive) return null;
	for (let index = candidate.to; index < Math.min(candidate.to + 12, tokens.length); index += 1) {
		const token = tokens[index];
		if (token === undefined || /[,;.]/.test(token.gap)) return null;
		if (token.folded !== language.clauses.agentMark) continue;
		const end = phraseEnd(tokens, index + 1, language.clauses);
		const first = tokens[index + 1];
		const last = tokens[end - 1];
		if (first === undefined || last === undefined || end === index + 1) return null;
		const agent = {start: first.start, end: last.end};
		// `by April` and `by training officials` say when and how.
		if (language.clauses.times.has(first.folded)) return null;
		return isAgent(tokens, agent, language) ? agent : null;
	}
	return null;
}

/** What is known of the promise before in the sentence. */
type Spoken = {readonly verb: Span; readonly actor: Span | null};

/** Where a verb stands: behind which token its clause begins, and what its sentence promised before. */
type Place = {readonly clauseStart: number; readonly previous: Spoken | null; readonly language: Grammar};

/** The words for who acts in front of the verb, or those of the promise before when both share a subject. */
export function findSubject(tokens: readonly Token[], candidate: VerbGroup, place: Place): Span | null {
	const {clauseStart, previous, language} = place;
	const {clauses, verbs} = language;
	const verbStart = tokens[candidate.from]?.start ?? 0;
	const earlier = previous !== null && previous.verb.end <= verbStart ? previous : null;
	const before = tokens[candidate.from - 1];
	if (before !== undefined && clauses.coordinators.has(before.folded))
		return earlier?.actor ?? sharedSubject(tokens, candidate, clauseStart, language);
	if (candidate.from === clauseStart) return earlier?.actor ?? null;
	const {from, to} = subjectRange(tokens, candidate, place, earlier);
	const first = tokens[from];
	const last = tokens[to - 1];
	if (first === undefined || last === undefined || from >= to) return null;
	const isNominal = verbs.nominal.nouns.has(tokens[candidate.from]?.folded ?? '');
	const span = {start: first.start, end: isNominal ? last.bareEnd : last.end};
	// `announced it will organize`: the pronoun is who announced.
	const isPronoun = to - from === 1 && clauses.backward.has(first.folded);
	if (!isPronoun || from <= clauseStart || from === 0) return span;
	const outer = reporterOf(tokens, from, clauseStart, language) ?? earlier?.actor;
	return outer ?? (first.folded === clauses.impersonal ? null : span);
}

/** Who acts in the promise before, or else as the subject of the sentence. */
export function outerSubject(
	tokens: readonly Token[],
	candidate: VerbGroup,
	{previous, language}: Place,
): Span | null {
	return previous?.actor ?? sharedSubject(tokens, candidate, 0, language);
}

/** Token numbers, end exclusive. */
type Range = {readonly from: number; readonly to: number};

/** Where the words in front of a verb that may be its subject begin and end. */
function subjectRange(
	tokens: readonly Token[],
	candidate: VerbGroup,
	{clauseStart, language}: Place,
	earlier: Spoken | null,
): Range {
	const {clauses, verbs} = language;
	let to = candidate.from;
	let from = clauseStart;
	if (earlier !== null && earlier.verb.end > (tokens[clauseStart]?.start ?? 0)) {
		from = ownPart(tokens, phraseBehind(tokens, to, earlier.verb, language), candidate, language);
	} else {
		from = skipIntroduction(tokens, clauseStart, to, clauses);
		// `participating governments, which require upgrades, confirmed`: the relative clause is no name for who acts.
		const relative = tokens.findIndex(
			(token, index) => index > from && index < to && clauses.relatives.has(token.folded),
		);
		if (relative !== -1) to = relative;
		const verb = tokens.findIndex(
			(token, index) => index > from && index < to && isTelling(token, tokens[index - 1], verbs),
		);
		if (verb !== -1) from = nounPhraseStart(tokens, to, language);
	}
	const opener = tokens[from]?.folded ?? '';
	if (clauses.introductions.has(opener) && !clauses.introducingOrOwn.has(opener))
		from = nounPhraseStart(tokens, to, language);
	while (from < to && clauses.beforeSubject.has(tokens[from]?.folded ?? '')) from += 1;
	return {from, to};
}

/** Where the noun phrase in front of a verb begins, behind the verb before. */
function phraseBehind(tokens: readonly Token[], to: number, verb: Span, language: Grammar): number {
	const behind = tokens.findIndex(({start}) => start >= verb.end);
	return Math.max(behind, nounPhraseStart(tokens, to, language));
}

/**
 * Where the subject begins in a noun phrase that hangs on the verb before: `desplegará agentes y | Estados Unidos
 * financiará`. Of several parts the last that agree with the verb: `y | los gobiernos de Honduras y Guatemala financiarán`.
 */
function ownPart(
	tokens: readonly Token[],
	from: number,
	{from: verb, to}: VerbGroup,
	{clauses, verbs}: Grammar,
): number {
	if (!/^[ -]$/.test(tokens[from]?.gap ?? '')) return from;
	const form = tokens
		.slice(verb, to)
		.find(({folded}) => !verbs.isAdverb(folded) && !verbs.passives.has(folded));
	const isPlural = verbs.pluralVerb.test(form?.folded ?? '');
	const isJoint = (token: Token | undefined) => clauses.coordinators.has(token?.folded ?? '');
	for (let index = verb - 1; index > from; index -= 1) {
		if (!isJoint(tokens[index - 1]) || !beginsSubject(tokens[index], clauses)) continue;
		const part = tokens.slice(index, verb);
		const head = part.find(token => !token.grammatical);
		if (!isPlural || part.some(isJoint) || verbs.pluralEnding.test(head?.folded ?? '')) return index;
	}
	return from;
}

/** The subject of a reporting verb right before a pronoun. */
function reporterOf(
	tokens: readonly Token[],
	pronoun: number,
	clauseStart: number,
	{clauses, verbs}: Grammar,
): Span | null {
	const isAdverbial = (token: Token | undefined) => token !== undefined && verbs.isAdverb(token.folded);
	let to = pronoun - 1;
	while (to > clauseStart && (tokens[to]?.folded === clauses.subordinator || isAdverbial(tokens[to])))
		to -= 1;
	if (!verbs.reporting.has(tokens[to]?.folded ?? '')) return null;
	while (
		to > clauseStart &&
		(isAdverbial(tokens[to - 1]) || verbs.auxiliaries.has(tokens[to - 1]?.folded ?? ''))
	)
		to -= 1;
	const from = skipIntroduction(tokens, clauseStart, to, clauses);
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || from >= to ? null : {start: first.start, end: last.end};
}

/** `X said and agreed`: the subject of the first verb. */
function sharedSubject(
	tokens: readonly Token[],
	candidate: VerbGroup,
	clauseStart: number,
	{clauses, verbs}: Grammar,
): Span | null {
	const from = skipIntroduction(tokens, clauseStart, candidate.from, clauses);
	const end = phraseEnd(tokens, from, clauses);
	// `The Prime Minister thanked the United Kingdom and called for`: the first verb ends the subject.
	const verb = tokens.findIndex(
		(token, index) => index > from && index < end && isTelling(token, tokens[index - 1], verbs),
	);
	const to = verb === -1 ? end : verb;
	const first = tokens[from];
	const last = tokens[Math.min(to, candidate.from) - 1];
	return first === undefined || last === undefined || last.end <= first.start
		? null
		: {start: first.start, end: last.end};
}
