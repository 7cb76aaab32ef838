/** When the letters of a text are not seen by whoever looks at the page, and what is said of them then, in every format. */
import type {AsideReason} from '../../languages/aside-reasons.ts';

/** Why a text is no part of what is seen, in words for the reader. */
export const unseen = {
	tooSmall: 'letters too small to be seen',
	pageColour: 'in the colour of the page',
	struckOut: 'struck out',
} as const satisfies Readonly<Record<string, AsideReason>>;

/** Smaller letters cannot be read, in points. */
export const smallestSize = 2;

/** Out of 255 for each part of a colour: nobody can read letters that differ so little from what they stand on. */
const leastContrast = 20;

/** Whether letters of one colour cannot be told from a ground of the other: `#rrggbb`. */
export function isAlike(one: string, other: string): boolean {
	const [a, b] = [partsOf(one), partsOf(other)];
	return (
		a.length === 3 && a.every((part, index) => Math.abs(part - (b[index] ?? Number.NaN)) < leastContrast)
	);
}

function partsOf(colour: string): number[] {
	const [, ...parts] = /^#(..)(..)(..)$/.exec(colour) ?? [];
	return parts.map(part => Number.parseInt(part, 16));
}
