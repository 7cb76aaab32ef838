/** What the lists say to a screen reader: an item each, all of it in words. */
import {type Candidate, candidatesFor, ownText, silentSideOf} from '../../app/candidates.ts';
import {topicOf} from '../../app/compare-rows.ts';
import {sortedConcordance} from '../../app/concordance-rows.ts';
import {placeOfPassage, sideName, sourceById, sourceName} from '../../app/corpus-lookup.ts';
import {type SettingRow, settingRows} from '../../app/export-rows.ts';
import {type HelpRow, helpRows} from '../../app/help-rows.ts';
import {lineText} from '../../app/line.ts';
import {filterRows, type PickerRow} from '../../app/picker-rows.ts';
import {previewHere} from '../../app/preview/preview-rows.ts';
import {problemText} from '../../app/problem-rows.ts';
import {hitAt, searchRows} from '../../app/search-rows.ts';
import type {State} from '../../app/state.ts';
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
import {isPinned} from '../../briefing/choices/choices.ts';
import type {Source} from '../../documents/source.ts';
import type {ConcordanceLine} from '../../search/concordance.ts';
import type {Hit} from '../../search/hits.ts';
import {countOf} from '../concordance-view.tsx';
import {count, particulars, shortName} from '../format.ts';
import {helpField} from '../help-view.tsx';
import {pickerField, question} from '../picker-view.tsx';
import {searchField, summary} from '../search-view.tsx';
import {inWords, listOf, nothing, phrase, type Spoken, type SpokenList, spokenKey} from './spoken.ts';

export function spokenSources({corpus}: State, {list}: SourcesState): Spoken {
	const said = (source: Source) =>
		phrase([sourceName(source), particulars(corpus, source, ', '), count(source.words, 'word')], '. ');
	return {head: [], list: listOf(corpus.sources, list, said)};
}

export function spokenProblems({problems}: State, {list}: ProblemsState): Spoken {
	return {head: [`${count(problems.length, 'file')} left out`], list: listOf(problems, list, problemText)};
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
	const field = {field: searchField(state, view), isWriting: view.pane === 'field'};
	if (view.field.text.trim() === '') {
		return {head: ['Write a few words you remember; results come as you type.'], ...field, list: nothing};
	}
	if (answer === null) return {head: ['Searching'], ...field, list: nothing};
	const rows = searchRows(answer);
	const hits = rows.flatMap(row => (row.kind === 'hit' ? [row.hit] : []));
	const here = hitAt(answer, view.list.cursor);
	const said = (hit: Hit) => {
		const source = sourceById(state.corpus, hit.source);
		if (source === null) return '';
		const {passage} = hit;
		return phrase([
			passage !== null && isPinned(state.choices, {kind: 'passage', passage}) ? 'Pinned' : null,
			hit.isTranslated ? 'In another language' : null,
			`${shortName(state.corpus, source)}, ${placeOf(hit)}: ${found(hit)}`,
		]);
	};
	const cursor = here === null ? 0 : hits.indexOf(here);
	return {head: [summary(answer, state)], ...field, list: listOf(hits, {cursor}, said)};
}

function placeOf({passage, field}: Hit): string {
	return field === 'passage' && passage !== null ? `paragraph ${placeOfPassage(passage).number}` : field;
}

export function spokenConcordance(state: State, view: ConcordanceState): Spoken {
	const said = (line: ConcordanceLine) => {
		const source = sourceById(state.corpus, line.source);
		if (source === null) return '';
		const label = sideName(state.corpus, source.side) ?? sourceName(source);
		return `${label}: ${line.left}${line.keyword}${line.right}`;
	};
	return {
		head: [`Concordance of “${view.query}”: ${inWords(countOf(view))}`],
		list: listOf(sortedConcordance(view), view.list, said),
	};
}

export function spokenHelp(state: State, view: HelpState): Spoken {
	const rows = helpRows(state, view);
	const said = (row: HelpRow) => {
		if (row.kind === 'blank') return '';
		if (row.kind === 'section') return `Heading: ${row.title}`;
		const sign = row.keys.length === 0 ? row.sign : row.keys.map(spokenKey).join(' or ');
		return phrase([`${sign}: ${row.meaning}`, row.note], '. ');
	};
	const none = rows.length === 0 ? ['Nothing is called so'] : [];
	return {
		head: none,
		field: helpField(state, view),
		isWriting: true,
		list: listOf(rows, view.list, said),
	};
}

export function spokenPicker(state: State, view: PickerState): Spoken {
	const {rows} = filterRows(state.corpus, view.field.text);
	const taken = new Set(view.taken);
	const left = new Set(view.left);
	const said = ({name, detail, sources}: PickerRow) =>
		phrase([
			sources.every(id => taken.has(id)) ? 'Taken' : null,
			sources.every(id => left.has(id)) ? 'Stands left' : null,
			name,
			inWords(detail),
		]);
	const none = rows.length === 0 ? ['Nothing has these words'] : [];
	return {
		head: [lineText(question(state, view)), ...none],
		field: pickerField(state, view),
		isWriting: true,
		list: listOf(rows, view.list, said),
	};
}

export function spokenCandidates(state: State, {row, list}: CandidatesState): Spoken {
	const {comparison, choices} = state;
	if (comparison === null) return {head: [], list: nothing};
	const side = silentSideOf(row);
	const all = candidatesFor(row, comparison, choices.corrections);
	const said = ({sentence, isRejected, row: now}: Candidate) =>
		phrase([
			isRejected ? 'Rejected' : null,
			`paragraph ${placeOfPassage(sentence.passage).number}: ${sentence.text} Stands now in “${topicOf(now, choices)}”`,
		]);
	return {
		head: [
			`What does ${comparison[side].label} say to “${topicOf(row, choices)}”? Nearest first.`,
			ownText(row),
		],
		list: listOf(all, list, said),
	};
}

function settingInWords(row: SettingRow): string {
	switch (row.kind) {
		case 'part': {
			if (!row.isIn) return `${row.label}: left out`;
			return `${row.label}: ${row.reason === null ? 'in the briefing' : `chosen, but ${row.reason}`}`;
		}
		case 'pin':
			return `Pinned: ${row.label}`;
		default:
			return `${row.label}: ${row.value}`;
	}
}

export function spokenExport(state: State, view: ExportState): Spoken {
	if (view.pane === 'settings') {
		return {
			head: ['Settings of the briefing'],
			list: listOf(settingRows(state), view.list, settingInWords),
		};
	}
	return {head: ['Preview of the briefing'], list: spokenPreview(state, view)};
}

function spokenPreview(state: State, view: ExportState): SpokenList {
	const {preview, refusal, scroll} = view;
	if (preview === null) return listOf([refusal ?? 'Making the briefing'], {cursor: 0}, text => text);
	return {...listOf(previewHere(state, view), {cursor: scroll}, lineText), isText: true};
}
