/** What a view is to the state: what keys and reports do there, what a mark is about, how its place is kept. */
import type {Target} from '../../briefing/choices/choices.ts';
import type {Sentence} from '../../compare/comparison.ts';
import type {Action} from '../actions.ts';
import type {Mode} from '../mode.ts';
import type {Outcome} from '../outcome.ts';
import type {State} from '../state.ts';
import type {ViewName, ViewState} from '../view-states.ts';

/** An action of one type; without a type, any of them. */
export type ActionOf<Type extends Action['type'] = Action['type']> = {
	[T in Type]: {readonly type: T} & Extract<Action, {readonly type: T}>;
}[Type];

/**
 * What actions lead to where the state is `Here`. An action without an answer, or that is answered by null,
 * does what it does everywhere, which may be nothing.
 */
export type Answers<Here> = {
	readonly [Type in Action['type']]?: (state: State, here: Here, action: ActionOf<Type>) => Outcome | null;
};

export type View<Name extends ViewName> = {
	/** What keys mean there. */
	readonly mode: (here: ViewState<Name>) => Mode;
	/** Goes there by a key; a view without it is only reached from what it shows. */
	readonly show?: (state: State) => Outcome;
	readonly answers: Answers<ViewState<Name>>;
	/** What a pin, a note or a copy would be about, or null. */
	readonly target?: (state: State, here: ViewState<Name>) => Target | null;
	/** The sentence that is looked at, of a passage that a pin would be about, or null. */
	readonly sentence?: (state: State, here: ViewState<Name>) => Sentence | null;
	/** The sentences that a copy takes, where it takes other words than a pin would be about; else none. */
	readonly quoted?: (state: State, here: ViewState<Name>) => readonly Sentence[];
	/** The source that is looked at, also where no passage of it is, or null. */
	readonly source?: (state: State, here: ViewState<Name>) => string | null;
	/** The word that is looked at or looked for there, or null. */
	readonly word?: (state: State, here: ViewState<Name>) => string | null;
	readonly hasSecondPane?: (state: State, here: ViewState<Name>) => boolean;
	/** Why no other pane would give way to the one with the focus, or null where one would; a view without it has one. */
	readonly againstZoom?: (state: State, here: ViewState<Name>) => string | null;
	/** What it has waited for while documents were being read. */
	readonly onDocuments?: (state: State, here: ViewState<Name>) => Outcome;
	/** Its state with the place in view, moved as little as possible: the window may have another size. */
	readonly settle: (state: State, here: ViewState<Name>) => ViewState<Name>;
};
