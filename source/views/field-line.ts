/** A text field on a row of the screen: the part around the cursor, and where the terminal's cursor is to stand. */
import {type Line, span} from '../app/line.ts';
import type {TextField} from '../app/text-field.ts';
import {textWidth} from '../app/text-width.ts';
import {endOf, mostUnits} from '../app/wrap.ts';
import {lineWidth} from './paint.ts';

/** A row with a text field that has the keys. */
export type FieldRow = {
	/** Row of the screen, from 0. */
	readonly y: number;
	/** What stands before it. */
	readonly label: Line;
	readonly field: TextField;
	/** Cells that it has. */
	readonly room: number;
};

/** What stands before the cursor, with `…` where it begins earlier. */
function cutBefore(text: string, width: number): string {
	const shown = endOf(text, width);
	return shown === text || width < 2 ? shown : `…${endOf(text, width - 1)}`;
}

/** The cursor has a cell of its own behind the text. */
function before({text, cursor}: TextField, room: number): string {
	return cutBefore(text.slice(0, cursor), room - 2);
}

/** A field to which the keys go is shown around its cursor, another one from its start. */
export function fieldLine(field: TextField, room: number, hasFocus: boolean): Line {
	const {text, cursor} = field;
	if (!hasFocus) return [span(text.slice(0, mostUnits(room)))];
	const shown = before(field, room);
	const after = text.slice(cursor, cursor + mostUnits(room));
	// Where nothing follows, what is written behind the field keeps clear of the cursor.
	return [span(shown), span(after === '' ? ' ' : after)];
}

/** The label and its field. */
export function fieldRowLine({label, field, room}: FieldRow): Line {
	return [...label, ...fieldLine(field, room, true)];
}

/** The cell of the screen in which the next letter will stand: input methods draw there. */
export function cursorOf({y, label, field, room}: FieldRow): {readonly x: number; readonly y: number} {
	return {x: lineWidth(label) + textWidth(before(field, room)), y};
}
