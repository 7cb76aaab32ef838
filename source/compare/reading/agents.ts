/** Finds the words for who acts in front of a verb, and whether they name someone who can promise. */
import {placeWords} from '../../languages/en/lexicon.ts';
import {agents, reporting} from '../../languages/en/verb-table.ts';
import type {Span} from '../../text/spans.ts';
import type {Token} from './tokens.ts';
import {auxiliaries, isAdverbial, type VerbGroup} from './verb-groups.ts';

/** The token behind the nearest semicolon, colon, opening quotation mark or subordinating `that`. */
export function clauseStartBefore(tokens: readonly Token[], from: number): number {
	for (let index = from - 1; index >= 0; index -= 1) {
		const token = tokens[index];
		const next = tokens[index + 1];
		if (
			next !== undefined &&
			index + 1 <= from &&
			/[;:“"(]|[.!?]\s/.test(next.gap) &&
			!/^\.? ?\(/.test(next.gap)
		)
			return index + 1;
		if (token?.folded === 'that' && index < from - 1 && reportsBefore(tokens, index)) return index + 1;
	}
	return 0;
}

const reportsBefore = (tokens: readonly Token[], index: number): boolean =>
	tokens
		.slice(Math.max(0, index - 8), index)
		.some(token => reporting.has(token.folded) || reportingParticiple.test(token.folded));

const reportingParticiple =
	/^(?:noting|stressing|underscoring|underlining|emphasi[sz]ing|announcing|saying|adding|confirming|explaining|indicating|stating|assuring)$/;

/** Who acts by a passive verb: the party behind `by`, if it names one. */
export function byPhrase(tokens: readonly Token[], candidate: VerbGroup): Span | null {
	if (!candidate.passive) return null;
	for (let index = candidate.to; index < Math.min(candidate.to + 12, tokens.length); index += 1) {
		const token = tokens[index];
		if (token === undefined || /[,;.]/.test(token.gap)) return null;
		if (token.folded !== 'by') continue;
		const end = phraseEnd(tokens, index + 1);
		const first = tokens[index + 1];
		const last = tokens[end - 1];
		if (first === undefined || last === undefined || end === index + 1) return null;
		const agent = {start: first.start, end: last.end};
		// `by April` and `by training officials` say when and how.
		return isAgent(tokens, agent) ? agent : null;
	}
	return null;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
	let end = from;
	while (end < tokens.length) {
		const token = tokens[end];
		if (token === undefined || (end > from && token.gap !== ' ' && token.gap !== '-')) break;
		if (token.grammatical && !/^(?:the|of|and|its|their|our|both)$/.test(token.folded)) break;
		end += 1;
	}
	while (end > from && /^(?:the|of|and)$/.test(tokens[end - 1]?.folded ?? '')) end -= 1;
	return end;
}

/** What is known of the promise before in the sentence. */
type Spoken = {readonly verb: Span; readonly actor: Span | null};

/** The words for who acts in front of the verb, or those of the promise before when both share a subject. */
export function findSubject(
	tokens: readonly Token[],
	candidate: VerbGroup,
	clauseStart: number,
	previous: Spoken | null,
): Span | null {
	const isNominal = /^(?:commitment|intention)$/.test(tokens[candidate.from]?.folded ?? '');
	let to = candidate.from;
	const justBefore = tokens[to - 1];
	const earlier =
		previous !== null && previous.verb.end <= (tokens[candidate.from]?.start ?? 0) ? previous : null;
	if (justBefore !== undefined && /^(?:and|but|or)$/.test(justBefore.folded))
		return earlier?.actor ?? sharedSubject(tokens, candidate, clauseStart);
	if (to === clauseStart) return earlier?.actor ?? null;
	let from = clauseStart;
	const earlierEnd = earlier?.verb.end ?? -1;
	if (earlierEnd > (tokens[clauseStart]?.start ?? 0)) from = nounPhraseStart(tokens, to);
	else {
		from = skipIntroduction(tokens, clauseStart, to);
		// `participating governments, which require upgrades, confirmed`: the relative clause is no name for who acts.
		const relative = tokens.findIndex(
			(token, index) => index > from && index < to && /^(?:which|who|that|where)$/.test(token.folded),
		);
		if (relative !== -1) to = relative;
		const verb = tokens.findIndex((token, index) => index > from && index < to && isFiniteVerb(token));
		if (verb !== -1) {
			const shared = tokens.slice(verb, candidate.from).some(token => reporting.has(token.folded));
			from =
				shared || !/^(?:and|,)$/.test(tokens[candidate.from - 1]?.folded ?? '')
					? nounPhraseStart(tokens, to)
					: from;
		}
	}
	if (introductions.has(tokens[from]?.folded ?? '') && tokens[from]?.folded !== 'both')
		from = nounPhraseStart(tokens, to);
	while (from < to && /^(?:and|but|or|also)$/.test(tokens[from]?.folded ?? '')) from += 1;
	const first = tokens[from];
	const last = tokens[to - 1];
	if (first === undefined || last === undefined || from >= to) return null;
	const span = {start: first.start, end: isNominal ? last.bareEnd : last.end};
	// `announced it will organize`: the pronoun is who announced.
	if (to - from === 1 && /^(?:it|they|he|she)$/.test(first.folded) && from > clauseStart && from !== 0) {
		return outerSubject(tokens, from, clauseStart) ?? earlier?.actor ?? (first.folded === 'it' ? null : span);
	}
	return span;
}

/** The subject of a reporting verb right before a pronoun. */
function outerSubject(tokens: readonly Token[], pronoun: number, clauseStart: number): Span | null {
	let to = pronoun - 1;
	while (to > clauseStart && (tokens[to]?.folded === 'that' || isAdverbial(tokens[to]))) to -= 1;
	if (!reporting.has(tokens[to]?.folded ?? '')) return null;
	while (to > clauseStart && (isAdverbial(tokens[to - 1]) || auxiliaries.has(tokens[to - 1]?.folded ?? '')))
		to -= 1;
	const from = skipIntroduction(tokens, clauseStart, to);
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || from >= to ? null : {start: first.start, end: last.end};
}

/** `X said and agreed`: the subject of the first verb. */
function sharedSubject(tokens: readonly Token[], candidate: VerbGroup, clauseStart: number): Span | null {
	const from = skipIntroduction(tokens, clauseStart, candidate.from);
	const to = phraseEnd(tokens, from);
	const first = tokens[from];
	const last = tokens[Math.min(to, candidate.from) - 1];
	return first === undefined || last === undefined || last.end <= first.start
		? null
		: {start: first.start, end: last.end};
}

const finite = new Set(
	'is are was were has have had will said told informed noted met welcomed hosted visited relayed shared'.split(
		' ',
	),
);

const isFiniteVerb = (token: Token): boolean => finite.has(token.folded) || reporting.has(token.folded);

const introductions = new Set(
	'in to as with during throughout regarding on for at since additionally therefore however while under following through by from after before given within concerning despite moreover furthermore finally meanwhile thus hence accordingly along alongside together between amid likewise specifically according both'.split(
		' ',
	),
);

/** Past phrases that open a clause and end with a comma: `In addition,`, `To further integrate energy markets,`. */
function skipIntroduction(tokens: readonly Token[], from: number, to: number): number {
	let start = from;
	for (;;) {
		const first = tokens[start];
		if (first === undefined || first.folded === 'both') return start;
		const isIntroduction =
			introductions.has(first.folded) ||
			(/(?:ing|ly)$/.test(first.folded) && first.initial) ||
			first.folded === 'convened';
		if (!isIntroduction) return start;
		let comma = -1;
		for (let index = start + 1; index < to; index += 1) {
			if (/,/.test(tokens[index]?.gap ?? '')) {
				comma = index;
				// A list inside the phrase goes on; the subject begins where an article, name or pronoun does.
				if (beginsSubject(tokens[index])) break;
			}
		}
		if (comma === -1) return start;
		start = comma;
	}
}

const beginsSubject = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.capital ||
		/^(?:the|we|they|it|he|she|our|both|all|participating|regional|a)$/.test(token.folded) ||
		agents.has(token.folded));

/** Back from `to` over the words of one noun phrase. */
function nounPhraseStart(tokens: readonly Token[], to: number): number {
	let from = to;
	while (from > 0) {
		const token = tokens[from - 1];
		if (token === undefined) break;
		if (from < to && !/^(?: |-|\. )$/.test(tokens[from]?.gap ?? '')) break;
		if (
			token.grammatical &&
			!/^(?:the|of|our|its|their|his|her|we|they|it|he|she|both|all)$/.test(token.folded)
		)
			break;
		if (isFiniteVerb(token) || token.numeric) break;
		from -= 1;
		if (token.folded === 'the' && tokens[from - 1]?.folded !== 'of') break;
	}
	while (from < to && tokens[from]?.folded === 'of') from += 1;
	return from;
}

const nonAgents = new Set('this these that those such what there it'.split(' '));

/** Whether the words name someone who can promise: a government, a leader, a name; not `these changes`. */
export function isAgent(tokens: readonly Token[], actor: Span): boolean {
	const inside = tokens.filter(token => token.start >= actor.start && token.start < actor.end);
	const first = inside[0];
	if (first === undefined || inside.length > 30) return false;
	if (inside.length > 1 && nonAgents.has(first.folded)) return false;
	if (inside.length === 1)
		return (
			/^(?:we|they|he|she|i|it|both)$/.test(first.folded) ||
			agents.has(first.base) ||
			(first.capital && !first.grammatical)
		);
	// The head stands before the first preposition.
	const stop = inside.findIndex(
		(token, index) =>
			index > 0 && /^(?:of|in|from|for|to|with|on|at)$/.test(token.folded) && !inside[index - 1]?.capital,
	);
	const headPhrase = stop === -1 ? inside : inside.slice(0, stop);
	const head = headPhrase.at(-1);
	if (head === undefined) return false;
	if (agents.has(head.base) || agents.has(head.folded)) return true;
	const named = headPhrase.filter(token => token.capital && !token.grammatical);
	return (
		(named.length > 0 &&
			head.capital &&
			!/(?:meeting|conference|act|agreement|plan|strategy|summit)$/i.test(head.folded)) ||
		placeWords.has(head.base)
	);
}

/**
 * Whether two subjects are each nothing but the name of a country, and of different ones: `France will train
 * 2,000 soldiers` and `Poland will train 1,500` are two promises. Abbreviations count as no other name.
 */
export function areOtherCountries(a: readonly Token[], b: readonly Token[]): boolean {
	const [one, other] = [countryWords(a), countryWords(b)];
	return (
		one.length > 0 &&
		other.length > 0 &&
		one.some(word => !other.includes(word)) &&
		other.some(word => !one.includes(word))
	);
}

/** The words of a country's name, or none where the words say anything else as well. */
function countryWords(tokens: readonly Token[]): string[] {
	const named = tokens.filter(({folded}) => folded !== 'the');
	const isName = (token: Token) =>
		token.capital && (token.base === 'united' || (token.base.length > 3 && placeWords.has(token.base)));
	return named.every(isName) ? named.map(({base}) => base) : [];
}
