/** Puts the words of a part of a page together to lines. */
import {type Fragment, usualSize} from './fragment.ts';
import {raised} from './raised.ts';
import {inReadingOrder, isRightToLeft} from './right-to-left.ts';

export type PdfLine = {
	/** Raised numbers stand between `raised` marks. */
	readonly text: string;
	readonly page: number;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	/** That most of its letters have. */
	readonly size: number;
	/** Whether all of it is bold. */
	readonly isBold: boolean;
	/** How wide its first word is. */
	readonly firstWord: number;
	/** Whether its first word stands apart from the rest as the mark of an item does. */
	readonly hasMark: boolean;
	/** Whether it stood beside others on one line of a head: then it is a line of its own. */
	readonly isPart: boolean;
	/** Where its parts begin that stand apart as the cells of a table do, with their text. */
	readonly cells: readonly Cell[];
};

export type Cell = {readonly left: number; readonly right: number; readonly text: string};

/** In units of the size of letters. */
const sameLine = 0.25;
const wordGap = 0.15;
const wideGap = 0.6;
const cellGap = 1.5;
const markGap = 0.6;

/** Letters of notes are at most this large, beside the text. */
const smallLetters = 0.85;

/** The scripts of China and Japan, with their punctuation. */
const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]$/u;
const beginsWide = new RegExp(`^${endsWide.source.slice(0, -1)}`, 'u');

type Row = {baseline: number; size: number; fragments: Fragment[]};

/**
 * Lines from above to below.
 *
 * @param takenOut What stood among the fragments and is not seen: the place of it parts no cells.
 */
export function linesOf(
	fragments: readonly Fragment[],
	page: number,
	takenOut: readonly Fragment[] = [],
): PdfLine[] {
	const rows = withRaised(rowsOf(withoutInitials(fragments)));
	return rows.map(row => lineOf(row, page, takenOut));
}

/** In units of the size of the text: larger letters that reach over several lines begin the first of them. */
const initialSize = 1.8;

/** A letter that is set large at the beginning of a paragraph stands in its first line, like others. */
function withoutInitials(fragments: readonly Fragment[]): readonly Fragment[] {
	const size = usualSize(fragments);
	const initials = fragments.filter(
		each => each.size > size * initialSize && /^["“‘]?\p{Lu}$/u.test(each.text),
	);
	if (initials.length === 0) return fragments;
	return fragments.map(fragment => {
		if (!initials.includes(fragment)) return fragment;
		const top = fragment.baseline - fragment.size * 0.8;
		const beside = fragments.filter(
			other =>
				other.size < fragment.size / initialSize &&
				other.left >= fragment.right - size * 0.3 &&
				other.left < fragment.right + size * 2 &&
				other.baseline > top &&
				other.baseline <= fragment.baseline + size * 0.3,
		);
		const first = beside.sort((a, b) => a.baseline - b.baseline)[0];
		if (first === undefined || beside.length < 2) return fragment;
		return {
			...fragment,
			baseline: first.baseline,
			size: first.size,
			left: first.left - size * 0.1,
			right: first.left,
		};
	});
}

/** Fragments that stand on the same height. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
	const rows: Row[] = [];
	for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline)) {
		const row = rows.at(-1);
		const tolerance = Math.min(row?.size ?? 0, fragment.size) * sameLine;
		if (row !== undefined && Math.abs(fragment.baseline - row.baseline) <= tolerance) {
			row.fragments.push(fragment);
			if (fragment.size > row.size) Object.assign(row, {size: fragment.size, baseline: fragment.baseline});
		} else rows.push({baseline: fragment.baseline, size: fragment.size, fragments: [fragment]});
	}
	return rows;
}

/** Small rows that stand between the words of a larger one belong to it. */
function withRaised(rows: readonly Row[]): Row[] {
	const large: Row[] = [];
	const taken = new Set<Fragment>();
	const homeOf = (fragment: Fragment, at: number): Row | undefined =>
		rows
			.slice(Math.max(0, at - 3), at + 4)
			.find(row => fragment.size < row.size * smallLetters && isBeside(fragment, row));
	for (const [at, row] of rows.entries()) {
		if (row.fragments.length > 8) continue;
		for (const fragment of row.fragments) {
			const home = homeOf(fragment, at);
			if (home === undefined || home === row) continue;
			home.fragments.push({...fragment, rise: home.baseline - fragment.baseline});
			taken.add(fragment);
		}
	}
	for (const row of rows) {
		const fragments = row.fragments.filter(fragment => !taken.has(fragment));
		if (fragments.length > 0) large.push({...row, fragments});
	}
	return large;
}

/** Whether a small fragment stands right beside a word of a row, a little higher or lower. */
function isBeside({left, right, baseline, size}: Fragment, row: Row): boolean {
	const up = (row.baseline - baseline) / row.size;
	if (up > 0.7 || up < -0.4) return false;
	return row.fragments.some(
		word => word.size > size && left - word.right < row.size * 0.4 && word.left - right < row.size * 0.4,
	);
}

function lineOf({baseline, size, fragments}: Row, page: number, takenOut: readonly Fragment[]): PdfLine {
	const between = takenOut
		.filter(each => each.angle === 0 && Math.abs(each.baseline - baseline) <= size * sameLine)
		.sort((a, b) => a.left - b.left);
	const inOrder = withoutDoubles([...fragments].sort((a, b) => a.left - b.left));
	const spacing = spacingOf(inOrder);
	const cells: {left: number; right: number; text: string}[] = [];
	let text = '';
	let before: Fragment | null = null;
	let firstWord: number | null = null;
	let hasMark = false;
	for (const cell of cellsOf(inOrder, size, between)) {
		const own = spacing ?? spacingOf(cell);
		let written = '';
		let right = Number.NEGATIVE_INFINITY;
		for (const [place, fragment] of cell.entries()) {
			const isSpaced: boolean = before !== null && partsWords(before, fragment, place === 0 ? spacing : own);
			if (isSpaced && before !== null && firstWord === null) {
				firstWord = before.right - (inOrder[0]?.left ?? 0);
				hasMark = emptyBetween(before, fragment, between) > size * markGap;
			}
			const letters = markRaised(fragment, size);
			text += isSpaced ? ` ${letters}` : letters;
			written += isSpaced && place > 0 ? ` ${letters}` : letters;
			right = Math.max(right, fragment.right);
			if (before === null || fragment.right > before.right) before = fragment;
		}
		cells.push({left: cell[0]?.left ?? 0, right, text: written});
	}
	const left = inOrder[0]?.left ?? 0;
	const right = before?.right ?? left;
	return {
		text: plainText(text),
		page,
		left,
		right,
		baseline,
		size: usualSize(inOrder),
		isBold: inOrder.every(({isBold, text}) => isBold || !/\p{L}|\p{N}/u.test(text)),
		firstWord: firstWord ?? right - left,
		hasMark,
		isPart: false,
		cells: (isRightToLeft(text) ? cells.reverse() : cells).map(cell => ({
			...cell,
			text: plainText(cell.text),
		})),
	};
}

/**
 * How wide the widest place is between two fragments where nothing stands, nor stood before it was taken out.
 *
 * @param takenOut From left to right.
 */
function emptyBetween(before: Fragment, after: Fragment, takenOut: readonly Fragment[]): number {
	let end = before.right;
	let widest = Number.NEGATIVE_INFINITY;
	for (const {left, right} of takenOut) {
		if (right <= end || left >= after.left) continue;
		widest = Math.max(widest, left - end);
		end = right;
	}
	return Math.max(widest, after.left - end);
}

/** Letters drawn twice, a hair apart, look bold. */
function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
	const kept: Fragment[] = [];
	for (const fragment of fragments) {
		const {text, left, size} = fragment;
		const isDouble = kept
			.slice(-3)
			.some(other => other.text === text && Math.abs(other.left - left) < size * 0.1);
		if (!isDouble) kept.push(fragment);
	}
	return kept;
}

/** What stands together on a line, from left to right; the cells of a table stand farther apart. */
function cellsOf(inOrder: readonly Fragment[], size: number, takenOut: readonly Fragment[]): Fragment[][] {
	const cells: Fragment[][] = [];
	let before: Fragment | null = null;
	for (const fragment of inOrder) {
		const cell = cells.at(-1);
		const isApart = before === null || emptyBetween(before, fragment, takenOut) > size * cellGap;
		if (cell === undefined || isApart) cells.push([fragment]);
		else cell.push(fragment);
		if (before === null || fragment.right > before.right) before = fragment;
	}
	return cells;
}

/** The gap that parts letters set wide, as in `S T A T E M E N T`; null of any other text. */
function spacingOf(fragments: readonly Fragment[]): number | null {
	const single = fragments.filter(({text}) => text.length === 1).length;
	if (fragments.length < 5 || single < fragments.length * 0.8) return null;
	const gaps = fragments.slice(1).map(({left}, index) => left - (fragments[index]?.right ?? left));
	const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
	return usual > (fragments[0]?.size ?? 0) * wordGap ? usual : null;
}

/** Whether the gap between two fragments parts words; of letters set wide only one wider than all others does. */
function partsWords(before: Fragment, after: Fragment, spacing: number | null): boolean {
	const gap = after.left - before.right;
	if (spacing !== null) return gap > spacing * 1.6;
	const size = Math.min(before.size, after.size);
	// Where words are not parted by spaces, letters may be set wide.
	if (endsWide.test(before.text) && beginsWide.test(after.text)) return gap > size * wideGap;
	return after.isSpaced || gap > size * wordGap;
}

function markRaised({text, rise, size}: Fragment, lineSize: number): string {
	const isRaised = rise > lineSize * 0.15 && (size < lineSize * smallLetters || rise > lineSize * 0.3);
	return isRaised && /^[\d*†‡§,()[\]]+$/.test(text) ? `${raised.begin}${text}${raised.end}` : text;
}

/** White space is one space, letters that were joined to one are letters again, hints where to part a word are none. */
function plainText(text: string): string {
	const read = isRightToLeft(text) ? inReadingOrder(text) : text;
	return read
		.replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
		.replace(/[\t\n\r\f ]+|[\t\n\r\f \u00a0]{2,}/g, ' ')
		.replaceAll(`${raised.end}${raised.begin}`, '')
		.trim();
}
