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
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
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
	hasHeadings,
	type Inline,
	linesOfNote,
	quotedPieces,
	type Reference,
} from '../briefing.ts';
import type {PartName} from '../choices/choices.ts';
import {isProvenance, provenanceRecord} from '../provenance.ts';
import {betweenReferences, bySource, placeInShort} from './citation.ts';
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
			.flatMap(line => line.split(betweenReferences))
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
				children: [...body(briefing), ...references(briefing.references)],
			},
		],
	});
	return settled(await Packer.toBuffer(document), briefing.date);
}

function body({title, lead, parts}: Briefing): FileChild[] {
	return [
		new Paragraph({heading: HeadingLevel.TITLE, children: [run(title)]}),
		...lead.map(line => new Paragraph({style: styleIds.lead, children: inlines(line)})),
		...parts.flatMap(part => {
			const topicHeading = hasHeadings(part.blocks) ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
			const look = {topicHeading, ...(inSmallPrint.has(part.id) && {style: styleIds.reference})};
			return [
				new Paragraph({heading: HeadingLevel.HEADING_1, children: [run(part.title)]}),
				...part.blocks.flatMap(value => block(value, look)),
			];
		}),
	];
}

/** What says where a briefing comes from is there to be looked up, not to be read. */
const inSmallPrint: ReadonlySet<PartName> = new Set(['sources', 'method']);

/** Topics stand below the headings of their part, where it has some. */
type TopicHeading = typeof HeadingLevel.HEADING_2 | typeof HeadingLevel.HEADING_3;

type BlockLook = {readonly topicHeading: TopicHeading; readonly style?: string};

function footer(title: string): Footer {
	const children = [
		run(`${title}  ·  `),
		new TextRun({children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]}),
	];
	return new Footer({children: [new Paragraph({style: styleIds.footer, children})]});
}

function block(value: Block, {topicHeading, ...look}: BlockLook): FileChild[] {
	switch (value.kind) {
		case 'paragraph':
			return [new Paragraph({...look, children: inlines(value.content)})];
		case 'heading':
			return [new Paragraph({heading: HeadingLevel.HEADING_2, children: inlines(value.content)})];
		case 'list':
			return value.items.map(
				item => new Paragraph({...look, numbering: {reference: bullets, level: 0}, children: inlines(item)}),
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

/** Document by document, since the numbers lead here: a line each would take as much paper as the text. */
function references(all: readonly Reference[]): Paragraph[] {
	if (all.length === 0) return [];
	return [
		new Paragraph({heading: HeadingLevel.HEADING_1, children: [run('References')]}),
		...bySource(all).map(
			({label, references: cited}) =>
				new Paragraph({
					style: styleIds.reference,
					children: [
						run(`${label}:`, {bold: true}),
						...cited.flatMap((reference, index) => [
							run(index === 0 ? ' ' : betweenReferences),
							...entry(reference),
						]),
					],
				}),
		),
	];
}

function entry(reference: Reference): ParagraphChild[] {
	const place = placeInShort(reference);
	const number = new TextRun({text: String(reference.number), superScript: true});
	return [
		new Bookmark({id: anchor(reference.number), children: [number]}),
		reference.url === null ? run(place) : link(place, reference.url),
	];
}
