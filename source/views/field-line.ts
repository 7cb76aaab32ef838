/** A text field as a line: the part around the cursor, and the cursor itself. */
import {type Line, span} from '../app/line.ts';
import type {TextField} from '../app/text-field.ts';
import {textWidth} from '../app/text-width.ts';

/** The part of a text that ends at its end and takes at most `width` cells. */
function tail(text: string, width: number): string {
	const piece = text.slice(-4 * width);
	let start = Math.max(0, piece.length - width);
	while (start < piece.length && textWidth(piece.slice(start)) > width) start++;
	// Not from the middle of a surrogate pair.
	if (/[\uDC00-\uDFFF]/.test(piece.charAt(start))) start++;
	return piece.slice(start);
}

/** What stands before the cursor, with `…` where it begins earlier. */
function cutBefore(text: string, width: number): string {
	const shown = tail(text, width);
	return shown === text || width < 2 ? shown : `…${tail(text, width - 1)}`;
}

export function fieldLine({text, cursor}: TextField, width: number, hasFocus: boolean): Line {
	if (!hasFocus) return [span(text.slice(0, 4 * width))];
	const [here = ' '] = text.slice(cursor);
	const before = cutBefore(text.slice(0, cursor), width - 2);
	const after = text.slice(cursor + here.length, cursor + here.length + width);
	return [span(before), span(here, 'cursor'), span(after)];
}
