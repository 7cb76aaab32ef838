/** Gathers paragraphs while the tree of a file is gone through: those of the text, and apart from it those of cells. */
import type {BlockRole} from '../blocks.ts';
import {longestHeading} from '../heading-text.ts';
import {type FlowParagraph, joinPieces, type Piece, shownText, tableOfContents, unseenIn} from './flow.ts';
import {tableParagraphs} from './table.ts';
import type {XmlElement} from './xml.ts';

export type Gathering = {
	out: FlowParagraph[];
	/** Paragraphs with text so far. */
	count: number;
	/** Whether running text stood above. */
	isBelowText: boolean;
	/** Whether text stands on the page itself: what cells and boxes are filled with is said in too many places. */
	isOnPage: boolean;
};

export function emptyGathering(): Gathering {
	return {out: [], count: 0, isBelowText: false, isOnPage: true};
}

/**
 * Adds the paragraph that pieces make, unless there is nothing to see.
 *
 * @param roleOf What it is, by its text as it is shown and as the file has it.
 */
export function addPieces(
	gathering: Gathering,
	pieces: readonly Piece[],
	label: string | null,
	roleOf: (shown: string, text: string) => BlockRole | null,
): void {
	const {text, boldLines} = joinPieces(pieces);
	const asides = unseenIn(pieces);
	const shown = shownText(text);
	if (shown === '' && asides.length === 0) return;
	gathering.count++;
	const number = gathering.count;
	if (shown !== '') {
		const role = roleOf(shown, text);
		gathering.out.push({text, label, role, boldLines, number});
		if (role === null && shown.length > longestHeading) gathering.isBelowText = true;
	}
	for (const aside of asides) gathering.out.push({...aside, number});
}

/** Adds all that `add` does as a table of contents. */
export function addContents(gathering: Gathering, add: () => void): void {
	for (const paragraph of gatherApart(gathering, add))
		gathering.out.push({...paragraph, role: tableOfContents});
}

/** Adds a table by its cells, of which `addCell` adds what stands in one. */
export function addCells(
	gathering: Gathering,
	rows: readonly (readonly XmlElement[])[],
	addCell: (cell: XmlElement) => void,
): void {
	const isAtHead = !gathering.isBelowText;
	const contentOf = (cell: XmlElement) =>
		gatherApart(gathering, () => addOffPage(gathering, () => addCell(cell)));
	const gathered = rows.map(cells => cells.map(contentOf));
	for (const paragraph of tableParagraphs(gathered, isAtHead)) gathering.out.push(paragraph);
}

/** Has `add` add what does not stand on the page itself. */
export function addOffPage(gathering: Gathering, add: () => void): void {
	const before = gathering.isOnPage;
	gathering.isOnPage = false;
	add();
	gathering.isOnPage = before;
}

/** What `add` adds, which is then no part of the rest. */
function gatherApart(gathering: Gathering, add: () => void): FlowParagraph[] {
	const rest = gathering.out;
	const apart: FlowParagraph[] = [];
	gathering.out = apart;
	add();
	gathering.out = rest;
	return apart;
}
