/** Finds the parts of an OpenDocument text that a reader needs, in an archive or in one flat file. */
import {UserError} from '../../problem.ts';
import {lockedFile, openArchive} from './unzip.ts';
import {elementAt, elementsIn, type Prefixes, parseXml, textIn, type XmlElement} from './xml.ts';

export type OdtParts = {
	/** The text itself. */
	readonly text: XmlElement;
	/** Elements that hold styles: those of the text before those that it shares with others. */
	readonly styles: readonly XmlElement[];
	/** What stands at the edges of pages, by the names of kinds of pages. */
	readonly pages: readonly XmlElement[];
	/** The title among the file's properties. */
	readonly title: string | null;
};

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';

const prefixes: Prefixes = new Map([
	...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name): [string, string] => [
		`${openDocument}:${name}:1.0`,
		name,
	]),
	[`${openDocument}:drawing:1.0`, 'draw'],
	[`${openDocument}:xsl-fo-compatible:1.0`, 'fo'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/**
 * The parts of a file.
 *
 * @throws A UserError where it is damaged, locked, too large or no OpenDocument text.
 */
export async function partsOfOdt(bytes: Uint8Array): Promise<OdtParts> {
	const roots = bytes[0] === 0x50 ? await rootsInArchive(bytes) : [parseXml(bytes, prefixes)];
	const all = (name: string) => roots.flatMap(root => elementsIn(root, name));
	const text = elementAt(all('office:body')[0], 'office:text');
	if (text === null) throw new UserError('holds no OpenDocument text; open it and save it as .odt');
	const title = elementAt(all('office:meta')[0], 'dc:title');
	return {
		text,
		styles: [...all('office:automatic-styles'), ...all('office:styles')],
		pages: all('office:master-styles').flatMap(styles => elementsIn(styles, 'style:master-page')),
		title: title === null ? null : textIn(title),
	};
}

async function rootsInArchive(bytes: Uint8Array): Promise<readonly (XmlElement | null)[]> {
	const archive = await openArchive(bytes);
	const rootAt = async (name: string) => {
		const part = await archive.read(name);
		return part === null ? null : parseXml(part, prefixes);
	};
	const manifest = await rootAt('META-INF/manifest.xml');
	const isLocked = elementsIn(manifest).some(entry =>
		elementsIn(entry).some(({name}) => name === 'manifest:encryption-data'),
	);
	if (isLocked) throw new UserError(lockedFile);
	return [await rootAt('content.xml'), await rootAt('styles.xml'), await rootAt('meta.xml')];
}
