/** Tells the notes at the foot of a page or the end of a document from its text, and their numbers in the text. */

import {asSuperscript} from '../superscript.ts';
import type {Paragraph, Setting} from './paragraphs.ts';
import {raised} from './raised.ts';

/** Letters of notes are at most this large, in units of those of the text. */
const smallLetters = 0.93;

const raisedStart = new RegExp(`^${raised.begin}([^${raised.end}]+)${raised.end}`);

/** `1 See the report`, `* With a reservation` */
const noteStart = /^(?:(\d{1,3})[.)]?\s+(?=\p{L}|["“‘(])|([*†‡§]+)\s*(?=\S))/u;

/** The numbers of the paragraphs that are notes, of the paragraphs of one page in their order. */
export function notesOf(paragraphs: readonly Paragraph[], {size}: Setting): ReadonlySet<number> {
	const found = new Set<number>();
	const isSmall = ({lines}: Paragraph) => lines.every(line => line.size < size * smallLetters);
	// At the foot of a column, below the last line of the text.
	let foot = paragraphs.length;
	while (foot > 0 && isSmall(paragraphs[foot - 1] ?? {lines: [], isSetApart: false, row: null})) foot--;
	for (const [index, paragraph] of paragraphs.entries()) {
		const text = paragraph.lines[0]?.text ?? '';
		const isNote = raisedStart.test(text) || (index >= foot && noteStart.test(text) && isSmall(paragraph));
		const goesOn = found.has(index - 1) && isSmall(paragraph) && !paragraph.isSetApart;
		if (isNote || goesOn) found.add(index);
	}
	return found;
}

/** The mark that a note begins with: `3`, `*`. */
export function markOfNote(text: string): string | null {
	const mark = raisedStart.exec(text)?.[1] ?? noteStart.exec(text)?.slice(1).find(Boolean) ?? null;
	return mark === null ? null : mark.replace(/[()[\]\s.]/g, '');
}

const anyRaised = new RegExp(` ?${raised.begin}([^${raised.end}]*)${raised.end}`, 'g');

/** `12,500 km`, behind which a raised figure is a power. */
const measure = /\p{N}[\s\u00a0]?\p{L}{1,3}$/u;

/** `25`, behind which a raised figure is a power as well: taken for the mark of a note, it would change the figure. */
const figure = /\p{N}$/u;

/** A text without the numbers of the notes; other raised figures, such as powers, stay raised. */
export function withoutMarks(text: string, notes: ReadonlySet<string>): string {
	return text
		.replace(anyRaised, (whole, mark: string, at: number) => {
			const marks = mark.split(/[\s,;()[\]–-]+/).filter(Boolean);
			const before = text.slice(0, at);
			const space = whole.startsWith(' ') ? ' ' : '';
			const isPower =
				(/^[23]$/.test(mark) && measure.test(before)) ||
				(/^\d+$/.test(mark) && space === '' && figure.test(before));
			if (!isPower && marks.length > 0 && marks.every(each => notes.has(each))) return '';
			return space + asSuperscript(mark);
		})
		.trim();
}

/** A note with its number before it, as others are read. */
export function withPlainMark(text: string): string {
	const mark = markOfNote(text);
	return raisedStart.test(text) && mark !== null ? `${mark} ${text.replace(raisedStart, '').trim()}` : text;
}
