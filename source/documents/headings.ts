/** Tells headings from short paragraphs in plain text. */
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {isInCapitals} from './title-case.ts';
import {isAsked, type Transcript} from './transcript.ts';

const longestHeading = 120;
const mostWords = 16;

/**
 * The indexes of the blocks that head what follows. A heading is one short line without the end of a
 * sentence, begins with a capital or a number, is no list item, and stands above text: a row of short
 * lines is a list, whatever each looks like.
 */
export function findHeadings(
	blocks: readonly DocumentBlock[],
	indexes: readonly number[],
	transcript: Transcript,
	rules: DocumentRules,
): Set<number> {
	const found = new Set<number>();
	const couldHead = (index: number | undefined) => {
		const block = blocks[index ?? -1];
		if (index === undefined || block === undefined || !looksLikeHeading(block)) return false;
		if (isAsked(block.text, rules)) return false;
		return transcript.size === 0 || !(transcript.has(index) || breaksOff.test(block.text));
	};
	indexes.forEach((index, place) => {
		const block = blocks[index];
		const next = blocks[indexes[place + 1] ?? -1];
		if (block === undefined || next === undefined || !couldHead(index)) return;
		// Within a run of lines only capitals set a heading apart from the text above.
		const above = blocks[index - 1];
		const isSetApart = isInCapitals(block.text) && (isText(above) || found.has(index - 1));
		if (block.run === above?.run && !isSetApart) return;
		if (isText(next) || next.marker !== null) found.add(index);
		else if (couldHead(indexes[place + 1]) && isText(blocks[indexes[place + 2] ?? -1])) found.add(index);
	});
	return found;
}

/** In a transcript what ends as a question or breaks off was said, by whoever spoke before. */
const breaksOff = /[?–—-]["”’)]?$/;

function looksLikeHeading({text, marker}: DocumentBlock): boolean {
	if (marker !== null || text.length > longestHeading || text.split(/\s+/).length > mostWords) return false;
	if (!/^["“‘¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) || !/\p{L}/u.test(text)) return false;
	if (/^[\p{Lu} .’'-]{2,40}:$/u.test(text)) return true;
	return !/[.,;!…]["”’)]?$/u.test(text) || /\b(?:\p{L}\.){2,}$/u.test(text);
}

/** Whether a block is running text: it ends like a sentence, or is too long to be anything else. */
function isText(block: DocumentBlock | undefined): boolean {
	if (block === undefined) return false;
	return block.text.length > longestHeading || /[.!?:;…]["”’)\]]*$/.test(block.text);
}
