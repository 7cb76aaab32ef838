/** What the lists say to a screen reader: an item each, all of it in words. */

import {type Candidate, candidatesFor, ownText, silentSideOf} from '../../app/candidates.ts';
import {topicOf} from '../../app/compare-rows.ts';
import {sortedConcordance} from '../../app/concordance-rows.ts';
import {placeOfPassage, sideName, sourceById, sourceName} from '../../app/corpus-lookup.ts';
import {editsOfSource} from '../../app/edited-texts.ts';
import {type SettingRow, settingRows} from '../../app/export-rows.ts';
import {type HelpRow, helpRows} from '../../app/help-rows.ts';
import {lineText} from '../../app/line.ts';
import {filterRows, type PickerRow} from '../../app/picker-rows.ts';
import {previewHere} from '../../app/preview/preview-rows.ts';
import {problemText} from '../../app/problem-rows.ts';
import {hitAt, searchRows} from '../../app/search-rows.ts';
import type {State} from '../../app/state.ts';
import {markInWords} from '../../app/target-marks.ts';
import type {
	CandidatesState,
	ConcordanceState,
	ExportState,
	HelpState,
	PickerState,
	ProblemsState,
	SearchState,
	SourcesState,
} from '../../app/view-states.ts';
import type {ScreenWords} from '../../app/wording/screen-words.ts';
import type {Source} from '../../documents/source.ts';
import type {ConcordanceLine} from '../../search/concordance.ts';
import type {Hit} from '../../search/hits.ts';
import {countOf} from '../concordance-view.tsx';
import {particulars, shortName} from '../format.ts';
import {helpField} from '../help-view.tsx';
import {pickerField, question} from '../picker-view.tsx';
import {searchField, summary} from '../search-view.tsx';
import {inWords, listOf, nothing, phrase, type Spoken, type SpokenList, spokenKey} from './spoken.ts';

export function spokenSources(state: State, {list}: SourcesState): Spoken {
	const {corpus, words} = state;
	const edited = (source: Source) => {
		const edits = editsOfSource(state, source);
		return edits && words.spoken.edited(edits);
	};
	const said = (source: Source) =>
		phrase(
			[
				sourceName(source),
				particulars(state, source, ', '),
				words.lists.sources.words(source.words),
				edited(source),
			],
			'. ',
		);
	return {head: [], list: listOf(corpus.sources, list, said)};
}

export function spokenProblems({problems, words}: State, {list}: ProblemsState): Spoken {
	return {head: [words.lists.problems.leftOut(problems.length)], list: listOf(problems, list, problemText)};
}

/** Characters of a passage before and after what was found in it. */
const around = {before: 60, after: 240};

/** What was found, with enough around it to tell what it is about; cut at words. */
function found({text, ranges}: Hit): string {
	const first = ranges[0]?.[0] ?? 0;
	const from = first <= around.before ? 0 : text.indexOf(' ', first - around.before) + 1 || first;
	const end = first + around.after;
	const to = end >= text.length ? text.length : Math.max(first, text.lastIndexOf(' ', end));
	return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

export function spokenSearch(state: State, view: SearchState): Spoken {
	const {answer} = view;
	const {lists, spoken} = state.words;
	const field = {field: searchField(state, view), isWriting: view.pane === 'field'};
	if (view.field.text.trim() === '') {
		return {head: [lists.search.introduction], ...field, list: nothing};
	}
	if (answer === null) return {head: [spoken.search.searching], ...field, list: nothing};
	const rows = searchRows(answer);
	const hits = rows.flatMap(row => (row.kind === 'hit' ? [row.hit] : []));
	const here = hitAt(answer, view.list.cursor);
	const said = (hit: Hit) => {
		const source = sourceById(state.corpus, hit.source);
		if (source === null) return '';
		const {passage} = hit;
		return phrase([
			...(passage === null ? [] : markInWords(state, {kind: 'passage', passage})),
			hit.isTranslated ? spoken.otherLanguage : null,
			`${shortName(state, source)}, ${placeOf(hit, state.words)}: ${found(hit)}`,
		]);
	};
	const cursor = here === null ? 0 : hits.indexOf(here);
	return {head: [summary(answer, state)], ...field, list: listOf(hits, {cursor}, said)};
}

function placeOf({passage, field}: Hit, {lists, spoken}: ScreenWords): string {
	if (field !== 'passage') return lists.search.fields[field];
	return passage === null ? '' : spoken.paragraph(placeOfPassage(passage).number);
}

export function spokenConcordance(state: State, view: ConcordanceState): Spoken {
	const {words} = state;
	const said = (line: ConcordanceLine) => {
		const source = sourceById(state.corpus, line.source);
		if (source === null) return '';
		const label = sideName(state.corpus, source.side, state.words) ?? sourceName(source);
		return `${label}: ${line.left}${line.keyword}${line.right}`;
	};
	return {
		head: [words.spoken.search.concordance(view.query, inWords(countOf(view, words), words))],
		list: listOf(sortedConcordance(view), view.list, said),
	};
}

export function spokenHelp(state: State, view: HelpState): Spoken {
	const {words} = state;
	const {spoken} = words;
	const rows = helpRows(state, view);
	const said = (row: HelpRow) => {
		if (row.kind === 'blank') return '';
		if (row.kind === 'section') return spoken.heading(row.title);
		const sign =
			row.keys.length === 0 ? row.sign : row.keys.map(key => spokenKey(key, words)).join(spoken.or);
		return phrase([`${sign}: ${row.meaning}`, row.note], '. ');
	};
	const isEntry = ({kind}: HelpRow) => kind === 'entry';
	const place = {
		number: rows.slice(0, view.list.cursor + 1).filter(isEntry).length,
		all: rows.filter(isEntry).length,
	};
	const none = rows.length === 0 ? [spoken.search.nothingCalled] : [];
	return {
		head: none,
		field: helpField(state, view),
		isWriting: true,
		list: {...listOf(rows, view.list, said), place},
	};
}

export function spokenPicker(state: State, view: PickerState): Spoken {
	const {words} = state;
	const {spoken} = words;
	const {rows} = filterRows(state, view.field.text);
	const taken = new Set(view.taken);
	const left = new Set(view.left);
	const said = ({name, detail, sources}: PickerRow) =>
		phrase([
			sources.every(id => taken.has(id)) ? spoken.taken : null,
			sources.every(id => left.has(id)) ? spoken.standsLeft : null,
			name,
			inWords(detail, words),
		]);
	const none = rows.length === 0 ? [spoken.search.nothingHas] : [];
	return {
		head: [lineText(question(state, view)), ...none],
		field: pickerField(state, view),
		isWriting: true,
		list: listOf(rows, view.list, said),
	};
}

export function spokenCandidates(state: State, {row, list}: CandidatesState): Spoken {
	const {comparison, choices, words} = state;
	const {spoken} = words;
	if (comparison === null) return {head: [], list: nothing};
	const side = silentSideOf(row);
	const all = candidatesFor(row, comparison, choices.corrections);
	const said = ({sentence, isRejected, row: now}: Candidate) =>
		phrase([
			isRejected ? spoken.rejected : null,
			`${spoken.paragraph(placeOfPassage(sentence.passage).number)}: ${spoken.compare.standsNow(sentence.text, topicOf(now, choices))}`,
		]);
	return {
		head: [
			spoken.compare.nearestFirst(
				words.compare.candidates.question(comparison[side].label, topicOf(row, choices)),
			),
			ownText(row),
		],
		list: listOf(all, list, said),
	};
}

function settingInWords(row: SettingRow, {spoken}: ScreenWords): string {
	const {leftOut, isIn, chosenBut, pinned} = spoken.export;
	switch (row.kind) {
		case 'part': {
			if (!row.isIn) return leftOut(row.label);
			return row.reason === null ? isIn(row.label) : chosenBut(row.label, row.reason);
		}
		case 'pin':
			return pinned(row.label);
		default:
			return `${row.label}: ${row.value}`;
	}
}

export function spokenExport(state: State, view: ExportState): Spoken {
	const {words} = state;
	if (view.pane === 'settings') {
		return {
			head: [words.spoken.export.settings],
			list: listOf(settingRows(state), view.list, row => settingInWords(row, words)),
		};
	}
	return {head: [words.spoken.export.preview], list: spokenPreview(state, view)};
}

function spokenPreview(state: State, view: ExportState): SpokenList {
	const {preview, refusal, scroll} = view;
	if (preview === null)
		return listOf([refusal ?? state.words.spoken.export.making], {cursor: 0}, text => text);
	return {...listOf(previewHere(state, view), {cursor: scroll}, lineText), isText: true};
}
