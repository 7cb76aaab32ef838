/** Tells the rows of a table that hold figures from those that hold words. */

/** A number as people write it: its thousands in threes, so that no number to call is one. */
const number = "(?:\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+|\\d{1,6})(?:[.,]\\d{1,6})?";
/** How exact it is and what it is paid in; what it is measured in, and the mark of a note. */
const before = '[(<>≤≥≈~±+\\u2212–-]{0,2}\\s?(?:\\p{Lu}{0,3}\\p{Sc}\\s?)?';
const unit = '[%‰]|\\p{Sc}|\\p{L}{1,2}[²³]?|\\p{Lu}{3}|(?:mil )?(?:m|b|tr)ill\\p{L}*|mil';
const behind = `(?:\\s?(?:${unit}))?\\)?[*†‡¹²³⁴-⁹]*(?:\\[\\d{1,3}\\])?`;
const figure = new RegExp(`^${before}${number}(?:\\s?[-–/]\\s?${number})?${behind}$`, 'u');

/** What stands where there is no figure. */
const none = /^(?:[-–—.…·*]{0,4}|n\.?\/?[ad]\.?)$/i;

/** Whether a cell holds a figure and nothing else: `12,400`, `–3.1 %`, `€40`, `2016-17`. */
export function isFigure(cell: string): boolean {
	return figure.test(cell.trim());
}

/** Whether the cells of a row are figures, but for one that says of what: `Border crossings`, `12,400`, `13,100`. */
export function areFigures(cells: readonly string[]): boolean {
	return cells.length > 1 && cells.some(isFigure) && cells.filter(holdsWords).length < 2;
}

/** Whether a cell holds neither a figure nor a sign that there is none. */
export function holdsWords(cell: string): boolean {
	return !isFigure(cell) && !none.test(cell.trim());
}
