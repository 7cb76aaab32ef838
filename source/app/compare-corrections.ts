/** Correcting what was matched: each correction is kept, and the comparison made anew with it. */
import {makeSides} from '../base/sides.ts';
import type {Change} from '../briefing/choices/choices.ts';
import {sentencesOfRow} from '../briefing/rows-about.ts';
import {doubtsOf, holdsDoubt} from '../compare/certainty.ts';
import {
	type Comparison,
	type Correction,
	type Deliverable,
	isDoubtful,
	type OneSidedDeliverable,
	type Pair,
} from '../compare/comparison.ts';
import {silentSideOf} from './candidates.ts';
import {changed} from './change-choices.ts';
import {relationInWords} from './compare-detail.ts';
import {madeByHand, sentencesOf, topicOf} from './compare-rows.ts';
import {compareAnew} from './comparing.ts';
import {currentRow} from './current-row.ts';
import {withKeys} from './key-table.ts';
import {type Outcome, only, say} from './outcome.ts';
import type {State} from './state.ts';
import type {CompareState} from './view-states.ts';

type Corrected = Extract<Change, {readonly correction: Correction}>;

function corrected(state: State, change: Corrected, message: string): Outcome {
	const [next, saves] = changed(state, change, message);
	const {view} = next;
	const told =
		view.kind === 'compare'
			? {...next, view: {...view, corrected: Object.values(change.correction.sentences).flat()}}
			: next;
	const [comparing, effects] = compareAnew(told);
	return [comparing, [...saves, ...effects]];
}

/** The sentences of pairs that set some together, side by side. */
function matchedSentences(pairs: readonly Pair[]): Correction['sentences'] {
	const matched = pairs.filter(({relation}) => relation !== 'left-only' && relation !== 'right-only');
	return makeSides(side => matched.flatMap(pair => pair[side].map(({id}) => id)));
}

/** The join that made a row last; null where none did. */
function lastJoin(row: Deliverable, {choices}: State): Correction | null {
	return madeByHand(row, choices).findLast(({kind}) => kind === 'join') ?? null;
}

/** Whether the row under the cursor sets anything together that can be parted. */
export function canReject(state: State): boolean {
	const row = currentRow(state);
	return row !== null && (row.kind === 'shared' || lastJoin(row, state) !== null);
}

/**
 * What the row under the cursor sets together does not say the same: first what was joined by hand is taken apart, then, of
 * one that is certain in part, what is in doubt.
 */
export function rejectMatch(state: State): Outcome {
	const row = currentRow(state);
	if (row === null) return only(state);
	const join = lastJoin(row, state);
	if (join !== null) {
		const topic = `“${topicOf(row, state.choices)}”`;
		const message = state.words.messages.corrections.apart(topic, undoes(state));
		return corrected(state, {kind: 'undo-correction', correction: join}, message);
	}
	if (row.kind !== 'shared') return only(state);
	const doubts = row.certainty === 'strong' ? doubtsOf(row) : [];
	const sentences =
		doubts.length > 0 ? makeSides(side => doubts.map(link => link[side])) : matchedSentences(row.pairs);
	return corrected(
		state,
		{kind: 'correct', correction: {kind: 'reject', sentences}},
		state.words.messages.corrections.rejected(nameOfMatch(state, row), undoes(state)),
	);
}

/** What a correction of a match is about: the row, or what is in doubt in it. */
function nameOfMatch(state: State, row: Deliverable): string {
	const topic = `“${topicOf(row, state.choices)}”`;
	return holdsDoubt(row) && !isDoubtful(row) ? state.words.messages.corrections.doubtIn(topic) : topic;
}

/** What the row under the cursor sets together with doubt does say the same. */
export function confirmMatch(state: State): Outcome {
	const row = currentRow(state);
	if (row === null || !holdsDoubt(row)) return only(state);
	const doubtful = row.pairs.filter(pair => holdsDoubt({pairs: [pair]}));
	return corrected(
		state,
		{kind: 'correct', correction: {kind: 'match', sentences: matchedSentences(doubtful)}},
		state.words.messages.corrections.confirmed(nameOfMatch(state, row), undoes(state)),
	);
}

/** The first press marks a row, the second joins the row under the cursor with it. */
export function joinRows(state: State, view: CompareState): Outcome {
	const row = currentRow(state);
	if (row === null || state.comparison === null) return only(state);
	const topic = topicOf(row, state.choices);
	const words = state.words.messages.corrections;
	if (view.joining === null) {
		const marked = {...state, view: {...view, joining: row.key}};
		const how = words.toBeJoined;
		return only(say(marked, `“${topic}”: ${withKeys(how, state)}`, 'hint'));
	}
	const other = state.comparison.deliverables.find(candidate => candidate.key === view.joining);
	const done = {...state, view: {...view, joining: null}};
	if (other === undefined || other.key === row.key) return only(say(done, words.nothingJoined, 'hint'));
	const opposite = other.kind !== 'shared' && row.kind !== 'shared' && other.kind !== row.kind;
	const correction: Correction = {kind: opposite ? 'match' : 'join', sentences: sentencesOf([other, row])};
	const said = opposite ? words.matched : words.joined;
	return corrected(
		done,
		{kind: 'correct', correction},
		said(`“${topicOf(other, state.choices)}”`, `“${topic}”`, undoes(state)),
	);
}

/** Matches a row of one side with a sentence of the other, by its id. */
export function matchWith(state: State, row: OneSidedDeliverable, sentence: string): Outcome {
	const sentences = {...sentencesOf([row]), [silentSideOf(row)]: [sentence]};
	return corrected(
		state,
		{kind: 'correct', correction: {kind: 'match', sentences}},
		state.words.messages.corrections.byHand(`“${topicOf(row, state.choices)}”`, undoes(state)),
	);
}

/** Says what has become of the sentences that were corrected: the rows that are others than before, and those that are part of others now. */
export function sayCorrected(state: State, before: Comparison | null): State {
	const {view, comparison, choices, words} = state;
	const {isNow, moreRows} = words.messages.corrections;
	if (view.kind !== 'compare' || view.corrected === null || comparison === null) return state;
	const told = {...state, view: {...view, corrected: null}};
	const known = new Map(before?.deliverables.map(row => [row.key, row]));
	const now = new Set(comparison.deliverables.map(({key}) => key));
	const lost = holding(before?.deliverables ?? [], new Set(view.corrected)).filter(({key}) => !now.has(key));
	const ids = new Set([...view.corrected, ...lost.flatMap(idsOf)]);
	const rows = holding(comparison.deliverables, ids).filter(row => {
		const was = known.get(row.key);
		return was?.relation !== row.relation || idsOf(was).length !== idsOf(row).length;
	});
	if (rows.length === 0) return told;
	const named = rows.slice(0, mostTold).map(row => {
		return isNow(`“${topicOf(row, choices)}”`, relationInWords(row.relation, comparison, words));
	});
	const more = rows.length - mostTold;
	const rest = more > 0 ? [moreRows(more)] : [];
	const swallowed = lost.flatMap(row => saySwallowed(row, rows, state));
	return say(told, `${[...named, ...rest, ...swallowed].join(', ')}; ${undoes(told)}`);
}

const idsOf = (row: Deliverable): readonly string[] => sentencesOfRow(row).map(({id}) => id);

function holding(rows: readonly Deliverable[], ids: ReadonlySet<string>): readonly Deliverable[] {
	return rows.filter(row => idsOf(row).some(id => ids.has(id)));
}

/** That all of a row stands in another one now, which is called otherwise. */
function saySwallowed(
	row: Deliverable,
	rows: readonly Deliverable[],
	{choices, words}: State,
): readonly string[] {
	const topic = topicOf(row, choices);
	if (rows.some(other => topicOf(other, choices) === topic)) return [];
	const own = idsOf(row);
	const home = rows.find(other => own.every(id => idsOf(other).includes(id)));
	if (home === undefined) return [];
	return [words.messages.corrections.partOf(`“${topic}”`, `“${topicOf(home, choices)}”`)];
}

/** A message names no more rows. */
const mostTold = 3;

/** How what was done is taken back, by the key that does so. */
function undoes(state: State): string {
	return withKeys(state.words.messages.undoes, state);
}
