/** Builds small files of word processors, part by part. */
import {strToU8, zipSync} from 'fflate';

const office = 'http://schemas.openxmlformats.org';

const namespaces = [
	`xmlns:w="${office}/wordprocessingml/2006/main"`,
	`xmlns:r="${office}/officeDocument/2006/relationships"`,
	`xmlns:mc="${office}/markup-compatibility/2006"`,
].join(' ');

export type DocxContent = {
	/** What is in the body, as XML. */
	readonly body: string;
	/** What is in other parts of the folder `word`, by their names without an ending. */
	readonly parts?: Readonly<Record<string, string>>;
	readonly title?: string;
};

/** A paragraph of Word, by its text or its runs as XML, with its properties. */
export function paragraph(content: string, properties = ''): string {
	const runs = content.startsWith('<') ? content : run(content);
	return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function run(text: string, properties = ''): string {
	return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The bytes of a Word file; what a part is for is told by its name, `header1` being a header. */
export function docx({body, parts = {}, title = ''}: DocxContent): Uint8Array {
	const files: Record<string, string> = {
		'_rels/.rels': relations([['r1', 'officeDocument', 'word/document.xml']]),
		'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
		'word/_rels/document.xml.rels': relations(
			Object.keys(parts).map(name => [name, name.replace(/\d+$/, ''), `${name}.xml`]),
		),
		'docProps/core.xml': `<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></p>`,
	};
	for (const [name, content] of Object.entries(parts))
		files[`word/${name}.xml`] = `<w:part ${namespaces}>${content}</w:part>`;
	return zipped(files);
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
	const each = all.map(
		([id, type, target]) =>
			`<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="${office}/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';

const odtNamespaces = [
	...['office', 'text', 'table', 'style', 'meta'].map(name => `xmlns:${name}="${openDocument}:${name}:1.0"`),
	`xmlns:draw="${openDocument}:drawing:1.0" xmlns:fo="${openDocument}:xsl-fo-compatible:1.0"`,
	'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="x"',
].join(' ');

export type OdtContent = {
	/** What is in the text, as XML. */
	readonly text: string;
	/** Styles, of lists too. */
	readonly styles?: string;
	/** What stands at the edges of pages. */
	readonly pages?: string;
	readonly title?: string;
};

/** The bytes of an OpenDocument text. */
export function odt({text, styles = '', pages = '', title = ''}: OdtContent): Uint8Array {
	const root = (name: string, content: string) =>
		`<office:${name} ${odtNamespaces}>${content}</office:${name}>`;
	return zipped({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': root('document-content', `<office:body><office:text>${text}</office:text></office:body>`),
		'styles.xml': root(
			'document-styles',
			`<office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles>`,
		),
		'meta.xml': root('document-meta', `<office:meta><dc:title>${title}</dc:title></office:meta>`),
	});
}
