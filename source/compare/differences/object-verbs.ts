/** Finds the verbs in front of an object, so that two sides' verbs for one object can be set side by side. */
import {addToGroup} from '../../base/groups.ts';
import type {Language} from '../../languages/language.ts';
import type {Difference} from '../comparison.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import type {DifferencesTuning} from './tuning.ts';

/** The verb next to the object, and all verbs before it in its clause, verbatim. */
type ObjectVerb = {readonly verb: string; readonly phrase: string};

/** Verbs in front of one object (two content words that both sides have), where they are not the same. */
export function objectVerbDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	{counts}: DifferencesTuning,
): Difference[] {
	const onLeft = objectVerbs(left, counts.objectReach);
	if (onLeft.size === 0) return [];
	const onRight = objectVerbs(right, counts.objectReach);
	const differences: Difference[] = [];
	for (const [object, verbs] of onLeft) {
		const others = onRight.get(object);
		const [a] = verbs;
		const [b] = others ?? [];
		if (a === undefined || b === undefined || others === undefined) continue;
		if (verbs.some(verb => others.some(other => verb.verb === other.verb))) continue;
		differences.push({kind: 'verb', left: a.phrase, right: b.phrase, conflict: false});
	}
	return differences;
}

/** By the stems of the object. */
function objectVerbs(readings: readonly Reading[], reach: number): Map<string, ObjectVerb[]> {
	const found = new Map<string, ObjectVerb[]>();
	for (const {language, text, tokens} of readings) {
		const {stem} = language.words;
		for (let index = 1; index + 1 < tokens.length; index += 1) {
			const [first, second] = [tokens[index], tokens[index + 1]];
			if (first === undefined || second === undefined || first.gap !== ' ') continue;
			if (first.grammatical || second.grammatical || (second.gap !== ' ' && second.gap !== '-')) continue;
			const group = groupBefore(tokens, index, reach, language);
			if (group === null) continue;
			const made = {
				verb: stem(group.verb.base),
				phrase: text.slice(group.first.start, group.last.end),
			};
			addToGroup(found, `${stem(first.base)} ${stem(second.base)}`, made);
		}
	}
	return found;
}

/** A verb group: its first verb, the last one, and the word with which it ends. */
type Group = {readonly first: Token; readonly verb: Token; readonly last: Token};

/**
 * The verbs in front of an object: right before it, or before its article, or with a noun and a preposition between
 * that hand the object on (`learn about the progress made on`).
 */
function groupBefore(
	tokens: readonly Token[],
	object: number,
	reach: number,
	{clauses, phrases, verbs, words}: Language,
): Group | null {
	let end = object;
	while (
		end > 0 &&
		phrases.chunks.objectArticles.has(tokens[end - 1]?.folded ?? '') &&
		tokens[end]?.gap === ' '
	)
		end -= 1;
	const last = tokens[end - 1];
	if (last === undefined || tokens[end]?.gap !== ' ') return null;
	const isVerb = (index: number) => {
		const token = tokens[index];
		const isNoun = clauses.determiners.has(tokens[index - 1]?.folded ?? '');
		if (token === undefined || isNoun || token.grammatical) return false;
		// A welcome is no verb of what is welcomed.
		if (verbs.commitments.get(token.folded)?.firmness === 'restates') return false;
		// `proposals to develop`: a plural of the same stem is a noun.
		const isForm = verbs.commitments.has(token.folded) || phrases.classes.isAction(token.base);
		const isPlural = !isForm && verbs.pluralEnding.test(token.base);
		return !isPlural && verbs.actionStems.has(words.stem(token.base));
	};
	// Behind a preposition stands what the verb reaches only through a noun of action.
	const isHanded = clauses.handing.test(`${tokens[end - 2]?.text ?? ''} ${last.text}`);
	if (!isVerb(end - 1) && !isHanded) return null;
	let first: Token | undefined;
	let verb: Token | undefined;
	for (let index = end - 1; index > Math.max(-1, end - 1 - reach); index -= 1) {
		const token = tokens[index];
		if (token === undefined) break;
		if (isVerb(index)) {
			first = token;
			verb ??= token;
		}
		if (token.gap !== ' ' || clauses.coordinators.has(token.folded)) break;
	}
	return first === undefined || verb === undefined ? null : {first, verb, last};
}
