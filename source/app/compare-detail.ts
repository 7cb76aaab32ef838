/** One row of a comparison as two texts of rows that stay in step, with what differs marked in both. */

import {rememberLast} from '../base/remember.ts';
import {mapSides, type SideName, type Sides, sideNames} from '../base/sides.ts';
import {type Choices, noteOn} from '../briefing/choices/choices.ts';
import {absentInWords, evidenceInWords, silenceInWords} from '../briefing/silence-in-words.ts';
import {certainPart, doubtsOf, holdsDoubt} from '../compare/certainty.ts';
import {
	addsOf,
	type ComparedSide,
	type Comparison,
	type Deliverable,
	differencesOf,
	nameOfComparedSide,
	type Pair,
	type Relation,
	type Sentence,
} from '../compare/comparison.ts';
import {answersInWords} from '../compare/differences/answers-in-words.ts';
import {inBrief} from '../compare/differences/attendance.ts';
import {markWording, type Mark as WordMark} from '../compare/differences/wording.ts';
import type {Corpus} from '../documents/source.ts';
import {languageOf} from '../languages/languages.ts';
import {rejectedFor, silentSideOf} from './candidates.ts';
import {targetOf} from './compare-rows.ts';
import {editsOfSide} from './edited-texts.ts';
import {withKeys} from './key-table.ts';
import type {KeyBinding} from './keys/key-bindings.ts';
import {type Line, type Mark, markedSpans, overlaid, own, type Span, span, type Tone} from './line.ts';
import type {ScreenWords} from './wording/screen-words.ts';
import {wrap, wrapLines} from './wrap.ts';

export type DetailRow =
	| {readonly kind: 'texts'; readonly left: Line; readonly right: Line}
	/** Across both texts. */
	| {readonly kind: 'across'; readonly line: Line};

export type DetailInput = {
	readonly row: Deliverable;
	readonly comparison: Comparison;
	readonly choices: Choices;
	readonly corpus: Corpus;
	/** What keys mean. */
	readonly keys: readonly KeyBinding[];
	readonly words: ScreenWords;
	readonly columnWidth: number;
	readonly width: number;
	/** Sentences that are selected to be quoted. */
	readonly selected: readonly Sentence[];
};

/** A relation in words, by the names of the sides. */
export function relationInWords(
	relation: Relation,
	sides: Sides<Pick<ComparedSide, 'label' | 'name'>>,
	{compare}: ScreenWords,
): string {
	switch (relation) {
		case 'left-only':
			return compare.only(nameOfComparedSide(sides.left));
		case 'right-only':
			return compare.only(nameOfComparedSide(sides.right));
		default:
			return compare.relations[relation];
	}
}

const tones: Sides<Tone> = {left: 'left-only-words', right: 'right-only-words'};

function joined(sentences: readonly Sentence[]): string {
	return sentences.map(({text}) => text).join(' ');
}

/** The selected ones among sentences, in the text that these are when they are joined. */
function selectedMarks(sentences: readonly Sentence[], selected: readonly Sentence[]): readonly Mark[] {
	const ids = new Set(selected.map(({id}) => id));
	let start = 0;
	return sentences.flatMap(({id, text}): Mark[] => {
		const mark: Mark = {start, end: start + text.length, tone: 'selection'};
		start = mark.end + 1;
		return ids.has(id) ? [mark] : [];
	});
}

function differingMarks(marks: readonly WordMark[], tone: Tone): Mark[] {
	return marks.filter(({kind}) => kind === 'differs').map(({start, end}) => ({start, end, tone}));
}

function textLines(text: string, marks: readonly Mark[], width: number): Line[] {
	return wrap(text, width).map(range => markedSpans(text, range, marks, 'plain'));
}

function inStep(left: readonly Line[], right: readonly Line[]): DetailRow[] {
	return Array.from({length: Math.max(left.length, right.length)}, (_, index) => ({
		kind: 'texts',
		left: left[index] ?? [],
		right: right[index] ?? [],
	}));
}

/** The texts of a pair; in a row that is certain, what is in doubt stands apart, so that it can be judged alone. */
function pairRows(pair: Pair, input: DetailInput): DetailRow[] {
	if (input.row.certainty === 'weak' || !holdsDoubt({pairs: [pair]}))
		return [...textRows(pair, input), ...answerRows(pair, input)];
	const certain = certainPart(pair);
	if (certain === null) return [inDoubt(input), ...textRows(pair, input)];
	return [...textRows(certain, input), ...answerRows(certain, input), ...doubtRows(pair, certain, input)];
}

function inDoubt(input: DetailInput): DetailRow {
	const words = withKeys(input.words.compare.detail.inDoubt, input);
	return {kind: 'across', line: [span(words, 'weak')]};
}

/** The sentences that are no part of what is certain of a pair, each by itself. */
function doubtRows(pair: Pair, certain: Pair, input: DetailInput): DetailRow[] {
	const {columnWidth, comparison, selected} = input;
	const language = languageOf(comparison.language);
	return doubtsOf({pairs: [pair]}).flatMap(link => {
		const side: SideName = certain.left.some(({id}) => id === link.left) ? 'right' : 'left';
		const sentences = mapSides(link, (id, of) => pair[of].filter(sentence => sentence.id === id));
		const texts = mapSides(sentences, joined);
		const marks = differingMarks(markWording(texts.left, texts.right, language)[side], tones[side]);
		const shown = overlaid(marks, selectedMarks(sentences[side], selected));
		const lines = textLines(texts[side], shown, columnWidth);
		return [blank, inDoubt(input), ...(side === 'left' ? inStep(lines, []) : inStep([], lines))];
	});
}

function textRows(pair: Pair, input: DetailInput): DetailRow[] {
	const {columnWidth, selected} = input;
	const text = {left: joined(pair.left), right: joined(pair.right)};
	const absent = absentLines(pair, input);
	const linesWith = (side: SideName, marks: readonly Mark[]) =>
		textLines(text[side], overlaid(marks, selectedMarks(pair[side], selected)), columnWidth);
	if (pair.relation === 'left-only') return inStep(linesWith('left', []), absent);
	if (pair.relation === 'right-only') return inStep(absent, linesWith('right', []));
	const marks = markWording(text.left, text.right, languageOf(input.comparison.language));
	// Of two points on one subject every word differs.
	const lines = (side: SideName) =>
		linesWith(side, pair.relation === 'related' ? [] : differingMarks(marks[side], tones[side]));
	return inStep(lines('left'), lines('right'));
}

/**
 * What stands in the place of a side's words; once in a row, that the text which is silent is not as it was read: what it
 * lacks the user may have taken out of it.
 */
function absentLines(pair: Pair, input: DetailInput): Line[] {
	const {row, comparison, words, columnWidth} = input;
	if (row.kind === 'shared') return [[span('–', 'quiet')]];
	const edits = pair === row.pairs[0] ? editsOfSide(input, comparison, silentSideOf(row)) : null;
	return [
		[span(silenceInWords(row, words.briefing), 'quiet')],
		...(edits === null ? [] : wrapLines(edits, columnWidth)).map((text): Line => [span(text, 'weak')]),
	];
}

/** Which phrase answers which, of texts in two languages: their marks say only what has no answer. */
function answerRows(pair: Pair, {comparison, words, width}: DetailInput): DetailRow[] {
	const answers = answersInWords([pair], languageOf(comparison.language));
	if (answers === null) return [];
	return wrapLines(words.compare.detail.answers(answers), width).map(
		(text): DetailRow => ({kind: 'across', line: [span(text, 'quiet')]}),
	);
}

/** Lines that one side of a difference may take. */
const mostDifferenceLines = 3;

/** A label and one side's words, wrapped beside it; the words that differ are marked. */
function differenceLines(
	label: Span,
	{text, absent}: {readonly text: string; readonly absent: string},
	marks: readonly Mark[],
	width: number,
): Line[] {
	const indent = label.text.length;
	const words = text === '' ? absent : text;
	const ranges = wrap(words, width - indent);
	return ranges
		.slice(0, mostDifferenceLines)
		.map((range, index) => [
			index === 0 ? label : span(' '.repeat(indent)),
			...markedSpans(words, range, marks, 'plain'),
			...(index === mostDifferenceLines - 1 && ranges.length > mostDifferenceLines
				? [span('…', 'quiet')]
				: []),
		]);
}

function differenceRows({row, comparison, words, columnWidth}: DetailInput): DetailRow[] {
	const {differences, difference: told, inConflict} = words.compare.detail;
	const named = differencesOf(row).flatMap(difference => {
		const {kind, conflict} = difference;
		const absent = absentInWords(kind, '–', words.briefing);
		return kind === 'wording' ? [] : [{label: differences[kind], absent, conflict, ...inBrief(difference)}];
	});
	return named
		.toSorted((one, other) => Number(other.conflict) - Number(one.conflict))
		.flatMap(({label, absent, left, right, conflict}) => {
			const tag = conflict ? span(inConflict(label), 'conflict') : span(told(label), 'quiet');
			const marks = markWording(left, right, languageOf(comparison.language));
			const lines = mapSides({left, right}, (text, side) =>
				differenceLines(tag, {text, absent}, differingMarks(marks[side], tones[side]), columnWidth),
			);
			return inStep(lines.left, lines.right);
		});
}

/** The side that a one-sided row does not come from, by its name. */
const silentSide = ({kind}: Deliverable, comparison: Comparison): string =>
	nameOfComparedSide(comparison[kind === 'left-only' ? 'right' : 'left']);

/** The words that carry a one-sided row, with how often the other side has them. */
function evidenceRows({row, comparison, words, width}: DetailInput): DetailRow[] {
	const evidence = row.kind === 'shared' ? null : evidenceInWords(row, words.briefing);
	if (evidence === null) return [];
	const said = words.compare.detail.lookedFor(silentSide(row, comparison), evidence);
	return [
		blank,
		...wrapLines(said, width).map((text): DetailRow => ({kind: 'across', line: own([span(text, 'quiet')])})),
	];
}

/** What each side adds, across both texts. */
function additionRows({row, comparison, words, width}: DetailInput): DetailRow[] {
	const adds = addsOf(row);
	return sideNames.flatMap(side => {
		if (adds[side].length === 0) return [];
		const said = words.compare.detail.adds(nameOfComparedSide(comparison[side]), adds[side].join('; '));
		return wrapLines(said, width).map(
			(text): DetailRow => ({kind: 'across', line: [span(text, tones[side])]}),
		);
	});
}

function nearestRows(input: DetailInput): DetailRow[] {
	const {row, comparison, choices, words, width} = input;
	if (row.nearest === null) return [];
	const {nearest, nearestRejected} = words.compare.detail;
	const match = withKeys('{compare.match}', input);
	const isRejected = rejectedFor(row, choices.corrections).has(row.nearest.sentence);
	const percent = Math.round(row.nearest.score * 100);
	const title = (isRejected ? nearestRejected : nearest)(silentSide(row, comparison), percent, match);
	return [
		blank,
		{kind: 'across', line: [span(title, 'quiet')]},
		...wrapLines(row.nearest.text, width).map(
			(text): DetailRow => ({kind: 'across', line: [span(text, 'quiet')]}),
		),
	];
}

const blank: DetailRow = {kind: 'across', line: []};

function noteRows({row, choices, words, width}: DetailInput): DetailRow[] {
	const note = noteOn(choices, targetOf(row));
	if (note === null) return [];
	return [
		...wrapLines(words.compare.detail.note(note), width).map(
			(text): DetailRow => ({kind: 'across', line: [span(text, 'note')]}),
		),
		blank,
	];
}

const rowsOfDetail = rememberLast(
	(
		row: Deliverable,
		comparison: Comparison,
		choices: Choices,
		corpus: Corpus,
		keys: readonly KeyBinding[],
		words: ScreenWords,
		columnWidth: number,
		width: number,
		selected: readonly Sentence[],
	): readonly DetailRow[] => {
		const input = {row, comparison, choices, corpus, keys, words, columnWidth, width, selected};
		const differences = [...differenceRows(input), ...additionRows(input)];
		return [
			...noteRows(input),
			...row.pairs.flatMap((pair, index) =>
				index === 0 ? pairRows(pair, input) : [blank, ...pairRows(pair, input)],
			),
			...(differences.length > 0 ? [blank] : []),
			...differences,
			...evidenceRows(input),
			...nearestRows(input),
		];
	},
);

/** The rows below the topic: notes, the texts pair by pair, what differs, evidence of absence, and the nearest candidate. */
export function detailRows({
	row,
	comparison,
	choices,
	corpus,
	keys,
	words,
	columnWidth,
	width,
	selected,
}: DetailInput): readonly DetailRow[] {
	return rowsOfDetail(row, comparison, choices, corpus, keys, words, columnWidth, width, selected);
}
