/** Finds the verbs of commitment in a sentence, with who is said to act and how firmly. */
import type {Firmness} from './comparison.ts';
import {placeWords} from './lexicon.ts';
import {isPossessive, type Span, type Token} from './tokens.ts';
import {
	agents,
	exploring,
	foretelling,
	intentionNouns,
	modals,
	promiseNouns,
	reporting,
	type VerbRow,
	verbRows,
} from './verb-table.ts';

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

const rowOfForm: ReadonlyMap<string, VerbRow> = new Map(
	verbRows.flatMap(row => row.forms.map((form): [string, VerbRow] => [form, row])),
);

const auxiliaries = new Set('is are was were be been being am has have had'.split(' '));
const adverbs = new Set(
	'also further jointly fully already now again still firmly strongly once continually therefore thus'.split(
		' ',
	),
);
const isAdverb = (token: Token): boolean =>
	adverbs.has(token.folded) || (token.folded.endsWith('ly') && token.folded !== 'supply');

const isAdverbAtAny = (token: Token | undefined): boolean => token !== undefined && isAdverb(token);

const negations = new Set('not never no cannot'.split(' '));
const conditions = new Set('if unless would could might may whether'.split(' '));
const subordinators = new Set(
	'that which who whom whose because while when where although though as if unless whether before after since until'.split(
		' ',
	),
);

/** The promises of one sentence in order; what is negated, conditional or told as past is none. */
export function findPledges(text: string, tokens: readonly Token[]): Pledge[] {
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

/** Token numbers of a verb group, end exclusive. */
type Candidate = {
	readonly from: number;
	readonly to: number;
	readonly lemma: string;
	readonly firmness: Firmness;
	readonly passive: boolean;
	readonly modal: boolean;
};

/** `will continue to coordinate`, `must tackle`. */
function readModal(tokens: readonly Token[], index: number): Candidate | null {
	const modal = tokens[index];
	const firmness = modal === undefined || modal.capital ? undefined : modals.get(modal.folded);
	if (firmness === undefined) return null;
	let to = index + 1;
	while (to < tokens.length && isAdverbAt(tokens, to)) to += 1;
	const head = tokens[to];
	if (head === undefined || negations.has(head.folded) || !/^ $/.test(head.gap) || head.capital) return null;
	to += 1;
	if (head.folded === 'be' || head.folded === 'have') {
		const participle = tokens[to];
		// `will be an opportunity` foretells, `will be returning` promises.
		if (participle === undefined || !/(?:ing|ed)$/.test(participle.folded)) return null;
		to += 1;
		return {
			from: index,
			to,
			lemma: `${modal?.folded} ${participle.folded}`,
			firmness,
			passive: participle.folded.endsWith('ed'),
			modal: true,
		};
	}
	if (foretelling.has(head.folded)) return null;
	const {to: end, lemma, firmness: softened} = followInfinitive(tokens, to, head.folded, firmness);
	return {
		from: index,
		to: end,
		lemma: `${modal?.folded} ${lemma}`,
		firmness: softened,
		passive: false,
		modal: true,
	};
}

const isAdverbAt = (tokens: readonly Token[], index: number): boolean => {
	const token = tokens[index];
	return token !== undefined && isAdverb(token) && /^,? $/.test(token.gap);
};

/** Goes on through `continue to`, and softens a promise that is one to explore. */
function followInfinitive(
	tokens: readonly Token[],
	to: number,
	head: string,
	firmness: Firmness,
): {to: number; lemma: string; firmness: Firmness} {
	let end = to;
	let lemma = head;
	while (
		/^(?:continue|continuing|work|working|help|helping|seek|begin)$/.test(lemma) &&
		tokens[end]?.folded === 'to'
	) {
		const next = nextVerb(tokens, end + 1);
		if (next === null) break;
		end = next + 1;
		lemma = tokens[next]?.folded ?? lemma;
	}
	if ((lemma === 'work' || lemma === 'working') && /^towards?$/.test(tokens[end]?.folded ?? '')) {
		return {to: end + 1, lemma: 'work toward', firmness: soften(firmness)};
	}
	return {to: end, lemma, firmness: exploring.has(lemma) ? soften(firmness) : firmness};
}

const soften = (firmness: Firmness): Firmness =>
	firmness === 'urges' || firmness === 'restates' ? firmness : 'explores';

/** The verb behind `to`, past adverbs, or null when a noun stands there. */
function nextVerb(tokens: readonly Token[], from: number): number | null {
	let index = from;
	while (isAdverbAt(tokens, index)) index += 1;
	const token = tokens[index];
	if (token === undefined || token.gap !== ' ' || token.capital || token.grammatical) return null;
	return index;
}

/** `committed to explore`, `was also agreed to explore`, `has allocated`. */
function readVerb(text: string, tokens: readonly Token[], index: number): Candidate | null {
	const head = tokens[index];
	const row = head === undefined || head.capital ? undefined : rowOfForm.get(head.folded);
	if (head === undefined || row === undefined) return null;
	const {from, auxiliary, afterTo} = before(tokens, index);
	// A base form is finite only behind a plural subject; `to plan`, `their plan` are none.
	const isBase = head.folded === row.lemma;
	const previous = tokens[from - 1];
	if (afterTo || (isBase && !canBeFinite(previous))) return null;
	if (
		previous !== undefined &&
		!auxiliary &&
		/^(?:the|a|an|this|these|those|its|their|our|his|her|of|in|for|by|with|renewed|to|as|at)$/.test(
			previous.folded,
		)
	)
		return null;
	if (previous !== undefined && (modals.has(previous.folded) || negations.has(previous.folded))) return null;
	const isBe = auxiliary !== null && /^(?:is|are|was|were|been|be|am|being)$/.test(auxiliary);
	const isPlain = /ed$|ught$|ook$/.test(head.folded);
	// `are committed to`, `is determined to` say how one stands; any other form of be makes a passive.
	const passive = isBe && isPlain && row.lemma !== 'commit';
	const following = readComplement(text, tokens, index, row, passive);
	if (following === null) return null;
	return {
		from,
		to: following.to,
		lemma: following.lemma,
		firmness: following.firmness,
		passive,
		modal: false,
	};
}

/** Back over auxiliaries and adverbs to where the verb group begins. */
function before(
	tokens: readonly Token[],
	index: number,
): {from: number; auxiliary: string | null; afterTo: boolean} {
	let from = index;
	let auxiliary: string | null = null;
	for (;;) {
		const token = tokens[from - 1];
		if (token === undefined || tokens[from]?.gap !== ' ') break;
		if (auxiliaries.has(token.folded)) auxiliary ??= token.folded;
		else if (!isAdverb(token)) break;
		from -= 1;
	}
	return {from, auxiliary, afterTo: tokens[from - 1]?.folded === 'to'};
}

const canBeFinite = (subject: Token | undefined): boolean =>
	subject !== undefined &&
	(/^(?:we|they|i|you|both)$/.test(subject.folded) ||
		(/[^s]s$/.test(subject.folded) && !subject.grammatical));

function readComplement(
	text: string,
	tokens: readonly Token[],
	index: number,
	row: VerbRow,
	passive: boolean,
): {to: number; lemma: string; firmness: Firmness} | null {
	const next = tokens[index + 1];
	const asIs = {to: index + 1, lemma: row.lemma, firmness: row.firmness};
	if (next === undefined) return passive && row.firmness === 'done' ? asIs : null;
	// `committed themselves to`.
	const offset = /^(?:themselves|itself|himself|herself|ourselves)$/.test(next.folded) ? 2 : 1;
	const opener = tokens[index + offset];
	if (opener === undefined) return null;
	if (
		opener.folded === 'to' &&
		opener.gap === ' ' &&
		row.complement !== 'object' &&
		row.complement !== 'preposition'
	) {
		const verb = nextVerb(tokens, index + offset + 1);
		const isVerb = verb !== null && !(row.complement === 'any' && looksLikeNoun(tokens, verb));
		if (!isVerb) return {to: index + offset + 1, lemma: row.lemma, firmness: row.firmness};
		const followed = followInfinitive(tokens, verb + 1, tokens[verb]?.folded ?? '', row.firmness);
		return {to: followed.to, lemma: `${row.lemma} ${followed.lemma}`, firmness: followed.firmness};
	}
	if (passive) return row.firmness === 'restates' || row.firmness === 'urges' ? null : asIs;
	const money = /^[^,;.]{0,30}?(?:[$€£¥]|USD|EUR|GBP)\s?\d/.test(
		text.slice(tokens[index]?.end ?? 0, (tokens[index]?.end ?? 0) + 60),
	);
	switch (row.complement) {
		case 'to': {
			// `has committed roughly $3.7 billion` is money set aside.
			return money && row.lemma === 'commit' ? {...asIs, firmness: 'done'} : null;
		}
		case 'any':
			if (/^(?:on|upon|for)$/.test(opener.folded)) return {...asIs, to: index + offset + 1};
			return isObject(opener) ? asIs : null;
		case 'object':
			return isObject(opener) ? asIs : null;
		case 'money':
			return money ? asIs : null;
		case 'preposition':
			return /^(?:on|upon|for|to)$/.test(opener.folded) ? {...asIs, to: index + 2} : null;
		case 'promise': {
			const ahead = tokens.slice(index + 1, index + 6);
			const at = ahead.findIndex(token => promiseNouns.has(token.folded));
			if (
				at === -1 ||
				ahead.slice(0, at + 1).some(token => subordinators.has(token.folded) || /[,;:.]/.test(token.gap))
			)
				return null;
			const noun = ahead[at]?.folded ?? '';
			if (row.lemma === 'express' && intentionNouns.has(noun)) return {...asIs, firmness: 'intends'};
			return asIs;
		}
		default:
			return row.complement satisfies never;
	}
}

/** Behind `agreed to`: `training programs` is a noun phrase, `use existing mechanisms` is not. */
function looksLikeNoun(tokens: readonly Token[], index: number): boolean {
	const word = tokens[index]?.folded ?? '';
	if (
		/(?:tion|ment|ness|ity|ance|ence|ship|ing|ic|al|s)$/.test(word) &&
		!/(?:ss|discuss|address|process|focus|supplement|implement|reduce|advance|enhance|finance|balance|commence|influence|bring|function|position|mention|transition|partition)$/.test(
			word,
		)
	)
		return true;
	return false;
}

const isObject = (token: Token): boolean =>
	(token.gap === ' ' || /^ [$€£¥"“(]+ ?$/.test(token.gap)) &&
	!/^(?:that|by|in|as|to|and|or|with|it|they|he|she|how|why|during|at|from|when|while|because)$/.test(
		token.folded,
	);

/** `Mexico's commitment to Central America is to contribute`. */
function readNominal(tokens: readonly Token[], index: number): Candidate | null {
	if (!/^(?:commitment|intention|aim|goal|objective)$/.test(tokens[index]?.folded ?? '')) return null;
	const owner = tokens[index - 1];
	if (owner === undefined || !(/['’]s?$/.test(owner.text) || /^(?:our|their|its)$/.test(owner.folded)))
		return null;
	for (let at = index + 1; at < Math.min(index + 12, tokens.length - 2); at += 1) {
		const gap = tokens[at]?.gap ?? '';
		if (/[,;:.]/.test(gap)) return null;
		if (tokens[at]?.folded === 'is' && tokens[at + 1]?.folded === 'to') {
			const verb = nextVerb(tokens, at + 2);
			if (verb === null) return null;
			const followed = followInfinitive(tokens, verb + 1, tokens[verb]?.folded ?? '', 'intends');
			return {
				from: index,
				to: followed.to,
				lemma: `commit ${followed.lemma}`,
				firmness: followed.firmness,
				passive: false,
				modal: false,
			};
		}
	}
	return null;
}

function complete(
	text: string,
	tokens: readonly Token[],
	candidate: Candidate,
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
	const actor = closeBracket(text, candidate.passive ? agent : subject);
	if (!candidate.passive) {
		if (actor === null) return null;
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

/** The token behind the nearest semicolon, colon, opening quotation mark or subordinating `that`. */
function clauseStartBefore(tokens: readonly Token[], from: number): number {
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

function isConditional(
	text: string,
	tokens: readonly Token[],
	candidate: Candidate,
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

function byPhrase(tokens: readonly Token[], candidate: Candidate): Span | null {
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

/** The words for who acts in front of the verb, or those of the promise before when both share a subject. */
function findSubject(
	tokens: readonly Token[],
	candidate: Candidate,
	clauseStart: number,
	previous: Pledge | null,
): Span | null {
	const isNominal = /^(?:commitment|intention|aim|goal|objective)$/.test(
		tokens[candidate.from]?.folded ?? '',
	);
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
	const span = {start: first.start, end: last.end - (isNominal && isPossessive(last.text) ? 2 : 0)};
	// `announced it will organize`: the pronoun is who announced.
	if (to - from === 1 && /^(?:it|they|he|she)$/.test(first.folded) && from > clauseStart && from !== 0) {
		return outerSubject(tokens, from, clauseStart) ?? earlier?.actor ?? (first.folded === 'it' ? null : span);
	}
	return span;
}

/** The subject of a reporting verb right before a pronoun. */
function outerSubject(tokens: readonly Token[], pronoun: number, clauseStart: number): Span | null {
	let to = pronoun - 1;
	while (to > clauseStart && (tokens[to]?.folded === 'that' || isAdverbAtAny(tokens[to]))) to -= 1;
	if (!reporting.has(tokens[to]?.folded ?? '')) return null;
	while (to > clauseStart && (isAdverbAtAny(tokens[to - 1]) || auxiliaries.has(tokens[to - 1]?.folded ?? '')))
		to -= 1;
	const from = skipIntroduction(tokens, clauseStart, to);
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || from >= to ? null : {start: first.start, end: last.end};
}

/** `X said and agreed`: the subject of the first verb. */
function sharedSubject(tokens: readonly Token[], candidate: Candidate, clauseStart: number): Span | null {
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
function isAgent(tokens: readonly Token[], actor: Span): boolean {
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
