/** Turns a file's bytes into safe text of lines, or says why they are none. */
import {sanitise} from '../../text/sanitise.ts';
import {decodeBytes, encodingNamed} from './encodings.ts';

export type Decoded = {readonly text: string} | {readonly refused: string};

/** The text with nothing in it that acts; its encoding as `decodeAsIs` finds it. */
export function decode(bytes: Uint8Array): Decoded {
	const decoded = decodeAsIs(bytes);
	return 'refused' in decoded ? decoded : {text: safeText(decoded.text)};
}

/**
 * UTF-8 unless the bytes say otherwise: a byte order mark, the zero bytes of UTF-16, or bytes that UTF-8 forbids.
 *
 * @param declared The encoding that the file states of itself, by any of its names.
 */
export function decodeAsIs(bytes: Uint8Array, declared?: string): Decoded {
	if (bytes.length === 0) return {refused: 'is empty; choose a file with text in it'};
	const text = toText(bytes, declared);
	if (text === null) {
		return {refused: 'is not a text file; save the document as text or Markdown first'};
	}
	if (text.trim() === '') return {refused: 'holds only blank lines; choose a file with text in it'};
	return {text};
}

/** Without a byte order mark, with line feeds alone, and with nothing in it that acts. */
export function safeText(text: string): string {
	return sanitise(withoutPageBreaks(withLineFeeds(withoutLigatures(text.replace(/^\ufeff/, '')))));
}

/** What a printer is told between two pages is no part of the line that it stands in front of. */
function withoutPageBreaks(text: string): string {
	return text.includes('\f') ? text.replace(/^\f+|\f+$/gm, '') : text;
}

/** The letters that a typesetter joined into one character, `ﬁ`: a word is written with letters. */
export function withoutLigatures(text: string): string {
	return text.replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'));
}

/** A lone carriage return ends a line only in files that know no other end; elsewhere it is made visible. */
function withLineFeeds(text: string): string {
	return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

function toText(bytes: Uint8Array, declared?: string): string | null {
	const encoding = encodingOf(bytes);
	if (encoding === null) return null;
	if (encoding !== 'utf-8') return decodeBytes(bytes, encoding);
	const stated = encodingNamed(declared);
	if (stated !== null && stated !== 'utf-8') return decodeBytes(bytes, stated);
	const text = decodeBytes(bytes, 'utf-8', true);
	if (text !== null || shareOfControls(bytes.subarray(0, 4096)) > 0.02) return text;
	// Bytes that UTF-8 forbids are, in documents of this kind, the quotation marks of Windows.
	return decodeBytes(bytes, 'windows-1252');
}

function encodingOf(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 4096);
	const zeros = zerosByParity(sample);
	const half = sample.length / 2;
	// Western text in UTF-16 has a zero in nearly every pair, always on the same side of it.
	if (zeros.odd > half * 0.6 && zeros.even < half * 0.05) return 'utf-16le';
	if (zeros.even > half * 0.6 && zeros.odd < half * 0.05) return 'utf-16be';
	if (isBinary(sample)) return null;
	return 'utf-8';
}

function zerosByParity(bytes: Uint8Array): {even: number; odd: number} {
	const zeros = {even: 0, odd: 0};
	bytes.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
	});
	return zeros;
}

/** Formats that are no text begin with their own mark or are full of bytes that no text has. */
function isBinary(sample: Uint8Array): boolean {
	const head = new TextDecoder('latin1').decode(sample.subarray(0, 8));
	if (/^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x1f\x8b|\xd0\xcf\x11\xe0|\{\\rtf)/.test(head))
		return true;
	return shareOfControls(sample) > 0.1;
}

/** How much of the bytes no text has: controls other than those that part lines, and that of terminals. */
function shareOfControls(bytes: Uint8Array): number {
	let controls = 0;
	for (const byte of bytes) {
		if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
	}
	return controls / bytes.length;
}
