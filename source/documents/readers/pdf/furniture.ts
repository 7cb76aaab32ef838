/** Finds what stands at the head and the foot of many pages, which is no part of the text. */

import {addToGroup} from '../../../base/groups.ts';
import type {AsideReason} from '../../../languages/aside-reasons.ts';
import type {Fragment, PageText} from './fragment.ts';
import {linesOf, type PdfLine, rowsOf} from './lines.ts';

/** Lines that are taken out of a page, each with the reason. */
export type PageFurniture = {
	readonly heads: readonly (readonly [line: PdfLine, reason: AsideReason])[];
	readonly feet: readonly (readonly [line: PdfLine, reason: AsideReason])[];
	/** What is left. */
	readonly text: readonly Fragment[];
};

/** So many lines at either end of a page may be its head or foot. */
const edgeLines = 4;

/** Of the height of a page: no head or foot reaches farther into it. */
const edgeShare = 0.2;

/** Of all pages: those of the right and of the left may have heads of their own, and chapters as well. */
const fewestPages = 0.15;

/** In points: so far the place of the same line differs from page to page. */
const samePlace = 4;

type EdgeRow = {
	readonly page: number;
	readonly fragments: readonly Fragment[];
	readonly line: PdfLine;
	readonly isHead: boolean;
	/** Points from the upper or the lower end of its page. */
	readonly distance: number;
	/** How many lines stand between it and that end. */
	readonly rank: number;
};

/** The furniture of each page. */
export function findFurniture(pages: readonly PageText[]): PageFurniture[] {
	const rows = pages.map(edgeRowsOf);
	const all = rows.flat();
	const candidates = new Map<EdgeRow, AsideReason>([
		...numbered(all),
		...repeated(all, pages.length),
		...printed(all),
	]);
	for (const row of inSamePlace(all, candidates)) candidates.set(row, sayFurniture(row));
	const outer = outermost(all, candidates);
	// Where nothing else were left, it is no furniture.
	const isAll = pages.every(({fragments}, index) => {
		const gone = (rows[index] ?? []).filter(row => outer.has(row));
		return gone.reduce((sum, row) => sum + row.fragments.length, 0) === fragments.length;
	});
	const found = isAll ? new Map<EdgeRow, AsideReason>() : outer;
	return pages.map(({fragments}, index) => {
		const taken = (rows[index] ?? []).filter(row => found.has(row));
		const gone = new Set(taken.flatMap(row => row.fragments));
		const linesWhere = (isHead: boolean) =>
			taken
				.filter(row => row.isHead === isHead)
				.sort((a, b) => a.line.baseline - b.line.baseline)
				.flatMap(row => {
					const reason = found.get(row);
					return reason === undefined ? [] : [[row.line, reason] as const];
				});
		return {
			heads: linesWhere(true),
			feet: linesWhere(false),
			text: fragments.filter(fragment => !gone.has(fragment)),
		};
	});
}

function edgeRowsOf({number, height, fragments}: PageText): EdgeRow[] {
	const rows = rowsOf(fragments);
	return rows.flatMap((row, index): EdgeRow[] => {
		const fromEnd = rows.length - 1 - index;
		const isHead = row.baseline < height / 2;
		const rank = isHead ? index : fromEnd;
		const distance = isHead ? row.baseline : height - row.baseline;
		if (rank >= edgeLines || distance > height * edgeShare) return [];
		const [line] = linesOf(row.fragments, number);
		return line === undefined ? [] : [{page: number, fragments: row.fragments, line, isHead, distance, rank}];
	});
}

/** Lines that say the same in the same place on several pages, but for numbers in them. */
function repeated(rows: readonly EdgeRow[], pages: number): Map<EdgeRow, AsideReason> {
	const groups = new Map<string, EdgeRow[]>();
	for (const row of rows) {
		const pattern = row.line.text.toLowerCase().replace(/\p{N}+/gu, '#');
		if (/\p{L}/u.test(pattern)) addToGroup(groups, `${row.isHead} ${pattern}`, row);
	}
	const found = new Map<EdgeRow, AsideReason>();
	for (const group of groups.values()) {
		for (const row of group) {
			const near = group.filter(other => Math.abs(other.distance - row.distance) <= samePlace);
			const same = pagesOf(near.filter(({line}) => line.text === row.line.text));
			const counting = pagesOf(near.filter(other => countsPages(row, other)));
			const isFound = (same > 1 && same >= pages * fewestPages) || counting >= Math.min(pages, fewestAlike);
			if (!isFound || pages < 2) continue;
			found.set(row, sayFurniture(row));
		}
	}
	return found;
}

/** What browsers print at the head of a page, the day and the title, and at its foot, the address and the page. */
const printedHead = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}/;
const printedFoot = /(?:https?|file):\/\/\S.* \d{1,4}\/\d{1,4}$/;

function printed(rows: readonly EdgeRow[]): Map<EdgeRow, AsideReason> {
	const found = rows.filter(
		({isHead, rank, line}) => rank === 0 && (isHead ? printedHead : printedFoot).test(line.text),
	);
	return new Map(found.map(row => [row, 'printed by a browser']));
}

const pagesOf = (rows: readonly EdgeRow[]) => new Set(rows.map(({page}) => page)).size;

/** Whether two lines differ in nothing but the number of their pages: `Article 7` and `Article 10` are headings. */
function countsPages(one: EdgeRow, other: EdgeRow): boolean {
	const [a, b] = [numbersIn(one), numbersIn(other)];
	return a.every((number, index) => {
		const difference = (b[index] ?? Number.NaN) - number;
		return difference === 0 || difference === other.page - one.page;
	});
}

function numbersIn({line}: EdgeRow): number[] {
	return (line.text.match(/\p{Nd}+/gu) ?? []).map(Number);
}

const sayFurniture = ({isHead}: EdgeRow) => (isHead ? 'running head' : 'running foot');

/** Longer lines are text. */
const longestHead = 100;

/** Where many pages have a head, the outermost line in its place on another page is one too: of a chapter. */
function inSamePlace(rows: readonly EdgeRow[], found: ReadonlyMap<EdgeRow, AsideReason>): EdgeRow[] {
	const known = [...found.keys()].filter(({rank, line}) => rank === 0 && /\p{L}/u.test(line.text));
	return rows.filter(row => {
		if (found.has(row) || row.rank > 0 || row.line.text.length > longestHead) return false;
		const alike = known.filter(
			({isHead, distance, line}) =>
				isHead === row.isHead &&
				Math.abs(distance - row.distance) < 1.5 &&
				Math.abs(line.size - row.line.size) < 0.3,
		);
		return new Set(alike.map(({page}) => page)).size >= fewestAlike;
	});
}

const fewestAlike = 3;

/** Of the lines that were found those that no text stands between and the end of the page. */
function outermost(
	rows: readonly EdgeRow[],
	found: ReadonlyMap<EdgeRow, AsideReason>,
): Map<EdgeRow, AsideReason> {
	const kept = new Map<EdgeRow, AsideReason>();
	const inner = new Set<string>();
	for (const row of [...rows].sort((a, b) => a.rank - b.rank)) {
		const end = `${row.page} ${row.isHead}`;
		const reason = found.get(row);
		if (reason === undefined) inner.add(end);
		else if (!inner.has(end)) kept.set(row, reason);
	}
	return kept;
}

/** A number alone, or one that says how many there are: `3`, `- 3 -`, `Page 3 of 12`, `3/12`, `iv`. */
const pageNumber =
	/^[\s([–—-]*(?:\p{L}{1,8}\.? ?)?(?<number>\d{1,4}|[ivxl]{1,7})(?:(?: ?\/ ?| \p{L}{1,4} )(?<total>\d{1,4}))?[\s)\]–—.-]*$/iu;

/** Lines with nothing but the number of a page, which grows from page to page. */
function numbered(rows: readonly EdgeRow[]): Map<EdgeRow, AsideReason> {
	const groups = new Map<string, EdgeRow[]>();
	const found = new Map<EdgeRow, AsideReason>();
	for (const row of rows) {
		const {number, total} = pageNumber.exec(row.line.text)?.groups ?? {};
		if (number === undefined) continue;
		const value = /^\d/.test(number) ? Number(number) : romanValue(number);
		const isOutermost = row.rank === 0;
		const isSure = total !== undefined || (isOutermost && /^[\s–—-]*\d+[\s–—-]*$/.test(row.line.text));
		// A page alone has nothing to be compared with: its number is the last thing on it, and is that of the page.
		if (isSure && value === row.page) found.set(row, 'page number');
		else addToGroup(groups, `${value - row.page} ${row.line.text.replace(number, '#')}`, row);
	}
	for (const group of groups.values()) {
		// `Article 9` and `Article 10` may begin two pages.
		const hasWord = group.some(
			({line}) => /\p{L}{2}/u.test(line.text) && !/^[\s–—-]*[ivxl]+[\s–—-]*$/i.test(line.text),
		);
		if (pagesOf(group) < (hasWord ? fewestAlike : 2)) continue;
		for (const row of group) found.set(row, 'page number');
	}
	return found;
}

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50};

function romanValue(text: string): number {
	const values = [...text.toLowerCase()].map(digit => romanDigits[digit] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
