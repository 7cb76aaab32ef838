/** Finds what renderers turn into something else wherever it stands: addresses and emoji names. */

type TextPiece = {readonly text: string; readonly isInert: boolean};

// The repeats are bounded by what schemes, mailboxes and hosts may have.
const live =
	/(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)[^\s`|“”]*[^\s`|“”)\]}>"'’.,;:!?]|(?:(?:mailto|xmpp):)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,9}|:(?:[+-]1|[a-z][a-z0-9_+-]{0,50}):/iuy;

/** What nothing becomes live without, and how far before it at most it begins: a mailbox, behind `mailto:`. */
const sign = /[:@]|www\./gi;
const longestBefore = 72;

/** What every live piece has: one look at it decides for nearly all texts. */
const telling = /[@:]|www\./i;

/** The text cut into plain pieces and those that have to be kept from becoming live; joined, they are the text. */
export function splitInert(text: string): TextPiece[] {
	if (!telling.test(text)) return [{text, isInert: false}];
	const pieces: TextPiece[] = [];
	let end = 0;
	for (const match of liveMatches(text)) {
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

/** Looks only before the signs: a word of ten megabytes without one would be looked through at each of its letters. */
function* liveMatches(text: string): Generator<RegExpExecArray, void, void> {
	const here = new RegExp(live);
	let from = 0;
	for (const {index} of text.matchAll(sign)) {
		for (let at = Math.max(from, index - longestBefore); at <= index; at++) {
			here.lastIndex = at;
			const match = here.exec(text);
			if (match === null || match.index < from) continue;
			yield match;
			at = match.index + match[0].length - 1;
			from = at + 1;
		}
		from = Math.max(from, index + 1);
	}
}
