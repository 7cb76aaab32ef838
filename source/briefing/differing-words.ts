/** Which words of matched sentences a reader should see at a glance: those that the other side words differently. */
import {mapSides, otherSide, type Sides} from '../base/sides.ts';
import type {Sentence, SharedPair} from '../compare/comparison.ts';
import {type Mark, markWording} from '../compare/differences/wording.ts';
import {type Token, tokenise} from '../compare/reading/tokens.ts';
import type {Language} from '../languages/language.ts';
import {languageIn} from '../languages/languages.ts';
import type {Span} from '../text/spans.ts';
import {countWords} from './excerpts.ts';

/** Spans in the texts of passages, by the ids of these; in order and apart. */
export type MarkedPassages = ReadonlyMap<string, readonly Span[]>;

/**
 * Above this share of a side's words nothing is marked on it: where nearly all of a text is bold, what is not
 * bold stands out, and the reader sees from the two quotations that they differ throughout.
 */
const mostMarked = 0.65;

/** Of pairs that say the same; a pair on another point of the topic differs throughout. */
export function differingWords(pairs: readonly SharedPair[], language: Language): Sides<MarkedPassages> {
	const marked: Sides<Map<string, Span[]>> = {left: new Map(), right: new Map()};
	for (const pair of pairs) {
		if (pair.relation === 'related') continue;
		const texts = mapSides({left: pair.left, right: pair.right}, joined);
		const marks = markWording(texts.left, texts.right, language);
		mapSides(marks, (ofSide, side) => {
			if (isMostlyMarked(texts[side], ofSide)) return;
			const other = languageIn(texts[otherSide(side)], language);
			for (const [passage, spans] of inPassages(pair[side], telling(texts[side], ofSide, {language, other})))
				marked[side].set(passage, [...(marked[side].get(passage) ?? []), ...spans]);
		});
	}
	return mapSides(marked, ofSide => new Map([...ofSide].map(([passage, spans]) => [passage, apart(spans)])));
}

function joined(sentences: readonly Sentence[]): string {
	return sentences.map(({text}) => text).join(' ');
}

function isMostlyMarked(text: string, marks: readonly Mark[]): boolean {
	const wordsIn = (kind: Mark['kind']) =>
		marks
			.filter(mark => mark.kind === kind)
			.reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0);
	const differing = wordsIn('differs');
	return differing > mostMarked * (differing + wordsIn('shared'));
}

/**
 * The marks without small words at their ends, and none of those alone: that one side has an article more tells nothing; nor
 * does a word for which the other side's language is not known to have one.
 */
function telling(
	text: string,
	marks: readonly Mark[],
	{language, other}: {readonly language: Language; readonly other: Language},
): Mark[] {
	const own = languageIn(text, language);
	const tokens = tokenise(text, own);
	const {modals, negations} = own.verbs;
	const isKnown = (base: string) => own === other || other.concepts.canMean(own.concepts.of(base).id, base);
	const tells = ({grammatical, base}: Token) =>
		(!grammatical && isKnown(base)) || modals.has(base) || negations.has(base);
	let next = 0;
	return marks.flatMap(mark => {
		const from = next;
		while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < mark.end) next++;
		if (mark.kind !== 'differs') return [mark];
		const within = tokens.slice(from, next);
		const first = within.find(tells);
		const last = within.findLast(tells);
		return first === undefined || last === undefined ? [] : [{...mark, start: first.start, end: last.end}];
	});
}

/** From offsets in the joined sentences to offsets in their passages. */
function inPassages(sentences: readonly Sentence[], marks: readonly Mark[]): [string, Span[]][] {
	let begin = 0;
	return sentences.map(({passage, start: from, text}): [string, Span[]] => {
		const start = begin;
		const end = start + text.length;
		begin = end + 1;
		const spans = marks
			.filter(mark => mark.kind === 'differs' && mark.start < end && mark.end > start)
			.map(mark => ({
				start: from + Math.max(mark.start, start) - start,
				end: from + Math.min(mark.end, end) - start,
			}));
		return [passage, spans];
	});
}

/** In order, what touches or overlaps joined: a sentence may stand in several pairs. */
function apart(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const span of spans.toSorted((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last !== undefined && span.start <= last.end)
			result[result.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
		else result.push(span);
	}
	return result;
}
