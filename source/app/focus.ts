/** What the user is looking at: the view that is open, or the question above it, asked by its name. */
import type {Target} from '../briefing/choices/choices.ts';
import type {Sentence} from '../compare/comparison.ts';
import type {Action} from './actions.ts';
import type {Mode} from './mode.ts';
import {type Outcome, only} from './outcome.ts';
import type {State} from './state.ts';
import type {ViewName, ViewState} from './view-states.ts';
import {promptAnswers} from './views/prompt.ts';
import type {ActionOf, Answers, View} from './views/view.ts';
import {views} from './views/views.ts';

function viewOf<Name extends ViewName>(here: ViewState<Name>): View<Name> {
	return views[here.kind];
}

/** What keys mean now. */
export function modeOf({view, prompt}: State): Mode {
	return prompt === null ? viewOf(view).mode(view) : 'prompt';
}

/** The name of the view in the header. */
export function titleOf({view, words}: State): string {
	return words.frame.titles[view.kind];
}

/** What a pin, a note or a copy would be about now, or null. */
export function currentTarget(state: State): Target | null {
	return viewOf(state.view).target?.(state, state.view) ?? null;
}

/** The passage that the user is looking at, or null. */
export function currentPassage(state: State): string | null {
	const target = currentTarget(state);
	return target?.kind === 'passage' ? target.passage : null;
}

/** The sentence that the user is looking at in the passage that a pin would be about, or null. */
export function currentSentence(state: State): Sentence | null {
	return viewOf(state.view).sentence?.(state, state.view) ?? null;
}

/** The sentences that a copy takes now, where it takes other words than a pin would be about; else none. */
export function currentQuotation(state: State): readonly Sentence[] {
	return viewOf(state.view).quoted?.(state, state.view) ?? [];
}

/** The source that the user is looking at, also where no passage of it is, or null. */
export function currentSource(state: State): string | null {
	return viewOf(state.view).source?.(state, state.view) ?? null;
}

/** The word that the user is looking at or for, or null. */
export function currentWord(state: State): string | null {
	return viewOf(state.view).word?.(state, state.view) ?? null;
}

export function hasSecondPane(state: State): boolean {
	return viewOf(state.view).hasSecondPane?.(state, state.view) ?? false;
}

/** Why the pane with the focus cannot have more room, or null; `{id}` stands for the key of that binding. */
export function reasonAgainstZoom(state: State): string | null {
	if (state.size.isSpoken === true) return state.words.reasons.zoom.onePaneAtATime;
	const {againstZoom} = viewOf(state.view);
	return againstZoom === undefined ? state.words.reasons.zoom.onePane : againstZoom(state, state.view);
}

/** Whether the pane with the focus is shown alone. */
export function isZoomed(state: State): boolean {
	return 'isZoomed' in state.view && state.view.isZoomed && reasonAgainstZoom(state) === null;
}

/** The state with the place of its view on the screen, moved as little as possible. */
export function settled(state: State): State {
	const shown = withoutLostZoom(state);
	return {...shown, view: viewOf(shown.view).settle(shown, shown.view)};
}

/** A zoom that cannot be seen is undone, so that none comes back unasked; what is still being worked out is waited for. */
export function withoutLostZoom(state: State): State {
	const {view} = state;
	if (!('isZoomed' in view) || !view.isZoomed || isZoomed(state)) return state;
	const isAwaited = view.kind === 'compare' && state.comparison === null;
	return isAwaited ? state : {...state, view: {...view, isZoomed: false}};
}

/** Goes on with what the view has waited for while documents were being read. */
export function withDocuments(state: State): Outcome {
	return viewOf(state.view).onDocuments?.(state, state.view) ?? only(state);
}

/** What an action leads to by some answers, or null where they leave it to others. */
export function answerBy<Here, Type extends Action['type']>(
	answers: Answers<Here>,
	state: State,
	here: Here,
	action: ActionOf<Type>,
): Outcome | null {
	return answers[action.type]?.(state, here, action) ?? null;
}

/** What an action leads to where the user is, or null where it is the same everywhere. */
export function answerHere(state: State, action: Action): Outcome | null {
	const {prompt, view} = state;
	const asked = prompt === null ? null : answerBy(promptAnswers, state, prompt, action);
	// Who points at something below has done with the question.
	const below = action.type === 'point' ? {...state, prompt: null} : state;
	return asked ?? answerBy(viewOf(view).answers, below, view, action);
}
