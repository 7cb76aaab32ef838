/** Says where quoted words stand. */
import {addToGroup} from '../../base/groups.ts';
import {sayLocator} from '../../documents/locator.ts';
import type {Reference} from '../briefing.ts';

/** Publisher, date, section, passage and locator, without a full stop at the end. */
export function citation({label, section, place, locator}: Reference): string {
	const where = [
		...(section === null ? [] : [`section “${section}”`]),
		`passage ${place}`,
		sayLocator(locator),
	];
	return `${label}, ${where.join(', ')}`;
}

/** Stands between the references to one document. */
export const betweenReferences = ' · ';

/** Where the words stand, as short as can be: `line 57`. What a style sheet calls a place tells a reader nothing. */
export function placeInShort({locator, place}: Reference): string {
	return locator.kind === 'element' ? `passage ${place}` : sayLocator(locator);
}

type Cited = {readonly label: string; readonly references: readonly Reference[]};

/** The references to each document, in the order in which the documents come first. */
export function bySource(references: readonly Reference[]): Cited[] {
	const groups = new Map<string, Reference[]>();
	for (const reference of references) addToGroup(groups, reference.source, reference);
	return [...groups.values()].flatMap(group =>
		group[0] ? [{label: group[0].label, references: group}] : [],
	);
}
