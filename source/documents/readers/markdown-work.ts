/** Foresees how long the Markdown parser would take with a text: for some texts forever. */

/**
 * Microseconds, measured with micromark 4 on Node 20: what a character and a line take, and what grows with the
 * square of how many there are of it, marks of emphasis and links in one paragraph and levels that a line is nested.
 */
const microseconds = {character: 2, line: 150, marksSquared: 0.06, depthSquared: 1.8};

/** Microseconds after which nobody would wait for a document any more. */
const mostWork = 5_000_000;

/** Brackets, and runs of what may open or close emphasis. */
const mark = /[*_~]+|[[\]]/g;

/** What nests a line in quotations and lists: their marks, and the indent before the last of them. */
const containers = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/;

const containerMark = /[>+*.)-]/g;

/** Whether parsing a text as Markdown would take longer than anybody would wait, or lead too deep. */
export function isTooMuchWork(text: string): boolean {
	let work = 0;
	let marks = 0;
	for (const line of text.split('\n')) {
		work += microseconds.line + microseconds.character * line.length;
		work += microseconds.depthSquared * depthOf(line) ** 2;
		if (line.trim() === '') marks = 0;
		else {
			const added = countOf(mark, line) + 1;
			// From the square of the marks so far to the square of all: each has to be held against those before it.
			work += microseconds.marksSquared * (2 * marks * added + added ** 2);
			marks += added;
		}
		if (work > mostWork) return true;
	}
	return false;
}

function depthOf(line: string): number {
	const lead = containers.exec(line)?.[0];
	if (lead === undefined) return 0;
	const marksOfLists = countOf(containerMark, lead);
	return marksOfLists + (lead.length - marksOfLists) / 2;
}

function countOf(pattern: RegExp, text: string): number {
	return text.match(pattern)?.length ?? 0;
}
