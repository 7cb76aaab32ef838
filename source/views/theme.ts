/** What each meaning looks like: in colours that can be read on the terminal's ground, and never by colour alone. */
import {Chalk, type ChalkInstance} from 'chalk';
import type {Tone} from '../app/line.ts';
import {allInAscii, signsInAscii} from '../text/in-ascii.ts';
import type {Ground} from './ground.ts';
import {hyperlink} from './hyperlink.ts';
import {type Hue, palettes} from './palettes.ts';

export type Theme = {
	readonly tones: Readonly<Record<Tone, (text: string) => string>>;
	/** The row under the cursor in the pane that has the focus. */
	readonly selected: (text: string) => string;
	/** The row under the cursor in another pane. */
	readonly chosen: (text: string) => string;
	/** Lines between panes. */
	readonly rule: (text: string) => string;
	/** What is shown for a text: its signs in ASCII where the locale knows nothing else. */
	readonly spelled: (text: string) => string;
	/** The same for what the program says, the quotation marks and dashes of which are its own. */
	readonly spelledOwn: (text: string) => string;
	/** A text as a link to an address, where the terminal shows links. */
	readonly link: (text: string, url: string) => string;
};

/** How many colours, as chalk counts: no styles at all, sixteen, 256, all. */
export type Level = 0 | 1 | 2 | 3;

export type Look = {
	/** Without colour, bold, underline and inverse still tell things apart. */
	readonly colour?: boolean;
	readonly ground?: Ground;
	/** Whether the locale knows nothing but ASCII. */
	readonly isAscii?: boolean;
	readonly hasLinks?: boolean;
};

export function createTheme(
	level: Level,
	{colour = true, ground = 'unknown', isAscii = false, hasLinks = false}: Look = {},
): Theme {
	const style = new Chalk({level});
	const palette = palettes[ground];
	const inked = (base: ChalkInstance, hue: Hue): ChalkInstance => {
		const {hex, indexed, named} = palette[hue];
		if (!colour) return base;
		if (level === 3) return base.hex(hex);
		if (level === 2) return base.ansi256(indexed);
		return named === null ? base : base[named];
	};
	const plain = style.reset;
	const quiet = colour && level > 1 ? inked(style, 'quiet') : style.dim;
	const hit = style.underline;
	return {
		tones: {
			plain: text => text,
			strong: style.bold,
			quiet,
			heading: style.bold.underline,
			title: style.bold,
			hit: colour ? hit.black.bgYellow : hit,
			'current-hit': colour ? style.black.bgGreen.bold : style.inverse,
			left: inked(style.bold, 'left'),
			right: inked(style.bold, 'right'),
			'left-only-words': inked(style.bold, 'left'),
			'right-only-words': inked(style.bold, 'right'),
			agrees: inked(plain, 'agrees'),
			conflict: inked(style.bold, 'conflict'),
			weak: colour ? inked(plain, 'weak') : style.dim,
			moved: inked(plain, 'moved'),
			pin: inked(style.bold, 'pin'),
			note: inked(style.italic, 'note'),
			key: style.bold,
			address: style.underline,
			error: inked(style.bold, 'conflict'),
			done: inked(style.bold, 'agrees'),
			selection: style.inverse,
			rail: quiet,
			thumb: style.bold,
			'bar-mark': inked(style.bold, 'pin'),
		},
		selected: style.inverse,
		chosen: style.bold,
		rule: isAscii ? text => quiet(signsInAscii(text)) : quiet,
		spelled: isAscii ? signsInAscii : text => text,
		spelledOwn: isAscii ? allInAscii : text => text,
		link: hasLinks ? hyperlink : text => text,
	};
}
