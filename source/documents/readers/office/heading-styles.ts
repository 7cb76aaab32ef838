/** Tells headings by the names of their styles, as word processors call them in English and in the languages of their makers. */

const headingName = /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek|заголовок) ?([1-9])$/;

/** The level of a heading, from 1, by the name of a style in small letters; null of other text. */
export function levelOfStyle(name: string): number | null {
	const level = headingName.exec(name)?.[1];
	return level === undefined ? null : Number(level);
}

/** Whether a style is that of a line in a table of contents. */
export function isContentsStyle(name: string): boolean {
	return name.startsWith('toc ') || name === 'table of figures';
}
