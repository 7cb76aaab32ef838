/** A briefing in lines of so many cells, as one reads it where it is drawn: headings, quotations, tables, references. */

import {greatest} from '../../base/extremes.ts';
import type {Block, Briefing, Column, Content, Framing} from '../../briefing/briefing.ts';
import {linesOfNote} from '../../briefing/briefing.ts';
import {betweenReferences, bySource} from '../../briefing/formats/citation.ts';
import type {Wording} from '../../briefing/wording/wording.ts';
import {wordingOf} from '../../briefing/wording/wordings.ts';
import {type Line, lineText, type Span, span} from '../line.ts';
import {textWidth} from '../text-width.ts';
import {truncate} from '../wrap.ts';
import {type Flow, flowOf, type References, wrapFlow} from './flow.ts';

export type Page = {
	/** Cells of a line. */
	readonly width: number;
	/** Nothing stands beside another: a table is read cell by cell. */
	readonly isLinear: boolean;
};

type Drawing = Page & {readonly references: References; readonly wording: Wording};

/** Cells of a column that still can be read. */
const leastColumn = 18;
/** Between columns. */
const gap = 2;

const blank: Line = [];

export function briefingLines(briefing: Briefing, page: Page): readonly Line[] {
	const wording = wordingOf(briefing.language);
	const references = new Map(briefing.references.map(each => [each.number, each]));
	const drawing = {...page, references, wording};
	const flows = (contents: readonly Content[]) =>
		contents.flatMap(content => wrapFlow(flowOf(content, references), page.width));
	return [
		...wrapFlow([span(briefing.title, 'title')], page.width),
		blank,
		...flows(briefing.lead),
		...briefing.parts.flatMap(({title, blocks}) => [
			blank,
			...wrapFlow([span(title, 'heading')], page.width),
			...blocks.flatMap(block => [blank, ...blockLines(block, drawing)]),
		]),
		...referenceLines(briefing, page.width, wording),
	];
}

function blockLines(block: Block, drawing: Drawing): readonly Line[] {
	const {width, references, wording} = drawing;
	switch (block.kind) {
		case 'paragraph':
			return wrapFlow(flowOf(block.content, references), width);
		case 'heading':
			return wrapFlow(
				flowOf(block.content, references).map(each => ({...each, tone: 'title'})),
				width,
			);
		case 'list':
			return block.items.flatMap(item => hanging('• ', flowOf(item, references), width));
		case 'table':
			return tableLines(block.columns, block.rows, drawing);
		case 'framings':
			return framingLines(block, drawing);
		case 'note':
			return [
				...wrapFlow([span(wording.references.noteOn(block.about), 'strong')], width),
				...linesOfNote(block.text).flatMap(text => wrapFlow([span(text, 'note')], width)),
			];
		default:
			return block satisfies never;
	}
}

/** A flow behind a sign; its other lines begin where the first one does. */
function hanging(sign: string, flow: Flow, width: number): readonly Line[] {
	const cells = textWidth(sign);
	return wrapFlow(flow, width - cells).map((line, index) => [
		span(index === 0 ? sign : ' '.repeat(cells)),
		...line,
	]);
}

/** A line in exactly so many cells. */
function padded(line: Line, width: number): Line {
	return [...line, span(' '.repeat(Math.max(0, width - textWidth(lineText(line)))))];
}

/** Texts beside each other. */
function besides(columns: readonly (readonly Line[])[], widths: readonly number[]): readonly Line[] {
	const height = greatest(columns.map(({length}) => length));
	return Array.from({length: Math.max(0, height)}, (_, row) =>
		columns.flatMap((lines, index): Line => {
			const line = lines[row] ?? [];
			const isLast = index === columns.length - 1;
			return isLast ? line : [...padded(line, widths[index] ?? 0), span(' '.repeat(gap))];
		}),
	);
}

/** The cells of each column by their shares; null where one would be too narrow. */
function widthsOf(shares: readonly number[], {width, isLinear}: Page): readonly number[] | null {
	const room = width - gap * (shares.length - 1);
	const total = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map(share => Math.floor((room * share) / total));
	return isLinear || widths.some(cells => cells < leastColumn) ? null : widths;
}

type Rows = readonly (readonly Content[])[];

/** In columns where there is room, else row by row, each cell below the name of its column. */
function tableLines(columns: readonly Column[], rows: Rows, drawing: Drawing): readonly Line[] {
	const {width, references} = drawing;
	const widths = widthsOf(
		columns.map(column => column.width),
		drawing,
	);
	if (widths === null) return stackedRows(columns, rows, drawing);
	const head = columns.map(({title, side}, index): readonly Line[] => [
		[span(truncate(title, widths[index] ?? 0), side ?? 'strong')],
	]);
	return [
		...besides(head, widths),
		[span('─'.repeat(width), 'rail')],
		...rows.flatMap((cells, index) => {
			const drawn = cells.map((content, column) =>
				wrapFlow(flowOf(content, references), widths[column] ?? width),
			);
			return [...(index === 0 ? [] : [blank]), ...besides(drawn, widths)];
		}),
	];
}

function stackedRows(columns: readonly Column[], rows: Rows, {width, references}: Drawing): readonly Line[] {
	return rows.flatMap((cells, row) => [
		...(row === 0 ? [] : [blank]),
		...cells.flatMap((content, index) => {
			const {title = '', side} = columns[index] ?? {};
			return wrapFlow([...labelled(title, side ?? 'strong'), ...flowOf(content, references)], width);
		}),
	]);
}

function labelled(label: string, tone: Span['tone']): Flow {
	return label === '' ? [] : [span(`${label}:`, tone), span(' ')];
}

/** A point under its topic, the sides' words beside each other where there is room. */
function framingLines(
	{topic, framings, remarks}: Extract<Block, {readonly kind: 'framings'}>,
	drawing: Drawing,
): readonly Line[] {
	const {width, references} = drawing;
	const widths =
		framings.length < 2
			? null
			: widthsOf(
					framings.map(() => 1),
					drawing,
				);
	const flow = ({side, label, content}: Framing): Flow => [
		...labelled(label, side ?? 'strong'),
		...flowOf(content, references),
	];
	const texts =
		widths === null
			? framings.flatMap(framing => wrapFlow(flow(framing), width))
			: besides(
					framings.map((framing, index) => wrapFlow(flow(framing), widths[index] ?? width)),
					widths,
				);
	return [
		...wrapFlow([span(topic, 'title')], width),
		...texts,
		...remarks.flatMap(remark => hanging('• ', flowOf(remark, references), width)),
	];
}

/** Where the quoted words stand, document by document; each number leads to them. */
function referenceLines({references}: Briefing, width: number, wording: Wording): readonly Line[] {
	if (references.length === 0) return [];
	return [
		blank,
		[span(wording.references.title, 'heading')],
		...bySource(references).flatMap(({label, references: cited}) => {
			const places = cited.flatMap((reference, index): Flow => {
				const place = `[${reference.number}] ${wording.references.locator(reference.locator)}`;
				const before = index === 0 ? [] : [span(betweenReferences, 'quiet')];
				return [...before, {text: place, tone: 'quiet', link: reference.url}];
			});
			return [blank, ...wrapFlow([...labelled(label, 'strong'), ...places], width)];
		}),
	];
}
