/** What comes back from outside: answers, progress, failures, a new size of the terminal. */
import {sanitise} from '../text/sanitise.ts';
import type {Action, Report} from './actions.ts';
import {currentRow} from './compare-rows.ts';
import type {Effect} from './effects.ts';
import {modeOf} from './mode.ts';
import {type Outcome, only, say} from './outcome.ts';
import {settled} from './settle.ts';
import {openingEffects, openingMessage, type State} from './state.ts';
import {askForSides, changed, compareIfNeeded, mustPickSides, showComparison} from './update-compare.ts';
import {withPreview} from './update-export.ts';
import {editFilter} from './update-picker.ts';
import {editPrompt} from './update-prompt.ts';
import {showFound} from './update-reader.ts';
import {editQuery, searchAnswered} from './update-search.ts';
import {atStart} from './view-states.ts';

const reports: Record<Report['type'], true> = {
	resized: true,
	pasted: true,
	'documents-arrived': true,
	'documents-opened': true,
	'sides-suggested': true,
	compared: true,
	analysed: true,
	'search-prepared': true,
	'search-answered': true,
	found: true,
	'concordance-made': true,
	previewed: true,
	exported: true,
	copied: true,
	'note-edited': true,
	failed: true,
};

export function isReport(action: Action): action is Report {
	return action.type in reports;
}

export function report(state: State, action: Report): Outcome {
	const {view} = state;
	switch (action.type) {
		case 'resized':
			return only(settled({...state, size: {columns: action.columns, rows: action.rows}}));
		case 'pasted':
			return pasted(state, action.text);
		case 'documents-arrived':
			return only({...state, corpus: action.corpus, busy: {...state.busy, reading: action.done}});
		case 'documents-opened':
			return documentsOpened(state, action);
		case 'sides-suggested': {
			const idle = {...state, busy: {...state.busy, comparison: false}};
			if (state.sides !== null) return only(state);
			if ('problem' in action.chosen)
				return only(view.kind === 'compare' ? say(idle, action.chosen.problem, 'hint') : idle);
			const next = {...idle, sides: action.chosen.sides};
			return view.kind === 'compare' ? compareIfNeeded(next) : only(next);
		}
		case 'compared': {
			if (action.sides !== state.sides) return only(state);
			const row = currentRow(state);
			const busy = {...state.busy, comparison: false};
			return withAnalysis(
				showComparison({...state, comparison: action.comparison, analysis: null, busy}, row),
			);
		}
		case 'analysed':
			return only(action.comparison === state.comparison ? {...state, analysis: action.analysis} : state);
		case 'search-prepared':
			return searchPrepared(state, action.done);
		case 'search-answered':
			return only(searchAnswered(state, action.query, action.answer));
		case 'found':
			return only(found(state, action));
		case 'concordance-made':
			if (view.kind !== 'concordance' || view.query !== action.query) return only(state);
			return only({...state, view: {...view, answer: action.answer, list: atStart}});
		case 'previewed':
			return only(view.kind === 'export' ? {...state, view: {...view, preview: action.text}} : state);
		case 'exported':
			return only(
				say({...state, busy: {...state.busy, export: false}}, `The briefing is in ${sanitise(action.path)}`),
			);
		case 'copied':
			return only(say(state, 'Copied, with its reference'));
		case 'note-edited':
			return changed(
				state,
				{kind: 'note', target: action.target, text: sanitise(action.text)},
				action.text.trim() === '' ? 'No note' : 'The note is kept, and stands in the briefing',
			);
		case 'failed':
			return only(failed(state, action));
		default:
			return action satisfies never;
	}
}

function documentsOpened(state: State, opened: Extract<Report, {type: 'documents-opened'}>): Outcome {
	const {corpus, problems, choices, sides} = opened;
	const busy = {...state.busy, reading: null};
	const message = openingMessage(problems) ?? state.message;
	// Sides that were picked while the documents were read count more than those that the command line names.
	const next = {...state, corpus, problems, choices, sides: state.sides ?? sides, message, busy};
	const [shown, effects] = workForView(next);
	return [shown, [...effects, ...openingEffects(next)]];
}

/** What the view has waited for. */
function workForView(state: State): Outcome {
	const {view} = state;
	switch (view.kind) {
		case 'search':
			return [state, searchAgain(state)];
		case 'compare':
			return mustPickSides(state) ? askForSides(state) : compareIfNeeded(state);
		case 'concordance':
			return [state, view.answer === null ? [{type: 'make-concordance', query: view.query}] : []];
		case 'export':
			return withPreview(only(state));
		default:
			return only(state);
	}
}

/** The query that stands there, for an answer from more than there was before. */
function searchAgain({view}: State): readonly Effect[] {
	const query = view.kind === 'search' ? view.field.text.trim() : '';
	return query === '' ? [] : [{type: 'search', query}];
}

/** With the index complete the query that stands there is answered anew: the plain search knew no typos. */
function searchPrepared(state: State, done: number): Outcome {
	const next = {...state, busy: {...state.busy, search: done >= 1 ? null : done}};
	return [next, done < 1 ? [] : searchAgain(next)];
}

function withAnalysis(state: State): Outcome {
	const {view, comparison} = state;
	if (view.kind !== 'compare' || view.tab === 'deliverables' || comparison === null) return only(state);
	return [state, [{type: 'analyse', comparison}]];
}

function found(state: State, {source, query, answer}: Extract<Report, {type: 'found'}>): State {
	const {view, prompt} = state;
	if (view.kind !== 'reader' || view.source !== source) return state;
	if (prompt?.for.kind === 'find') {
		const {block, line, top} = prompt.for.before;
		return showFound(state, {...view, block, line, top}, query, answer);
	}
	return showFound(state, view, query, answer);
}

function failed(state: State, {effect, message}: Extract<Report, {type: 'failed'}>): State {
	const busy = {
		...state.busy,
		comparison: effect === 'compare' || effect === 'suggest-sides' ? false : state.busy.comparison,
		export: effect === 'export' ? false : state.busy.export,
		search: effect === 'prepare-search' ? null : state.busy.search,
	};
	return say({...state, busy}, sanitise(message), 'error');
}

/** A paste is text where text is written, on one line; elsewhere it would be a burst of keys. */
function pasted(state: State, text: string): Outcome {
	const {view, prompt} = state;
	const clean = sanitise(text.replace(/\s+/g, ' '));
	if (prompt !== null) return editPrompt(state, prompt, {kind: 'insert', text: clean});
	if (view.kind === 'picker') return only(editFilter(state, view, {kind: 'insert', text: clean}));
	if (view.kind === 'search' && modeOf(state) === 'search-field')
		return editQuery(state, view, {kind: 'insert', text: clean});
	return only(say(state, 'Press / first to search for what you paste', 'hint'));
}
