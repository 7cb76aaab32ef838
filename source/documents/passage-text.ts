/** Tells of the passages of a document how many words they have, and as much of them as shows their language. */

/** Characters that settle a language; more only cost time. */
const languageSample = 3000;

/** As much of the passages as it takes to tell their language. */
export function sampleOf(body: readonly {readonly kind: string; readonly text: string}[]): string {
	let sample = '';
	for (const {kind, text} of body) {
		if (kind === 'passage') sample += `${text}\n`;
		if (sample.length > languageSample) break;
	}
	return sample.slice(0, languageSample);
}

/** Counts without cutting: a corpus has millions of words. */
export function countWords(text: string): number {
	let count = 0;
	let inWord = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const space = code === 0x20 || code === 0xa0;
		if (!space && !inWord) count++;
		inWord = !space;
	}
	return count;
}
