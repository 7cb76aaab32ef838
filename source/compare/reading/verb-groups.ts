/** Finds verb groups that promise, press or restate, with how firmly they do so. */

import {
	exploring,
	foretelling,
	intentionNouns,
	modals,
	promiseNouns,
	type VerbRow,
	verbRows,
} from '../../languages/en/verb-table.ts';
import type {Firmness} from '../comparison.ts';
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

const rowOfForm: ReadonlyMap<string, VerbRow> = new Map(
	verbRows.flatMap(row => row.forms.map((form): [string, VerbRow] => [form, row])),
);

export const auxiliaries = new Set('is are was were be been being am has have had'.split(' '));

const adverbs = new Set(
	'also further jointly fully already now again still firmly strongly once continually therefore thus'.split(
		' ',
	),
);

const isAdverb = (token: Token): boolean =>
	adverbs.has(token.folded) || (token.folded.endsWith('ly') && token.folded !== 'supply');

export const isAdverbial = (token: Token | undefined): boolean => token !== undefined && isAdverb(token);

export const negations = new Set('not never no cannot'.split(' '));

const subordinators = new Set(
	'that which who whom whose because while when where although though as if unless whether before after since until'.split(
		' ',
	),
);

/** `will continue to coordinate`, `must tackle`. */
export function readModal(tokens: readonly Token[], index: number): VerbGroup | null {
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
export function readVerb(text: string, tokens: readonly Token[], index: number): VerbGroup | null {
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
	// `the Commission's plans to establish` is no verb.
	if (previous !== undefined && !auxiliary && isPossessive(previous)) return null;
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
export function readNominal(tokens: readonly Token[], index: number): VerbGroup | null {
	if (!/^(?:commitment|intention)$/.test(tokens[index]?.folded ?? '')) return null;
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
