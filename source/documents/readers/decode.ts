/** Turns a file's bytes into safe text of lines, or says why they are none. */

import {isUtf8} from 'node:buffer';
import {sanitise} from '../../text/sanitise.ts';
import type {UnreadReason} from '../unread-reasons.ts';
import {decodeBytes, encodingNamed, type Guess} from './encodings.ts';
import {partingHint} from './line-breaks.ts';

type Text = {
	readonly text: string;
	/** Where it may not be what was written: why, as a problem is said; else null. */
	readonly remark: UnreadReason | null;
};

export type Decoded = Text | {readonly refused: UnreadReason};

/** What tells of the encoding of bytes beside them. */
export type Told = {
	/** The encoding that the file states of itself, by any of its names. */
	readonly declared?: string | undefined;
	/** What it seems to be; see `guessEncoding`. */
	readonly guess?: Guess | null;
};

/** The text with nothing in it that acts; its encoding as `decodeAsIs` finds it. */
export function decode(bytes: Uint8Array, guess: Guess | null = null): Decoded {
	const decoded = decodeAsIs(bytes, {guess});
	return 'refused' in decoded ? decoded : {...decoded, text: safeText(decoded.text)};
}

/**
 * A byte order mark, the zero bytes of UTF-16 and valid UTF-8 tell the encoding for certain; then what the file states,
 * then what it seems to be.
 */
export function decodeAsIs(bytes: Uint8Array, told: Told = {}): Decoded {
	if (bytes.length === 0) return {refused: 'is empty; choose a file with text in it'};
	const decoded = toText(bytes, told);
	if (decoded === null) {
		return {refused: 'is not a text file; save the document as text or Markdown first'};
	}
	if (decoded.text.trim() === '') return {refused: 'holds only blank lines; choose a file with text in it'};
	return decoded;
}

/** Without a byte order mark, with line feeds alone, and with nothing in it that acts. */
export function safeText(text: string): string {
	const plain = withoutLigatures(text.replace(/^\ufeff/, '')).replace(partingHint, '');
	return sanitise(withoutPageBreaks(withLineFeeds(plain)));
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

function toText(bytes: Uint8Array, {declared, guess = null}: Told): Text | null {
	const encoding = encodingOf(bytes);
	if (encoding === null) return null;
	if (encoding !== 'utf-8') return textIn(bytes, encoding, null);
	const stated = statedEncoding(declared);
	if (isUtf8(bytes) && (stated === null || bytes.some(byte => byte > 0x7f)))
		return textIn(bytes, 'utf-8', null);
	if (stated !== null) {
		const text = decodeBytes(bytes, stated, true);
		return text === null
			? textIn(bytes, stated, `is not all in ${stated}, as it says; ${shown}`)
			: {text, remark: null};
	}
	// Nobody guesses at what has too many controls for a text.
	if (guess === null) return null;
	const remark =
		guess.encoding === 'utf-8' ? `is not all in UTF-8; ${shown}` : guess.isSure ? null : unsure(guess);
	return textIn(bytes, guess.encoding, remark);
}

const shown = 'what is not is shown as \ufffd';

function unsure({encoding}: Guess): UnreadReason {
	return `does not say how its letters are encoded; it was read as ${encoding}, which may be wrong. Save it as UTF-8`;
}

function textIn(bytes: Uint8Array, encoding: string, remark: UnreadReason | null): Text | null {
	const text = decodeBytes(bytes, encoding);
	return text === null ? null : {text, remark};
}

/** UTF-16 would have shown, and UTF-8 does: whoever states them in vain is not believed. */
function statedEncoding(declared: string | undefined): string | null {
	const stated = encodingNamed(declared);
	return stated?.startsWith('utf-') ? null : stated;
}

/** Whether bytes are text whose encoding does not show. */
export function isText(bytes: Uint8Array): boolean {
	return encodingOf(bytes) === 'utf-8' && shareOfControls(bytes.subarray(0, 4096)) <= 0.02;
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
	if (hasMark(sample)) return null;
	const other =
		zeros.odd + zeros.even === 0 ? undefined : ['utf-16le', 'utf-16be'].find(name => readsAs(sample, name));
	if (other !== undefined) return other;
	return shareOfControls(sample) > 0.1 ? null : 'utf-8';
}

/** Whether bytes make text with words in an encoding: in other alphabets few pairs of UTF-16 have a zero. */
function readsAs(sample: Uint8Array, encoding: string): boolean {
	const text = decodeBytes(sample.subarray(0, sample.length & ~1), encoding) ?? '';
	const usual = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\r\n\t]/gu)?.length ?? 0;
	return usual > text.length * 0.98 && /[ \n\u3000]/.test(text);
}

function zerosByParity(bytes: Uint8Array): {even: number; odd: number} {
	const zeros = {even: 0, odd: 0};
	bytes.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
	});
	return zeros;
}

/** Formats that are no text begin with their own mark. */
function hasMark(sample: Uint8Array): boolean {
	const head = new TextDecoder('latin1').decode(sample.subarray(0, 8));
	return /^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x1f\x8b|\xd0\xcf\x11\xe0|\{\\rtf)/.test(head);
}

/** How much of the bytes no text has: controls other than those that part lines, and that of terminals. */
function shareOfControls(bytes: Uint8Array): number {
	let controls = 0;
	for (const byte of bytes) {
		if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
	}
	return controls / bytes.length;
}
