/** Says how many of something there are. */

/** `1 figure`, `3 figures`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
	return `${count} ${count === 1 ? singular : plural}`;
}
