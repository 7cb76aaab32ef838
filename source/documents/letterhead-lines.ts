/** Finds the lines of a letterhead below the name of who issued the document: parts of the office, its address, how to reach it. */
import type {AsideReason} from '../languages/aside-reasons.ts';
import {isPublisher, readDate} from './head-facts.ts';
import {headLength, isText} from './head-lines.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';

/** A longer line of which nothing is known says something of its own. */
const longestUnknown = 50;
const mostWordsUnknown = 6;

/** Of so many lines in a row, between others of a letterhead, nothing may be known: `Government House`, `Norland`. */
const mostUnknown = 2;

/** `stated`: what the head says of the document beside that, such as its number. */
type LineKind = 'office' | 'unit' | 'contact' | 'stated' | 'unknown';

type Line = {readonly index: number; readonly kind: LineKind};

/**
 * The indexes of such lines. A letterhead begins with the first line, with an office or with a name above an address,
 * and goes on to the last line of which it is plain that it belongs there; what stands between these lines is part of
 * it only where a line below may be the title.
 *
 * @param reasonOf Why a line is known to be furniture; null where it is not.
 * @param isTitled Whether the title is known without the head.
 */
export function letterheadLines(
	blocks: readonly DocumentBlock[],
	reasonOf: (index: number) => AsideReason | null,
	isTitled: boolean,
	rules: DocumentRules,
): ReadonlySet<number> {
	const lines = upToLastPlain(linesAtHead(blocks, reasonOf, rules));
	const [first] = lines;
	if (first === undefined) return new Set();
	const contacts = lines.filter(({kind}) => kind === 'contact').length;
	// The name of somebody unknown stands right above an address of several lines.
	const isNamed = first.kind === 'unknown' && contacts > 1 && lines[1]?.kind === 'contact';
	if (first.kind !== 'office' && first.kind !== 'unit' && !isNamed) return new Set();
	const end = lines.at(-1)?.index ?? first.index;
	const isTitleBelow = isTitled || hasTitleBelow(blocks, end, reasonOf, rules);
	const isTaken = ({index, kind}: Line) =>
		(isTitleBelow || kind !== 'unknown') &&
		kind !== 'office' &&
		!rules.isHeadLine(blocks[index]?.text ?? '') &&
		reasonOf(index) === null;
	return new Set(lines.filter(isTaken).map(({index}) => index));
}

/** The lines at the head up to the first that is none of a letterhead for certain. */
function linesAtHead(
	blocks: readonly DocumentBlock[],
	reasonOf: (index: number) => AsideReason | null,
	rules: DocumentRules,
): readonly Line[] {
	const lines: Line[] = [];
	for (const [index, block] of blocks.entries()) {
		const {role, text, marker} = block;
		// What stands around the text of a page, or at the edges of others.
		if (role?.kind === 'boilerplate' || role?.kind === 'front-matter' || role?.kind === 'letterhead')
			continue;
		if (role !== undefined || marker !== null || lines.length >= headLength) break;
		const kind = kindOf(block, reasonOf(index), rules);
		if (kind === null) break;
		// Behind a note of the page nothing is sure.
		if (kind === 'furniture') {
			if (lines.length > 0) break;
			continue;
		}
		if (kind === 'unknown' && (text.length > longestUnknown || countWords(text) > mostWordsUnknown)) break;
		const isTown = kind === 'unknown' && lines.at(-1)?.kind === 'contact' && endsAddress(blocks, index);
		lines.push({index, kind: isTown ? 'contact' : kind});
	}
	return lines;
}

const town = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?$/u;

/** Whether a line is the last of several without space between, and may be the name of a town, as below its street. */
function endsAddress(blocks: readonly DocumentBlock[], index: number): boolean {
	const [above, line, below] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	return line !== undefined && above?.run === line.run && below?.run !== line.run && town.test(line.text);
}

/** Null where a line is no part of a letterhead: text, a date, what kind of document it is. */
function kindOf(
	block: DocumentBlock,
	reason: AsideReason | null,
	rules: DocumentRules,
): LineKind | 'furniture' | null {
	const {text} = block;
	if (reason !== null) return isContact(reason) ? 'contact' : 'furniture';
	if (rules.isAddress(text) || rules.isAside(text)) return 'contact';
	if (isText(block, rules) || /[.!?:;]["”’)]?$/.test(withoutMarksAtEnd(text))) return null;
	if (readDate(text, rules, true) !== null || rules.isUpdateLine(text)) return null;
	if (rules.kindOf(text) !== null) return null;
	if (isPublisher(text, rules)) return 'office';
	if (rules.isUnit(text)) return 'unit';
	return rules.isHeadLine(text) ? 'stated' : 'unknown';
}

function isContact(reason: AsideReason): boolean {
	return reason === 'contact details' || reason === 'press contact';
}

/** The lines up to the last that is known, as long as not too many in a row are not. */
function upToLastPlain(lines: readonly Line[]): readonly Line[] {
	let end = 0;
	let unknown = 0;
	for (const [at, {kind}] of lines.entries()) {
		if (kind === 'stated') continue;
		if (kind === 'unknown') {
			unknown++;
			if (unknown > mostUnknown) break;
			continue;
		}
		unknown = 0;
		end = at + 1;
	}
	return lines.slice(0, end);
}

/** Whether a line behind a letterhead may be the title of the document. */
function hasTitleBelow(
	blocks: readonly DocumentBlock[],
	end: number,
	reasonOf: (index: number) => AsideReason | null,
	rules: DocumentRules,
): boolean {
	for (const [offset, block] of blocks.slice(end + 1, end + 1 + headLength).entries()) {
		if (reasonOf(end + 1 + offset) !== null) continue;
		if (block.role?.kind === 'title' || block.role?.kind === 'heading') return true;
		if (block.role !== undefined || block.marker !== null || isText(block, rules)) return false;
		if (/[.!?:;,]["”’)]?$/.test(block.text)) return false;
		if (readDate(block.text, rules, true) === null && !rules.isHeadLine(block.text)) return true;
	}
	return false;
}

function countWords(text: string): number {
	return text.split(/\s+/).length;
}
