/** Makes text from outside safe to show: control, bidi and invisible characters become visible, nothing acts. */

// Characters of which none can harm: most letters, punctuation, currencies. One look decides for nearly
// all lines; only the others are worth the slow pattern below.
const notPlain =
	/[^\t\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2002-\u200a\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20cf\u2100-\u214f\u3001-\u3029\u3040-\u3096\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]/;

const replaced =
	/(?<flag>\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,7}\u{e007f})|(?<stack>(?:(?!\p{Default_Ignorable_Code_Point})\p{M}){5,})|(?<lead>(?<=^|\s)\p{M})|(?<joined>(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic}))|(?<script>(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]\p{M}?)[\u200c\u200d](?=[\p{L}]))|(?<variation>(?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}])|(?<unsafe>[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|\p{Cs})/gu;

/** The most combining marks that a letter of any living script carries. */
const marksKept = 4;

/**
 * The text with every control, bidi and invisible character made visible (`^[`, `‹U+202E›`); tabs and
 * line feeds stay, as do the joiners and selectors that emoji and some scripts need. A pile of combining
 * marks is cut to what a letter can carry, with the number of the rest. Applying it twice changes nothing.
 */
export function sanitise(text: string): string {
	if (!notPlain.test(text)) return text;
	return text
		.split('\n')
		.map(line => (notPlain.test(line) ? sanitiseUnusual(line) : line))
		.join('\n');
}

function sanitiseUnusual(line: string): string {
	return line.replace(replaced, (...found) => {
		const match: string = found[0];
		const groups: Record<string, string | undefined> = found.at(-1);
		if (groups.stack !== undefined) return cutMarks(match);
		if (groups.lead !== undefined) return nameOf(match);
		if (groups.unsafe !== undefined) return visible(match);
		return match;
	});
}

/** One line of safe text: also tabs and line feeds are made visible, as in titles, file names and messages. */
export function sanitiseLine(text: string): string {
	return sanitise(text).replaceAll('\t', '^I').replaceAll('\n', '^J');
}

function cutMarks(marks: string): string {
	const all = [...marks];
	const rest = all.length - marksKept;
	return `${all.slice(0, marksKept).join('')}‹${rest} more marks›`;
}

function visible(character: string): string {
	if (character === '\n' || character === '\t') return character;
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return `^${String.fromCharCode(code + 0x40)}`;
	if (code === 0x7f) return '^?';
	return nameOf(character);
}

function nameOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
