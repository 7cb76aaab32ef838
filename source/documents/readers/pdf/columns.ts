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

type Strip = {readonly left: number; readonly right: number};

/** What stands on the page beside nothing above or below it: one line, or columns whose lines lie between each other. */
type Slab = {readonly fragments: readonly Fragment[]; readonly gaps: readonly Strip[]};

/** The parts of a page in the order in which they are read, each without columns of its own. */
export function partsInOrder(fragments: readonly Fragment[]): Fragment[][] {
	const slabs = slabsOf(fragments);
	const gutter = usualSize(fragments) * narrowestGutter;
	const parts: Fragment[][] = [];
	let open: Fragment[] = [];
	const close = () => {
		if (open.length > 0) parts.push(open);
		open = [];
	};
	for (let at = 0; at < slabs.length; ) {
		const band = bandFrom(slabs, at, gutter);
		if (band === null) {
			for (const fragment of slabs[at]?.fragments ?? []) open.push(fragment);
			at++;
			continue;
		}
		close();
		for (const column of band.columns) parts.push(column);
		at = band.end;
	}
	close();
	return parts;
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

type Band = {readonly columns: readonly Fragment[][]; readonly end: number};

/** The largest band of columns that begins with a slab, and the number of the slab after it. */
function bandFrom(slabs: readonly Slab[], start: number, gutter: number): Band | null {
	let gaps: readonly Strip[] = [{left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY}];
	let left = Number.POSITIVE_INFINITY;
	let right = Number.NEGATIVE_INFINITY;
	let best: {readonly gutters: readonly Strip[]; readonly end: number} | null = null;
	for (let at = start; at < slabs.length; at++) {
		const slab = slabs[at];
		if (slab === undefined) break;
		gaps = overlaps(gaps, slab.gaps, gutter);
		for (const fragment of slab.fragments) {
			left = Math.min(left, fragment.left);
			right = Math.max(right, fragment.right);
		}
		const gutters = gaps.filter(gap => gap.left > left && gap.right < right);
		if (gutters.length > 0) best = {gutters, end: at + 1};
		else if (best !== null) break;
	}
	if (best === null) return null;
	const inside = slabs.slice(start, best.end);
	if (isAlone(inside, best.gutters, gutter)) return null;
	const columns = columnsOf(
		inside.flatMap(slab => slab.fragments),
		best.gutters,
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
function columnsOf(fragments: readonly Fragment[], gutters: readonly Strip[]): Fragment[][] {
	const ends = [...gutters.map(({right}) => right), Number.POSITIVE_INFINITY].sort((a, b) => a - b);
	const columns: Fragment[][] = ends.map(() => []);
	for (const fragment of fragments) columns[ends.findIndex(end => fragment.left < end)]?.push(fragment);
	const merged: Fragment[][] = [];
	let open: Fragment[] = [];
	for (const column of columns) {
		open = [...open, ...column];
		if (!isColumn(open)) continue;
		merged.push(open);
		open = [];
	}
	const last = merged.at(-1) ?? [];
	// The last column of a text may be short; cells are shorter, or figures.
	const isRest = lengthOf(last) >= longLine && lengthOf(open) >= shortLine && isOfLetters(open);
	if (isRest) return [...merged, open];
	return [...merged.slice(0, -1), [...last, ...open]];
}

/** In characters: lines of running text, and what no cell of a table may be shorter than to be part of such a text. */
const longLine = 25;
const shortLine = 8;

/** How long the lines of a part are on average, in characters. */
function lengthOf(fragments: readonly Fragment[]): number {
	const letters = fragments.reduce((sum, {text}) => sum + text.length + 1, 0);
	return letters / Math.max(rowsOf(fragments).length, 1);
}

function isOfLetters(fragments: readonly Fragment[]): boolean {
	const text = fragments.map(fragment => fragment.text).join('');
	return (text.match(/\p{L}/gu)?.length ?? 0) > text.length * 0.7;
}

function isColumn(fragments: readonly Fragment[]): boolean {
	return rowsOf(fragments).length >= fewestLines && lengthOf(fragments) >= shortestLine;
}
