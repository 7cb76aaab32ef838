/** Says where quoted words stand. */
import {addToGroup} from '../../base/groups.ts';
import type {Reference} from '../briefing.ts';
import type {Wording} from '../wording/wording.ts';

/** Publisher, date, who speaks, section, passage and locator, without a full stop at the end. */
export function citation(
	{label, speaker, section, place, locator}: Reference,
	{references: words}: Wording,
): string {
	const where = [
		...(speaker === undefined ? [] : [speaker]),
		...(section === null ? [] : [words.section(section)]),
		words.passage(place),
		words.locator(locator),
	];
	return `${label}, ${where.join(', ')}`;
}

/** Stands between the references to one document. */
export const betweenReferences = ' · ';

type Cited = {readonly label: string; readonly references: readonly Reference[]};

/** The references to each document, in the order in which the documents come first. */
export function bySource(references: readonly Reference[]): Cited[] {
	const groups = new Map<string, Reference[]>();
	for (const reference of references) addToGroup(groups, reference.source, reference);
	return [...groups.values()].flatMap(group =>
		group[0] ? [{label: group[0].label, references: group}] : [],
	);
}
