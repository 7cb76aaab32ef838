/** The formats that documents come in, a row each. What only some files need is loaded for the first of them. */
import {extname} from 'node:path';
import {isCompoundFile, refuseCompoundFile} from './compound-file.ts';
import {isMessage, isPageArchive} from './message/signs-of-mime.ts';
import type {Reader} from './reader.ts';
import {readText} from './text.ts';

const text: Reader = {
	name: 'text',
	extensions: ['.txt', '.text'],
	recognise: () => false,
	read: async (bytes, guess) => readText(bytes, guess),
};

const readers: readonly Reader[] = [
	text,
	{
		name: 'Markdown',
		extensions: ['.md', '.markdown', '.mkd', '.mdown'],
		recognise: () => false,
		read: async (bytes, guess) => (await import('./markdown.ts')).readMarkdown(bytes, guess),
	},
	{
		name: 'web page',
		extensions: ['.html', '.htm', '.xhtml', '.shtml'],
		recognise: isWebPage,
		read: async (bytes, guess) => (await import('./web/web-page.ts')).readWebPage(bytes, guess),
	},
	{
		name: 'Word (.docx)',
		extensions: ['.docx', '.docm', '.dotx', '.dotm'],
		recognise: bytes => isZip(bytes) && holds(bytes, 'word/document'),
		read: async bytes => (await import('./office/docx.ts')).readDocx(bytes),
	},
	{
		name: 'OpenDocument (.odt)',
		extensions: ['.odt', '.ott', '.fodt'],
		recognise: isOpenDocument,
		read: async bytes => (await import('./office/odt.ts')).readOdt(bytes),
	},
	{
		name: 'RTF',
		extensions: ['.rtf'],
		recognise: bytes => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '{\\rtf',
		read: async bytes => (await import('./office/rtf.ts')).readRtf(bytes),
	},
	{
		name: 'PDF',
		extensions: ['.pdf'],
		recognise: isPdf,
		read: async bytes => (await import('./pdf/run-pdf-thread.ts')).readPdfApart(bytes),
	},
	{
		name: 'web page in one file (.mhtml)',
		extensions: ['.mhtml', '.mht'],
		recognise: isPageArchive,
		read: async (bytes, guess) => (await import('./message/page-archive.ts')).readPageArchive(bytes, guess),
	},
	{
		name: 'message (.eml)',
		extensions: ['.eml'],
		recognise: isMessage,
		read: async (bytes, guess) => (await import('./message/message.ts')).readMessage(bytes, guess),
	},
];

/** Read too, where they are not what their name says. */
const others: readonly Reader[] = [
	{
		name: 'old Office',
		extensions: ['.doc', '.dot', '.wps'],
		recognise: isCompoundFile,
		read: async (bytes, guess) =>
			isCompoundFile(bytes) ? refuseCompoundFile(bytes) : readText(bytes, guess),
	},
];

const all = [...readers, ...others];

function holds(bytes: Uint8Array, name: string): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name);
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** In an archive its kind stands first, as it is; in a flat file it is an attribute of the first element. */
function isOpenDocument(bytes: Uint8Array): boolean {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
	const kind = 'application/vnd.oasis.opendocument.text';
	return isZip(bytes)
		? head.slice(30).startsWith(`mimetype${kind}`)
		: /^[^<]{0,4}<\?xml\b/.test(head) && head.includes('<office:document') && head.includes(kind);
}

function isWebPage(bytes: Uint8Array): boolean {
	const head = new TextDecoder().decode(bytes.subarray(0, 1000));
	return /^\ufeff?\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)[\s>]/i.test(head);
}

/** A byte order mark or blank lines before the mark change nothing. */
function isPdf(bytes: Uint8Array): boolean {
	return /^(?:ï»¿)?\s*%PDF-/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));
}

/** What reads a file: the format that its bytes show, else the one that its name states, else text. */
export function readerOf(file: string, bytes: Uint8Array): Reader {
	return all.find(({recognise}) => recognise(bytes)) ?? readerNamed(file) ?? text;
}

/** Whether a file in a folder is a document, by its name. */
export function isDocument(file: string): boolean {
	return readerNamed(file) !== undefined;
}

/** The formats that are read, as a sentence names them: `text, Markdown or web page`. */
export function formatNames(): string {
	const names = readers.map(({name}) => name);
	return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function readerNamed(file: string): Reader | undefined {
	const extension = extname(file).toLowerCase();
	return all.find(({extensions}) => extensions.includes(extension));
}
