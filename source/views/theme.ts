/** What each meaning looks like: the sixteen colours of the user's own terminal, and no others. */
import {Chalk, type ChalkInstance} from 'chalk';
import type {Tone} from '../app/line.ts';
import {hyperlink} from './hyperlink.ts';

export type Theme = {
	readonly tones: Readonly<Record<Tone, (text: string) => string>>;
	/** The row under the cursor in the pane that has the focus. */
	readonly selected: (text: string) => string;
	/** The row under the cursor in another pane. */
	readonly chosen: (text: string) => string;
	readonly bar: (text: string) => string;
	readonly rule: (text: string) => string;
	/** A text as a link to an address, where the terminal shows links. */
	readonly link: (text: string, url: string) => string;
};

/**
 * Whether to show colours on a terminal of chalk's `level`: `NO_COLOR` (no-color.org) says no, unless
 * `FORCE_COLOR` says otherwise.
 */
export function wantsColour(level: number, {NO_COLOR, FORCE_COLOR}: NodeJS.ProcessEnv): boolean {
	return level > 0 && (!NO_COLOR || FORCE_COLOR !== undefined);
}

/**
 * `level` is chalk's: 0 for no styles at all. Without colour, bold, underline and inverse still tell
 * things apart.
 */
export function createTheme(level: 0 | 1 | 2 | 3, colour = true, hasLinks = false): Theme {
	const style = new Chalk({level});
	const hue = (coloured: ChalkInstance, plain: ChalkInstance) => (colour ? coloured : plain);
	return {
		tones: {
			plain: text => text,
			strong: style.bold,
			quiet: style.dim,
			heading: style.bold.underline,
			title: style.bold,
			hit: hue(style.black.bgYellow, style.underline),
			'current-hit': hue(style.black.bgGreen.bold, style.inverse),
			left: hue(style.cyan.bold, style.bold),
			right: hue(style.magenta.bold, style.bold),
			'left-only-words': hue(style.cyan.bold, style.bold),
			'right-only-words': hue(style.magenta.bold, style.bold),
			agrees: hue(style.green, style.reset),
			conflict: hue(style.red.bold, style.bold),
			weak: hue(style.yellow, style.dim),
			moved: hue(style.blue, style.reset),
			pin: hue(style.yellow.bold, style.bold),
			note: hue(style.green, style.italic),
			key: style.bold,
			error: hue(style.red.bold, style.bold),
			done: hue(style.green.bold, style.bold),
			cursor: style.inverse,
			selection: style.inverse,
		},
		selected: style.inverse,
		chosen: style.bold,
		bar: style.inverse,
		rule: style.dim,
		link: hasLinks ? hyperlink : text => text,
	};
}
