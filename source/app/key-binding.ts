/** What a key binding is: declared once, read by handling, help, footer hints and the README. */
import type {Request} from './actions.ts';
import type {Mode} from './mode.ts';
import type {State} from './state.ts';

export const sections = ['Move', 'Find', 'Compare', 'Mark', 'Briefing', 'Program', 'Writing'] as const;
export type Section = (typeof sections)[number];

export type KeyBinding = {
	/** Where the keys do this; `any` is every mode in which letters are no text. */
	readonly modes: 'any' | readonly Mode[];
	/** Characters, or names such as `enter`, `ctrl-d`, `pageup`. */
	readonly keys: readonly string[];
	readonly action: Request;
	readonly label: string;
	readonly section: Section;
	/** In the footer, the lowest rank first; without it the key stands in the help only. */
	readonly hint?: {readonly rank: number; readonly words: string};
	/** Why it cannot be pressed now; a disabled key neither matches nor shows. */
	readonly disabledReason?: (state: State) => string | null;
};
