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
		for (let index = 0; index + 2 < tokens.length; index += 1) {
			const [verb, first, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
			if (verb === undefined || first === undefined || second === undefined) continue;
			if (verb.grammatical || first.grammatical || second.grammatical || first.gap !== ' ') continue;
			if ((second.gap !== ' ' && second.gap !== '-') || !language.verbs.actionStems.has(stem(verb.base)))
				continue;
			const key = `${stem(first.base)} ${stem(second.base)}`;
			const made = {
				verb: stem(verb.base),
				phrase: text.slice(phraseStart(tokens, index, reach, language), verb.end),
			};
			addToGroup(found, key, made);
		}
	}
	return found;
}

/** Offset of the first verb of the clause that ends in the verb at `last`: `contribute to efforts to dismantle`. */
function phraseStart(
	tokens: readonly Token[],
	last: number,
	reach: number,
	{clauses, verbs, words}: Language,
): number {
	let start = tokens[last]?.start ?? 0;
	for (let index = last; index > Math.max(-1, last - reach); index -= 1) {
		const token = tokens[index];
		if (token === undefined) break;
		const isNoun = clauses.determiners.has(tokens[index - 1]?.folded ?? '');
		if (!isNoun && verbs.actionStems.has(words.stem(token.base))) start = token.start;
		if (token.gap !== ' ' || clauses.coordinators.has(token.folded)) break;
	}
	return start;
}
