/** How the screen is divided: where panes stand and how large they are, in cells, by the terminal's size. */
import type {Source} from '../documents/source.ts';
import type {State} from './state.ts';

export type Size = State['size'];
export type Area = {readonly width: number; readonly height: number};

export const smallest: Size = {columns: 60, rows: 16};

/** The header above every view, and the message and hints below it. */
export const headerRows = 2;
export const footerRows = 2;

/** Cells between two panes: a space, a rule, a space. */
export const dividerWidth = 3;

const wide = 100;

export function isTooSmall(size: Size): boolean {
	return size.columns < smallest.columns || size.rows < smallest.rows;
}

export function bodyHeight(size: Size): number {
	return Math.max(1, size.rows - headerRows - footerRows);
}

/** Two panes: side by side where there is room, otherwise one above the other with a rule between them. */
export type TwoPanes = {readonly stacked: boolean; readonly first: Area; readonly second: Area};

function twoPanes(
	size: Size,
	share: {beside: number; above: number},
	atLeast: number,
	atMost: number,
): TwoPanes {
	const height = bodyHeight(size);
	if (size.columns >= wide) {
		const width = Math.min(atMost, Math.max(atLeast, Math.floor(size.columns * share.beside)));
		return {
			stacked: false,
			first: {width, height},
			second: {width: size.columns - width - dividerWidth, height},
		};
	}
	const above = Math.max(3, Math.floor((height - 1) * share.above));
	return {
		stacked: true,
		first: {width: size.columns, height: above},
		second: {width: size.columns, height: height - 1 - above},
	};
}

export function sourcesLayout(size: Size): TwoPanes {
	return twoPanes(size, {beside: 0.52, above: 0.6}, 50, 110);
}

/** Rows that one source takes in the list: its title, and its particulars. */
export const sourceItemHeight = 2;

/** Sources of the list that are visible as a whole. */
export function sourcesPage(size: Size): number {
	return Math.max(1, Math.floor(sourcesLayout(size).first.height / sourceItemHeight));
}

/** The query and a rule above a concordance. */
export const concordanceHeadRows = 2;

export function concordanceListHeight(size: Size): number {
	return Math.max(1, bodyHeight(size) - concordanceHeadRows);
}

/** The field and the hint above the results. */
export const searchFieldRows = 2;

export function searchLayout(size: Size): TwoPanes {
	const panes = twoPanes(
		{columns: size.columns, rows: size.rows - searchFieldRows},
		{beside: 0.5, above: 0.55},
		48,
		110,
	);
	return panes;
}

export type ReaderLayout = {
	/** Zero where no outline is beside the text; one that has no room there takes the text's place on demand. */
	readonly outlineWidth: number;
	readonly textWidth: number;
	readonly height: number;
};

/** A space and the bar after rows that go on beyond what is shown. */
export const scrollBarWidth = 2;

/** Title and particulars above the text. */
export const readerHeadRows = 3;
/** Marker of the current passage and pin before the text, scroll bar after it. */
const readerMargin = {before: 3, after: scrollBarWidth};
const longestLine = 96;

export function readerLayout(size: Size, {headings}: Pick<Source, 'headings'>): ReaderLayout {
	const outlineWidth =
		headings.length > 0 && size.columns >= wide ? Math.min(44, Math.floor(size.columns * 0.28)) : 0;
	const pane = outlineWidth === 0 ? size.columns : size.columns - outlineWidth - dividerWidth;
	return {
		outlineWidth,
		textWidth: Math.min(longestLine, pane - readerMargin.before - readerMargin.after),
		height: Math.max(1, bodyHeight(size) - readerHeadRows),
	};
}

export type CompareLayout = {
	readonly stacked: boolean;
	readonly rows: Area;
	readonly texts: Area;
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

export function compareLayout(size: Size): CompareLayout {
	const height = bodyHeight(size) - compareHeadRows;
	if (size.columns >= roomForThree) {
		const width = Math.min(58, Math.floor(size.columns * 0.32));
		const texts = {width: size.columns - width - dividerWidth, height};
		return {
			stacked: false,
			rows: {width, height},
			texts,
			columns: 2,
			columnWidth: Math.floor((texts.width - dividerWidth) / 2),
		};
	}
	const above = Math.max(3, Math.floor((height - 1) * 0.36));
	const texts = {width: size.columns, height: height - 1 - above};
	const columns = size.columns >= 76 ? 2 : 1;
	return {
		stacked: true,
		rows: {width: size.columns, height: above},
		texts,
		columns,
		columnWidth: columns === 1 ? size.columns : Math.floor((size.columns - dividerWidth) / 2),
	};
}

/** From here on `c` opens the synopsis, which shows both texts. */
const roomForSynopsis = 120;

export function hasRoomForSynopsis({columns}: Size): boolean {
	return columns >= roomForSynopsis;
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

/** Cells between the numbers of passages, and around them. */
const aroundNumbers = 6;

/** `digits` is how many the greatest number of a passage has. */
export function synopsisLayout(size: Size, digits: number): SynopsisLayout {
	const columns = hasRoomForSynopsis(size) ? 2 : 1;
	const marginWidth = size.columns < 80 ? 0 : size.columns < 160 ? 15 : 20;
	const gutterWidth = 2 * digits + aroundNumbers;
	const bar = columns === 2 ? barWidth : 0;
	const texts = size.columns - synopsisMarkWidth - marginWidth - bar - gutterWidth - scrollBarWidth;
	return {
		height: Math.max(1, bodyHeight(size) - compareHeadRows - synopsisHeadRows - synopsisFootRows),
		columns,
		columnWidth: Math.min(longestLine, Math.floor(texts / columns)),
		marginWidth,
		gutterWidth,
		digits,
	};
}

/** Rows of the three parts of matching by hand: the row's own text, the list, the sentence under the cursor. */
export function candidatesLayout(size: Size): {
	readonly own: number;
	readonly list: number;
	readonly text: number;
} {
	const rows = bodyHeight(size) - 2;
	const own = Math.max(2, Math.floor(rows * 0.25));
	const text = Math.max(2, Math.floor(rows * 0.25));
	return {own, list: Math.max(1, rows - own - text), text};
}

/** The filter above the help, and a rule; a rule, and what is explained in full, below it. */
export const helpHeadRows = 2;
export const helpTextRows = 2;

export function helpListHeight(size: Size): number {
	return Math.max(1, bodyHeight(size) - helpHeadRows - helpTextRows - 1);
}

/** The question and the filter above the list of sides, and a rule. */
export const pickerHeadRows = 3;

export function pickerListHeight(size: Size): number {
	return Math.max(1, bodyHeight(size) - pickerHeadRows);
}

/** Rows below the lists of the other tabs for the quotation behind a row. */
export function quotationRows(size: Size): number {
	return Math.max(4, Math.floor(bodyHeight(size) / 5));
}

/** Rows of a list in one of the other tabs: below its column heads, above a rule and the quotation. */
export function tabListHeight(size: Size): number {
	return Math.max(1, bodyHeight(size) - compareHeadRows - 2 - quotationRows(size));
}

export function exportLayout(size: Size): TwoPanes {
	return twoPanes(size, {beside: 0.34, above: 0.4}, 36, 48);
}

/** Cells of a line of the briefing's preview. */
export function previewWidth(size: Size): number {
	return exportLayout(size).second.width - scrollBarWidth;
}
