/** Finds the verbs in front of an object, so that two sides' verbs for one object can be set side by side. */
import {addToGroup} from '../../base/groups.ts';
import {verbRows} from '../../languages/en/verb-table.ts';
import {stem} from '../../languages/en/words.ts';
import type {Difference} from '../comparison.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import type {DifferencesTuning} from './tuning.ts';

const actions: ReadonlySet<string> = new Set(
	`destroy dismantle disrupt combat fight counter address tackle eliminate eradicate target deter stem stop end reduce prevent strengthen
	support enhance improve promote encourage facilitate expand increase boost protect ensure explore develop establish create provide deliver
	coordinate implement review condemn reject contribute help continue defend secure maintain advance accelerate identify resolve restrict limit
	suspend withdraw oppose share train fund finance regulate monitor detect seize prosecute investigate rebuild restore guarantee build`
		.split(/\s+/)
		.concat(verbRows.flatMap(row => [...row.forms]))
		.map(stem),
);

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
	for (const {text, tokens} of readings) {
		for (let index = 0; index + 2 < tokens.length; index += 1) {
			const [verb, first, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
			if (verb === undefined || first === undefined || second === undefined) continue;
			if (verb.grammatical || first.grammatical || second.grammatical || first.gap !== ' ') continue;
			if ((second.gap !== ' ' && second.gap !== '-') || !actions.has(stem(verb.base))) continue;
			const key = `${stem(first.base)} ${stem(second.base)}`;
			const made = {verb: stem(verb.base), phrase: text.slice(phraseStart(tokens, index, reach), verb.end)};
			addToGroup(found, key, made);
		}
	}
	return found;
}

/** Offset of the first verb of the clause that ends in the verb at `last`: `contribute to efforts to dismantle`. */
function phraseStart(tokens: readonly Token[], last: number, reach: number): number {
	let start = tokens[last]?.start ?? 0;
	for (let index = last; index > Math.max(-1, last - reach); index -= 1) {
		const token = tokens[index];
		if (token === undefined) break;
		const isNoun = /^(?:their|its|the|our|his|her|a)$/.test(tokens[index - 1]?.folded ?? '');
		if (!isNoun && actions.has(stem(token.base))) start = token.start;
		if (token.gap !== ' ' || /^(?:and|or|but)$/.test(token.folded)) break;
	}
	return start;
}
