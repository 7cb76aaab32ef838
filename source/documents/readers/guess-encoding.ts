/** Asks in which encoding bytes are, where that does not show at once. */
import {isUtf8} from 'node:buffer';
import {isText} from './decode.ts';
import type {Guess} from './encodings.ts';

/** Null where nothing has to be guessed: of UTF-8, and of what has a mark or is no text. */
export async function guessEncoding(bytes: Uint8Array): Promise<Guess | null> {
	if (isUtf8(bytes) || !isText(bytes)) return null;
	if (isNearlyUtf8(bytes)) return {encoding: 'utf-8', isSure: false};
	// What detects encodings is loaded for the first file that needs it.
	const {detectEncoding} = await import('./detect-encoding.ts');
	return detectEncoding(bytes);
}

/** Enough to tell. */
const sampleSize = 256 * 1024;

/** Whether a text is UTF-8 but for a few bytes: cut in the middle of a letter, or with a line from elsewhere. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes.subarray(0, sampleSize));
	const broken = text.split('\ufffd').length - 1;
	const whole = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - broken;
	return whole > broken * 10;
}
