/** The lines of a list of rows with a heading where a theme begins. */
import type {ListPosition} from './view-states.ts';

/** A heading, by its text, or a row, by its number. */
export type ThemedLine =
	| {readonly kind: 'head'; readonly title: string}
	| {readonly kind: 'row'; readonly index: number};

/** A list of fewer lines shows its rows alone: headings would leave too few. */
export const leastThemedHeight = 10;

/** All lines of rows whose themes are `titles`, row by row (null of one that needs no heading), and the first of the `height` lines that are shown, the row under the cursor among them. */
export function themedLines(
	titles: readonly (string | null)[],
	{top, cursor}: ListPosition,
	height: number,
): {readonly lines: readonly ThemedLine[]; readonly top: number} {
	const rows = titles.map((_, index): ThemedLine => ({kind: 'row', index}));
	if (height < leastThemedHeight) return {lines: rows, top};
	const lines = rows.flatMap((row, index): ThemedLine[] => {
		const title = titles[index] ?? null;
		return title === null || title === titles[index - 1] ? [row] : [{kind: 'head', title}, row];
	});
	const lineOf = (index: number): number =>
		lines.findIndex(line => line.kind === 'row' && line.index === index);
	// The heading of the first row shown is shown with it.
	const start = lineOf(top) - (lines[lineOf(top) - 1]?.kind === 'head' ? 1 : 0);
	const least = lineOf(cursor) - height + 1;
	return {lines, top: Math.max(0, Math.min(Math.max(start, least), lines.length - height))};
}
