/** Finds what a document is signed with: a closing and the names, posts and addresses below it, or names and posts alone. */

import {closing} from '../languages/mail-words.ts';
import {endsClause} from '../text/sentence-ends.ts';
import {isPublisher, readDate} from './head-facts.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import {withoutMarksAtEnd} from './readers/note-marks.ts';
import type {DocumentRules} from './rules.ts';

/** So many short lines may stand below a closing, where nothing follows them; and where text does. */
const mostLines = 12;
const mostLinesAboveText = 8;
const longestLine = 90;

/** So many lines with the names of those who sign, or took part, may stand below a text. */
const mostSignatories = 30;

/** In words: behind so many of a line no post is named that is that of its name. */
const postReach = 6;

/** Every word with a capital but for small ones: `JOSEPH R. BIDEN JR.`, `Dr. Ana de la Vega, Minister of Ports`. */
const name = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*,?)(?: (?:(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*,?)){1,7}$/u;

/** A post that is one word: `Spokesperson`. */
const onePost = /^\p{Lu}\p{L}+$/u;

/** In words: what may stand before the office that somebody signs for, `For the Ministry of Ports`. */
const mostWordsBeforeOffice = 3;

export type Signature = {
	/** Lines that are no part of the text: a closing, and all that belongs to it. */
	readonly lines: ReadonlySet<number>;
	/** Lines of the text with the names and posts of those who sign it: they state nothing. */
	readonly signatories: ReadonlySet<number>;
};

/** @param candidates The indexes of the blocks that may be text, in order. */
export function findSignature(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): Signature {
	const textOf = (index: number | undefined) => blocks[index ?? -1]?.text.trim() ?? '';
	const close = candidates.findLastIndex(index => closing.test(textOf(index)));
	const lines = close > 0 ? [...candidates.slice(close, close + 1), ...belowClosing(close)] : [];
	const isDate = (index: number) => readDate(textOf(index), rules, true) !== null;
	return {
		lines: new Set(lines.length > 1 ? lines.filter(index => !isDate(index)) : []),
		signatories: new Set(signatories(blocks, close > 0 ? candidates.slice(0, close) : candidates, rules)),
	};

	function belowClosing(at: number): readonly number[] {
		const below = candidates.slice(at + 1);
		const end = below.findIndex((index, place) => isHeading(blocks[index], textOf(below[place + 1]), rules));
		const own = end === -1 ? below : below.slice(0, end);
		const isShort = (index: number) => textOf(index).length <= longestLine;
		const isContact = (index: number) => /@|\d{3}/.test(textOf(index));
		if (own.length <= mostLines && own.every(index => isShort(index) || isContact(index))) return own;
		const text = own.findIndex(index => !isShort(index) || endsClause(withoutMarksAtEnd(textOf(index))));
		return text > mostLinesAboveText ? [] : own.slice(0, Math.max(text, 0));
	}
}

/** A name may be set as a heading is; one of what follows stands above text. */
function isHeading(block: DocumentBlock | undefined, next: string, rules: DocumentRules): boolean {
	if (isNotesHeading(block, rules)) return true;
	return block?.role?.kind === 'heading' && endsClause(withoutMarksAtEnd(next));
}

/**
 * The last lines, and those above what is said to those who report on the document, where at least every second one names
 * a post; below a line that announces a list each of them does, or they are the items of it.
 */
function signatories(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): readonly number[] {
	const notes = candidates.findIndex(index => isNotesHeading(blocks[index], rules));
	if (notes === -1) return lastSignatories(blocks, candidates, rules);
	return [candidates.slice(0, notes), candidates.slice(notes + 1)].flatMap(open =>
		lastSignatories(blocks, open, rules),
	);
}

function lastSignatories(
	blocks: readonly DocumentBlock[],
	open: readonly number[],
	rules: DocumentRules,
): readonly number[] {
	const found: number[] = [];
	let above: DocumentBlock | undefined;
	for (const index of open.slice(-mostSignatories - 1).reverse()) {
		above = blocks[index];
		if (above === undefined || above.role !== undefined || above.marker !== null) break;
		if (!(name.test(above.text) || onePost.test(above.text)) || above.text.length > longestLine) break;
		if (!isBareName(above.text) && !isPost(above.text, rules)) break;
		found.push(index);
	}
	const posts = found.filter(index => isPost(blocks[index]?.text ?? '', rules)).length;
	const isList = above?.text.endsWith(':') === true;
	const isSigned = posts > 0 && found.length < open.length && posts >= found.length / (isList ? 1 : 2);
	return isSigned ? found : [];
}

function isNotesHeading(block: DocumentBlock | undefined, rules: DocumentRules): boolean {
	return block !== undefined && rules.isNotesHeading(block.text);
}

/** Whether a line is but a few words, each with a capital. */
function isBareName(text: string): boolean {
	const words = text.split(' ');
	return words.length > 1 && words.length < 6 && !text.includes(',') && !/\d/.test(text);
}

/** `President of Norland`, `Senator Ada Lund`, `Ada Lund, Minister of Ports`, `Ministry of Ports` */
function isPost(text: string, rules: DocumentRules): boolean {
	const [first = '', ...behind] = text.split(', ');
	const start = first.split(' ').slice(0, postReach).join(' ');
	return [start, ...behind].some(part => rules.holdsPost(part)) || endsInOffice(text, rules);
}

function endsInOffice(text: string, rules: DocumentRules): boolean {
	const words = text.split(' ');
	return words
		.slice(0, mostWordsBeforeOffice + 1)
		.some((_, start) => isPublisher(words.slice(start).join(' '), rules));
}
