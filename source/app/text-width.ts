/** Cells that a text takes in a terminal, at once for the letters and signs that nearly all text is made of. */
import stringWidth from 'string-width';

// One cell each, whatever stands beside them: Latin letters, dashes and quotation marks, arrows, lines and blocks.
const simple = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/;

/** Whether every UTF-16 unit of a text is one cell. */
export function isSimple(text: string): boolean {
	return simple.test(text);
}

/** Cells of one line; escape sequences take none. */
export function textWidth(text: string): number {
	return simple.test(text) ? text.length : stringWidth(text);
}
