/** The rows of the tabs beside the deliverables: commitments, emphasis, people and bodies. */

import type {Sides} from '../base/sides.ts';
import type {Analysis} from '../compare/analyse.ts';
import type {
	Commitment,
	Firmness,
	Framing,
	FramingPassage,
	LoadedWord,
	Party,
	TellingWord,
} from '../compare/comparison.ts';
import type {Corpus} from '../documents/source.ts';
import {ladder} from '../languages/verbs.ts';
import {type ConcordanceLine, concordanceLine} from '../search/concordance.ts';
import {passageById} from './corpus-lookup.ts';
import type {State} from './state.ts';
import {type CompareState, isMainTab} from './view-states.ts';

/** Every row but a heading between rows knows the passage that Enter opens. */
export type TabRow =
	| {readonly kind: 'commitment'; readonly commitment: Commitment; readonly passage: string}
	| {
			readonly kind: 'topic';
			readonly topic: string;
			readonly share: Sides<number>;
			readonly place: Sides<number | null>;
			readonly passage: string | null;
	  }
	| {
			readonly kind: 'framing';
			readonly said: Sides<FramingPassage | null>;
			readonly passage: string | null;
	  }
	| {readonly kind: 'word'; readonly word: TellingWord; readonly passage: string | null}
	| {readonly kind: 'loaded'; readonly word: LoadedWord; readonly passage: string | null}
	/** A theme, or a part of the list whose columns are those of the bars. */
	| {readonly kind: 'head'; readonly title: string; readonly hasBars: boolean; readonly passage: null}
	| {readonly kind: 'party'; readonly party: Party; readonly passage: string | null};

function commitmentRows(analysis: Analysis, view: CompareState): TabRow[] {
	return analysis.commitments
		.filter(({firmness}) => view.firmness === null || firmness === view.firmness)
		.filter(({binds}) => view.actor === null || binds === view.actor)
		.map(commitment => ({kind: 'commitment', commitment, passage: commitment.sentence.passage}));
}

function emphasisRows(state: State, analysis: Analysis): TabRow[] {
	const passages = new Map(
		state.comparison?.deliverables.map(row => [
			row.id,
			row.left.passages[0] ?? row.right.passages[0] ?? null,
		]),
	);
	const topics = analysis.emphasis.topics
		.toSorted(
			(one, other) =>
				Math.max(other.share.left, other.share.right) - Math.max(one.share.left, one.share.right),
		)
		.map(
			({deliverable, topic, share, place}): TabRow => ({
				kind: 'topic',
				topic,
				share,
				place,
				passage: passages.get(deliverable) ?? null,
			}),
		);
	const words = analysis.emphasis.words.map(
		(word): TabRow => ({kind: 'word', word, passage: word.contexts[0]?.passage ?? null}),
	);
	const loaded = analysis.emphasis.loaded.map(
		(word): TabRow => ({kind: 'loaded', word, passage: word.contexts[0]?.passage ?? null}),
	);
	const {briefing, compare} = state.words;
	return [
		...analysis.emphasis.framings.flatMap(framing => [
			head(briefing.themes[framing.theme], false),
			...framingRows(framing),
		]),
		...underHead(compare.heads.loaded, loaded),
		...underHead(compare.heads.telling, words),
		...underHead(compare.heads.shares, topics),
	];
}

const head = (title: string, hasBars: boolean): TabRow => ({kind: 'head', title, hasBars, passage: null});

const underHead = (title: string, rows: readonly TabRow[]): readonly TabRow[] =>
	rows.length === 0 ? [] : [head(title, true), ...rows];

/** The passages of both sides on a theme next to each other, the most telling first. */
function framingRows({left, right}: Framing): TabRow[] {
	return Array.from({length: Math.max(left.length, right.length)}, (_, n): TabRow => {
		const said = {left: left[n] ?? null, right: right[n] ?? null};
		return {kind: 'framing', said, passage: (said.left ?? said.right)?.passage ?? null};
	});
}

/** The rows of the tab that is open; none until they are worked out. */
export function tabRows(state: State, view: CompareState): readonly TabRow[] {
	const {analysis} = state;
	if (analysis === null) return [];
	switch (view.tab) {
		case 'synopsis':
		case 'rows':
			return [];
		case 'commitments':
			return commitmentRows(analysis, view);
		case 'emphasis':
			return emphasisRows(state, analysis);
		case 'names':
			return analysis.parties.map(party => ({
				kind: 'party',
				party,
				passage: party.passages.left[0] ?? party.passages.right[0] ?? null,
			}));
		default:
			return view.tab satisfies never;
	}
}

/** The row under the cursor of a tab, or null where there is none. */
export function currentTabRow(state: State): TabRow | null {
	const {view} = state;
	if (view.kind !== 'compare' || isMainTab(view.tab)) return null;
	return tabRows(state, view)[view.tabList.cursor] ?? null;
}

/** The places where a word stands, of the left side first, as lines of a concordance. */
export function contextLines(
	corpus: Corpus,
	{contexts}: Pick<TellingWord, 'contexts'>,
): readonly ConcordanceLine[] {
	return contexts.flatMap(({passage, start, end}) => {
		const placed = passageById(corpus, passage);
		if (placed === null) return [];
		const unit = {passage, field: 'passage', text: placed.passage.text} as const;
		return [concordanceLine(placed.source, unit, [start, end])];
	});
}

/** The next firmness that some commitment has; null is all of them. */
export function nextFirmness(analysis: Analysis, current: Firmness | null): Firmness | null {
	const present = ladder.filter(step => analysis.commitments.some(({firmness}) => firmness === step));
	return cycle(present, current);
}

export function nextActor(analysis: Analysis, current: string | null): string | null {
	return cycle([...new Set(analysis.commitments.map(({binds}) => binds))].sort(), current);
}

function cycle<T>(values: readonly T[], current: T | null): T | null {
	const at = current === null ? -1 : values.indexOf(current);
	return values[at + 1] ?? null;
}
