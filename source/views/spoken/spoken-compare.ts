/** What a comparison says to a screen reader: its rows, the texts of one side of a row, and the tabs beside them. */
import {type TabRow, tabRows} from '../../app/analysis-rows.ts';
import {relationInWords} from '../../app/compare-detail.ts';
import {detailOfSide} from '../../app/compare-list.ts';
import {hasConflict, isByHand, targetOf, themeNameOf, topicOf} from '../../app/compare-rows.ts';
import {selectedInCompare} from '../../app/compare-selection.ts';
import {currentRow} from '../../app/current-row.ts';
import {currentLine, type ListedRow, listedRows} from '../../app/fold-themes.ts';
import {lineText, span} from '../../app/line.ts';
import {describeRow} from '../../app/row-description.ts';
import type {State} from '../../app/state.ts';
import type {SynopsisLines} from '../../app/synopsis/lines.ts';
import {stopAt, synopsisOf} from '../../app/synopsis/place.ts';
import {placeInWords, textsInWords} from '../../app/synopsis/texts-in-words.ts';
import {markInWords} from '../../app/target-marks.ts';
import {type CompareState, isMainTab} from '../../app/view-states.ts';
import type {ScreenWords} from '../../app/wording/screen-words.ts';
import {type SideName, sideNames} from '../../base/sides.ts';
import {isPinned} from '../../briefing/choices/choices.ts';
import {type Comparison, type Deliverable, isDoubtful} from '../../compare/comparison.ts';
import {statusOfTab, topicField} from '../compare-tabs.tsx';
import {waitingFor} from '../compare-view.tsx';
import {percent} from '../format.ts';
import {boundInWords, extrasOf, promiseOf} from '../tab-lines.ts';
import {inWords, listOf, nothing, phrase, type Spoken, type SpokenList} from './spoken.ts';

function certaintyInWords(row: Deliverable, {spoken}: ScreenWords): string {
	const {certain, inDoubt, notCertain} = spoken.compare;
	if (row.certainty === 'strong') return certain;
	return isDoubtful(row) ? inDoubt : notCertain;
}

/** How the texts of a row relate, how certain that is, and what else is to be known of it. */
function describe(row: Deliverable, comparison: Comparison, {choices, words}: State): string {
	const relation = relationInWords(row.relation, comparison, words);
	const told = describeRow(row, [span(relation), span(certaintyInWords(row, words))], words);
	return phrase([
		...told.map(({text}) => (text === words.compare.inPart ? words.spoken.compare.inPart : text)),
		isByHand(row, choices) ? words.compare.byHand : null,
	]);
}

function marksOf(row: Deliverable, state: State): string | null {
	const {view, words} = state;
	const target = targetOf(row);
	return phrase([
		view.kind === 'compare' && view.joining === row.key ? words.spoken.toBeJoined : null,
		...markInWords(state, target),
	]);
}

function rowInWords(state: State, row: Deliverable, comparison: Comparison): string {
	const named = phrase([marksOf(row, state), topicOf(row, state.choices)]);
	return `${named}: ${describe(row, comparison, state)}. ${themeNameOf(row, state.words)}`;
}

function listedInWords(state: State, listed: ListedRow, comparison: Comparison): string {
	if (listed.kind === 'row') return rowInWords(state, listed.row, comparison);
	const {rows} = listed;
	const conflicts = rows.filter(hasConflict).length;
	const pinned = rows.filter(row => isPinned(state.choices, targetOf(row))).length;
	const {compare, spoken} = state.words;
	const told = phrase([
		compare.rows(rows.length),
		conflicts === 0 ? null : compare.inConflict(conflicts),
		pinned === 0 ? null : compare.pinned(pinned),
	]);
	return spoken.compare.folded(themeNameOf(listed, state.words), told);
}

function rowsInWords(state: State, view: CompareState, comparison: Comparison): SpokenList {
	const rows = listedRows(comparison, view, state);
	return listOf(rows, view.list, listed => listedInWords(state, listed, comparison));
}

/** The texts of one side of a row, with what is said of both; of a folded theme, its rows. */
function detailInWords(state: State, view: CompareState, comparison: Comparison): Spoken {
	const line = currentLine(state);
	if (line?.kind === 'folded') {
		const list = listOf(line.rows, {cursor: 0}, row => rowInWords(state, row, comparison));
		return {head: [listedInWords(state, line, comparison)], list};
	}
	const row = currentRow(state);
	if (row === null) return {head: [], list: nothing};
	return {
		head: [
			rowInWords(state, row, comparison),
			...selectedInWords(state, view),
			`${placeInWords(comparison[view.side].label, row[view.side].passages, state.words)}:`,
		],
		list: {...listOf(detailOfSide(state, view, row), {cursor: view.scroll}, lineText), isText: true},
	};
}

/** A row with both its texts; of a long one, the part that is being read. */
function stopInWords(
	state: State,
	view: CompareState,
	lines: SynopsisLines,
	index: number,
	comparison: Comparison,
): string {
	const stop = lines.stops[index];
	if (stop === undefined) return '';
	const parts = textsInWords(state, lines, stop, comparison);
	const part = index === stopAt(lines, view.synopsis) ? (view.synopsis.part ?? 0) : 0;
	const goesOn = part < parts.length - 1 ? '…' : '';
	const text = `${parts[part] ?? ''}${goesOn}`;
	return part === 0
		? `${rowInWords(state, stop.row, comparison)}. ${text}`
		: state.words.spoken.compare.goesOn(text);
}

function synopsisInWords(state: State, view: CompareState, comparison: Comparison): SpokenList {
	const lines = synopsisOf(state, view)?.lines;
	if (lines === undefined) return nothing;
	return {
		count: lines.stops.length,
		cursor: stopAt(lines, view.synopsis),
		item: index => stopInWords(state, view, lines, index, comparison),
	};
}

function tabRowInWords(row: TabRow, comparison: Comparison, words: ScreenWords): string {
	const {compare, spoken} = words;
	const both = (said: (side: SideName) => string) =>
		sideNames.map(side => `${comparison[side].label}: ${said(side)}`).join('. ');
	const rankOf = (place: number | null) => (place === null ? null : spoken.compare.rank(place));
	switch (row.kind) {
		case 'head':
			return spoken.heading(row.title);
		case 'commitment': {
			const {side, firmness} = row.commitment;
			const who = boundInWords(row.commitment, comparison, words);
			const what = phrase([promiseOf(row.commitment), extrasOf(row.commitment)], '; ');
			return `${comparison[side].label}: ${who}, ${compare.firmness[firmness]}: ${what}`;
		}
		case 'topic':
			return `${row.topic}. ${both(side => phrase([percent(row.share[side]), rankOf(row.place[side])]))}`;
		case 'framing':
			return both(side => row.said[side]?.text ?? spoken.compare.nothing);
		case 'loaded':
		case 'word':
			return `“${row.word.word}”. ${both(side => spoken.compare.times(row.word.counts[side]))}`;
		case 'party': {
			const {name, roles, spellings} = row.party;
			return `${name}. ${both(side => {
				if (spellings[side].length === 0) return spoken.compare.notNamed;
				return phrase([...roles[side], ...spellings[side].filter(other => other !== name)]) || compare.named;
			})}`;
		}
		default:
			return row satisfies never;
	}
}

/** What is selected to be quoted. */
function selectedInWords(state: State, view: CompareState): readonly string[] {
	const selected = selectedInCompare(state, view);
	return selected.length === 0 ? [] : [state.words.spoken.selected(selected.map(({text}) => text).join(' '))];
}

function tabInWords(state: State, view: CompareState, comparison: Comparison): SpokenList {
	const said = (row: TabRow) => tabRowInWords(row, comparison, state.words);
	return listOf(tabRows(state, view), view.tabList, said);
}

/** How much there is in the tab, or what it waits for; that it is being compared stands above the keys. */
function statusInWords(state: State, view: CompareState): string {
	const {analysis, busy, comparison, words} = state;
	if (busy.comparison) return '';
	if (comparison === null) return inWords(waitingFor(state), words);
	if (!isMainTab(view.tab) && analysis === null) return words.spoken.compare.working;
	return inWords(statusOfTab(state, view, comparison, Number.POSITIVE_INFINITY), words);
}

/** The tab, how much there is in it, and the side in focus: where that is chosen, nothing else changes. */
function headOf(state: State, view: CompareState): readonly string[] {
	const {comparison, words} = state;
	const hasSide = comparison !== null && isMainTab(view.tab);
	const side = hasSide ? words.spoken.compare.side(comparison[view.side].label) : null;
	const tab = phrase([words.compare.tabs[view.tab], statusInWords(state, view)], ': ');
	return [phrase([tab, side], '. '), ...selectedInWords(state, view)];
}

function listIn(state: State, view: CompareState): SpokenList {
	const {comparison} = state;
	if (comparison === null) return nothing;
	switch (view.tab) {
		case 'rows':
			return rowsInWords(state, view, comparison);
		case 'synopsis':
			return synopsisInWords(state, view, comparison);
		default:
			return tabInWords(state, view, comparison);
	}
}

export function spokenCompare(state: State, view: CompareState): Spoken {
	const {comparison} = state;
	const {isWriting} = view.query;
	if (comparison !== null && view.tab === 'rows' && view.pane === 'texts' && !isWriting) {
		return detailInWords(state, view, comparison);
	}
	const field = isWriting ? {field: topicField(state, view, comparison), isWriting} : {};
	return {head: headOf(state, view), ...field, list: listIn(state, view)};
}
