/** Tells whether the paragraphs of a plain text were wrapped by hand or by a program, and where. */

import {greatest} from '../../base/extremes.ts';
import {endsClause} from '../../text/sentence-ends.ts';
import {isMarked} from './list-markers.ts';
import {markOfTypedNote} from './note-marks.ts';

/** A line longer than this is no line of a file that was wrapped by hand or by a mail program. */
const widestWrap = 132;

/** Whether the break between a line and the next is one that wrapping made. */
export type Wrapping = (line: string, next: string) => boolean;

/** How the file's paragraphs were wrapped, or null where each line is a paragraph. */
export function findWrapping(all: readonly string[]): Wrapping | null {
	if (all.some(text => text.length > widestWrap)) return null;
	// What is set line by line shows no width, whatever it is as long as.
	const lines = runsOf(all, text => text).flatMap(run => (areLinesOfTheirOwn(run) ? [''] : [...run, '']));
	const pairs: Pair[] = [];
	const lengths: number[] = [];
	for (const [index, text] of lines.entries()) {
		const next = lines[index + 1] ?? '';
		if (text === '' || next === '') continue;
		pairs.push([text, next]);
		lengths.push(text.length);
	}
	// A title on a line of its own may be wider than the paragraphs; a paragraph would have been wrapped.
	const widest = greatest(lengths);
	const isBeyond = lines.some(line => line.length > widest * 1.1 && endsClause(line));
	if (!isBeyond && isWidth(widest, pairs))
		return (line, next) => wraps(line, next, widest) || goesOn(line, next);
	// Scanned and typed texts are ragged: some lines, such as the title, are wider than their paragraphs. That the
	// next line goes on in the middle of a sentence tells them from lists.
	const isOfSentences = (some: readonly Pair[]) =>
		some.filter(([line, next]) => goesOn(line, next)).length >= some.length * 0.3;
	const ofText = pairsOfText(lines, widest);
	if (isWidth(widest, ofText) && isOfSentences(ofText))
		return (line, next) =>
			line.length > widest * shortRun && (wraps(line, next, widest) || goesOn(line, next));
	if (pairs.length < fewestPairs || !isOfSentences(pairs)) return null;
	const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
	if (!isWidth(usual, pairs)) return null;
	return (line, next) => wraps(line, next, usual) || goesOn(line, next);
}

/** Runs without a line of this share of the widest are set line by line: letterheads, titles, signatures. */
const shortRun = 0.6;

/** A line and the one straight below it, of runs that have longer lines than letterheads and signatures. */
function pairsOfText(lines: readonly string[], widest: number): Pair[] {
	return runsOf(lines, text => text)
		.filter(run => run.some(text => text.length > widest * shortRun))
		.flatMap(run => run.slice(1).map((next, index): Pair => [run[index] ?? '', next]));
}

/** Lines with no blank line between them, each run of them apart. */
function runsOf<Line>(lines: readonly Line[], textOf: (line: Line) => string): readonly Line[][] {
	const runs: Line[][] = [[]];
	for (const line of lines) {
		if (textOf(line) === '') runs.push([]);
		else runs.at(-1)?.push(line);
	}
	return runs.filter(run => run.length > 0);
}

/** Fewer lines may be a sentence. */
const fewestOwn = 3;
const longestOwn = 60;

/** `the`, `of`, `y`: what follows stands on the next line. */
const smallWordAtEnd = /\s\p{Ll}{1,3}$/u;

/**
 * Whether lines with no blank line between them are those of a letterhead or a signature: short, each with a capital or a
 * figure, none of them broken off, no end of a sentence.
 */
export function areLinesOfTheirOwn(lines: readonly string[]): boolean {
	return (
		lines.length >= fewestOwn &&
		lines.every(
			(text, index) =>
				text.length <= longestOwn &&
				/^[\p{Lu}\p{Lo}\d+(]|^\S+@/u.test(text) &&
				!smallWordAtEnd.test(text) &&
				(index === 0 || !/[.!?:;,…]["”’)\]]*$/u.test(text)),
		)
	);
}

/** Narrower lines are a list of names. */
const narrowestWrap = 30;

/** Fewer lines show no habit. */
const fewestPairs = 8;

/** A line and the one straight below it. */
type Pair = readonly [line: string, next: string];

function isWidth(width: number, pairs: readonly Pair[]): boolean {
	if (width < narrowestWrap) return false;
	const full = pairs.filter(([line, next]) => wraps(line, next, width)).length;
	return full >= 2 && full >= pairs.length * 0.5;
}

/** Whether the break between two lines is one that wrapping made: the next word had no room. */
function wraps(line: string, next: string, width: number): boolean {
	if (isMarked(next) || markOfTypedNote(next) !== null) return false;
	if (endsCapitals(line, next) || /^https?:/i.test(next)) return false;
	const nextWord = next.indexOf(' ') === -1 ? next.length : next.indexOf(' ');
	return line.length + 1 + nextWord > width * 0.9;
}

/** Whether a sentence goes on from one line to the next. */
function goesOn(line: string, next: string): boolean {
	return /^\p{Ll}/u.test(next) && !/^https?:/i.test(next) && !isMarked(next) && !endsClause(line);
}

/** Whether a line in capitals, a title or heading, ends where the next one has small letters again. */
function endsCapitals(line: string, next: string): boolean {
	return !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line) && /\s/.test(line) && /\p{Ll}/u.test(next);
}
