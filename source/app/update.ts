/** The one function that changes the state: an action in, the next state and its effects out. */
import {noteOn} from '../briefing/choices/choices.ts';
import type {Action, Request} from './actions.ts';
import {ask} from './ask.ts';
import {togglePin} from './change-choices.ts';
import {copyText} from './copy-text.ts';
import {exportNow} from './export-now.ts';
import {answerBy, answerHere, currentTarget, settled} from './focus.ts';
import {type Outcome, only} from './outcome.ts';
import type {State} from './state.ts';
import {undo} from './undo.ts';
import {isReport, reportAnswers} from './update-reports.ts';
import type {promptAnswers} from './views/prompt.ts';
import type {Answers} from './views/view.ts';
import {type AnsweredInViews, views} from './views/views.ts';
import {closeView} from './way-back.ts';

/** What the view that is open answers comes first; what it leaves is the same everywhere, or nothing. */
export function update(state: State, action: Action): Outcome {
	const heard = forgetsMessage(state, action) ? {...state, message: null} : state;
	return answerHere(heard, action) ?? answerBy(everywhere, heard, null, action) ?? only(heard);
}

/** What a message says is read by the next thing the user does, except moving on. */
function forgetsMessage({message}: State, action: Action): boolean {
	return message !== null && action.type !== 'move' && !isReport(action);
}

/** What requests lead to wherever no view answers them. */
const own = {
	'go-back': state => only(settled(closeView(state))),
	show(state, _here, {view}) {
		const [shown, effects] = views[view].show?.(state) ?? only(state);
		return [settled(shown), effects];
	},
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
		const text = copyText(state);
		return text === null ? null : [state, [{type: 'copy', text}]];
	},
	undo,
	export: exportNow,
	suspend: state => [state, [{type: 'suspend'}]],
	quit: (state, _here, {interrupted}) => [state, [{type: 'quit', code: interrupted ? 130 : 0}]],
} satisfies Answers<null>;

/** A request that nothing answers is missing below, and does not compile. */
type Unanswered = Exclude<Request['type'], keyof typeof own | keyof typeof promptAnswers | AnsweredInViews>;

const everywhere: Answers<null> & Readonly<Record<Unanswered, unknown>> = {...reportAnswers, ...own};
