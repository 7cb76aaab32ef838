/** Says where quoted words stand. */
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

/** As short as a page with dozens of them needs it: whose words, and where in the file. */
export function briefCitation({label, locator}: Reference): string {
	return `${label}, ${sayLocator(locator)}`;
}
