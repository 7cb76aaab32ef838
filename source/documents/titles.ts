/** Finds the title of a document in its head. */
import {isOfficeName} from './head-facts.ts';
import {headLength, isDateOrAddress, isText, readHeadLine} from './head-lines.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import {endsInHyphen, joinLines} from './readers/line-breaks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';
import {isSameTitle} from './same-title.ts';
import {isInCapitals, withoutCapitals} from './title-case.ts';

/** A longer line below a title goes on with something else. */
const longestContinuation = 160;

/** The longest title that a proclamation or a letter to a parliament has. */
const longestTitle = 600;

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

/** The line below a title that goes on with it: `of the Ministers of Ports`. */
export function continuation(
	blocks: readonly DocumentBlock[],
	title: number,
	isStated: (index: number) => boolean,
	rules: DocumentRules,
): number | null {
	const next = title + 1;
	const [above, block] = [blocks[title], blocks[next]];
	if (above === undefined || block === undefined || isStated(next) || next + 1 >= blocks.length) return null;
	if (block.role !== undefined || block.marker !== null || block.text.length > longestContinuation)
		return null;
	if (/[.!?;:,]["”’]?$/.test(withoutMarksAtEnd(block.text)) || isText(block, rules)) return null;
	return goesOn(above, block, rules) ? next : null;
}

/** By the letter that the second line begins with, by the word that one of them breaks at, or by the capitals of both. */
function goesOn(above: DocumentBlock, below: DocumentBlock, {isSmallWord}: DocumentRules): boolean {
	if (/^\p{Ll}/u.test(below.text) || endsInHyphen.test(above.text)) return true;
	if (isSmallWord(/\p{L}+$/u.exec(above.text)?.[0].toLowerCase() ?? '')) return true;
	const areCapitals = isInCapitals(above.text) && isInCapitals(below.text);
	if (!areCapitals) return false;
	return above.run === below.run || isSmallWord(/^\p{L}+/u.exec(below.text)?.[0].toLowerCase() ?? '');
}

/** Lines of the head that say once more what the title says, on one line or on two; nobody needs them as headings. */
export function linesOfTitle(
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
		const [block, next] = [blocks[index], blocks[head[place + 1] ?? -1]];
		// What is the whole of the text is no title of it.
		if (block === undefined || next === undefined || isText(block, rules)) break;
		if (!couldRepeat(index)) continue;
		if (isSameTitle(block.text, title)) found.add(index);
		else if (head[place + 1] === index + 1 && isSameTitle(joinLines(block.text, next.text), title)) {
			found.add(index).add(index + 1);
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
	const isOffice =
		stated.kind === 'publisher' || (stated.kind === 'other' && !rules.isUpdateLine(block.text));
	if (!isOffice) return null;
	const below = rest.filter(index => !isDateOrAddress(blocks[index], rules));
	return titleIndex(blocks, below, rules) === null ? first : null;
}

/**
 * The title is the first line of the head that is no sentence. A single sentence may stand above it
 * (the caption of a picture), but no paragraph.
 */
export function titleIndex(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): number | null {
	const prominent = mostProminent(blocks, candidates, rules);
	if (prominent !== null) return prominent;
	for (const index of candidates.slice(0, 4)) {
		const block = blocks[index];
		if (block === undefined || isText(block, rules)) return null;
		if (couldBeTitle(blocks, index)) return index;
	}
	return null;
}

function couldBeTitle(blocks: readonly DocumentBlock[], index: number): boolean {
	const block = blocks[index];
	return block?.marker === null && looksLikeTitle(block.text) && index + 1 < blocks.length;
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
		.filter(index => couldBeTitle(blocks, index))
		.sort((a, b) => prominence(b) - prominence(a));
	const [first, second] = head;
	if (first === undefined || prominence(first) <= 1) return null;
	return second === undefined || prominence(first) >= prominence(second) * largerBy ? first : null;
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
