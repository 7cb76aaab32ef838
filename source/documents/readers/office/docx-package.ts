/** Finds the parts of a Word file that a reader needs: its text, styles, lists, notes, and what stands at the edge of pages. */
import {UserError} from '../../problem.ts';
import {type Archive, openArchive} from './unzip.ts';
import {
	elementAt,
	elementsBelow,
	elementsIn,
	type Prefixes,
	parseXml,
	textIn,
	type XmlElement,
} from './xml.ts';

export type DocxParts = {
	readonly body: XmlElement;
	/** What the file says of the colour of its pages. */
	readonly background: XmlElement | null;
	readonly styles: XmlElement | null;
	readonly numbering: XmlElement | null;
	readonly footnotes: XmlElement | null;
	readonly endnotes: XmlElement | null;
	/** Of the first pages: those of later ones say the same or less. */
	readonly headers: readonly XmlElement[];
	readonly footers: readonly XmlElement[];
	/** The title among the file's properties. */
	readonly title: string | null;
};

const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** By the namespaces of both editions of the standard. */
const prefixes: Prefixes = new Map([
	[`${office}/wordprocessingml/2006/main`, 'w'],
	[`${strict}/wordprocessingml/main`, 'w'],
	[`${office}/officeDocument/2006/relationships`, 'r'],
	[`${strict}/officeDocument/relationships`, 'r'],
	[`${office}/officeDocument/2006/math`, 'm'],
	[`${strict}/officeDocument/math`, 'm'],
	[`${office}/drawingml/2006/wordprocessingDrawing`, 'wp'],
	[`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
	[`${office}/markup-compatibility/2006`, 'mc'],
	[`${office}/package/2006/relationships`, 'rel'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/**
 * The parts of a file.
 *
 * @throws A UserError where it is damaged, locked, too large or no file of Word.
 */
export async function partsOfDocx(bytes: Uint8Array): Promise<DocxParts> {
	const archive = await openArchive(bytes);
	const [main] = (await relationsOf(archive, '')).filter(({type}) => type === 'officeDocument');
	const path = main?.target ?? 'word/document.xml';
	const document = await xmlAt(archive, path);
	const body = elementAt(document, 'w:body');
	if (body === null) throw new UserError('holds no text of Word; open it and save it as .docx');
	const relations = await relationsOf(archive, path);
	const partOf = async (type: string) => {
		const target = relations.find(relation => relation.type === type)?.target;
		return target === undefined ? null : xmlAt(archive, target);
	};
	const atEdge = async (kind: 'header' | 'footer') => {
		const parts: XmlElement[] = [];
		for (const id of edgeIds(body, kind)) {
			const target = relations.find(relation => relation.id === id)?.target;
			const part = target === undefined ? null : await xmlAt(archive, target);
			if (part !== null) parts.push(part);
		}
		return parts;
	};
	return {
		body,
		background: elementAt(document, 'w:background'),
		styles: await partOf('styles'),
		numbering: await partOf('numbering'),
		footnotes: await partOf('footnotes'),
		endnotes: await partOf('endnotes'),
		headers: await atEdge('header'),
		footers: await atEdge('footer'),
		title: titleIn(await xmlAt(archive, 'docProps/core.xml')),
	};
}

function titleIn(properties: XmlElement | null): string | null {
	const title = elementAt(properties, 'dc:title');
	return title === null ? null : textIn(title);
}

/** The headers or footers that the first section names for its first page and the others. */
function edgeIds(body: XmlElement, kind: 'header' | 'footer'): string[] {
	const [section] = elementsBelow(body, new Set(['w:sectPr']));
	const references = elementsIn(section, `w:${kind}Reference`);
	return ['first', 'default'].flatMap(type =>
		references
			.filter(reference => reference.attributes.get('w:type') === type)
			.flatMap(reference => reference.attributes.get('r:id') ?? []),
	);
}

type Relation = {readonly id: string; readonly type: string; readonly target: string};

/** What a part says of where others are; the archive itself is the part without a name. */
async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
	const slash = part.lastIndexOf('/') + 1;
	const folder = part.slice(0, slash);
	const relations = await xmlAt(archive, `${folder}_rels/${part.slice(slash)}.rels`);
	return elementsIn(relations).flatMap(({attributes}) => {
		if (attributes.get('TargetMode') === 'External') return [];
		const target = attributes.get('Target') ?? '';
		return {
			id: attributes.get('Id') ?? '',
			type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
			target: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
		};
	});
}

async function xmlAt(archive: Archive, path: string): Promise<XmlElement | null> {
	const bytes = await archive.read(path);
	return bytes === null ? null : parseXml(bytes, prefixes);
}
