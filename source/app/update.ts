/** The one function that changes the state: an action in, the next state and its effects out. */
import {noteOn} from '../briefing/choices/choices.ts';
import type {Action, Request} from './actions.ts';
import {ask} from './ask.ts';
import {togglePin} from './change-choices.ts';
import {copyOf} from './copy-text.ts';
import {timesOf, withDigit} from './counts.ts';
import {ending} from './ending.ts';
import {exportNow} from './export-now.ts';
import {
	answerBy,
	answerHere,
	currentTarget,
	isZoomed,
	modeOf,
	settled,
	withDocuments,
	withoutLostZoom,
} from './focus.ts';
import {chosenHelp} from './help-rows.ts';
import {keysHere} from './keymap.ts';
import {toggleMouse} from './mouse.ts';
import {reasonFor} from './needs.ts';
import {openPage} from './open-page.ts';
import {type Outcome, only, say, sayRefused} from './outcome.ts';
import {readAgain} from './read-again.ts';
import {toggleTranslation, withTranslation} from './rough-translation.ts';
import {withoutSelection} from './selection.ts';
import type {State} from './state.ts';
import {textField} from './text-field.ts';
import {redo, undo} from './undo.ts';
import {isReport, reportAnswers} from './update-reports.ts';
import type {promptAnswers} from './views/prompt.ts';
import type {Answers} from './views/view.ts';
import {type AnsweredInViews, views} from './views/views.ts';
import {closeView, openView} from './way-back.ts';
import {zoom} from './zoom.ts';

/** Does what is asked, as often as the count says that was typed before it; what is reported leaves a count alone. */
export function update(state: State, action: Action): Outcome {
	return withTranslation(asOften(state, action));
}

function asOften(state: State, action: Action): Outcome {
	if (state.count === null || isReport(action) || action.type === 'type-count') return once(state, action);
	let [next, effects] = once({...state, count: null}, action);
	for (let times = timesOf(state, action); times > 1; times--) {
		const [further, others] = once(next, action);
		next = further;
		effects = [...effects, ...others];
	}
	return [next, effects];
}

/** What the view that is open answers comes first; what it leaves is the same everywhere, or nothing. */
function once(state: State, action: Action): Outcome {
	const heard = forgetsMessage(state, action) ? {...state, message: null} : state;
	const outcome = answerHere(heard, action) ?? answerBy(everywhere, heard, null, action) ?? only(heard);
	if (!isReport(action)) return outcome;
	const next = withReasons(withoutLostZoom(outcome[0]));
	// A window that grows and shrinks again is no reason to forget what was said.
	return [action.type === 'resized' ? next : withReasonOfNow(next), outcome[1]];
}

/** What has arrived may be what a key has waited for: an open help says so, with its rows where they are. */
function withReasons(state: State): State {
	const {view} = state;
	if (view.kind !== 'help') return state;
	const reasons = new Map(keysHere(settled(closeView(state))).map(({id, reason}) => [id, reason]));
	return {
		...state,
		view: {...view, here: view.here.map(key => ({...key, reason: reasons.get(key.id) ?? null}))},
	};
}

/** Nor does a message go on to say that something is lacking which has arrived. */
function withReasonOfNow(state: State): State {
	const {message} = state;
	if (message?.needs === undefined) return state;
	const pressed = state.view.kind === 'help' ? settled(closeView(state)) : state;
	return reasonFor(message.needs, pressed) === message.text ? state : {...state, message: null};
}

/** What a message says is read by the next thing the user does, except moving on. */
function forgetsMessage({message}: State, action: Action): boolean {
	return message !== null && action.type !== 'move' && action.type !== 'scroll' && !isReport(action);
}

/** What requests lead to wherever no view answers them. */
const own = {
	'go-back': state => (isZoomed(state) ? only(zoom(state, false)) : goneBack(settled(closeView(state)))),
	zoom: (state, _here, action) => only(zoom(state, action.isZoomed)),
	'type-count': (state, _here, {digit}) => only({...state, count: withDigit(state, digit)}),
	'drop-count': only,
	show(state, _here, {view}) {
		const [shown, effects] = views[view].show?.(state) ?? only(state);
		return [settled(shown), effects];
	},
	help: state =>
		only(
			openView(state, {
				kind: 'help',
				field: textField(),
				list: {cursor: 1, top: 0},
				mode: modeOf(state),
				here: keysHere(state),
			}),
		),
	'run-chosen': runChosen,
	ask: (state, _here, action) => ask(state, action.for),
	'edit-note-outside'(state) {
		const target = currentTarget(state);
		if (target === null) return null;
		return [state, [{type: 'edit-outside', target, text: noteOn(state.choices, target) ?? ''}]];
	},
	'toggle-pin'(state) {
		const target = currentTarget(state);
		return target === null ? null : togglePin(state, target);
	},
	copy(state) {
		const copy = copyOf(state);
		return copy === null ? null : [withoutSelection(state), [{type: 'copy', ...copy}]];
	},
	'open-page': openPage,
	'stop-reading': state => [say(state, state.words.messages.disk.stops, 'hint'), [{type: 'stop-reading'}]],
	'read-again': readAgain,
	undo,
	redo,
	export: exportNow,
	'toggle-translation': toggleTranslation,
	'toggle-mouse': state => only(toggleMouse(state)),
	suspend: state => [state, [{type: 'suspend'}]],
	quit: (state, _here, {interrupted}) => ending(state, interrupted ? 130 : 0),
} satisfies Answers<null>;

/** What a view showed of texts that are others by now is looked for anew. */
function goneBack(state: State): Outcome {
	const {view} = state;
	return 'answer' in view && view.answer === null ? withDocuments(state) : only(state);
}

/** Does what the cursor of the help is on, as its key would where help was asked for. */
function runChosen(state: State): Outcome {
	const {view, keys, words} = state;
	const {nothing, explains, worksIn} = words.messages.help;
	const chosen = view.kind === 'help' ? chosenHelp(state, view) : null;
	if (chosen === null) return only(say(state, nothing, 'hint'));
	const binding = keys.find(({id}) => id === chosen.runs);
	if (binding === undefined) {
		const text = chosen.keys.length === 0 ? explains : worksIn(chosen.note);
		return only(say(state, text, 'hint'));
	}
	const below = settled(closeView(state));
	const reason = reasonFor(binding.needs ?? [], below);
	return reason === null
		? update(below, binding.action)
		: only(sayRefused(state, reason, binding.needs ?? []));
}

/** A request that nothing answers is missing below, and does not compile. */
type Unanswered = Exclude<Request['type'], keyof typeof own | keyof typeof promptAnswers | AnsweredInViews>;

const everywhere: Answers<null> & Readonly<Record<Unanswered, unknown>> = {...reportAnswers, ...own};
