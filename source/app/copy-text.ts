/** What `y` copies: the text in focus, each passage quoted by itself with where it is from. */
import {addToGroup} from '../base/groups.ts';
import {sideNames} from '../base/sides.ts';
import {omission} from '../briefing/excerpts.ts';
import {knownPage, linkToText} from '../briefing/text-fragments.ts';
import {type Deliverable, nameOfComparedSide, type Sentence} from '../compare/comparison.ts';
import {silenceInWords} from '../compare/silence-in-words.ts';
import type {Corpus} from '../documents/source.ts';
import {formatDate} from '../languages/format-date.ts';
import {topicOf} from './compare-rows.ts';
import {type PlacedPassage, passageById, sourceName} from './corpus-lookup.ts';
import {currentTarget} from './focus.ts';
import type {State} from './state.ts';

/** Where a quotation is from, for people: who published it, the day, the paragraph, and the page opened at its words. */
function referenceTo({source, passage, index}: PlacedPassage, quoted: FirstWords): string {
	const {publisher, date, url} = source;
	const page = knownPage(source.passages.map(({text}) => text).join(' '));
	const before = passage.text.slice(0, quoted.start);
	return [
		publisher ?? sourceName(source),
		date === null ? 'undated' : formatDate(date),
		`¶${index + 1}`,
		url === null ? null : linkToText(url, {text: quoted.text, before, page}),
	]
		.filter(part => part !== null)
		.join(', ');
}

/** What a link to a quotation looks for: its first sentence, with where that begins in the passage. */
type FirstWords = Pick<Sentence, 'text' | 'start'>;

/** Sentences of one passage, in the order in which they stand in it; what lies between two that are no neighbours is marked as left out. */
function excerpt(text: string, sentences: readonly Sentence[]): string {
	let quoted = '';
	let end: number | null = null;
	for (const sentence of sentences) {
		const between: string = end === null ? '' : text.slice(end, sentence.start);
		quoted += between.trim() === '' ? between : ` ${omission} `;
		quoted += sentence.text;
		end = sentence.end;
	}
	return quoted;
}

/** One quotation a passage: words of different passages are never joined. */
function quotations(corpus: Corpus, sentences: readonly Sentence[]): readonly string[] {
	const ofPassage = new Map<string, Sentence[]>();
	for (const sentence of sentences) addToGroup(ofPassage, sentence.passage, sentence);
	return [...ofPassage].flatMap(([id, own]) => {
		const placed = passageById(corpus, id);
		const inOrder = own.toSorted((one, other) => one.start - other.start);
		const [first] = inOrder;
		if (placed === null || first === undefined) return [];
		return [`“${excerpt(placed.passage.text, inOrder)}” (${referenceTo(placed, first)})`];
	});
}

function rowText(state: State, row: Deliverable): string {
	const parts = sideNames.flatMap(side => {
		const label = state.sides === null ? side : nameOfComparedSide(state.sides[side]);
		const quoted = quotations(
			state.corpus,
			row.pairs.flatMap(pair => pair[side]),
		);
		const silent = row.kind === 'shared' ? [] : [silenceInWords(row)];
		return (quoted.length === 0 ? silent : quoted).map(words => `${label}: ${words}`);
	});
	return [topicOf(row, state.choices), ...parts].join('\n');
}

/** The text with its reference, or null where there is nothing to copy. */
export function copyText(state: State): string | null {
	const target = currentTarget(state);
	if (target === null) return null;
	if (target.kind === 'deliverable') {
		const row = state.comparison?.deliverables.find(({key}) => key === target.key);
		return row === undefined ? null : rowText(state, row);
	}
	const placed = passageById(state.corpus, target.passage);
	if (placed === null) return null;
	const {text} = placed.passage;
	return `“${text}” (${referenceTo(placed, {text, start: 0})})`;
}
