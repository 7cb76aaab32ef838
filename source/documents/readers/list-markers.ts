/** Tells the mark that somebody typed before an item of a list. */

const listMarker = /^(?:[-*•‣▪◦●·–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])[\s\u00a0]+(?=\S)/;

/** A text apart from the mark that somebody typed before it: `1.`, `(a)`, `-`. */
export function withoutMarker(text: string): {readonly text: string; readonly marker: string | null} {
	const marker = listMarker.exec(text)?.[0];
	return marker === undefined
		? {text, marker: null}
		: {text: text.slice(marker.length), marker: marker.trim()};
}

/** Whether a line begins with such a mark. */
export function isMarked(line: string): boolean {
	return listMarker.test(line);
}
