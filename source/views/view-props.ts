/** What every view is given. */
import type {State, View} from '../app/state.ts';
import type {Theme} from './theme.ts';

export type ViewProps<Kind extends View['kind']> = {
	readonly state: State;
	readonly view: Extract<View, {kind: Kind}>;
	readonly theme: Theme;
};
