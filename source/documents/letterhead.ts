/** Finds the lines of a letterhead, and of the kind of a document, where a file sets them as headings, or as its title. */
import {isOfficeName} from './head-facts.ts';
import {headLength, isText, readHeadLine} from './head-lines.ts';
import {findKindLines} from './kind-lines.ts';
import {type DocumentBlock, isSetAsHeading} from './readers/blocks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';

export type Letterhead = {
	/** The headings that are part of it, and all lines that only say of which kind the document is, by their indexes. */
	readonly lines: ReadonlySet<number>;
	/** The latter alone. */
	readonly kinds: ReadonlySet<number>;
	/** The heading that is the title, where what is set as one is part of the letterhead or nothing is. */
	readonly title: number | null;
};

/**
 * `U.S. Department of State` and `Office of the Spokesperson` as headings above or below the title name who issued the
 * document. What heads running text of its own is a heading, whatever it says.
 *
 * @param knownTitle The title where the format states it beside the text.
 */
export function findLetterhead(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
	rules: DocumentRules,
	knownTitle: string | null,
): Letterhead {
	const head = blocks
		.map((_, index) => index)
		.filter(index => !isFurniture(index))
		.slice(0, headLength);
	const lines = new Set<number>();
	for (const [place, index] of head.entries()) {
		const block = blocks[index];
		if (block === undefined || isRunning(block, rules)) break;
		const next = blocks[head[place + 1] ?? -1];
		if (!isSetAsHeading(block.role) || next === undefined || isRunning(next, rules)) continue;
		const isBelowOffice = lines.has(head[place - 1] ?? -1);
		if (isOfficeName(block.text, rules) || (isBelowOffice && isHeadLine(block, rules))) lines.add(index);
	}
	const end = head.findIndex(index => blocks[index] === undefined || isRunning(blocks[index], rules));
	const above = end === -1 ? head : head.slice(0, end);
	const {lines: kinds, title: told} = findKindLines(blocks, above, lines, knownTitle, rules);
	const all = new Set([...lines, ...kinds]);
	const isTitled = blocks.some(({role}, index) => role?.kind === 'title' && !all.has(index));
	if (isTitled || lines.size === 0) return {lines: all, kinds, title: isTitled ? null : told};
	// The first heading that is none of the letterhead, where it stands above all running text.
	const text = blocks.findIndex(block => isRunning(block, rules));
	const title = head.find(index => blocks[index]?.role?.kind === 'heading' && !all.has(index));
	return {lines: all, kinds, title: title === undefined || (text !== -1 && title > text) ? null : title};
}

function isRunning(block: DocumentBlock, rules: DocumentRules): boolean {
	if (block.role !== undefined && block.role.kind !== 'passage') return false;
	return isText(block, rules) || /[.!?]["”’)]?$/.test(withoutMarksAtEnd(block.text));
}

function isHeadLine(block: DocumentBlock, rules: DocumentRules): boolean {
	const stated = readHeadLine(block, rules, true);
	return stated !== null && stated !== 'text' && stated.kind === 'other';
}
