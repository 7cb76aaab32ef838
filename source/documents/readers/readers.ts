/** The formats that documents come in, a row each. What only some files need is loaded for the first of them. */
import {extname} from 'node:path';
import type {Reader} from './reader.ts';
import {readText} from './text.ts';

const text: Reader = {
	name: 'text',
	extensions: ['.txt', '.text'],
	recognise: () => false,
	read: async bytes => readText(bytes),
};

const readers: readonly Reader[] = [
	text,
	{
		name: 'Markdown',
		extensions: ['.md', '.markdown', '.mkd', '.mdown'],
		recognise: () => false,
		read: async bytes => (await import('./markdown.ts')).readMarkdown(bytes),
	},
];

/** Formats of documents that are not read, by the endings of their files' names. */
const unread: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'a web page': ['.html', '.htm', '.xhtml', '.mhtml'],
		'a PDF': ['.pdf'],
		'a document of a word processor': ['.doc', '.docx', '.odt', '.rtf', '.pages'],
		'an e-book': ['.epub'],
		'a message': ['.eml', '.msg'],
	}).flatMap(([name, extensions]) => extensions.map((extension): [string, string] => [extension, name])),
);

const webPage: Reader = {
	name: 'web page',
	extensions: [],
	recognise: bytes =>
		/^\ufeff?\s*<(?:!doctype html|html)[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 500))),
	read: async () => ({refused: refused('a web page')}),
};

/** What reads a file: the format that its bytes show, else the one that its name states, else text. */
export function readerOf(file: string, bytes: Uint8Array): Reader {
	return [webPage, ...readers].find(({recognise}) => recognise(bytes)) ?? readerNamed(file) ?? text;
}

/** Whether a file in a folder is a document, by its name. */
export function isDocument(file: string): boolean {
	return readerNamed(file) !== undefined;
}

/** Why a file in a folder is no document that can be read, by its name; null where it is no document at all. */
export function refusalOf(file: string): string | null {
	const name = unread.get(extname(file).toLowerCase());
	return name === undefined ? null : refused(name);
}

function refused(name: string): string {
	return `is ${name}; save it as text or Markdown first`;
}

/** The usual endings of documents, as a sentence names them: `.txt or .md`. */
export function usualExtensions(): string {
	return readers.map(({extensions}) => extensions[0]).join(' or ');
}

function readerNamed(file: string): Reader | undefined {
	const extension = extname(file).toLowerCase();
	return readers.find(({extensions}) => extensions.includes(extension));
}
