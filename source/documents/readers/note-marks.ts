/** Tells the marks of notes that somebody typed into a text: `[2]`, `¹`. */

const mark = String.raw`(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3})`;

const marksAtEnd = new RegExp(`${mark}+$`, 'u');
const stopAtEnd = /[.,;:!?…]["”’»)\]]*$/;

/** Behind a letter or a stop; a raised figure behind a figure is a power. */
const marksBehind = /(?<=[\p{L}\p{N}.,;:!?…"”’»)\]])\[\d{1,3}\]|(?<=[\p{L}.,;:!?…"”’»)\]])[⁰¹²³⁴-⁹]{1,3}/gu;

const markBefore = new RegExp(String.raw`^(${mark})\s*(?=["“‘«¿¡(]?[\p{L}\p{N}])`, 'u');

/** A text that ends in marks behind a stop, without them: they do not keep a sentence from ending. */
export function withoutMarksAtEnd(text: string): string {
	const bare = text.replace(marksAtEnd, '');
	return stopAtEnd.test(bare) ? bare : text;
}

/** The marks that refer from a text to its notes. */
export function marksIn(text: string): readonly string[] {
	return text.match(marksBehind) ?? [];
}

/** The mark that a text begins with as a note does, or null. */
export function markOfTypedNote(text: string): string | null {
	return markBefore.exec(text)?.[1] ?? null;
}
