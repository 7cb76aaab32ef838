/** Cuts RTF into its tokens: groups, control words, and bytes of text. */

export type RtfToken =
	| {readonly kind: 'open' | 'close'}
	/** A control word with its number, or a control symbol. */
	| {readonly kind: 'control'; readonly name: string; readonly value: number | null}
	/** One byte that was written in figures. */
	| {readonly kind: 'byte'; readonly byte: number}
	/** Text, a character a byte. */
	| {readonly kind: 'text'; readonly text: string};

const word = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const coded = /\\'([0-9a-fA-F]{2})/y;
const plain = /[^\\{}\r\n\0]+/y;

/** @param rtf The file, a character a byte. */
export function* rtfTokens(rtf: string): Generator<RtfToken, void, void> {
	const matchAt = (pattern: RegExp, at: number) => {
		pattern.lastIndex = at;
		return pattern.exec(rtf);
	};
	for (let at = 0; at < rtf.length; ) {
		const character = rtf[at];
		if (character === '{' || character === '}') {
			yield {kind: character === '{' ? 'open' : 'close'};
			at++;
		} else if (character === '\\') {
			const byte = matchAt(coded, at);
			const control = byte === null ? matchAt(word, at) : null;
			if (byte !== null) {
				yield {kind: 'byte', byte: Number.parseInt(byte[1] ?? '', 16)};
				at += byte[0].length;
			} else if (control === null) {
				yield {kind: 'control', name: rtf[at + 1] ?? '', value: null};
				at += 2;
			} else {
				const [all, name = '', value] = control;
				at += all.length;
				// What follows is no text, however it looks.
				if (name === 'bin') at += Math.max(0, Number(value ?? 0));
				else yield {kind: 'control', name, value: value === undefined ? null : Number(value)};
			}
		} else {
			const text = matchAt(plain, at)?.[0];
			if (text !== undefined) yield {kind: 'text', text};
			at += text?.length ?? 1;
		}
	}
}
