/** What a user can set, and how it is where nothing is set. */
import {type OutputLanguage, spokenUnasked} from '../../briefing/wording/wording.ts';
import type {Mistake} from '../../text/placed-yaml.ts';
import type {KeyBinding} from '../keys/key-bindings.ts';
import {keyBindings} from '../keys/key-bindings.ts';

/** `both` reads on dark and light alike; `auto` asks the terminal. */
export const themeNames = ['auto', 'dark', 'light', 'both'] as const;
export type ThemeName = (typeof themeNames)[number];

/** The views that the program can begin with; `last` is where one was in these documents, the first time the sources. */
export const startViews = ['last', 'sources', 'search', 'compare', 'export'] as const;
export type StartView = (typeof startViews)[number];

export type Settings = {
	readonly theme: ThemeName;
	readonly start: StartView;
	readonly mouse: boolean;
	/** Everything is shown in plain lines of words. */
	readonly screenReader: boolean;
	/** That of screens and briefings. */
	readonly language: OutputLanguage;
	readonly keys: readonly KeyBinding[];
};

export const defaultSettings: Settings = {
	theme: 'auto',
	start: 'last',
	mouse: false,
	screenReader: false,
	language: spokenUnasked,
	keys: keyBindings,
};

/** What cannot be heeded is said with its place. */
export type ReadSettings = {readonly settings: Settings; readonly mistakes: readonly Mistake[]};
