/** Finds the interrupts in what is typed, also in a paste of which the terminal never told the end. */

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';
const interrupt = '\u0003';

export type Typed = {
	/** What was read; a paste that was interrupted ends there. */
	readonly text: string;
	/** Whether it has a Ctrl-C that is no part of a pasted text. */
	readonly isInterrupted: boolean;
};

/**
 * Makes what follows reads, one after the other. Terminals keep control characters out of what they paste:
 * a Ctrl-C in a paste whose end was not read with it was typed.
 */
export function pasteFollower(): (read: string) => Typed {
	let isPasting = false;
	// A mark may come in two reads.
	let tail = '';
	return read => {
		const parts: string[] = [];
		let isInterrupted = false;
		let rest = tail + read;
		const seen = tail.length;
		for (;;) {
			const at = rest.indexOf(isPasting ? pasteEnd : pasteStart);
			if (at < 0) break;
			isInterrupted ||= !isPasting && rest.slice(0, at).includes(interrupt);
			isPasting = !isPasting;
			parts.push(rest.slice(0, at + pasteStart.length));
			rest = rest.slice(at + pasteStart.length);
		}
		const at = rest.indexOf(interrupt);
		if (at >= 0) {
			isInterrupted = true;
			if (isPasting) rest = rest.slice(0, at) + pasteEnd + rest.slice(at);
			isPasting = false;
		}
		const text = (parts.join('') + rest).slice(seen);
		tail = beginningOfMark(rest);
		return {text, isInterrupted};
	};
}

/** The end of a text with which a mark may begin. */
function beginningOfMark(text: string): string {
	const at = text.lastIndexOf('\u001b');
	const end = at < 0 ? '' : text.slice(at);
	return pasteStart.startsWith(end) || pasteEnd.startsWith(end) ? end : '';
}
