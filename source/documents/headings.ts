/** Tells headings from short paragraphs in plain text. */
import {endsClause} from '../text/sentence-ends.ts';
import {betweenCells, type DocumentBlock} from './readers/blocks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';
import {isInCapitals} from './title-case.ts';
import {isAsked, type Transcript} from './transcript.ts';

const longestHeading = 120;
const mostWords = 16;

/**
 * The indexes of the blocks that head what follows. A heading is one short line without the end of a
 * sentence, begins with a capital or a number, is no list item, and stands above text: a row of short
 * lines is a list, whatever each looks like.
 *
 * @param isTold Whether the format says itself what is a heading: nobody sets what is said to editors as one.
 */
export function findHeadings(
	blocks: readonly DocumentBlock[],
	indexes: readonly number[],
	isTold: boolean,
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
		const below = indexes.slice(place + 1, place + 4).filter(at => !inBrackets.test(blocks[at]?.text ?? ''));
		const next = blocks[below[0] ?? -1];
		const isOnTable = isAboveTable(blocks, index);
		if (block === undefined || (next === undefined && !isOnTable)) return;
		if (rules.isNotesHeading(block.text)) found.add(index);
		if (isTold) return;
		if (isNumbered(blocks, index, below[0])) found.add(index);
		if (!couldHead(index) || rules.isQuoting(block.text)) return;
		// Within a run of lines only capitals set a heading apart from the text above.
		const above = blocks[index - 1];
		const isSetApart = isInCapitals(block.text) && (isText(above) || found.has(index - 1));
		if (block.run === above?.run && !isSetApart) return;
		if (isOnTable || isText(next) || next?.marker != null) found.add(index);
		else if (couldHead(below[0]) && isText(blocks[below[1] ?? -1])) found.add(index);
	});
	return found;
}

/** What somebody noted of how a text was spoken; behind a day in brackets another heading may stand. */
const inBrackets = /^[([][^()[\]\d]*[)\]]$/;

/** `2.`, `3)` */
const number = /^\d{1,2}[.)]$/;

/**
 * Whether a short line with a number stands by itself above text: the items of a list have no text between them. Of
 * those with a sentence behind the number each is a point.
 */
function isNumbered(blocks: readonly DocumentBlock[], index: number, nextIndex: number | undefined): boolean {
	const [above, block, next] = [blocks[index - 1], blocks[index], blocks[nextIndex ?? -1]];
	if (block?.marker == null || !number.test(block.marker)) return false;
	if (!looksLikeHeading({...block, marker: null}) || block.text.endsWith(':')) return false;
	if (above?.run === block.run || (above?.marker != null && !isText(above))) return false;
	return isAboveTable(blocks, index) || (next?.run !== block.run && next?.marker === null && isText(next));
}

/** Whether the rows of a table follow, be it below a rule. */
function isAboveTable(blocks: readonly DocumentBlock[], index: number): boolean {
	const next = blocks.slice(index + 1, index + 3).find(({role}) => role?.kind !== 'boilerplate');
	return next?.role?.kind === 'passage' && next.text.includes(betweenCells);
}

/** In a transcript what ends as a question or breaks off was said, by whoever spoke before. */
const breaksOff = /[?–—-]["”’)]?$/;

function looksLikeHeading({text, marker}: DocumentBlock): boolean {
	if (marker !== null || text.length > longestHeading || text.split(/\s+/).length > mostWords) return false;
	if (inBrackets.test(text)) return false;
	if (!/^["“‘¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) || !/\p{L}/u.test(text)) return false;
	if (/^[\p{Lu} .’'-]{2,40}:$/u.test(text)) return true;
	return !/[.,;!…]["”’)]?$/u.test(withoutMarksAtEnd(text)) || /\b(?:\p{L}\.){2,}$/u.test(text);
}

/** Whether a block is running text: it ends like a sentence, or is too long to be anything else. */
function isText(block: DocumentBlock | undefined): boolean {
	if (block === undefined) return false;
	return block.text.length > longestHeading || endsClause(withoutMarksAtEnd(block.text));
}
