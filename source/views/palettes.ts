/**
 * The colours of each theme. Those of terminals with many colours are chosen so that they can be read on their
 * grounds, and the sides told apart, whatever colours one sees; a test works both out. The sixteen of older
 * terminals are the user's own: those are named that can be read where nobody has changed them.
 */
import type {ForegroundColorName} from 'chalk';
import type {Ground} from './ground.ts';

/** What has a colour. */
export const hues = ['left', 'right', 'agrees', 'conflict', 'weak', 'moved', 'pin', 'note', 'quiet'] as const;
export type Hue = (typeof hues)[number];

export type Colour = {
	readonly hex: `#${string}`;
	/** Of the 256 that terminals number: the one most like it of those that can be read as well. */
	readonly indexed: number;
	/** Of the sixteen; null for the terminal's own. */
	readonly named: ForegroundColorName | null;
};

export const palettes: Readonly<Record<Ground, Readonly<Record<Hue, Colour>>>> = {
	dark: {
		left: {hex: '#6cb6ff', indexed: 75, named: 'cyanBright'},
		right: {hex: '#ffb454', indexed: 215, named: 'yellowBright'},
		agrees: {hex: '#7fd8be', indexed: 115, named: 'greenBright'},
		conflict: {hex: '#ff8a80', indexed: 210, named: 'redBright'},
		weak: {hex: '#e6c75a', indexed: 221, named: 'magentaBright'},
		moved: {hex: '#c3a6ff', indexed: 183, named: 'cyan'},
		pin: {hex: '#ffd75f', indexed: 221, named: 'yellowBright'},
		note: {hex: '#7fd8be', indexed: 115, named: 'greenBright'},
		quiet: {hex: '#a0a8b3', indexed: 248, named: null},
	},
	light: {
		left: {hex: '#0550ae', indexed: 25, named: 'blue'},
		right: {hex: '#9a4600', indexed: 94, named: 'red'},
		agrees: {hex: '#00695c', indexed: 23, named: null},
		conflict: {hex: '#c2001d', indexed: 124, named: 'red'},
		weak: {hex: '#8f1d8f', indexed: 90, named: 'magenta'},
		moved: {hex: '#4a4a9c', indexed: 61, named: 'blue'},
		pin: {hex: '#7a5c00', indexed: 94, named: 'magenta'},
		note: {hex: '#00695c', indexed: 23, named: null},
		quiet: {hex: '#5c626b', indexed: 241, named: null},
	},
	unknown: {
		left: {hex: '#2b7cd9', indexed: 62, named: null},
		right: {hex: '#b8690a', indexed: 130, named: 'magenta'},
		agrees: {hex: '#008a78', indexed: 30, named: null},
		conflict: {hex: '#e0352b', indexed: 160, named: 'red'},
		weak: {hex: '#b14fc0', indexed: 133, named: null},
		moved: {hex: '#7a6fd0', indexed: 98, named: null},
		pin: {hex: '#8a7a10', indexed: 64, named: 'magenta'},
		note: {hex: '#008a78', indexed: 30, named: null},
		quiet: {hex: '#777777', indexed: 243, named: null},
	},
};
