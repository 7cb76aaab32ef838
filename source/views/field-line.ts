/** A text field as a line: the part around the cursor, and the cursor itself. */
import {type Line, span} from '../app/line.ts';
import type {TextField} from '../app/text-field.ts';
import {endOf} from '../app/wrap.ts';

/** What stands before the cursor, with `…` where it begins earlier. */
function cutBefore(text: string, width: number): string {
	const shown = endOf(text, width);
	return shown === text || width < 2 ? shown : `…${endOf(text, width - 1)}`;
}

export function fieldLine({text, cursor}: TextField, width: number, hasFocus: boolean): Line {
	if (!hasFocus) return [span(text.slice(0, 4 * width))];
	const [here = ' '] = text.slice(cursor);
	const before = cutBefore(text.slice(0, cursor), width - 2);
	const after = text.slice(cursor + here.length, cursor + here.length + width);
	return [span(before), span(here, 'cursor'), span(after)];
}
