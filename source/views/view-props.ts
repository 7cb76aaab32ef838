/** What every view is given. */
import type {State} from '../app/state.ts';
import type {ViewName, ViewState} from '../app/view-states.ts';
import type {Theme} from './theme.ts';

export type ViewProps<Name extends ViewName> = {
	readonly state: State;
	readonly view: ViewState<Name>;
	readonly theme: Theme;
};
