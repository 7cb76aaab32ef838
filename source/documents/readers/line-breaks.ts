/** What a line break that somebody made by hand parts, and how text is displayed around it. */
import {endsClause} from '../../text/sentence-ends.ts';

/** What stands where a line was broken by hand. */
export const lineBreak = '\n';

/**
 * A hint where a word or a figure may be parted, or behind a hyphen within one: no sign that is seen, and none of what is
 * quoted. Anywhere else it is made visible as others that cannot be seen are.
 */
export const partingHint = /\u00ad+(?<=[\p{L}\p{M}\p{N}][-‐/]?\u00ad+)(?=[\p{L}\p{N}])/gu;

/** Text as it is displayed: white space is one space, a line break made by hand one line feed. */
export function asDisplayed(text: string): string {
	return (
		text
			// A no-break space may keep the thousands of a figure together. One space is left alone: it is the usual thing.
			.replace(/ [ \t\r\f]+|[\t\r\f][ \t\r\f]*|\u00a0[ \t\r\f\u00a0]+/g, ' ')
			.replace(/\s*\n\s*/g, lineBreak)
			.replace(partingHint, '')
			.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')
	);
}

/** A line that ends within a name of several parts: `the U.S.-`. Two hyphens, or a space before one, are a dash. */
export const endsInHyphen = /[\p{L}\p{N}.][-‑]$/u;

/** Two lines as one, where the second begins with a capital behind a hyphen without the space that the break stood for. */
export function joinLines(line: string, next: string): string {
	return endsInHyphen.test(line) && /^\p{Lu}/u.test(next) ? `${line}${next}` : `${line} ${next}`;
}

/** A longer line is a paragraph, not one of a head. */
const longestHeadLine = 90;

/**
 * Whether a paragraph goes on behind a break: not where there are two, where a sentence ends, or between lines as short
 * as those of a head or an address.
 */
export function goesOnBehindBreak(line: string, next: string): boolean {
	return (
		line !== '' && next !== '' && !endsClause(line) && Math.max(line.length, next.length) > longestHeadLine
	);
}

/** The same text on one line. */
export function onOneLine(text: string): string {
	return text.split(lineBreak).reduce(joinLines).replace(/ {2,}/g, ' ');
}
