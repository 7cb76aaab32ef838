/** What a comparison says to a screen reader: its rows, the texts of one side of a row, and the tabs beside them. */
import {firmnessInWords, type TabRow, tabRows} from '../../app/analysis-rows.ts';
import {relationInWords} from '../../app/compare-detail.ts';
import {detailOfSide} from '../../app/compare-list.ts';
import {hasConflict, isByHand, targetOf, themeNameOf, topicOf} from '../../app/compare-rows.ts';
import {selectedInCompare} from '../../app/compare-selection.ts';
import {placeOfPassage} from '../../app/corpus-lookup.ts';
import {currentRow} from '../../app/current-row.ts';
import {currentLine, type ListedRow, listedRows} from '../../app/fold-themes.ts';
import {lineText, span} from '../../app/line.ts';
import {describeRow} from '../../app/row-description.ts';
import type {State} from '../../app/state.ts';
import type {Stop, SynopsisLines} from '../../app/synopsis/lines.ts';
import {stopAt, synopsisOf} from '../../app/synopsis/place.ts';
import type {CompareState} from '../../app/view-states.ts';
import {type SideName, sideNames} from '../../base/sides.ts';
import {isPinned, noteOn} from '../../briefing/choices/choices.ts';
import {silenceInWords} from '../../briefing/silence-in-words.ts';
import {english} from '../../briefing/wording/en.ts';
import {type Comparison, type Deliverable, isDoubtful} from '../../compare/comparison.ts';
import {statusOfTab, tabNames, topicField} from '../compare-tabs.tsx';
import {count, percent} from '../format.ts';
import {boundInWords, extrasOf, promiseOf} from '../tab-lines.ts';
import {inWords, listOf, nothing, phrase, type Spoken, type SpokenList} from './spoken.ts';

/** How the texts of a row relate, and what else is to be known of it. */
function describe(row: Deliverable, comparison: Comparison, {choices}: State): string {
	const relation = relationInWords(row.relation, comparison);
	const told = describeRow(row, [span(relation), ...(isDoubtful(row) ? [span('in doubt')] : [])]);
	return phrase([
		...told.map(({text}) => text.replace('in part?', 'in part in doubt')),
		isByHand(row, choices) ? 'by hand' : null,
	]);
}

function marksOf(row: Deliverable, {choices, view}: State): string | null {
	const target = targetOf(row);
	return phrase([
		view.kind === 'compare' && view.joining === row.key ? 'To be joined' : null,
		isPinned(choices, target) ? 'Pinned' : null,
		noteOn(choices, target) === null ? null : 'Has a note',
	]);
}

function rowInWords(state: State, row: Deliverable, comparison: Comparison): string {
	const named = phrase([marksOf(row, state), topicOf(row, state.choices)]);
	return `${named}: ${describe(row, comparison, state)}. ${themeNameOf(row, comparison)}`;
}

function listedInWords(state: State, listed: ListedRow, comparison: Comparison): string {
	if (listed.kind === 'row') return rowInWords(state, listed.row, comparison);
	const {rows} = listed;
	const conflicts = rows.filter(hasConflict).length;
	const pinned = rows.filter(row => isPinned(state.choices, targetOf(row))).length;
	return `Folded, ${themeNameOf(listed, comparison)}: ${phrase([
		count(rows.length, 'row'),
		conflicts === 0 ? null : count(conflicts, 'conflict'),
		pinned === 0 ? null : `${pinned} pinned`,
	])}`;
}

function rowsInWords(state: State, view: CompareState, comparison: Comparison): SpokenList {
	const rows = listedRows(comparison, view, state.choices);
	return listOf(rows, view.list, listed => listedInWords(state, listed, comparison));
}

/** The texts of one side of a row, with what is said of both; of a folded theme, its rows. */
function textsInWords(state: State, view: CompareState, comparison: Comparison): Spoken {
	const line = currentLine(state);
	if (line?.kind === 'folded') {
		const list = listOf(line.rows, {cursor: 0}, row => rowInWords(state, row, comparison));
		return {head: [listedInWords(state, line, comparison)], list};
	}
	const row = currentRow(state);
	if (row === null) return {head: [], list: nothing};
	const numbers = row[view.side].passages.map(id => placeOfPassage(id).number);
	const where = numbers.length === 0 ? '' : `, paragraph ${numbers.join(' and ')}`;
	return {
		head: [
			rowInWords(state, row, comparison),
			...selectedInWords(state, view),
			`${comparison[view.side].label}${where}:`,
		],
		list: {...listOf(detailOfSide(state, view, row), {cursor: view.scroll}, lineText), isText: true},
	};
}

/** What the side in focus says at a stop, or that it says nothing. */
function stopInWords(
	state: State,
	{side}: CompareState,
	{bands, stops}: SynopsisLines,
	stop: Stop,
	comparison: Comparison,
): string {
	const pieces = bands.slice(...stop.bands).flatMap(({band}) => band.pieces[side]);
	const [first] = pieces;
	const {row} = stop;
	const number = first?.passage == null ? null : `paragraph ${placeOfPassage(first.passage).number}`;
	const goesOn = stops.find(other => other.row === row) !== stop;
	const absent =
		row.kind === 'shared' || goesOn ? 'with what stands elsewhere' : silenceInWords(row, english);
	const text = pieces.map(piece => piece.text.slice(piece.start, piece.end)).join(' ') || absent;
	const said = `${phrase([comparison[side].label, number])}: ${text}`;
	return phrase([marksOf(row, state), `${describe(row, comparison, state)}. ${said}`]);
}

function synopsisInWords(state: State, view: CompareState, comparison: Comparison): SpokenList {
	const lines = synopsisOf(state, view)?.lines;
	if (lines === undefined) return nothing;
	const cursor = stopAt(lines, view.synopsis);
	const top = lines.stops.findIndex(({lines: [start]}) => start >= view.synopsis.top);
	const said = (stop: Stop) => stopInWords(state, view, lines, stop, comparison);
	return listOf(lines.stops, {cursor, top: Math.max(0, top)}, said);
}

function tabRowInWords(row: TabRow, comparison: Comparison): string {
	const both = (said: (side: SideName) => string) =>
		sideNames.map(side => `${comparison[side].label}: ${said(side)}`).join('. ');
	switch (row.kind) {
		case 'head':
			return `Heading: ${row.title}`;
		case 'commitment': {
			const {side, firmness} = row.commitment;
			const who = boundInWords(row.commitment, comparison);
			const what = phrase([promiseOf(row.commitment), extrasOf(row.commitment)], '; ');
			return `${comparison[side].label}: ${who}, ${firmnessInWords[firmness]}: ${what}`;
		}
		case 'topic':
			return `${row.topic}. ${both(side =>
				phrase([percent(row.share[side]), row.place[side] === null ? null : `place ${row.place[side]}`]),
			)}`;
		case 'framing':
			return both(side => row.said[side]?.text ?? 'nothing');
		case 'loaded':
		case 'word':
			return `“${row.word.word}”. ${both(side => count(row.word.counts[side], 'time'))}`;
		case 'party': {
			const {name, roles, spellings} = row.party;
			return `${name}. ${both(side => {
				if (spellings[side].length === 0) return 'not named';
				return phrase([...roles[side], ...spellings[side].filter(other => other !== name)]) || 'named';
			})}`;
		}
		default:
			return row satisfies never;
	}
}

/** What is selected to be quoted. */
function selectedInWords(state: State, view: CompareState): readonly string[] {
	const selected = selectedInCompare(state, view);
	return selected.length === 0 ? [] : [`Selected: ${selected.map(({text}) => text).join(' ')}`];
}

export function spokenCompare(state: State, view: CompareState): Spoken {
	const {comparison} = state;
	if (comparison === null) {
		return {head: [state.busy.comparison ? 'Comparing' : 'Nothing is compared yet'], list: nothing};
	}
	if (view.tab === 'rows' && view.pane === 'texts' && !view.query.isWriting) {
		return textsInWords(state, view, comparison);
	}
	const field = view.query.isWriting ? {field: topicField(state, view, comparison), isWriting: true} : {};
	const status = inWords(statusOfTab(state, view, comparison, Number.POSITIVE_INFINITY));
	const head = [phrase([tabNames[view.tab], status], ': '), ...selectedInWords(state, view)];
	switch (view.tab) {
		case 'rows':
			return {head, ...field, list: rowsInWords(state, view, comparison)};
		case 'synopsis':
			return {head, ...field, list: synopsisInWords(state, view, comparison)};
		default: {
			const said = (row: TabRow) => tabRowInWords(row, comparison);
			return {head, ...field, list: listOf(tabRows(state, view), view.tabList, said)};
		}
	}
}
