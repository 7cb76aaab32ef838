/** What `y` copies: the text in focus, each passage quoted by itself with where it is from. */
import {addToGroup} from '../base/groups.ts';
import {sideNames} from '../base/sides.ts';
import {omission} from '../briefing/excerpts.ts';
import type {Deliverable, Sentence} from '../compare/comparison.ts';
import {silenceInWords} from '../compare/silence-in-words.ts';
import type {Corpus} from '../documents/source.ts';
import {topicOf} from './compare-rows.ts';
import {type PlacedPassage, passageById, sourceName} from './corpus-lookup.ts';
import {currentTarget} from './focus.ts';
import type {State} from './state.ts';

function referenceTo({source, passage}: PlacedPassage): string {
	return [sourceName(source), source.publisher, source.date, source.url, passage.id]
		.filter(part => part !== null)
		.join(', ');
}

/** Sentences of one passage as they stand in it; what lies between two that are no neighbours is marked as left out. */
function excerpt(text: string, sentences: readonly Sentence[]): string {
	let quoted = '';
	let end: number | null = null;
	for (const sentence of sentences.toSorted((one, other) => one.start - other.start)) {
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
		return placed === null ? [] : [`“${excerpt(placed.passage.text, own)}” (${referenceTo(placed)})`];
	});
}

function rowText(state: State, row: Deliverable): string {
	const parts = sideNames.flatMap(side => {
		const label = state.sides?.[side].label ?? side;
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
	return placed === null ? null : `“${placed.passage.text}” (${referenceTo(placed)})`;
}
