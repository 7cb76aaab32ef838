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
		extensions: ['.md', '.markdown'],
		recognise: () => false,
		read: async bytes => (await import('./markdown.ts')).readMarkdown(bytes),
	},
];

/** What reads a file: the format that its bytes show, else the one that its name states, else text. */
export function readerOf(file: string, bytes: Uint8Array): Reader {
	return readers.find(({recognise}) => recognise(bytes)) ?? readerNamed(file) ?? text;
}

/** Whether a file in a folder is a document, by its name. */
export function isDocument(file: string): boolean {
	return readerNamed(file) !== undefined;
}

/** The usual endings of documents, as a sentence names them: `.txt or .md`. */
export function usualExtensions(): string {
	return readers.map(({extensions}) => extensions[0]).join(' or ');
}

function readerNamed(file: string): Reader | undefined {
	const extension = extname(file).toLowerCase();
	return readers.find(({extensions}) => extensions.includes(extension));
}
