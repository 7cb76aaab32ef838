/** Joins the lines of a paragraph, and the words that were parted at their ends. */
import {partingHint} from '../line-breaks.ts';

/** What is known of the words of a document. */
export type Lexicon = {
	/** Whether it is a word, in small letters: the document has it within a line, or its language has. */
	readonly isWord: (word: string) => boolean;
	/** Whether the document has it within a line. */
	readonly isWritten: (word: string) => boolean;
	/** Whether the document writes other words with the same first part and a hyphen. */
	readonly isPrefix: (part: string) => boolean;
	/** Whether the document parts words at the ends of lines at all. */
	readonly parts: boolean;
	/** Whether the hyphen of typesetters, U+2010, is there for the ends of lines alone. */
	readonly hasOwnHyphen: boolean;
};

/** Words as long as they go, with the hyphens within them. */
const word = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** A part of a word at the end of a text, and what it was parted by. */
const parted = /(?<first>\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*)(?<hyphen>[-\u2010\u00ad])$/u;
const hyphens: ReadonlySet<string | undefined> = new Set(['-', '\u2010', '\u00ad']);
const firstWord = /^\p{L}[\p{L}\p{M}]*/u;

type PartedWord = {readonly first?: string; readonly hyphen?: string};

/** The word that a text ends in the middle of; looked for in its last word alone, as a text grows line by line. */
function partedWordOf(text: string): PartedWord {
	if (!hyphens.has(text.at(-1))) return {};
	return parted.exec(text.slice(text.lastIndexOf(' ') + 1))?.groups ?? {};
}

/**
 * Made of lines in their order; the words at their ends may be parts.
 *
 * @param isKnown Whether the language of the document has a word in small letters.
 */
export function lexiconOf(lines: readonly string[], isKnown: (word: string) => boolean): Lexicon {
	const written = new Set<string>();
	const prefixes = new Set<string>();
	let wasParted = false;
	for (const line of lines) {
		const found = line.toLowerCase().match(word) ?? [];
		const start = wasParted ? 1 : 0;
		wasParted = partedWordOf(line).first !== undefined;
		for (const each of found.slice(start, wasParted ? -1 : undefined)) {
			written.add(each);
			const [prefix, ...rest] = each.split('-');
			if (prefix !== undefined && rest.length > 0) prefixes.add(prefix);
		}
	}
	const isWord = (each: string) => written.has(each) || isKnown(each);
	const parts = lines.some((line, index) => {
		const first = partedWordOf(line).first?.split('-').at(-1);
		if (first === undefined) return false;
		const second = firstWord.exec(lines[index + 1] ?? '')?.[0] ?? '';
		if (!/^\p{Ll}/u.test(second)) return false;
		return !isWord(first.toLowerCase()) || !isWord(second);
	});
	return {
		isWord,
		isWritten: each => written.has(each),
		isPrefix: each => prefixes.has(each),
		parts,
		hasOwnHyphen: !lines.some(line => /\p{L}\u2010\p{L}/u.test(line)),
	};
}

/**
 * One text of several lines. A hyphen at the end of a line that was put there to part a word goes; one that belongs to
 * the word stays.
 */
export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
	let joined = '';
	for (const line of lines) {
		const {first, hyphen} = partedWordOf(joined);
		const second = firstWord.exec(line)?.[0];
		if (joined === '') joined = line;
		else if (first !== undefined && second !== undefined) {
			const isOwn = hyphen === '\u00ad' || (hyphen === '\u2010' && lexicon.hasOwnHyphen);
			const goes = isOwn || isOfLine(first.toLowerCase(), second, lexicon);
			joined = (goes ? joined.slice(0, -1) : joined) + line;
		} else {
			joined += goesOnAtOnce(joined, line) ? line : ` ${line}`;
		}
	}
	return joined.replace(partingHint, '');
}

/** Characters of scripts that part no words. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;

/** Whether a line goes on without a space: figures and addresses, and scripts that have none. */
function goesOnAtOnce(text: string, line: string): boolean {
	// A character before the last one, which may take two units: the text before them may be long.
	const end = text.slice(-3);
	return (
		/(?:[\p{L}\p{N}]|\p{Lu}\.)[-\u2010\u2011/]$/u.test(end) ||
		(wide.test(text.slice(-1)) && wide.test(line.slice(0, 1)))
	);
}

/** Whether a hyphen between two parts is there for the end of the line alone. */
function isOfLine(first: string, second: string, {isWord, isWritten, isPrefix, parts}: Lexicon): boolean {
	if (!parts || !/^\p{Ll}/u.test(second)) return false;
	const other = second.toLowerCase();
	if (isWritten(`${first}-${other}`)) return false;
	if (isWritten(first + other)) return true;
	const last = first.split('-').at(-1) ?? first;
	if (isPrefix(first) && isWord(other)) return false;
	return isWord(last + other) || !(isWord(last) && isWord(other));
}
