/** Tells the title that somebody gave to a document from what programs put in its place. */

/** What word processors call a document that nobody has given a name, and what they put before that of its file. */
const ofPrograms =
	/^(?:microsoft (?:office )?word\b|powerpoint|untitled|ohne titel|sans titre|sin título|document ?\d*$|dokument ?\d*$|documento ?\d*$|template\b|vorlage\b)/i;

const nameOfFile = /\.\w{2,4}$|[\\_]|^\S+$/;

/** The title as one line, or null where it is no more than a file's name or a program's own words. */
export function plausibleTitle(title: string | null): string | null {
	const text = title?.replace(/\s+/g, ' ').trim() ?? '';
	return text.length < 8 || text.length > 300 || ofPrograms.test(text) || nameOfFile.test(text) ? null : text;
}
