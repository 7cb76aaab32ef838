/** What comes back from outside, where no view has its own answer: progress, failures, a new size of the terminal. */
import {aboutLeftAside} from '../briefing/left-aside-in-words.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Action, Report} from './actions.ts';
import {withBusy, withPreparedSearch} from './busy.ts';
import {changed} from './change-choices.ts';
import {compareAnew, withComparison, withSuggestion} from './comparing.ts';
import {outdatedInWords, withDiskChanges} from './disk-changes.ts';
import {ending} from './ending.ts';
import {answerHere, settled, withDocuments} from './focus.ts';
import {withKept, withSides} from './kept-choices.ts';
import {withKeys} from './key-table.ts';
import {isTooSmall} from './layout.ts';
import {withOpeningHint} from './opening-hint.ts';
import {type Outcome, only, say} from './outcome.ts';
import {readAgainWith, readIfChanged} from './read-again.ts';
import {isUntouched, withPlace} from './restore-place.ts';
import {translated, withoutTranslation} from './rough-translation.ts';
import {type Message, openingEffects, openingMessage, type State} from './state.ts';
import type {ActionOf, Answers} from './views/view.ts';

const reports: Record<Report['type'], true> = {
	resized: true,
	pasted: true,
	'told-to-end': true,
	'documents-arrived': true,
	'documents-opened': true,
	'disk-looked-at': true,
	'documents-read-again': true,
	'texts-edited': true,
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
	translated: true,
	'page-opened': true,
	'note-edited': true,
	failed: true,
};

export function isReport(action: Action): action is Report {
	return action.type in reports;
}

export const reportAnswers: Answers<null> = {
	resized: (state, _here, {columns, rows}) => only(settled({...state, size: {...state.size, columns, rows}})),
	pasted: (state, _here, {text}) => pasted(state, text),
	'told-to-end': (state, _here, {code}) => ending(state, code),
	'documents-arrived': (state, _here, {corpus, progress}) =>
		only({...withBusy(state, {reading: progress}), asRead: corpus, corpus}),
	'documents-opened': (state, _here, opened) => documentsOpened(state, opened),
	'disk-looked-at': (state, _here, {changes, isAsked = false}) =>
		isAsked ? readIfChanged(state, changes) : only(withDiskChanges(state, changes)),
	'documents-read-again': (state, _here, {corpus, problems}) => readAgainWith(state, corpus, problems),
	'texts-edited': textsEdited,
	'sides-suggested': (state, _here, {chosen}) => only(withOpeningHint(withSuggestion(state, chosen))),
	compared: (state, _here, {sides, comparison}) =>
		sides === state.sides ? only(withComparison(state, comparison)) : null,
	analysed: (state, _here, {comparison, analysis}) =>
		comparison === state.comparison ? only(settled({...state, analysis})) : null,
	'search-prepared': (state, _here, {done}) => only(withPreparedSearch(state, done)),
	exported: (state, _here, exported) =>
		only({...withBusy(state, {export: false}), message: saidOf(state, exported)}),
	copied: (state, _here, copied) => only(saidOfCopy(state, copied)),
	translated: (state, _here, {said}) => only(translated(state, said)),
	'page-opened': (state, _here, {url}) => only(say(state, state.words.messages.page.sent(new URL(url).host))),
	'note-edited': (state, _here, {target, text}) =>
		changed(
			state,
			{kind: 'note', target, text: sanitise(text)},
			state.words.messages.notes[text.trim() === '' ? 'none' : 'kept'],
		),
	failed: (state, _here, {effect, message}) => only(failed(state, effect, message)),
};

function saidOf(state: State, {path, leftAside}: ActionOf<'exported'>): Message {
	const {briefing, messages} = state.words;
	const {pickThatPair, listThem, written} = messages.export;
	const remedies = {elsewhere: withKeys(pickThatPair, state), gone: withKeys(listThem, state)};
	const left = aboutLeftAside(leftAside, remedies, briefing);
	const name = sanitise(path);
	const lines = [written(name), outdatedInWords(state), left];
	const text = lines.filter(line => line !== null).join('. ');
	return {kind: 'done', text, name};
}

/** A terminal does not tell whether it took what it was sent. */
function saidOfCopy(state: State, {quotations, clipboard}: ActionOf<'copied'>): State {
	const words = state.words.messages.copy;
	const references = words.withReferences(quotations);
	switch (clipboard.kind) {
		case 'copied':
			return say(state, words.copied(references));
		case 'sent':
			return say(state, words.sent(references));
		case 'held-back':
			return say(state, words.heldBack(clipboard.remedy), 'error');
		default:
			return clipboard satisfies never;
	}
}

function documentsOpened(state: State, opened: ActionOf<'documents-opened'>): Outcome {
	const {corpus, problems, choices, sides, place, unread = 0, said = null} = opened;
	const opening = openingMessage(problems, state, said);
	const message = opening ?? state.message;
	const read = withBusy(state, {reading: null});
	// Sides that were picked while the documents were read count more than those that the command line names.
	const next = withKept(
		withSides({...read, asRead: corpus, corpus, problems, message, unread}, state.sides ?? sides),
		choices,
	);
	const [shown, effects] =
		place !== null && isUntouched(state) ? withPlace(next, place) : withDocuments(next);
	const listed =
		shown.view.kind !== 'sources' && shown.message === message && opening !== null
			? {...shown, message: openingMessage(problems, state, said, false)}
			: shown;
	return [withOpeningHint(listed), [...effects, ...openingEffects(next)]];
}

/** What was found and matched in the texts as they were is found and matched anew. */
function textsEdited(state: State): Outcome {
	const isCompared = state.comparison !== null || state.busy.comparison;
	const [comparing, compares] = isCompared ? compareAnew(state) : only(state);
	const [next, others] = withDocuments(comparing);
	return [next, [...compares, ...others, {type: 'prepare-search'}]];
}

function failed(state: State, effect: string, message: string): State {
	const idle = withBusy(state, {
		...(effect === 'compare' || effect === 'suggest-sides' ? {comparison: false} : {}),
		...(effect === 'read-again' ? {reading: null} : {}),
		...(effect === 'export' ? {export: false} : {}),
		...(effect === 'prepare-search' ? {search: null} : {}),
	});
	const shown = effect === 'translate' ? withoutTranslation(idle) : idle;
	return say(shown, sanitise(message), 'error');
}

/** A paste is text where text is written, on one line; elsewhere it would be a burst of keys. */
function pasted(state: State, text: string): Outcome {
	if (isTooSmall(state.size)) return only(state);
	const clean = sanitise(text.replace(/\s+/g, ' '));
	const written = answerHere(state, {type: 'edit-field', change: {kind: 'insert', text: clean}});
	return written ?? only(say(state, withKeys(state.words.messages.search.pasteFirst, state), 'hint'));
}
