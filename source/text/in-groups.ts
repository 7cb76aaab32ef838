/** Writes a count as people read it. */

/** `2,323`: as English and Mexican Spanish do. A formatter of the platform takes milliseconds to make. */
export function inGroups(count: number): string {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 hit`, `2,323 hits`. */
export function countedInGroups(count: number, singular: string, plural = `${singular}s`): string {
	return `${inGroups(count)} ${count === 1 ? singular : plural}`;
}
