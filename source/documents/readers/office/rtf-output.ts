/** Gathers what is read of RTF into paragraphs: those of the text, of a note, of a box, or of the edge of pages. */
import type {BlockRole} from '../blocks.ts';
import {headingRole, longestHeading} from '../heading-text.ts';
import {type FlowParagraph, joinPieces, type Piece, shownText, tableOfContents, unseenIn} from './flow.ts';
import {isContentsStyle, levelOfStyle} from './heading-styles.ts';
import {tableParagraphs} from './table.ts';

export type RtfStyle = {
	/** In small letters. */
	readonly name: string;
	/** In an outline, from 0; null where the style does not say. */
	readonly level: number | null;
};

/** How a paragraph is set. */
export type ParagraphLook = {
	readonly style: RtfStyle | undefined;
	/** In an outline, from 0. */
	readonly level: number | null;
	readonly inTable: boolean;
};

/** Counts the paragraphs of the text that have text; those beside it are not counted. */
export type Counter = () => number;

export class RtfOutput {
	/** What stands before the paragraph that is open, as the file has it: `1.` */
	label = '';
	/** Paragraphs of boxes that are tied to the paragraph that is open. */
	readonly boxes: FlowParagraph[] = [];
	readonly #count: Counter;
	readonly #out: FlowParagraph[] = [];
	#pieces: Piece[] = [];
	#cell: FlowParagraph[] = [];
	#row: FlowParagraph[][] = [];
	#rows: FlowParagraph[][][] = [];
	#isBelowText = false;

	constructor(count: Counter) {
		this.#count = count;
	}

	addPiece(piece: Piece): void {
		this.#pieces.push(piece);
	}

	endParagraph({style, level, inTable}: ParagraphLook): void {
		const pieces = this.#pieces;
		const {text, boldLines} = joinPieces(pieces);
		const label = labelOf(this.label);
		this.#pieces = [];
		this.label = '';
		const shown = shownText(text);
		const found: FlowParagraph[] = [];
		const asides = unseenIn(pieces);
		const number = shown === '' && asides.length === 0 ? 0 : this.#count();
		if (shown !== '') {
			const role = roleOf(style, level, shown);
			found.push({text, label, role, boldLines, number});
			if (role === null && shown.length > longestHeading) this.#isBelowText = true;
		}
		for (const aside of asides) found.push({...aside, number});
		for (const box of this.boxes.splice(0)) found.push({...box, number: this.#count()});
		if (!inTable) this.#endTable();
		for (const paragraph of found) (inTable ? this.#cell : this.#out).push(paragraph);
	}

	endCell(look: ParagraphLook): void {
		this.endParagraph({...look, inTable: true});
		this.#row.push(this.#cell);
		this.#cell = [];
	}

	endRow(): void {
		if (this.#row.length > 0) this.#rows.push(this.#row);
		this.#row = [];
	}

	/** All paragraphs; nothing may be added behind them. */
	end(look: ParagraphLook): readonly FlowParagraph[] {
		this.endParagraph({...look, inTable: false});
		return this.#out;
	}

	#endTable(): void {
		if (this.#cell.length > 0) this.#row.push(this.#cell);
		this.#cell = [];
		this.endRow();
		for (const paragraph of tableParagraphs(this.#rows, !this.#isBelowText)) this.#out.push(paragraph);
		this.#rows = [];
	}
}

function roleOf(style: RtfStyle | undefined, level: number | null, text: string): BlockRole | null {
	const name = style?.name ?? '';
	if (isContentsStyle(name)) return tableOfContents;
	if (name === 'title') return {kind: 'title'};
	const outline = level ?? style?.level ?? null;
	const found = outline !== null && outline < 9 ? outline + 1 : levelOfStyle(name);
	return headingRole(found, text);
}

function labelOf(written: string): string | null {
	const label = shownText(written);
	if (label === '') return null;
	return /[\p{L}\p{N}]/u.test(label) ? label : '-';
}
