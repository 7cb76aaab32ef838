/** Finds the columns of a page, so that each is read from above to below before the next. */
import {greatest, least} from '../../../base/extremes.ts';
import {type Fragment, usualSize} from './fragment.ts';
import {rowsOf} from './lines.ts';

/** In units of the size of letters: a narrower strip is the space between two words. */
const narrowestGutter = 0.9;
/** Fewer lines beside each other are no columns. */
const fewestLines = 3;
/** Columns of text have longer lines on average, in characters; those of tables and lists of names have not. */
const shortestLine = 15;

/** A strip from above to below. */
export type Strip = {readonly left: number; readonly right: number};

export type PageParts = {
	/** In the order in which they are read, each without columns of its own. */
	readonly parts: readonly (readonly Fragment[])[];
	/** What parts the columns of text that were found. */
	readonly gutters: readonly Strip[];
};

/** What stands on the page beside nothing above or below it: one line, or columns whose lines lie between each other. */
type Slab = {readonly fragments: readonly Fragment[]; readonly gaps: readonly Strip[]};

/**
 * The parts of a page.
 *
 * @param known What parts the columns of the pages before: where the text ends, a line on either side of it is enough.
 */
export function partsInOrder(fragments: readonly Fragment[], known: readonly Strip[] = []): PageParts {
	const slabs = slabsOf(fragments);
	const gutter = usualSize(fragments) * narrowestGutter;
	const within = {
		left: least(fragments.map(({left}) => left)),
		right: greatest(fragments.map(({right}) => right)),
	};
	const parts: (readonly Fragment[])[] = [];
	const gutters: Strip[] = [];
	let open: Fragment[] = [];
	const close = () => {
		if (open.length > 0) parts.push(open);
		open = [];
	};
	for (let at = 0; at < slabs.length; ) {
		const band = bandFrom(slabs, at, {gutter, known, within});
		if (band === null) {
			for (const fragment of slabs[at]?.fragments ?? []) open.push(fragment);
			at++;
			continue;
		}
		close();
		for (const {fragments: column} of band.columns) parts.push(column);
		for (const {after} of band.columns.slice(0, -1)) if (after !== undefined) gutters.push(after);
		at = band.end;
	}
	close();
	return {parts, gutters};
}

const top = ({baseline, size}: Fragment) => baseline - size * 0.7;
const bottom = ({baseline, size}: Fragment) => baseline + size * 0.1;

function slabsOf(fragments: readonly Fragment[]): Slab[] {
	const slabs: Fragment[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const fragment of [...fragments].sort((a, b) => top(a) - top(b))) {
		if (top(fragment) >= end) slabs.push([]);
		slabs.at(-1)?.push(fragment);
		end = Math.max(end, bottom(fragment));
	}
	return slabs.map(each => ({fragments: each, gaps: gapsIn(each)}));
}

/** The strips from above to below that nothing stands in, those at both ends without bound. */
function gapsIn(fragments: readonly Fragment[]): Strip[] {
	const gaps: Strip[] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const {left, right} of [...fragments].sort((a, b) => a.left - b.left)) {
		if (left > end) gaps.push({left: end, right: left});
		end = Math.max(end, right);
	}
	gaps.push({left: end, right: Number.POSITIVE_INFINITY});
	return gaps;
}

type Column = {
	readonly fragments: readonly Fragment[];
	/** What parts it from the next one. */
	readonly after: Strip | undefined;
};

type Band = {readonly columns: readonly Column[]; readonly end: number};

type Gutters = {
	/** How wide it has to be at least. */
	readonly gutter: number;
	readonly known: readonly Strip[];
	/** What the text of the page takes up from left to right. */
	readonly within: Strip;
};

/** The largest band of columns that begins with a slab, and the number of the slab after it. */
function bandFrom(slabs: readonly Slab[], start: number, {gutter, known, within}: Gutters): Band | null {
	let gaps: readonly Strip[] = [{left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY}];
	let left = Number.POSITIVE_INFINITY;
	let right = Number.NEGATIVE_INFINITY;
	let best: {readonly gutters: readonly Strip[]; readonly end: number} | null = null;
	for (let at = start; at < slabs.length; at++) {
		const slab = slabs[at];
		if (slab === undefined) break;
		// A margin will part no columns further down.
		gaps = overlaps(gaps, slab.gaps, gutter).filter(
			gap => gap.right - within.left >= gutter && within.right - gap.left >= gutter,
		);
		for (const fragment of slab.fragments) {
			left = Math.min(left, fragment.left);
			right = Math.max(right, fragment.right);
		}
		const gutters = gaps.filter(gap => gap.left > left && gap.right < right);
		if (gutters.length > 0) best = {gutters, end: at + 1};
		else if (best !== null || gaps.length === 0) break;
	}
	if (best === null) return null;
	const inside = slabs.slice(start, best.end);
	if (isAlone(inside, best.gutters, gutter)) return null;
	const columns = columnsOf(
		inside.flatMap(slab => slab.fragments),
		best.gutters,
		known,
	);
	return columns.length > 1 ? {columns, end: best.end} : null;
}

/** Whether what is above all columns stands in none but the last, apart from them: a date at the right margin. */
function isAlone([above, below]: readonly Slab[], gutters: readonly Strip[], space: number): boolean {
	const [first] = gutters;
	if (above === undefined || below === undefined || first === undefined) return false;
	const end = greatest(above.fragments.map(bottom));
	const start = least(below.fragments.map(top));
	return start - end > space && above.fragments.every(({left}) => left >= first.right);
}

function overlaps(some: readonly Strip[], others: readonly Strip[], gutter: number): Strip[] {
	const found: Strip[] = [];
	for (const one of some) {
		for (const other of others) {
			const left = Math.max(one.left, other.left);
			const right = Math.min(one.right, other.right);
			if (right - left >= gutter) found.push({left, right});
		}
	}
	return found;
}

/** What stands between the gutters. What is no column of text, such as the marks of a list, belongs to the next one. */
function columnsOf(
	fragments: readonly Fragment[],
	gutters: readonly Strip[],
	known: readonly Strip[],
): Column[] {
	const strips = [...gutters].sort((a, b) => a.right - b.right);
	const columns: Fragment[][] = [...strips, null].map(() => []);
	for (const fragment of fragments) {
		const at = strips.findIndex(({right}) => fragment.left < right);
		columns.at(at)?.push(fragment);
	}
	const merged: Column[] = [];
	let open: Fragment[] = [];
	for (const [index, column] of columns.entries()) {
		open = [...open, ...column];
		const after = strips[index];
		if (!isColumn(open) && !(isText(open) && known.some(strip => isSame(strip, after)))) continue;
		merged.push({fragments: open, after});
		open = [];
	}
	const last = merged.at(-1) ?? {fragments: [], after: undefined};
	// The last column of a text may be short; cells are shorter, or figures.
	const isBesideText = lengthOf(last.fragments) >= longLine || known.some(strip => isSame(strip, last.after));
	if (isBesideText && isText(open)) return [...merged, {fragments: open, after: undefined}];
	return [...merged.slice(0, -1), {fragments: [...last.fragments, ...open], after: undefined}];
}

/** Whether a gutter lies where one of another page does. */
function isSame(known: Strip, strip: Strip | undefined): boolean {
	if (strip === undefined) return false;
	const shared = Math.min(known.right, strip.right) - Math.max(known.left, strip.left);
	return shared > (known.right - known.left) / 2;
}

/** In characters: lines of running text, and what no cell of a table may be shorter than to be part of such a text. */
const longLine = 25;
const shortLine = 8;

/** How long the lines of a part are on average, in characters. */
function lengthOf(fragments: readonly Fragment[], lines = rowsOf(fragments).length): number {
	const letters = fragments.reduce((sum, {text}) => sum + text.length + 1, 0);
	return letters / Math.max(lines, 1);
}

/** Whether a part is no less than the rest of a column of text. */
function isText(fragments: readonly Fragment[]): boolean {
	const text = fragments.map(fragment => fragment.text).join('');
	const isOfLetters = (text.match(/\p{L}/gu)?.length ?? 0) > text.length * 0.7;
	return isOfLetters && lengthOf(fragments) >= shortLine;
}

function isColumn(fragments: readonly Fragment[]): boolean {
	const lines = rowsOf(fragments).length;
	return lines >= fewestLines && lengthOf(fragments, lines) >= shortestLine;
}
