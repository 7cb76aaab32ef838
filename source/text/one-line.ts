/** A text in one line: a line break in the words of a document could begin another block of what they are shown in. */
export function oneLine(text: string): string {
	return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ');
}
