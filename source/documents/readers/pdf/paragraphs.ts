/** Puts the lines of a page together to paragraphs, by their spacing, their edges, and how they are set. */
import {greatest} from '../../../base/extremes.ts';
import {addToGroup} from '../../../base/groups.ts';
import {withoutMarker} from '../list-markers.ts';
import type {PdfLine} from './lines.ts';
import {raised} from './raised.ts';
import {tableRows} from './tables.ts';

export type Paragraph = {
	readonly lines: readonly PdfLine[];
	/** Whether more than the usual space between lines, or another kind of letters, sets it apart from what is above. */
	readonly isSetApart: boolean;
	/** A row of a table, as it is written; null of running text. */
	readonly row: string | null;
};

/** How a document is set, to which everything in it is compared. */
export type Setting = {
	/** Of running text, in points. */
	readonly size: number;
	/** From one line to the next, in units of the size. */
	readonly leading: number;
	/** The same of letters of other sizes, where there are enough of them. */
	readonly leadings: ReadonlyMap<number, number>;
	readonly isBold: boolean;
};

/** By how much letters must differ in size to be another kind of text. */
const otherSize = 0.06;
/** Space between lines, in units of the usual one, from which on it parts paragraphs. */
const wideSpace = 1.28;

/** Letters of titles and headings, in units of the usual size. */
const titleSize = 1.12;

/** `the lights;`, `the lights; and` */
const endsItem = /[,;](?: \p{L}{1,4})?$/u;

/** Where nothing shows another one, in units of the size. */
const usualLeading = 1.2;

const sentenceEnd = /[.!?:;…。！？]["”’»)\]]*$/u;

/** How most of a document is set. */
export function settingOf(parts: readonly (readonly PdfLine[])[]): Setting {
	const letters = new Map<number, number>();
	let bold = 0;
	let all = 0;
	for (const {size, isBold, text} of parts.flat()) {
		letters.set(size, (letters.get(size) ?? 0) + text.length);
		all += text.length;
		if (isBold) bold += text.length;
	}
	const size = [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 12;
	const steps = stepsBySize(parts);
	const leading = leadingOf(steps.get(size) ?? []) ?? usualLeading;
	const leadings = new Map<number, number>();
	for (const [each, own] of steps)
		if (own.length >= fewestSteps) leadings.set(each, leadingOf(own) ?? leading);
	return {size, leading, leadings, isBold: bold > all / 2};
}

/** Fewer lines of one size do not show how far apart they are set. */
const fewestSteps = 3;

/** From one line to the next where a sentence goes on, for each size of letters, in units of that size. */
function stepsBySize(parts: readonly (readonly PdfLine[])[]): ReadonlyMap<number, number[]> {
	const steps = new Map<number, number[]>();
	for (const lines of parts) {
		for (const [index, line] of lines.entries()) {
			const next = lines[index + 1];
			// From one paragraph to the next there may be more than from line to line.
			if (next?.size !== line.size || sentenceEnd.test(withoutRaised(line.text))) continue;
			const step = (next.baseline - line.baseline) / line.size;
			if (step > 0.8 && step < 3) addToGroup(steps, line.size, step);
		}
	}
	return steps;
}

/** Of the smaller steps, since a text of many headings has as many wide ones. */
function leadingOf(steps: readonly number[]): number | undefined {
	return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.3)];
}

/** The paragraphs of one part of a page, and the rows of its tables. */
export function paragraphsOf(lines: readonly PdfLine[], setting: Setting): Paragraph[] {
	const edges = edgesOf(lines, setting);
	const paragraphs: Paragraph[] = [];
	let open: PdfLine[] = [];
	let isSetApart = true;
	const close = () => {
		if (open.length > 0) paragraphs.push({lines: open, isSetApart, row: null});
		open = [];
	};
	const rows = tableRows(lines);
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		const row = rows.get(index);
		const isApart = before === undefined || standsApart(before, line, setting);
		if (row !== undefined) {
			close();
			if (row !== null) paragraphs.push({lines: [line], isSetApart: isApart, row});
			continue;
		}
		const isHead = before !== undefined && headsBelow(before, line, edges[index] ?? noEdges);
		if (open.length > 0 && !isApart && !isHead && goesOn(open, line, edges[index] ?? noEdges, setting)) {
			open.push(line);
			continue;
		}
		close();
		isSetApart = isApart || isHead;
		open.push(line);
	}
	close();
	return paragraphs;
}

/** Whether two lines are not of one paragraph, whatever they say: by the space between them, or how they are set. */
function standsApart(above: PdfLine, line: PdfLine, {leading, leadings}: Setting): boolean {
	const size = Math.max(above.size, line.size);
	const own = leadings.get(size) ?? leading;
	const step = line.baseline - above.baseline;
	if (step <= 0 || step > size * own * wideSpace || line.right < above.left) return true;
	return Math.abs(above.size - line.size) > size * otherSize;
}

/** Between which edges a line is set. */
type Edges = {
	readonly left: number;
	readonly right: number /** Whether space follows. */;
	readonly isLast: boolean;
};
const noEdges: Edges = {left: 0, right: 0, isLast: false};

/** Narrower text than this share of the part that it stands in was not wrapped there. */
const narrow = 0.45;

/** The edges of the lines around each: as wide as the widest that stands close to it, or as the part of the page. */
function edgesOf(lines: readonly PdfLine[], setting: Setting): Edges[] {
	const whole = widest(lines);
	const edges: Edges[] = [];
	let group: PdfLine[] = [];
	const close = (hasSpace: boolean) => {
		const around = widest(group);
		// Lines of a head or an address are short: no edge was reached that another word would have gone beyond.
		const isNarrow = around.right - around.left < (whole.right - whole.left) * narrow;
		const own = group.length > 2 && !isNarrow ? around : whole;
		for (const line of group) edges.push({...own, isLast: hasSpace && line === group.at(-1)});
		group = [];
	};
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		if (before !== undefined && standsApart(before, line, setting)) close(true);
		group.push(line);
	}
	close(false);
	return edges;
}

/** Whether a line that stands close below a sentence heads what follows after some space: short, and no sentence. */
function headsBelow(above: PdfLine, line: PdfLine, {left, right, isLast}: Edges): boolean {
	const isShort = line.right - line.left < (right - left) / 2;
	const isSentence = sentenceEnd.test(withoutRaised(line.text)) || line.text.endsWith(',');
	return (
		isLast &&
		isShort &&
		!isSentence &&
		beginsSentence(line.text) &&
		sentenceEnd.test(withoutRaised(above.text))
	);
}

function widest(lines: readonly PdfLine[]): Omit<Edges, 'isLast'> {
	return {left: -greatest(lines.map(({left}) => -left)), right: greatest(lines.map(({right}) => right))};
}

/** Whether a line goes on with the paragraph above it. */
function goesOn(paragraph: readonly PdfLine[], line: PdfLine, edges: Edges, {size}: Setting): boolean {
	const above = paragraph.at(-1);
	if (above === undefined || above.isPart || line.isPart) return false;
	const ended = sentenceEnd.test(withoutRaised(above.text));
	const isLower = /^\p{Ll}/u.test(line.text);
	const hadRoom = couldHold(above, line, edges, ended);
	if (beginsItem(line) && (ended || hadRoom || endsItem.test(above.text) || isBullet(line))) return false;
	if (above.isBold !== line.isBold && (hadRoom || ended)) return false;
	// Titles are broken where it looks well.
	const isTitle = line.size > size * titleSize && above.right - above.left > (edges.right - edges.left) / 2;
	if (hadRoom) return (isLower || isTitle) && !ended && !endsItem.test(above.text);
	const isFirst = paragraph.length === 1;
	const indent = (line.left - above.left) / line.size;
	// The first line of a paragraph stands further in, or, where it has a mark, further out.
	if (indent > 0.8) return isFirst ? !ended || beginsItem(above) : !beginsSentence(line.text);
	return !ended || indent > -0.8 || isFirst;
}

function beginsSentence(text: string): boolean {
	return /^["“‘«(¿¡]?[\p{Lu}\p{N}]/u.test(text);
}

/**
 * Whether the first word of a line had found room at the end of the line above: then it was not wrapped. Where lines
 * are broken so that they look well, some are a little shorter, but hardly where a sentence has just ended.
 */
function couldHold(above: PdfLine, line: PdfLine, {left, right}: Edges, ended: boolean): boolean {
	const width = right - left;
	const isCentred = Math.abs(above.left - left - (right - above.right)) < above.size;
	const room = isCentred ? width - (above.right - above.left) : right - above.right;
	return room > line.firstWord + (ended ? above.size * 0.4 : above.size * 0.8 + width * 0.03);
}

/** Marks of lists, also those of fonts that have nothing but signs. */
const bullet = /^[-*•‣▪◦●·–—\ue000-\ue0ef\ue0f2-\uf8ff]\s/u;

function isBullet({text, hasMark}: PdfLine): boolean {
	return bullet.test(text) || (hasMark && text.startsWith('o '));
}

function beginsItem(line: PdfLine): boolean {
	return (
		isBullet(line) ||
		withoutMarker(line.text).marker !== null ||
		/^\(?\p{Lu}{1,3}\d{1,3}[.)]/u.test(line.text)
	);
}

/** The text without what is set higher. */
export function withoutRaised(text: string): string {
	return text.replace(new RegExp(`${raised.begin}[^${raised.end}]*${raised.end}`, 'g'), '').trim();
}

/** Whether a paragraph may go on in another column or on another page: its last sentence has not ended. */
function isOpen({lines, row}: Paragraph): boolean {
	const last = lines.at(-1);
	return row === null && last !== undefined && !sentenceEnd.test(withoutRaised(last.text));
}

/** Whether a paragraph of the next column or page goes on with one. */
export function continues({lines, row}: Paragraph, before: Paragraph): boolean {
	const [first] = lines;
	const last = before.lines.at(-1);
	if (row !== null || first === undefined || last === undefined || !isOpen(before)) return false;
	if (Math.abs(first.size - last.size) > last.size * otherSize || first.isBold !== last.isBold) return false;
	if (beginsItem(first)) return false;
	return (
		/^["“‘(]?\p{Ll}/u.test(first.text) ||
		(before.lines.length > 1 && /^["“‘(]?[\p{Lu}\p{N}]/u.test(first.text))
	);
}
