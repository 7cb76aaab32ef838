/** Decodes bytes in any encoding that the web knows, by any of its names. */

/**
 * The characters of bytes 0x80 to 0x9f in Windows-1252. Node.js 20 and 22 take that encoding, and Latin 1, which the web
 * takes for the same, to have controls there: every quotation mark would become one.
 */
const ofWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** An encoding that bytes seem to be in. */
export type Guess = {
	readonly encoding: string;
	/** Whether no other is nearly as likely. */
	readonly isSure: boolean;
};

/** The usual name of an encoding, or null where nobody knows it. */
export function encodingNamed(name: string | undefined): string | null {
	return decoderOf(name)?.encoding ?? null;
}

/** The text; null where bytes are not of the encoding and `isStrict`. */
export function decodeBytes(bytes: Uint8Array, encoding: string, isStrict = false): string | null {
	const decoder = decoderOf(encoding, isStrict);
	if (decoder === null) return null;
	try {
		const text = decoder.decode(bytes);
		if (decoder.encoding !== 'windows-1252') return text;
		return text.replace(/[\x80-\x9f]/g, control => ofWindows[control.charCodeAt(0) - 0x80] ?? control);
	} catch {
		return null;
	}
}

function decoderOf(name: string | undefined, fatal = false): TextDecoder | null {
	try {
		return name === undefined ? null : new TextDecoder(name.trim(), {fatal});
	} catch {
		return null;
	}
}
