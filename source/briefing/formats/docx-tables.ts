/** Tables of a Word document: those of columns, and those without lines that set the sides' words side by side. */
import {
	BorderStyle,
	type FileChild,
	type HeadingLevel,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
} from 'docx';
import type {Block, Column, Content} from '../briefing.ts';
import {colours, sans, sideColours, styleIds, textWidth} from './docx-style.ts';
import {inlines, run, spokenIn} from './docx-text.ts';

/** Topics stand below the headings of their part, where it has some. */
export type TopicHeading = typeof HeadingLevel.HEADING_2 | typeof HeadingLevel.HEADING_3;

/** Two tables that touch would be one. */
export function gap(): Paragraph {
	return new Paragraph({style: styleIds.gap, children: []});
}

/** Before a side's words. */
const sideLabel = {bold: true, font: sans, size: 16} as const;

/** A table without lines: of two columns, in which who says nothing has less room, and what is said of both below. */
export function framings(
	{topic, language, framings: sides, remarks}: Extract<Block, {readonly kind: 'framings'}>,
	topicHeading: TopicHeading,
): FileChild[] {
	const shares = sides.map(({isSilent}) => (isSilent ? 1 : sides.some(other => other.isSilent) ? 2 : 1));
	const total = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map(share => Math.floor((textWidth * share) / total));
	const below = remarks.map(
		line =>
			new TableRow({
				cantSplit: true,
				children: [
					new TableCell({
						columnSpan: sides.length,
						children: [new Paragraph({style: styleIds.cell, children: inlines(line)})],
					}),
				],
			}),
	);
	const row = new TableRow({
		cantSplit: sides.every(({content}) => charactersOf(content) <= mostKeptWhole),
		children: sides.map(({side, label, content}, index) => {
			const color = side === null ? colours.quiet : sideColours[side];
			return new TableCell({
				width: {size: widths[index] ?? 0, type: WidthType.DXA},
				borders: {left: {style: BorderStyle.SINGLE, size: 18, color}},
				children: [
					new Paragraph({
						style: styleIds.cell,
						keepNext: below.length > 0,
						children: [run(`${label}  `, {...sideLabel, color}), ...inlines(content, color)],
					}),
				],
			});
		}),
	});
	return [
		new Paragraph({
			heading: topicHeading,
			children: [run(topic, spokenIn({language}))],
		}),
		new Table({
			width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			margins: {top: 10, bottom: 10, left: 90, right: 90},
			borders: {
				top: none,
				bottom: none,
				left: none,
				right: none,
				insideVertical: none,
				insideHorizontal: none,
			},
			rows: [row, ...below],
		}),
		gap(),
	];
}

/** A cell longer than this, some twelve lines, may go on on the next page: kept whole, it would leave half a page empty. */
const mostKeptWhole = 400;

function charactersOf(content: Content): number {
	return content.reduce((sum, value) => sum + ('text' in value ? value.text.length : 0), 0);
}

const none = {style: BorderStyle.NONE, size: 0, color: 'auto'};
const thin = {style: BorderStyle.SINGLE, size: 4, color: colours.rule};

export function table(columns: readonly Column[], rows: readonly (readonly Content[])[]): Table {
	const total = columns.reduce((sum, {width}) => sum + width, 0);
	const widths = columns.map(({width}) => Math.floor((textWidth * width) / total));
	const cell = (style: string, width: number, children: readonly ParagraphChild[]) =>
		new TableCell({
			width: {size: width, type: WidthType.DXA},
			children: [new Paragraph({style, children})],
		});
	return new Table({
		width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: {top: 25, bottom: 25, left: 80, right: 80},
		borders: {
			top: none,
			left: none,
			right: none,
			insideVertical: none,
			insideHorizontal: thin,
			bottom: thin,
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({title, side}, index) =>
					cell(styleIds.columnHead, widths[index] ?? 0, [
						run(title, side === undefined ? {} : {color: sideColours[side]}),
					]),
				),
			}),
			...rows.map(
				cells =>
					new TableRow({
						cantSplit: cells.every(content => charactersOf(content) <= mostKeptWhole),
						children: cells.map((content, index) =>
							cell(styleIds.cell, widths[index] ?? 0, inlines(content, colourOf(columns[index]))),
						),
					}),
			),
		],
	});
}

function colourOf(column: Column | undefined): string | undefined {
	return column?.side === undefined ? undefined : sideColours[column.side];
}
