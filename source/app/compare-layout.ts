/** How the screen is divided where two sides are compared: the rows and their texts, the synopsis, the other tabs. */
import type {SideName} from '../base/sides.ts';
import {type Area, bodyHeight, dividerWidth, longestLine, type Size, scrollBarWidth} from './layout.ts';
import type {CompareState, Zoomable} from './view-states.ts';

export type CompareLayout = {
	readonly stacked: boolean;
	readonly rows: Area;
	readonly texts: Area;
	/** The one of the two that is shown alone, and has all the room; null where both are. */
	readonly alone: CompareState['pane'] | null;
	/** One side at a time, or both. */
	readonly columns: 1 | 2;
	readonly columnWidth: number;
};

/** The tabs above a comparison. */
export const compareHeadRows = 1;
/** Topic, relation and side names above the two texts. */
export const compareTextHeadRows = 2;

/** Below this the rows stand above the texts: three panes would cut the topics short. */
const roomForThree = 140;

/** From here on the texts of a row stand beside each other. */
const roomForBothSides = 76;

export function compareLayout(
	size: Size,
	{isZoomed, pane}: Pick<CompareState, 'isZoomed' | 'pane'>,
): CompareLayout {
	const height = bodyHeight(size) - compareHeadRows;
	const columns = size.columns >= roomForBothSides && size.isSpoken !== true ? 2 : 1;
	const acrossWidth = columns === 1 ? size.columns : Math.floor((size.columns - dividerWidth) / 2);
	if (isZoomed) {
		const whole = {width: size.columns, height};
		return {stacked: true, rows: whole, texts: whole, alone: pane, columns, columnWidth: acrossWidth};
	}
	if (size.columns >= roomForThree && size.isSpoken !== true) {
		const width = Math.min(58, Math.floor(size.columns * 0.32));
		const texts = {width: size.columns - width - dividerWidth, height};
		return {
			stacked: false,
			rows: {width, height},
			texts,
			alone: null,
			columns: 2,
			columnWidth: Math.floor((texts.width - dividerWidth) / 2),
		};
	}
	const above = Math.max(3, Math.floor((height - 1) * 0.36));
	return {
		stacked: true,
		rows: {width: size.columns, height: above},
		texts: {width: size.columns, height: height - 1 - above},
		alone: null,
		columns,
		columnWidth: acrossWidth,
	};
}

/** The side whose text stands in a column; null where only one is shown. */
export function sideOfTexts({columns, columnWidth}: CompareLayout, column: number): SideName | null {
	if (columns === 1) return null;
	return column < columnWidth + dividerWidth / 2 ? 'left' : 'right';
}

/** From here on `c` opens the synopsis, which shows both texts. */
const roomForSynopsis = 120;

export function hasRoomForSynopsis({columns, isSpoken}: Size): boolean {
	return columns >= roomForSynopsis && isSpoken !== true;
}

export type SynopsisLayout = {
	/** Lines of the texts that are visible. */
	readonly height: number;
	/** Both sides, or one at a time. */
	readonly columns: 1 | 2;
	readonly columnWidth: number;
	/** Zero where there is no room for one. */
	readonly marginWidth: number;
	/** Cells between the two texts, or before the one that is shown. */
	readonly gutterWidth: number;
	/** Cells of each of the two numbers in it. */
	readonly digits: number;
};

/** The names of the sides above a synopsis; a rule, and what the row under the cursor is, below it. */
const synopsisHeadRows = 1;
const synopsisFootRows = 2;

/** The cursor and the flag of a row before everything, the bar of the side in focus before the text. */
export const synopsisMarkWidth = 2;
export const barWidth = 1;

/** A passage is one line to a screen reader, so that steps lead from one to the next. */
const spokenLine = 100_000;

/** Cells between the numbers of passages, and around them. */
const aroundNumbers = 6;

/** `digits` is how many the greatest number of a passage has. */
export function synopsisLayout(size: Size, digits: number, {isZoomed}: Zoomable): SynopsisLayout {
	const columns = hasRoomForSynopsis(size) && !isZoomed ? 2 : 1;
	const marginWidth = size.columns < 80 ? 0 : size.columns < 160 ? 15 : 20;
	const gutterWidth = 2 * digits + aroundNumbers;
	const bar = columns === 2 ? barWidth : 0;
	const texts = size.columns - synopsisMarkWidth - marginWidth - bar - gutterWidth - scrollBarWidth;
	const columnWidth = Math.floor(texts / columns);
	return {
		height: Math.max(1, bodyHeight(size) - compareHeadRows - synopsisHeadRows - synopsisFootRows),
		columns,
		columnWidth:
			size.isSpoken === true ? spokenLine : isZoomed ? columnWidth : Math.min(longestLine, columnWidth),
		marginWidth,
		gutterWidth,
		digits,
	};
}

/** The side whose text stands in a column; null where only one is shown. */
export function sideOfSynopsis(
	{columns, columnWidth, marginWidth, gutterWidth}: SynopsisLayout,
	column: number,
): SideName | null {
	if (columns === 1) return null;
	const between = synopsisMarkWidth + marginWidth + barWidth + columnWidth + gutterWidth / 2;
	return column < between ? 'left' : 'right';
}

/** Cells that a line takes before the scroll bar. */
export function synopsisLineWidth({columns, columnWidth, marginWidth, gutterWidth}: SynopsisLayout): number {
	const bar = columns === 2 ? barWidth : 0;
	return synopsisMarkWidth + marginWidth + bar + gutterWidth + columns * columnWidth;
}

/** Rows below the lists of the other tabs for the quotation behind a row. */
export function quotationRows(size: Size): number {
	return Math.max(4, Math.floor(bodyHeight(size) / 5));
}

/** Rows of a list in one of the other tabs: below its column heads, above a rule and the quotation. */
export function tabListHeight(size: Size, {isZoomed}: Zoomable): number {
	const below = isZoomed ? 0 : 1 + quotationRows(size);
	return Math.max(1, bodyHeight(size) - compareHeadRows - 1 - below);
}
