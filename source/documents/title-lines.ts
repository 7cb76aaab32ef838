/** Finds the lines that a title is set on: where it was broken, and what goes on with it below. */

import {greeting} from '../languages/mail-words.ts';
import {endsSentence} from '../text/sentence-ends.ts';
import type {Stated} from './head-facts.ts';
import {isText} from './head-lines.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import {endsInHyphen, joinLines} from './readers/line-breaks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';
import {asSentence, isInCapitals} from './title-case.ts';

/** A longer line goes on with something else. */
const longestLine = 160;

/** More lines are no title. */
const mostLines = 5;

/** What a line of the head is known to state, by its index. */
export type KindOfLine = (index: number) => Stated['kind'] | undefined;

/**
 * The indexes of the lines of the title that begins with one, in order: that line alone where nothing goes on with it;
 * none where the line goes on to the end of a sentence, or ends in the middle of one that does not go on.
 *
 * @param kindOf What other lines are known to state: only the name of an office may be part of a title.
 */
export function titleLines(
	blocks: readonly DocumentBlock[],
	first: number,
	kindOf: KindOfLine,
	rules: DocumentRules,
): readonly number[] {
	const lines = [first];
	for (let next = first + 1; lines.length < mostLines && next < blocks.length - 1; next++) {
		const [above, below] = [blocks[next - 1], blocks[next]];
		if (above === undefined || below === undefined || !couldGoOn(below, rules)) break;
		const kind = kindOf(next) ?? 'title';
		const isFree = kind === 'title' || (kind === 'publisher' && isBroken(above, rules));
		if (!isFree || !goesOn(above, below, rules)) break;
		lines.push(next);
	}
	return withoutOpenEnd(blocks, lines, kindOf);
}

/** The text of such lines: where the later ones are in small letters, so is the first. */
export function joinTitle([first = '', ...rest]: readonly string[]): string {
	const isSmall = rest.length > 0 && rest.every(line => !isInCapitals(line));
	return [isSmall ? asSentence(first) : first, ...rest].reduce(joinLines);
}

function couldGoOn({role, marker, text}: DocumentBlock, rules: DocumentRules): boolean {
	const isPlain = role === undefined || role.kind === 'heading';
	return isPlain && marker === null && text.length <= longestLine && !rules.isAddress(text);
}

/** By the letter or the word that the second line begins with, by what the first one ends with, or by how both are set. */
function goesOn(above: DocumentBlock, below: DocumentBlock, rules: DocumentRules): boolean {
	if (isText(below, rules)) return false;
	const begins = rules.isSmallWord(/^\p{L}+/u.exec(below.text)?.[0].toLowerCase() ?? '');
	const isLower = /^\p{Ll}/u.test(below.text);
	// What a file sets apart goes on only with what it sets apart as well: who wrote it stands below a title.
	if (above.role !== undefined || below.role !== undefined)
		return below.role !== undefined && begins && isLower;
	if (isLower || isBroken(above, rules)) return true;
	if (above.run === below.run && (isCutOff(above.text) || areLarge(above, below))) return true;
	const areCapitals = isInCapitals(above.text) && isInCapitals(below.text);
	return areCapitals && (above.run === below.run || begins);
}

/** In units of the letters of running text. */
const largeLetters = 1.15;

/** Whether lines are set alike, in larger letters than the text. */
function areLarge(above: DocumentBlock, below: DocumentBlock): boolean {
	return (above.prominence ?? 1) >= largeLetters && above.prominence === below.prominence;
}

/** Whether a line ends within a name, or with a word that others follow: `Joint Statement of the`. */
function isBroken({text}: DocumentBlock, {isSmallWord}: DocumentRules): boolean {
	return endsInHyphen.test(text) || isSmallWord(/\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** In words: shorter lines before a comma or a colon are names, places and labels. */
const fewestWordsBeforeComma = 4;
const fewestWordsBeforeColon = 2;

/** Whether a line ends at a comma or a colon, and is neither an address nor a label: `On the Harbour of Vey:`. */
function isCutOff(text: string): boolean {
	if (greeting.test(text)) return false;
	const words = text.split(/\s+/).length;
	return (
		(text.endsWith(':') && words >= fewestWordsBeforeColon) ||
		(/,["”’»]?$/.test(text) && words >= fewestWordsBeforeComma)
	);
}

/**
 * The lines up to the last at which a title may end. Lines of one run that end like a sentence are one, as long as no date
 * or address stands straight below, as it does below a title; a line that ends at a comma or a colon is part of a title
 * only where it stands above the head's other lines or above text.
 */
function withoutOpenEnd(
	blocks: readonly DocumentBlock[],
	lines: readonly number[],
	kindOf: KindOfLine,
): readonly number[] {
	const textOf = (index: number | undefined) => withoutMarksAtEnd(blocks[index ?? -1]?.text ?? '');
	const [first] = lines;
	const last = lines.at(-1);
	if (first === undefined || last === undefined || lines.length === 1) return lines;
	if (/[.;…]["”’»]?$/.test(textOf(last))) {
		if (isDayOrAddress(kindOf(last + 1))) return lines;
		return blocks[last]?.run === blocks[first]?.run ? [] : withoutOpenEnd(blocks, lines.slice(0, -1), kindOf);
	}
	const isAbove = kindOf(last + 1) !== undefined || isParagraph(blocks[last + 1]);
	const isCut = /[,:]["”’»]?$/;
	const hasCut = lines.slice(0, -1).some(index => isCut.test(textOf(index)));
	if (isCut.test(textOf(last)) || (hasCut && !isAbove))
		return withoutOpenEnd(blocks, lines.slice(0, -1), kindOf);
	return lines;
}

function isDayOrAddress(kind: Stated['kind'] | undefined): boolean {
	return kind === 'date' || kind === 'url';
}

/** A paragraph is longer, or ends like a sentence. */
const longestLineAlone = 120;

/** Whether a block may be a paragraph of the text. */
export function isParagraph(block: DocumentBlock | undefined): boolean {
	if (block === undefined) return false;
	return block.text.length > longestLineAlone || endsSentence(withoutMarksAtEnd(block.text));
}
