/** Cuts a passage into the sentences that are matched, each a verbatim slice with its offsets. */
import type {Passage} from '../../documents/source.ts';
import type {Language} from '../../languages/language.ts';
import type {Sentences as Ends} from '../../languages/sentences.ts';
import {matchesIn} from '../../text/matches.ts';
import type {Span} from '../../text/spans.ts';
import type {Sentence} from '../comparison.ts';
import {findItemMarks} from './list-items.ts';

/** A quotation up to this many UTF-16 units stays in one piece with its "he said". */
const longestWholeQuotation = 560;
const longestWholeBracket = 240;

// A run of full stops, or of stops with spaces between, with the quotes, brackets and note marks that close after it.
// Space stands behind it, or a sentence that was set close: `on Monday.They agreed`.
const westernStop =
	/(?<![.!?…])((?<=\s)\.(?:\s\.)+|[.!?…]+)((?:["'”’»)\]]|\[\d{1,3}\]|[⁰¹²³⁴-⁹])*(?:(?<=\p{Ll}{3}[.!?]["'”’»)\]]?)\d{1,2})?)(?:(?=\s)|(?<=\p{Ll}{2}[.!?]["'”’»)\]]?)(?=\p{Lu}\p{Ll}+\s))/gu;
// East Asian full stops need no space.
const asianStop = /[。！？｡]+[」』”’）】]*/gu;
const quotesAndBrackets = /["“”„«»()[\]]/gu;

/**
 * The sentences of a passage in order; together they hold all of its text but the space between them.
 * A quotation of a few sentences is not cut, as an editor would not cut it; lists behind a colon or
 * with semicolons stay whole. Time is linear in the passage's length.
 */
export function splitSentences(
	passage: Pick<Passage, 'id' | 'text'> & Partial<Passage>,
	language: Language,
): Sentence[] {
	const {text} = passage;
	const sentences: Sentence[] = [];
	let start = skipSpace(text, 0);
	// Up to here the sentence has no word: rows of dots are part of what follows them.
	let wordless = start;
	const cut = (at: number): void => {
		const end = start + text.slice(start, at).trimEnd().length;
		if (end <= start) return;
		if (at < text.length && !/[\p{L}\p{N}]/u.test(text.slice(wordless, at))) {
			wordless = at;
			return;
		}
		sentences.push({
			id: `${passage.id}.${sentences.length + 1}`,
			passage: passage.id,
			text: text.slice(start, end),
			start,
			end,
		});
		start = skipSpace(text, at);
		wordless = start;
	};
	for (const at of stops(text, language.sentences)) if (at > start) cut(at);
	const last = sentences.at(-1);
	// Dots behind the last sentence are part of it.
	if (last !== undefined && /^[.…\s]+$/u.test(text.slice(start))) {
		const end = text.trimEnd().length;
		sentences.splice(-1, 1, {...last, text: text.slice(last.start, end), end});
	} else cut(text.length);
	return sentences;
}

/** Offsets just behind each sentence but the last. */
function stops(text: string, ends: Ends): number[] {
	const whole = wholeSpans(text);
	const found: number[] = [];
	let next = 0;
	const isInside = (offset: number): boolean => {
		while (next < whole.length && (whole[next]?.end ?? 0) <= offset) next += 1;
		const span = whole[next];
		return span !== undefined && span.start < offset;
	};
	for (const {offset, end, final} of candidateStops(text, ends)) {
		if (final && !isInside(offset) && end < text.length) found.push(end);
	}
	const marks = findItemMarks(text).filter(({start}) => !isInAny(whole, start));
	if (marks.length === 0) return found;
	const ofMarks = new Set(marks.map(({end}) => end));
	const begins = marks.filter(mark => mark.begins).map(({start}) => start);
	return [...new Set([...found.filter(at => !ofMarks.has(at)), ...begins])].sort((a, b) => a - b);
}

const isInAny = (spans: readonly Span[], at: number): boolean =>
	spans.some(({start, end}) => start < at && at < end);

function candidateStops(text: string, ends: Ends): {offset: number; end: number; final: boolean}[] {
	const western = matchesIn(text, westernStop).map(match => {
		const end = match.index + match[0].length;
		return {offset: end, end, final: endsSentence(text, match.index, match[1] ?? '', end, ends)};
	});
	const asian = matchesIn(text, asianStop).map(match => {
		const end = match.index + match[0].length;
		return {offset: end, end, final: true};
	});
	if (asian.length === 0) return western;
	return [...western, ...asian].sort((a, b) => a.end - b.end);
}

/** As much of what stands before a stop as tells whether it ends a sentence. */
const longestBefore = 40;

/** Whether the stop at `index` (before its closing marks, which end at `end`) ends a sentence. */
function endsSentence(text: string, index: number, stop: string, end: number, ends: Ends): boolean {
	const follows = nextWord(text, end);
	if (/^\p{Ll}/u.test(follows)) return false;
	if (isBeforeSource(text, index, end)) return false;
	// An ellipsis with spaces is one inside a sentence, unless a full stop stands before it.
	if (/\s/.test(stop)) return stop.replace(/\s/g, '').length > 3;
	if (stop !== '.') return true;
	const before = text.slice(Math.max(0, index - longestBefore), index);
	const last = /[\p{L}\p{M}\p{N}.'’°]*$/u.exec(before)?.[0] ?? '';
	if (text.charCodeAt(end) > 32 && text.charCodeAt(end) !== 160)
		return !ends.addressEnds.has(follows.toLowerCase()) && !ends.neverFinal.has(last.toLowerCase());
	if (isItemNumber(before, last)) return false;
	const word = last.toLowerCase();
	const opens = ends.openers.has(follows.toLowerCase());
	if (ends.neverFinal.has(word)) return ends.finalBeforeWords.has(word) && !/^\p{N}/u.test(follows);
	if (ends.introducing.has(word)) return false;
	if (/^\p{Lu}$/u.test(last)) return opens && (ends.letterWords.has(last) || isAfterWord(before, last));
	if (/^\p{L}(?:\.\p{L})+$/u.test(last)) return endsLetters(before, follows, ends);
	if (ends.seldomFinal.has(word)) return opens;
	return true;
}

/** Whether letters with stops, `U.S` or `9 a.m`, end a sentence before the word that follows. */
function endsLetters(before: string, follows: string, ends: Ends): boolean {
	const next = follows.toLowerCase();
	if (!ends.timeOfDay.test(before)) return ends.openers.has(next) || ends.finalLetters.test(before);
	// A name of the zone, or words that go on with it: `3 p.m. EST`, `3 p.m. Eastern Time`.
	const goesOn = /^\p{Lu}{2,5}$/u.test(follows) || ends.behindTime.has(next);
	return !ends.openingTime.test(before) && !goesOn;
}

/** The number of a list item, at the beginning, behind a bullet, a colon or another stop: `1. Home. 2. About`. */
const isItemNumber = (before: string, last: string): boolean =>
	/(?:^|[.!?…:;]["'”’»)\]]*\s+|[•⁃‣▪]\s?)\p{N}{1,3}$/u.test(before) &&
	(before.length < longestBefore || before.trim() !== last);

/** Whether a quotation closes with the stop, and its source stands in brackets before the stop of the sentence. */
const isBeforeSource = (text: string, index: number, end: number): boolean =>
	/["”»]/.test(text.slice(index, end)) && /^\s\([^()]{1,60}\)[.;,]/.test(text.slice(end, end + 64));

/** "Plan B. The" ends a sentence, "J. The" as an initial does not. */
function isAfterWord(before: string, last: string): boolean {
	return /\p{Ll}\s$/u.test(before.slice(0, before.length - last.length));
}

/** The word behind an offset, past space and opening marks; empty at the end. */
function nextWord(text: string, offset: number): string {
	return /^[\s"'“‘«([¿¡—–-]*([\p{L}\p{M}\p{N}]*)/u.exec(text.slice(offset, offset + 40))?.[1] ?? '';
}

/** Quotations and brackets short enough to stay whole, in order and without overlap. */
function wholeSpans(text: string): Span[] {
	const spans: Span[] = [];
	let quote = -1;
	let bracket = -1;
	const close = (opened: number, end: number, longest: number): void => {
		if (opened >= 0 && end - opened <= longest) spans.push({start: opened, end});
	};
	for (const match of matchesIn(text, quotesAndBrackets)) {
		const at = match.index;
		switch (match[0]) {
			case '(':
			case '[':
				bracket = at;
				break;
			case ')':
			case ']':
				if (quote < 0) close(bracket, at, longestWholeBracket);
				bracket = -1;
				break;
			case '"':
				if (quote >= 0) {
					close(quote, at, longestWholeQuotation);
					quote = -1;
				} else if (opensQuotation(text, at)) quote = at;
				break;
			case '”':
			case '»':
				close(quote, at, longestWholeQuotation);
				quote = -1;
				break;
			case '“':
				// Also closes German „…“.
				if (quote >= 0 && text[quote] === '„') {
					close(quote, at, longestWholeQuotation);
					quote = -1;
				} else quote = at;
				break;
			default:
				quote = at;
		}
	}
	return withoutOverlap(spans);
}

function opensQuotation(text: string, at: number): boolean {
	return (at === 0 || /[\s(["'“‘—–-]/u.test(text[at - 1] ?? '')) && /\S/u.test(text[at + 1] ?? '');
}

function withoutOverlap(spans: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
	}
	return kept;
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
	return at;
}
