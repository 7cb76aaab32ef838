/** Finds verb groups that promise, press or restate, with how firmly they do so. */

import type {Firmness, Verbs} from '../../languages/verbs.ts';
import {type Found, readComplement} from './complements.ts';
import {isPossessive, type Token} from './tokens.ts';
import {followInfinitive, isAdverbAt, nextVerb, type Promised, verbOfNoun} from './verb-chains.ts';

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
	const isMarked = verbs.passives.has(before);
	const passive = isMarked && !verbs.reflexive.has(lemma);
	const followed = followInfinitive(tokens, index + 1, {lemma, firmness: 'will'}, verbs);
	return {...followed, from: isMarked ? index - 1 : index, passive, modal: false};
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
	if (row.trait === 'state') return readState({text, tokens, index, row, passive: false, verbs});
	const {from, auxiliary, afterTo} = before(tokens, index, verbs);
	if (row.complement === 'money' && auxiliary === null && verbs.progressive.test(head.folded)) return null;
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

/** `is ready to host`, `stands ready to host`. */
function readState(found: Found): VerbGroup | null {
	const {tokens, index, verbs} = found;
	let from = index;
	while (tokens[from]?.gap === ' ' && verbs.isAdverb(tokens[from - 1]?.folded ?? '')) from -= 1;
	const following = readComplement(found);
	if (following === null || tokens[from]?.gap !== ' ' || !verbs.copulas.has(tokens[from - 1]?.folded ?? ''))
		return null;
	const {from: first, afterTo} = before(tokens, from - 1, verbs);
	if (afterTo || verbs.modals.has(tokens[first - 1]?.folded ?? '')) return null;
	return {...following, from: first, passive: false, modal: false};
}

/** `tienen la intención de abrir`, `have the intention of opening`. */
export function readHeld(tokens: readonly Token[], index: number, verbs: Verbs): VerbGroup | null {
	const {forms, nouns, lemma} = verbs.holding;
	if (!forms.has(tokens[index]?.folded ?? '') || verbs.negations.has(tokens[index - 1]?.folded ?? ''))
		return null;
	const verb = verbOfNoun(tokens, index + 1, nouns, verbs);
	if (verb === null) return null;
	return promisedBy(tokens, {from: index, verb, lemma, firmness: 'intends'}, verbs);
}

/** Back over auxiliaries and adverbs to where the verb group begins. */
function before(
	tokens: readonly Token[],
	index: number,
	{auxiliaries, copulas, infinitive, isAdverb, polite}: Verbs,
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
	const afterTo = tokens[from - 1]?.folded === infinitive;
	const isPolite = afterTo && polite.has(tokens[from - 2]?.folded ?? '') && tokens[from - 1]?.gap === ' ';
	return isPolite && copulas.has(tokens[from - 3]?.folded ?? '')
		? {from: from - 3, auxiliary: null, afterTo: false}
		: {from, auxiliary, afterTo};
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
