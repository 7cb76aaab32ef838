/** What the keys mean now: one mode for each place the focus can be. */

export const modes = [
	'sources',
	'problems',
	'reader',
	'outline',
	'search-field',
	'search-results',
	'synopsis',
	'compare-rows',
	'compare-texts',
	'compare-filter',
	'compare-tab',
	'selecting',
	'concordance',
	'export-settings',
	'export-preview',
	'help',
	'picker',
	'candidates',
	'prompt',
] as const;
export type Mode = (typeof modes)[number];

/** The modes in which one is at a row of the comparison. */
export const rowModes: readonly Mode[] = ['synopsis', 'compare-rows', 'compare-texts'];

/** The modes in which letters are text. */
export const writingModes: readonly Mode[] = ['search-field', 'compare-filter', 'picker', 'help', 'prompt'];

/** Whether letters are text in this mode. */
export function isWriting(mode: Mode): boolean {
	return writingModes.includes(mode);
}
