/** How the screen is divided: where panes stand and how large they are, in cells, by the terminal's size. */
import type {Source} from '../documents/source.ts';
import type {State} from './state.ts';
import type {ExportState, Zoomable} from './view-states.ts';

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
	return Math.max(1, size.rows - headerRows - footerRows - (size.below ?? 0));
}

/** Two panes: side by side where there is room, otherwise one above the other with a rule between them. */
export type TwoPanes = {
	readonly stacked: boolean;
	readonly first: Area;
	readonly second: Area;
	/** The one that is shown alone, and has all the room; null where both are. */
	readonly alone: Pane | null;
};

type Pane = 'first' | 'second';

function twoPanes(
	size: Size,
	share: {beside: number; above: number},
	{atLeast, atMost}: {atLeast: number; atMost: number},
	alone: Pane | null,
): TwoPanes {
	const height = bodyHeight(size);
	if (alone !== null) {
		const whole = {width: size.columns, height};
		return {stacked: true, first: whole, second: whole, alone};
	}
	if (size.columns >= wide) {
		const width = Math.min(atMost, Math.max(atLeast, Math.floor(size.columns * share.beside)));
		return {
			stacked: false,
			first: {width, height},
			second: {width: size.columns - width - dividerWidth, height},
			alone,
		};
	}
	const above = Math.max(3, Math.floor((height - 1) * share.above));
	return {
		stacked: true,
		first: {width: size.columns, height: above},
		second: {width: size.columns, height: height - 1 - above},
		alone,
	};
}

export function sourcesLayout(size: Size, {isZoomed}: Zoomable): TwoPanes {
	const share = {beside: 0.52, above: 0.6};
	return twoPanes(size, share, {atLeast: 50, atMost: 110}, isZoomed ? 'first' : null);
}

/** Rows that one source takes in the list: its title, and its particulars. */
export const sourceItemHeight = 2;

/** Sources of the list that are visible as a whole. */
export function sourcesPage(size: Size, zoomed: Zoomable): number {
	return Math.max(1, Math.floor(sourcesLayout(size, zoomed).first.height / sourceItemHeight));
}

/** The query and a rule above a concordance. */
export const concordanceHeadRows = 2;

export function concordanceListHeight(size: Size): number {
	return Math.max(1, bodyHeight(size) - concordanceHeadRows);
}

/** The field and the hint above the results. */
export const searchFieldRows = 2;

export function searchLayout(size: Size, {isZoomed}: Zoomable): TwoPanes {
	const below = {...size, rows: size.rows - searchFieldRows};
	const share = {beside: 0.5, above: 0.55};
	return twoPanes(below, share, {atLeast: 48, atMost: 110}, isZoomed ? 'first' : null);
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
/** Cells of a line that can still be read at ease. */
export const longestLine = 96;

/** Whether there is room for the outline beside the text. */
export function hasOutline({columns}: Size, {headings}: Pick<Source, 'headings'>): boolean {
	return headings.length > 0 && columns >= wide;
}

export function readerLayout(
	size: Size,
	source: Pick<Source, 'headings'>,
	{isZoomed}: Zoomable,
): ReaderLayout {
	const isBeside = hasOutline(size, source) && !isZoomed;
	const outlineWidth = isBeside ? Math.min(44, Math.floor(size.columns * 0.28)) : 0;
	const pane = outlineWidth === 0 ? size.columns : size.columns - outlineWidth - dividerWidth;
	const room = pane - readerMargin.before - readerMargin.after;
	return {
		outlineWidth,
		textWidth: isZoomed ? room : Math.min(longestLine, room),
		height: Math.max(1, bodyHeight(size) - readerHeadRows),
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

/** Rows of the list of what was not read that stay, however long a reason is. */
const leastProblems = 3;
const usualProblemText = 4;

/** How many there are, above the list; a rule, and what is chosen in full, below it, in as many rows as that takes. */
export function problemsLayout(size: Size, textRows: number): {readonly list: Area; readonly text: Area} {
	const width = size.columns;
	const room = bodyHeight(size) - 2;
	const text = Math.max(1, Math.min(Math.max(usualProblemText, textRows), room - leastProblems));
	return {list: {width, height: Math.max(1, room - text)}, text: {width, height: text}};
}

/** The question and the filter above the list of sides, and a rule. */
export const pickerHeadRows = 3;

export function pickerListHeight(size: Size): number {
	return Math.max(1, bodyHeight(size) - pickerHeadRows);
}

export function exportLayout(size: Size, {isZoomed, pane}: Pick<ExportState, 'isZoomed' | 'pane'>): TwoPanes {
	const focused = pane === 'settings' ? 'first' : 'second';
	const share = {beside: 0.34, above: 0.4};
	return twoPanes(size, share, {atLeast: 36, atMost: 48}, isZoomed ? focused : null);
}

/** Cells of a line of the briefing's preview. */
export function previewWidth(size: Size, view: Pick<ExportState, 'isZoomed' | 'pane'>): number {
	return size.isSpoken === true ? size.columns : exportLayout(size, view).second.width - scrollBarWidth;
}
