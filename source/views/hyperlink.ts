/** A text that the terminal shows as a link (OSC 8), where it knows how to. */
import {safeUrl} from '../briefing/text-fragments.ts';

/** Terminals drop longer addresses, or the text with them. */
const longestAddress = 2083;

/** Only an http(s) address of visible ASCII becomes one: nothing in it can end the sequence that it stands in. */
export function hyperlink(text: string, url: string): string {
	const page = safeUrl(url);
	if (page === null || page.length > longestAddress || !/^[\u0021-\u007e]+$/.test(page)) return text;
	return `\u001b]8;;${page}\u0007${text}\u001b]8;;\u0007`;
}
