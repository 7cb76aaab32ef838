/** A one-line text field: its text, its cursor, and what the editing keys do to it. */
import {graphemesOf} from '../text/graphemes.ts';

export type TextField = {
	readonly text: string;
	/** UTF-16 offset, never inside a grapheme. */
	readonly cursor: number;
};

export type FieldEdit =
	| {readonly kind: 'insert'; readonly text: string}
	| {readonly kind: 'backspace' | 'delete' | 'left' | 'right' | 'start' | 'end' | 'clear' | 'delete-word'};

/** Longer input is cut here: enough for any query or note, and a paste by mistake stays harmless. */
export const longestInput = 20_000;

export function textField(text = ''): TextField {
	return {text, cursor: text.length};
}

function previousStop(text: string, cursor: number): number {
	const start = Math.max(0, cursor - 64);
	let stop = start;
	for (const {index} of graphemesOf(text.slice(start, cursor))) stop = start + index;
	return stop;
}

function nextStop(text: string, cursor: number): number {
	const [first] = graphemesOf(text.slice(cursor, cursor + 64));
	return first === undefined ? cursor : cursor + first.segment.length;
}

export function edit(field: TextField, change: FieldEdit): TextField {
	const {text, cursor} = field;
	switch (change.kind) {
		case 'insert': {
			const inserted = change.text.slice(0, Math.max(0, longestInput - text.length));
			return {
				text: text.slice(0, cursor) + inserted + text.slice(cursor),
				cursor: cursor + inserted.length,
			};
		}
		case 'backspace': {
			const start = previousStop(text, cursor);
			return {text: text.slice(0, start) + text.slice(cursor), cursor: start};
		}
		case 'delete':
			return {text: text.slice(0, cursor) + text.slice(nextStop(text, cursor)), cursor};
		case 'left':
			return {text, cursor: previousStop(text, cursor)};
		case 'right':
			return {text, cursor: nextStop(text, cursor)};
		case 'start':
			return {text, cursor: 0};
		case 'end':
			return {text, cursor: text.length};
		case 'clear':
			return {text: text.slice(cursor), cursor: 0};
		case 'delete-word': {
			const before = text.slice(0, cursor).replace(/\S+\s*$|\s+$/, '');
			return {text: before + text.slice(cursor), cursor: before.length};
		}
		default:
			return change satisfies never;
	}
}
