/** Gives one number to words that were cited twice, once alone and once within a longer quotation. */
import {addToGroup} from '../base/groups.ts';
import type {Reference} from './briefing.ts';
import {countWords} from './excerpts.ts';

/** Longer stretches say too little of where a part of them stands. */
const mostWords = 120;

/** For each number of a reference the one that stands for it: of the longest that holds its words, or its own. */
export function mergeReferences(references: readonly Reference[]): ReadonlyMap<number, number> {
	const byPassage = new Map<string, Reference[]>();
	for (const reference of references) addToGroup(byPassage, reference.passage, reference);
	const merged = new Map<number, number>();
	for (const group of byPassage.values()) {
		const longestFirst = group.toSorted((one, other) => other.text.length - one.text.length);
		const holders: Reference[] = [];
		for (const reference of longestFirst) {
			const holder = holders.find(({text}) => text.includes(reference.text));
			merged.set(reference.number, (holder ?? reference).number);
			if (holder === undefined && countWords(reference.text) <= mostWords) holders.push(reference);
		}
	}
	return merged;
}
