/** Finds what renderers turn into something else wherever it stands: addresses and emoji names. */

export type TextPiece = {readonly text: string; readonly isInert: boolean};

// The repeats are bounded by what schemes, mailboxes and hosts may have: a word of a megabyte is looked
// through once, not once for each of its letters.
const live =
	/(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)[^\s`|“”]+|(?:(?:mailto|xmpp):)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,9}|:(?:[+-]1|[a-z][a-z0-9_+-]{0,50}):/giu;

/** The text cut into plain pieces and those that have to be kept from becoming live; joined, they are the text. */
export function splitInert(text: string): TextPiece[] {
	const pieces: TextPiece[] = [];
	let end = 0;
	for (const match of text.matchAll(live)) {
		const last = pieces.at(-1);
		if (match.index > end) pieces.push({text: text.slice(end, match.index), isInert: false});
		// Set as code side by side, two pieces would share their backticks and show them.
		if (match.index === end && last !== undefined) {
			pieces[pieces.length - 1] = {text: last.text + match[0], isInert: true};
		} else pieces.push({text: match[0], isInert: true});
		end = match.index + match[0].length;
	}
	if (end < text.length || pieces.length === 0) pieces.push({text: text.slice(end), isInert: false});
	return pieces;
}
