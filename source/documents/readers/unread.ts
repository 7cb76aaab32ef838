/** Kinds of files that are not read, a row each: what they are, and what can be done about it. */

import {basename, extname} from 'node:path';
import type {UnreadKind, UnreadReason, UnreadRemedy} from '../unread-reasons.ts';

const save = 'save it as text, Markdown or HTML first';

/** What a file is, what to do about it, and the endings of such files' names. */
const kinds: readonly (readonly [name: UnreadKind, remedy: UnreadRemedy, extensions: string])[] = [
	[
		'a picture',
		'put the text that it shows into a document',
		'jpg jpeg png gif bmp tif tiff webp avif heic heif svg ico psd ai eps raw jp2',
	],
	['an archive', 'unpack it first', 'zip tar gz tgz bz2 xz 7z rar zst jar dmg iso cab'],
	[
		'a sound or a film',
		'write down what is said',
		'mp3 wav ogg oga flac m4a aac mp4 m4v mov avi mkv webm wmv mpg mpeg',
	],
	['a spreadsheet', save, 'xls xlsx xlsm ods csv tsv numbers'],
	['a presentation', save, 'ppt pptx odp key'],
	['a web page in one file of Safari', 'save it as HTML first', 'webarchive'],
	['a document of a word processor that is not known', save, 'pages wpd lwp abw'],
	['a message of Outlook', save, 'msg pst oft'],
	['an e-book', save, 'epub mobi azw azw3 djvu'],
	['data', save, 'json jsonl xml yaml yml toml ini db sqlite sql parquet log bib ris'],
	[
		'part of a program',
		save,
		'js mjs cjs ts css scss php py rb sh bat exe dll so wasm map woff woff2 ttf otf eot',
	],
	['a note of where a page is', 'save that page and put it here', 'url webloc desktop lnk'],
	['a download that was not finished', 'download it again', 'crdownload part download tmp'],
];

const byExtension: ReadonlyMap<string, UnreadReason> = new Map(
	kinds.flatMap(([name, remedy, extensions]) =>
		extensions
			.split(' ')
			.map((extension): [string, UnreadReason] => [`.${extension}`, `is ${name}; ${remedy}`]),
	),
);

/** What systems and this program keep in folders beside the documents. */
const kept = /^(?:manifest\.ya?ml|thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r)$/i;

/** Why a file in a folder is no document, by its name; null where it is no more than the folder's own bookkeeping. */
export function refusalOf(file: string): UnreadReason | null {
	const name = basename(file);
	if (kept.test(name)) return null;
	const extension = extname(name).toLowerCase();
	const known = byExtension.get(extension);
	if (known !== undefined) return known;
	return extension === ''
		? 'has no ending that says what it is; call it .txt if it holds text'
		: `is of an unknown kind (${extension.slice(0, 20)}); call it .txt if it holds text`;
}
