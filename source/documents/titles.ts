/** Finds the title of a document in its head. */
import {greatest} from '../base/extremes.ts';
import {isOfficeName} from './head-facts.ts';
import {headLength, isDateOrAddress, isText, readHeadLine} from './head-lines.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import {joinLines} from './readers/line-breaks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';
import {isSameTitle} from './same-title.ts';
import {withoutCapitals} from './title-case.ts';
import {isParagraph, type KindOfLine, titleLines} from './title-lines.ts';

/** The longest title that a proclamation or a letter to a parliament has. */
const longestTitle = 600;

/** So many lines a title is said on, and so many more characters than it has as it is known: points, quotation marks. */
const mostLines = 5;
const longestMarks = 40;

/** A title as pages have it, without the name of its site: `Talks concluded | Ministry of Ports`, `Talks – GOV.UK`. */
export function withoutSite(
	text: string,
	rules: DocumentRules,
): {readonly name: string; readonly site: string | null} {
	const separators = [...text.matchAll(/ (?:[|–—»›·•-]|::) /gu)];
	const last = separators.at(-1);
	if (last === undefined || last.index < 1) return {name: text, site: null};
	const site = text.slice(last.index + last[0].length);
	if (!isOfficeName(site, rules)) return {name: text, site: null};
	return {name: text.slice(0, last.index), site: withoutCapitals(site, rules)};
}

/** Lines of the head that say once more what the title says, on one line or on several; nobody needs them as headings. */
export function repeatedTitle(
	blocks: readonly DocumentBlock[],
	isTaken: (index: number) => boolean,
	couldRepeat: (index: number) => boolean,
	title: string | null,
	rules: DocumentRules,
): ReadonlySet<number> {
	const found = new Set<number>();
	if (title === null) return found;
	const head = blocks.flatMap((_, index) => (isTaken(index) ? [] : index)).slice(0, headLength);
	for (const [place, index] of head.entries()) {
		const block = blocks[index];
		// What is the whole of the text is no title of it.
		if (block === undefined || head[place + 1] === undefined || isText(block, rules)) break;
		if (!couldRepeat(index)) continue;
		let said = block.text;
		for (const [offset, line] of head.slice(place, place + mostLines).entries()) {
			if (line !== index + offset) break;
			if (offset > 0) said = joinLines(said, blocks[line]?.text ?? '');
			if (said.length > title.length + longestMarks) break;
			if (!isSameTitle(said, title)) continue;
			for (let each = index; each <= line; each++) found.add(each);
		}
	}
	return found;
}

/**
 * A first line straight above the document's date or address is its title, however long it is and however
 * it ends (`… of Ferdinand Marcos Jr.`). The name of an office may stand there too, above a title of its own.
 */
export function datedHeading(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): number | null {
	const [first, second, ...rest] = candidates;
	const block = blocks[first ?? -1];
	if (first === undefined || block === undefined || block.marker !== null) return null;
	if (!isDateOrAddress(blocks[second ?? -1], rules) || !beginsLikeTitle(block.text)) return null;
	if (block.text.length > longestTitle || block.text.endsWith(':')) return null;
	const stated = isText(block, rules) ? null : readHeadLine(block, rules);
	if (stated === null || stated === 'text') return first;
	// `Office of the Press Secretary Announces …` may begin as an office is called; what is nothing but its name is none.
	if (stated.kind !== 'other' || rules.isUpdateLine(block.text)) return null;
	const below = rest.filter(index => !isDateOrAddress(blocks[index], rules));
	return findTitle(blocks, below, () => undefined, rules).length === 0 ? first : null;
}

/**
 * The lines of the title: the first of the head that are no sentence. A single sentence may stand above them (the
 * caption of a picture), but no paragraph, and then text below: a name there signs the sentence. None where there is no
 * title.
 */
export function findTitle(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	kindOf: KindOfLine,
	rules: DocumentRules,
): readonly number[] {
	const prominent = mostProminent(blocks, candidates, rules);
	if (prominent !== null) return titleLines(blocks, prominent, kindOf, rules);
	let isBelowSentence = false;
	for (const [place, index] of candidates.slice(0, 4).entries()) {
		const block = blocks[index];
		if (block === undefined || isText(block, rules)) return [];
		if (isBelowSentence && !candidates.slice(place + 1).some(below => isParagraph(blocks[below]))) return [];
		const lines = couldBeginTitle(blocks, index) ? titleLines(blocks, index, kindOf, rules) : null;
		if (lines?.length === 0) return [];
		if (lines !== null && (looksLikeTitle(block.text) || lines.length > 1)) return lines;
		isBelowSentence ||= isParagraph(block);
	}
	return [];
}

function couldBeginTitle(blocks: readonly DocumentBlock[], index: number): boolean {
	const block = blocks[index];
	return block?.marker === null && beginsLikeTitle(block.text) && index + 1 < blocks.length;
}

function couldBeTitle(blocks: readonly DocumentBlock[], index: number): boolean {
	return couldBeginTitle(blocks, index) && looksLikeTitle(blocks[index]?.text ?? '');
}

/** So much larger than other lines of the head a title is set, where it is set larger. */
const largerBy = 1.1;

/** Where letters have sizes: the line above the text that is set the largest. */
function mostProminent(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): number | null {
	const prominence = (index: number) => blocks[index]?.prominence ?? 1;
	const text = candidates.findIndex(index => {
		const block = blocks[index];
		return block === undefined || block.role !== undefined || isText(block, rules);
	});
	const head = candidates
		.slice(0, text === -1 ? longestHead : Math.min(text, longestHead))
		.filter(index => couldBeTitle(blocks, index));
	const largest = greatest(head.map(prominence));
	const [first, ...rest] = head.filter(index => prominence(index) * largerBy > largest);
	// Lines that are set alike below each other are one title.
	const isOne = rest.every((index, offset) => index === (first ?? 0) + offset + 1);
	return first === undefined || largest <= 1 || !isOne ? null : first;
}

/** So many lines may stand above the text. */
const longestHead = 14;

/** Whether a line could be a title: begins like one and does not end like a sentence. */
function looksLikeTitle(text: string): boolean {
	return beginsLikeTitle(text) && !/(?<!\b[A-Z])[.;:,]["”’]?$/.test(withoutMarksAtEnd(text));
}

function beginsLikeTitle(text: string): boolean {
	return /^["“‘«¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text);
}
