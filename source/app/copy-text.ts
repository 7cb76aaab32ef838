/** What `y` copies: the text in focus, each passage quoted by itself with where it is from. */
import {addToGroup} from '../base/groups.ts';
import {sideNames} from '../base/sides.ts';
import type {Target} from '../briefing/choices/choices.ts';
import {omission} from '../briefing/excerpts.ts';
import {silenceInWords} from '../briefing/silence-in-words.ts';
import {type Deliverable, nameOfComparedSide, type Sentence} from '../compare/comparison.ts';
import {topicOf} from './compare-rows.ts';
import {type PlacedPassage, passageById, placeOfPassage, sourceName} from './corpus-lookup.ts';
import type {Copy} from './effects.ts';
import {currentQuotation, currentTarget} from './focus.ts';
import {type FirstWords, pageAtWords} from './page-links.ts';
import type {State} from './state.ts';
import type {ScreenWords} from './wording/screen-words.ts';

/** Where a quotation is from, for people: who published it, the day, its page or paragraph, and the address opened there. */
function referenceTo(placed: PlacedPassage, quoted: FirstWords, words: ScreenWords): string {
	const {source, passage} = placed;
	const {publisher, date} = source;
	return [
		publisher ?? sourceName(source),
		date === null ? words.briefing.undated : words.briefing.date(date),
		passage.locator.kind === 'page'
			? words.reader.page(passage.locator.page)
			: `¶${placeOfPassage(passage.id).number}`,
		pageAtWords(placed, quoted),
	]
		.filter(part => part !== null)
		.join(', ');
}

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

/** What a link to these sentences of one passage looks for: them all, up to where something is left out. */
function firstWords(text: string, [first, ...rest]: readonly Sentence[]): FirstWords | null {
	if (first === undefined) return null;
	let {end} = first;
	for (const sentence of rest) {
		if (text.slice(end, sentence.start).trim() !== '') break;
		({end} = sentence);
	}
	return {text: text.slice(first.start, end), start: first.start};
}

/** One quotation a passage: words of different passages are never joined. */
function quotationsOf({corpus, words}: State, sentences: readonly Sentence[]): readonly string[] {
	const ofPassage = new Map<string, Sentence[]>();
	for (const sentence of sentences) addToGroup(ofPassage, sentence.passage, sentence);
	return [...ofPassage].flatMap(([id, own]) => {
		const placed = passageById(corpus, id);
		const inOrder = own.toSorted((one, other) => one.start - other.start);
		const text = placed?.passage.text ?? '';
		const first = firstWords(text, inOrder);
		if (placed === null || first === null) return [];
		return [`“${excerpt(text, inOrder)}” (${referenceTo(placed, first, words)})`];
	});
}

function copyOfRow(state: State, row: Deliverable): Copy {
	const sides = sideNames.map(side => {
		const label = state.sides === null ? side : nameOfComparedSide(state.sides[side]);
		const quoted = quotationsOf(
			state,
			row.pairs.flatMap(pair => pair[side]),
		);
		const silent = row.kind === 'shared' ? [] : [silenceInWords(row, state.words.briefing)];
		const said = (quoted.length === 0 ? silent : quoted).map(words => `${label}: ${words}`);
		return {quotations: quoted.length, said};
	});
	return {
		text: [topicOf(row, state.choices), ...sides.flatMap(({said}) => said)].join('\n'),
		quotations: sides.reduce((sum, {quotations}) => sum + quotations, 0),
	};
}

function copyOfTarget(state: State, target: Target): Copy | null {
	if (target.kind === 'deliverable') {
		const row = state.comparison?.deliverables.find(({key}) => key === target.key);
		return row === undefined ? null : copyOfRow(state, row);
	}
	const placed = passageById(state.corpus, target.passage);
	if (placed === null) return null;
	const {text} = placed.passage;
	return {text: `“${text}” (${referenceTo(placed, {text, start: 0}, state.words)})`, quotations: 1};
}

/** What is selected or in focus, with its references; null where there is nothing to copy. */
export function copyOf(state: State): Copy | null {
	const quoted = quotationsOf(state, currentQuotation(state));
	if (quoted.length > 0) return {text: quoted.join('\n'), quotations: quoted.length};
	const target = currentTarget(state);
	return target === null ? null : copyOfTarget(state, target);
}
