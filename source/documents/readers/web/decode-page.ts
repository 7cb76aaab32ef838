/** Turns the bytes of a web page into text, in the encoding that it declares where that is not against the bytes. */
import {type Decoded, decodeAsIs, type Told} from '../decode.ts';

/** Browsers look no further for it. */
const declarationWithin = 4096;

const declared = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const declaredInXml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/**
 * As it stands in the file: what acts may do so only when its entities are decoded, so that is looked at later. What is
 * stated beside a page goes before what it states.
 */
export function decodePage(bytes: Uint8Array, {declared: stated, guess = null}: Told = {}): Decoded {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
	const encoding = stated ?? declared.exec(head)?.[1] ?? declaredInXml.exec(head)?.[1];
	return decodeAsIs(bytes, {declared: encoding, guess});
}
