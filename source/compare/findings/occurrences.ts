/** Where the words of a side stand that are counted. */
import {type Sides, sideNames} from '../../base/sides.ts';
import type {TellingWord} from '../comparison.ts';

export type Occurrence = {
	readonly passage: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
};

/** All places, of the left side first. */
export function contextsOf(places: Sides<readonly Occurrence[]>): TellingWord['contexts'] {
	return sideNames.flatMap(side => places[side].map(({passage, start, end}) => ({passage, start, end})));
}

/** The form that stands most often; of equally frequent ones the first in the alphabet. */
export function commonest(forms: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? '';
}
