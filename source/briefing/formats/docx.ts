/** The briefing as a Word document. */
import {
	Bookmark,
	Document,
	type FileChild,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx';
import {type Block, type Briefing, hasHeadings, linesOfNote, type Reference} from '../briefing.ts';
import type {PartName} from '../choices/choices.ts';
import {isProvenance, provenanceRecord} from '../provenance.ts';
import type {Wording} from '../wording/wording.ts';
import {wordingOf} from '../wording/wordings.ts';
import {betweenReferences, bySource} from './citation.ts';
import {propertiesOf, settled, textOfDocx} from './docx-file.ts';
import {bullets, numbering, pageFor, styleIds, stylesFor} from './docx-style.ts';
import {framings, gap, type TopicHeading, table} from './docx-tables.ts';
import {anchor, inlines, legal, link, run} from './docx-text.ts';
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
	const wording = wordingOf(briefing.language);
	const document = new Document({
		title,
		creator: 'briefing',
		lastModifiedBy: 'briefing',
		description: wording.files.description,
		customProperties: propertiesOf(provenanceRecord(briefing, 'docx')),
		styles: stylesFor(briefing.length, wording.tag),
		numbering,
		// Without it, Word takes the document for one of an earlier version.
		compatibility: {version: 15},
		sections: [
			{
				properties: {page: pageFor(briefing.length)},
				footers: {default: footer(title)},
				children: [...body(briefing, wording), ...references(briefing.references, wording)],
			},
		],
	});
	return settled(await Packer.toBuffer(document), briefing.date);
}

function body({title, lead, parts}: Briefing, wording: Wording): FileChild[] {
	return [
		new Paragraph({heading: HeadingLevel.TITLE, children: [run(title)]}),
		...lead.map(line => new Paragraph({style: styleIds.lead, children: inlines(line)})),
		...parts.flatMap(part => {
			const topicHeading = hasHeadings(part.blocks) ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
			const look = {topicHeading, ...(inSmallPrint.has(part.id) && {style: styleIds.reference})};
			return [
				new Paragraph({heading: HeadingLevel.HEADING_1, children: [run(part.title)]}),
				...part.blocks.flatMap(value => block(value, look, wording)),
			];
		}),
	];
}

/** What says where a briefing comes from is there to be looked up, not to be read. */
const inSmallPrint: ReadonlySet<PartName> = new Set(['sources', 'method']);

type BlockLook = {readonly topicHeading: TopicHeading; readonly style?: string};

function footer(title: string): Footer {
	const children = [
		run(`${title}  ·  `),
		new TextRun({children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]}),
	];
	return new Footer({children: [new Paragraph({style: styleIds.footer, children})]});
}

function block(value: Block, {topicHeading, ...look}: BlockLook, {references: words}: Wording): FileChild[] {
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
					children: [run(words.noteOn(value.about), {bold: true})],
				}),
				...linesOfNote(value.text).map(line => new Paragraph({style: styleIds.note, children: [run(line)]})),
			];
		default:
			return value satisfies never;
	}
}

/** Document by document, since the numbers lead here: a line each would take as much paper as the text. */
function references(all: readonly Reference[], wording: Wording): Paragraph[] {
	if (all.length === 0) return [];
	return [
		new Paragraph({heading: HeadingLevel.HEADING_1, children: [run(wording.references.title)]}),
		...bySource(all).map(
			({label, references: cited}) =>
				new Paragraph({
					style: styleIds.reference,
					children: [
						run(`${label}:`, {bold: true}),
						...cited.flatMap((reference, index) => [
							run(index === 0 ? ' ' : betweenReferences),
							...entry(reference, wording),
						]),
					],
				}),
		),
	];
}

function entry(reference: Reference, wording: Wording): ParagraphChild[] {
	const place = wording.references.locator(reference.locator);
	const number = new TextRun({text: String(reference.number), superScript: true});
	return [
		new Bookmark({id: anchor(reference.number), children: [number]}),
		reference.url === null ? run(place) : link(place, reference.url),
	];
}
