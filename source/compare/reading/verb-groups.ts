/** Finds verb groups that promise, press or restate, with how firmly they do so. */

import type {Firmness, VerbRow, Verbs} from '../../languages/verbs.ts';
import {isPossessive, type Token} from './tokens.ts';

/** A verb with what belongs to it; token numbers, end exclusive. */
export type VerbGroup = {
	readonly from: number;
	readonly to: number;
	readonly lemma: string;
	readonly firmness: Firmness;
	readonly passive: boolean;
	readonly modal: boolean;
};

/** `will continue to coordinate`, `must tackle`; alone where its verbs follow as a list: `Both sides will:`. */
export function readModal(
	text: string,
	tokens: readonly Token[],
	index: number,
	verbs: Verbs,
): VerbGroup | null {
	const modal = tokens[index];
	const firmness = modal === undefined || modal.capital ? undefined : verbs.modals.get(modal.folded);
	if (firmness === undefined) return null;
	let to = index + 1;
	while (to < tokens.length && isAdverbAt(tokens, to, verbs)) to += 1;
	const head = tokens[to];
	if (head === undefined) return readListHead({text, tokens, index, verbs}, firmness);
	if (verbs.negations.has(head.folded) || head.gap !== ' ' || head.capital) return null;
	if (head.grammatical && !verbs.beforeParticiple.has(head.folded) && !verbs.supporting.has(head.folded))
		return null;
	if (verbs.saying.has(head.folded) && tokens[to + 1]?.folded === verbs.reportMark) return null;
	to += 1;
	if (verbs.beforeParticiple.has(head.folded)) {
		const participle = tokens[to];
		// `will be an opportunity` foretells, `will be returning` promises.
		if (participle === undefined || !verbs.participle.test(participle.folded)) return null;
		to += 1;
		return {
			from: index,
			to,
			lemma: `${modal?.folded} ${participle.folded}`,
			firmness,
			passive: verbs.pastParticiple.test(participle.folded),
			modal: true,
		};
	}
	if (verbs.foretelling.has(head.folded)) return null;
	const {
		to: end,
		lemma,
		firmness: softened,
	} = followInfinitive(tokens, to, {lemma: head.folded, firmness}, verbs);
	return {
		from: index,
		to: end,
		lemma: `${modal?.folded} ${lemma}`,
		firmness: softened,
		passive: false,
		modal: true,
	};
}

/** A modal verb with which a text ends in a colon. */
function readListHead(
	{text, tokens, index, verbs}: Pick<Found, 'text' | 'tokens' | 'index' | 'verbs'>,
	firmness: Firmness,
): VerbGroup | null {
	const end = tokens.at(-1)?.end ?? 0;
	if (!verbs.listFollows.test(text.slice(end))) return null;
	const lemma = tokens[index]?.folded ?? '';
	return {from: index, to: tokens.length, lemma, firmness, passive: false, modal: true};
}

/** A form that alone says what will be, where a language has one: `impulsarán`, `se creará`. */
export function readFuture(tokens: readonly Token[], index: number, verbs: Verbs): VerbGroup | null {
	const token = tokens[index];
	const lemma = token === undefined ? null : verbs.futureOf(token.text);
	if (token === undefined || lemma === null || verbs.foretelling.has(lemma)) return null;
	const before = token.gap === ' ' ? (tokens[index - 1]?.folded ?? '') : '';
	if (verbs.negations.has(before)) return null;
	const passive = verbs.passives.has(before);
	const followed = followInfinitive(tokens, index + 1, {lemma, firmness: 'will'}, verbs);
	return {...followed, from: passive ? index - 1 : index, passive, modal: false};
}

/** `The Union is to put in place`: what is settled that somebody does. */
export function readScheduled(tokens: readonly Token[], index: number, verbs: Verbs): VerbGroup | null {
	const {forms, lemma} = verbs.scheduling;
	if (!forms.has(tokens[index]?.folded ?? '') || tokens[index + 1]?.folded !== verbs.infinitive) return null;
	const verb = nextVerb(tokens, index + 2, verbs);
	if (verb === null || tokens[index + 1]?.gap !== ' ') return null;
	return promisedBy(tokens, {from: index, verb, lemma, firmness: 'will'}, verbs);
}

/** A group that begins before the infinitive of its verb: `is to put in place`, `commitment … is to contribute`. */
function promisedBy(
	tokens: readonly Token[],
	{from, verb, lemma, firmness}: Promised & {readonly from: number; readonly verb: number},
	verbs: Verbs,
): VerbGroup {
	const head: Promised = {lemma: tokens[verb]?.folded ?? '', firmness};
	const followed = followInfinitive(tokens, verb + 1, head, verbs);
	return {
		from,
		to: followed.to,
		lemma: `${lemma} ${followed.lemma}`,
		firmness: followed.firmness,
		passive: false,
		modal: false,
	};
}

const isAdverbAt = (tokens: readonly Token[], index: number, {isAdverb}: Verbs): boolean => {
	const token = tokens[index];
	return token !== undefined && isAdverb(token.folded) && /^,? $/.test(token.gap);
};

/** What a verb promises, and behind which token it ends. */
type Promised = {readonly lemma: string; readonly firmness: Firmness};

/** Goes on through `continue to`, and softens a promise that is one to explore. */
function followInfinitive(
	tokens: readonly Token[],
	to: number,
	head: Promised,
	verbs: Verbs,
): Promised & {readonly to: number} {
	const {continuing, exploring, infinitive, striving} = verbs;
	const {firmness} = head;
	let {lemma} = head;
	let end = to;
	while (continuing.has(lemma) && tokens[end]?.folded === infinitive) {
		const next = nextVerb(tokens, end + 1, verbs);
		if (next === null) break;
		end = next + 1;
		lemma = tokens[next]?.folded ?? lemma;
	}
	if (striving.verbs.has(lemma) && striving.behind.has(tokens[end]?.folded ?? '')) {
		return {to: end + 1, lemma: striving.lemma, firmness: soften(firmness)};
	}
	return {to: end, lemma, firmness: exploring.has(lemma) ? soften(firmness) : firmness};
}

const soften = (firmness: Firmness): Firmness =>
	firmness === 'urges' || firmness === 'restates' ? firmness : 'explores';

/** The verb behind `to`, past adverbs, or null when a noun stands there. */
function nextVerb(tokens: readonly Token[], from: number, verbs: Verbs): number | null {
	let index = from;
	while (isAdverbAt(tokens, index, verbs)) index += 1;
	const token = tokens[index];
	if (token === undefined || token.gap !== ' ' || token.capital || token.grammatical) return null;
	return index;
}

/** `committed to explore`, `was also agreed to explore`, `has allocated`. */
export function readVerb(
	text: string,
	tokens: readonly Token[],
	index: number,
	verbs: Verbs,
): VerbGroup | null {
	const head = tokens[index];
	const row = head === undefined || head.capital ? undefined : verbs.commitments.get(head.folded);
	if (head === undefined || row === undefined) return null;
	const {from, auxiliary, afterTo} = before(tokens, index, verbs);
	// A base form is finite only behind a plural subject; `to plan`, `their plan` are none.
	const isBase = head.folded === row.lemma;
	const previous = tokens[from - 1];
	if (afterTo || (isBase && !canBeFinite(previous, verbs) && !hasJoinedSubject(tokens, from, verbs)))
		return null;
	if (previous !== undefined && !auxiliary && verbs.beforeNouns.has(previous.folded)) return null;
	// `the Commission's plans to establish` is no verb.
	if (previous !== undefined && !auxiliary && isPossessive(previous)) return null;
	if (previous !== undefined && (verbs.modals.has(previous.folded) || verbs.negations.has(previous.folded)))
		return null;
	const isBe = auxiliary !== null && verbs.passives.has(auxiliary);
	const isPlain = verbs.pastForm.test(head.folded);
	// `are committed to`, `is determined to` say how one stands; any other form of be makes a passive.
	const passive = isBe && isPlain && row.trait !== 'stance';
	const following = readComplement({text, tokens, index, row, passive, verbs});
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
	{auxiliaries, infinitive, isAdverb}: Verbs,
): {from: number; auxiliary: string | null; afterTo: boolean} {
	let from = index;
	let auxiliary: string | null = null;
	for (;;) {
		const token = tokens[from - 1];
		if (token === undefined || tokens[from]?.gap !== ' ') break;
		if (auxiliaries.has(token.folded)) auxiliary ??= token.folded;
		else if (!isAdverb(token.folded)) break;
		from -= 1;
	}
	return {from, auxiliary, afterTo: tokens[from - 1]?.folded === infinitive};
}

const canBeFinite = (subject: Token | undefined, {pluralPronouns, pluralEnding}: Verbs): boolean =>
	subject !== undefined &&
	(pluralPronouns.has(subject.folded) || (pluralEnding.test(subject.folded) && !subject.grammatical));

/** Words of the second of two joined subjects, at most: `and the Inter-American Development Bank commit`. */
const longestJoined = 6;

/** Whether two names stand joined in front of a verb: `Norland and Sudland commit`. */
function hasJoinedSubject(tokens: readonly Token[], from: number, verbs: Verbs): boolean {
	if (tokens[from - 1]?.capital !== true) return false;
	for (let index = from - 1; index > Math.max(0, from - longestJoined - 1); index -= 1) {
		const token = tokens[index];
		const before = tokens[index - 1];
		if (token === undefined || before === undefined || /[;:.]/.test(token.gap)) return false;
		if (token.folded === verbs.joint) return before.capital || verbs.pluralEnding.test(before.folded);
		if (!token.capital && !token.grammatical) return false;
	}
	return false;
}

/** A verb of commitment in its place. */
type Found = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly index: number;
	readonly row: VerbRow;
	readonly passive: boolean;
	readonly verbs: Verbs;
};

type Complemented = Promised & {readonly to: number};

function readComplement(found: Found): Complemented | null {
	const {text, tokens, index, row, passive, verbs} = found;
	const next = tokens[index + 1];
	const end = tokens[index]?.end ?? 0;
	const asIs = {to: index + 1, lemma: row.lemma, firmness: row.firmness};
	if (next === undefined) return passive && row.firmness === 'done' ? asIs : null;
	const isOpen = row.complement === 'any' && verbs.proviso.pattern.test(text.slice(end, end + 20));
	if (isOpen) return readProviso(found);
	// `committed themselves to`.
	const offset = verbs.reflexives.has(next.folded) ? 2 : 1;
	const opener = tokens[index + offset];
	if (opener === undefined) return null;
	const takesInfinitive = row.complement !== 'object' && row.complement !== 'preposition';
	if (takesInfinitive && opener.folded === verbs.infinitive && opener.gap === ' ')
		return readInfinitive(found, index + offset);
	const isBare = opener.gap === ' ' && verbs.isBareInfinitive(opener.folded);
	if (takesInfinitive && isBare) return readInfinitive(found, index + offset - 1);
	if (passive) return row.firmness === 'restates' || row.firmness === 'urges' ? null : asIs;
	if (isCourtesy(tokens, index + offset, verbs)) return null;
	const money = verbs.moneyBehind.test(text.slice(end, end + 60));
	switch (row.complement) {
		case 'to': {
			// `has committed roughly $3.7 billion` is money set aside.
			return money && row.trait === 'stance' ? {...asIs, firmness: 'done'} : null;
		}
		case 'any':
			if (verbs.agreeingPrepositions.has(opener.folded)) return {...asIs, to: index + offset + 1};
			return isObject(opener, verbs) ? asIs : null;
		case 'object':
			return isObject(opener, verbs) ? asIs : null;
		case 'money':
			return money ? asIs : null;
		case 'preposition':
			return verbs.addressingPrepositions.has(opener.folded) ? {...asIs, to: index + 2} : null;
		case 'promise':
			return readPromise(found);
		default:
			return row.complement satisfies never;
	}
}

/** `agreed in principle to fund`: what is left open is no more than an aim. */
function readProviso(found: Found): Complemented {
	const {tokens, index, verbs} = found;
	const mark = index + verbs.proviso.words + 1;
	const row: VerbRow = {...found.row, firmness: 'aims'};
	if (tokens[mark]?.folded === verbs.infinitive) return readInfinitive({...found, row}, mark);
	return {to: mark, lemma: row.lemma, firmness: row.firmness};
}

/** `offered her condolences` promises nothing. */
const isCourtesy = (tokens: readonly Token[], from: number, verbs: Verbs): boolean =>
	tokens.slice(from, from + 4).some(({folded}) => verbs.courtesies.has(folded));

/** What stands behind the mark of the infinitive at `mark`: a verb, or after some verbs a noun. */
function readInfinitive({tokens, row, verbs}: Found, mark: number): Complemented {
	const verb = nextVerb(tokens, mark + 1, verbs);
	const word = verb === null ? '' : (tokens[verb]?.folded ?? '');
	const next = verb === null ? '' : (tokens[verb + 1]?.folded ?? '');
	// Behind `agreed to`: `training programs` is a noun phrase, `use existing mechanisms` is not.
	const isNoun =
		row.complement === 'any'
			? verbs.isNounAfterInfinitive(word)
			: row.trait === 'stance' && !verbs.isVerbAfterInfinitive(word, next);
	if (verb === null || isNoun) return {to: mark + 1, lemma: row.lemma, firmness: row.firmness};
	const followed = followInfinitive(tokens, verb + 1, {lemma: word, firmness: row.firmness}, verbs);
	return {to: followed.to, lemma: `${row.lemma} ${followed.lemma}`, firmness: followed.firmness};
}

/** A noun that is itself a promise, among the first words behind the verb. */
function readPromise({tokens, index, row, verbs}: Found): Complemented | null {
	const ahead = tokens.slice(index + 1, index + 6);
	const at = ahead.findIndex(token => verbs.promiseNouns.has(token.folded));
	const isInterrupted = ahead
		.slice(0, at + 1)
		.some(token => verbs.subordinators.has(token.folded) || /[,;:.]/.test(token.gap));
	if (at === -1 || isInterrupted) return null;
	const declares = row.trait === 'declaration' && verbs.intentionNouns.has(ahead[at]?.folded ?? '');
	return {to: index + 1, lemma: row.lemma, firmness: declares ? 'aims' : row.firmness};
}

const isObject = (token: Token, {notObjects}: Verbs): boolean =>
	(token.gap === ' ' || /^ [$€£¥"“(]+ ?$/.test(token.gap)) && !notObjects.has(token.folded);

/** `Mexico's commitment to Central America is to contribute`. */
export function readNominal(tokens: readonly Token[], index: number, verbs: Verbs): VerbGroup | null {
	const {copula, lemma, nouns, owners} = verbs.nominal;
	if (!nouns.has(tokens[index]?.folded ?? '')) return null;
	const owner = tokens[index - 1];
	if (owner === undefined || !(/['’]s?$/.test(owner.text) || owners.has(owner.folded))) return null;
	for (let at = index + 1; at < Math.min(index + 12, tokens.length - 2); at += 1) {
		const gap = tokens[at]?.gap ?? '';
		if (/[,;:.]/.test(gap)) return null;
		if (tokens[at]?.folded === copula && tokens[at + 1]?.folded === verbs.infinitive) {
			const verb = nextVerb(tokens, at + 2, verbs);
			if (verb === null) return null;
			return promisedBy(tokens, {from: index, verb, lemma, firmness: 'intends'}, verbs);
		}
	}
	return null;
}
