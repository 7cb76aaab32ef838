/** The briefing as a Word document. */
import {
	Bookmark,
	BorderStyle,
	Document,
	ExternalHyperlink,
	type FileChild,
	Footer,
	HeadingLevel,
	InternalHyperlink,
	type ISectionOptions,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	SectionType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import {
	type Block,
	type Briefing,
	type Column,
	type Content,
	type Inline,
	linesOfNote,
	quotedPieces,
	type Reference,
} from '../briefing.ts';
import type {Length} from '../choices/choices.ts';
import {isProvenance, provenanceRecord} from '../provenance.ts';
import {briefCitation, citation} from './citation.ts';
import {propertiesOf, settled, textOfDocx} from './docx-file.ts';
import {
	bullets,
	colours,
	numbering,
	pageFor,
	sans,
	sideColours,
	styleIds,
	stylesFor,
	textWidth,
} from './docx-style.ts';
import type {FormatWriter} from './format-writer.ts';

export const docx = {
	write: formatDocx,
	linesOf: (text: string): readonly string[] =>
		text
			.split('\n')
			.filter(line => !isProvenance(line))
			.map(line => line.trim()),
	textOf: textOfDocx,
} satisfies FormatWriter;

export async function formatDocx(briefing: Briefing): Promise<Uint8Array> {
	const title = legal(briefing.title);
	const document = new Document({
		title,
		creator: 'briefing',
		lastModifiedBy: 'briefing',
		description: 'Set side by side from the cited documents; every quotation is verbatim.',
		customProperties: propertiesOf(provenanceRecord(briefing, 'docx')),
		styles: stylesFor(briefing.length),
		numbering,
		// Without it, Word takes the document for one of an earlier version.
		compatibility: {version: 15},
		sections: [
			{
				properties: {page: pageFor(briefing.length)},
				footers: {default: footer(title)},
				children: body(briefing),
			},
			...references(briefing),
		],
	});
	return settled(await Packer.toBuffer(document), briefing.date);
}

function body({title, lead, parts}: Briefing): FileChild[] {
	return [
		new Paragraph({heading: HeadingLevel.TITLE, children: [run(title)]}),
		...lead.map(line => new Paragraph({style: styleIds.lead, children: inlines(line)})),
		...parts.flatMap(part => {
			const firstHeading = part.blocks.findIndex(({kind}) => kind === 'heading');
			return [
				new Paragraph({heading: HeadingLevel.HEADING_1, children: [run(part.title)]}),
				...part.blocks.flatMap((value, index) =>
					block(
						value,
						firstHeading !== -1 && firstHeading < index ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
					),
				),
			];
		}),
	];
}

/** Topics stand below the headings of their part, where it has some. */
type TopicHeading = typeof HeadingLevel.HEADING_2 | typeof HeadingLevel.HEADING_3;

function footer(title: string): Footer {
	const children = [
		run(`${title}  ·  `),
		new TextRun({children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]}),
	];
	return new Footer({children: [new Paragraph({style: styleIds.footer, children})]});
}

function block(value: Block, topicHeading: TopicHeading): FileChild[] {
	switch (value.kind) {
		case 'paragraph':
			return [new Paragraph({children: inlines(value.content)})];
		case 'heading':
			return [new Paragraph({heading: HeadingLevel.HEADING_2, children: inlines(value.content)})];
		case 'list':
			return value.items.map(
				item => new Paragraph({numbering: {reference: bullets, level: 0}, children: inlines(item)}),
			);
		case 'table':
			return [table(value.columns, value.rows), gap()];
		case 'framings':
			return framings(value, topicHeading);
		case 'note':
			return [
				new Paragraph({
					style: styleIds.note,
					keepNext: true,
					children: [run(`On ${value.about}:`, {bold: true})],
				}),
				...linesOfNote(value.text).map(line => new Paragraph({style: styleIds.note, children: [run(line)]})),
			];
		default:
			return value satisfies never;
	}
}

/** Two tables that touch would be one. */
function gap(): Paragraph {
	return new Paragraph({style: styleIds.gap, children: []});
}

/** A table without lines: of two columns, in which who says nothing has less room, and what is said of both below. */
function framings(
	{topic, framings: sides, remarks}: Extract<Block, {readonly kind: 'framings'}>,
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
		new Paragraph({heading: topicHeading, children: [run(topic)]}),
		new Table({
			width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			margins: {top: 20, bottom: 20, left: 90, right: 90},
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

function table(columns: readonly Column[], rows: readonly (readonly Content[])[]): Table {
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
		margins: {top: 24, bottom: 24, left: 90, right: 90},
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

/** Marked words have the colour of the side whose words they are. */
function inlines(content: Content, markColor?: string): ParagraphChild[] {
	return content.flatMap((value, index) => {
		const before = content[index - 1]?.kind;
		const isNextToNumber = value.kind === 'reference' && (before === 'quotation' || before === 'reference');
		return isNextToNumber ? [thinSpace(), ...inline(value, markColor)] : inline(value, markColor);
	});
}

/** Between two numbers, which would else be read as one. */
function thinSpace(): TextRun {
	return new TextRun({text: '\u2009', superScript: true});
}

function inline(value: Inline, markColor = colours.ink): ParagraphChild[] {
	switch (value.kind) {
		case 'text':
			return [run(value.text)];
		case 'strong':
			return [run(value.text, {bold: true})];
		case 'remark':
			return [run(value.text, {italics: true, color: colours.quiet})];
		case 'quotation':
			return [
				...quotedPieces(value).map(({text, isMarked}) =>
					run(text, isMarked ? {bold: true, color: markColor} : {}),
				),
				call(value.reference),
			];
		case 'reference':
			return [call(value.reference)];
		case 'code':
			return [run(value.text, {font: 'Courier New', size: 16})];
		case 'link':
			return [link(value.text, value.url)];
		default:
			return value satisfies never;
	}
}

type Look = {
	readonly bold?: true;
	readonly italics?: true;
	readonly color?: string;
	readonly font?: string;
	readonly size?: number;
};

/** Before a side's words. */
const sideLabel: Look = {bold: true, font: sans, size: 16};

function run(text: string, look: Look = {}): TextRun {
	return new TextRun({text: legal(text), ...look});
}

/** A line break in document text is no line of the file, and what XML cannot hold is shown as unknown. */
function legal(text: string): string {
	return text
		.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ')
		.replace(/[\0-\x08\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');
}

function link(text: string, url: string): ParagraphChild {
	return new ExternalHyperlink({link: url, children: [run(text, {color: colours.link})]});
}

/** The number alone leads to the reference: one that is cited twice has the same number twice. */
function call(number: number): ParagraphChild {
	return new InternalHyperlink({
		anchor: anchor(number),
		children: [new TextRun({text: String(number), superScript: true, color: colours.link})],
	});
}

function anchor(number: number): string {
	return `reference-${number}`;
}

/** Columns of the references; those of one page are short enough for more of them. */
const referenceColumns = {short: 5, standard: 2, full: 2} as const;

function references({references: all, length}: Briefing): ISectionOptions[] {
	if (all.length === 0) return [];
	const heading = new Paragraph({heading: HeadingLevel.HEADING_1, children: [run('References')]});
	const entries = all.map(
		reference =>
			new Paragraph({
				style: styleIds.reference,
				children: [
					new Bookmark({id: anchor(reference.number), children: [run(`${reference.number}.`)]}),
					new TextRun('\t'),
					...entry(reference, length),
				],
			}),
	);
	const onePage = {page: pageFor(length), type: SectionType.CONTINUOUS};
	return [
		{properties: onePage, children: [heading]},
		{properties: {...onePage, column: {count: referenceColumns[length], space: 300}}, children: entries},
	];
}

/** In brief the place itself is the link. */
function entry(reference: Reference, length: Length): ParagraphChild[] {
	const {url} = reference;
	if (length === 'short') {
		const place = briefCitation(reference);
		return [url === null ? run(place) : link(place, url)];
	}
	return [run(`${citation(reference)}. `), ...(url === null ? [] : [link('Open at these words', url)])];
}
