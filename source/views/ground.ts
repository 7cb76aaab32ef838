/** Whether the terminal is dark or light: by what it answers when it is asked, or by what its environment says. */
import {type Environment, isSet} from '../base/environment.ts';

export type Ground = 'dark' | 'light' | 'unknown';

/** Asks for the colour of the ground; every terminal answers what follows, so that none is waited for in vain. */
export const groundQuestion = '\u001b]11;?\u0007\u001b[c';

/** What a terminal answers to either, wherever it stands among what is typed. */
const colourAnswer = /\u001b\]11;([^\u0007\u001b]{0,64})(?:\u0007|\u001b\\)/;
const lastAnswer = /\u001b\[\?[\d;]{0,64}c/;

/** The longest beginning of an answer that is kept until the rest arrives. */
const longestAnswer = 96;

export type Heard = {
	/** What was typed: what was read without the answers. */
	readonly typed: string;
	/** Null where the ground was not among it. */
	readonly ground: Ground | null;
	/** Whether nothing more is to come. */
	readonly isLast: boolean;
};

/** Makes what takes the answers out of what is read, which may come in pieces. */
export function answerFollower(): (read: string) => Heard {
	let held = '';
	return read => {
		let text = held + read;
		held = '';
		let ground: Ground | null = null;
		for (let found = colourAnswer.exec(text); found !== null; found = colourAnswer.exec(text)) {
			ground = groundOf(found[1] ?? '');
			text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
		}
		const isLast = lastAnswer.test(text);
		text = text.replace(new RegExp(lastAnswer, 'g'), '');
		const open =
			/\u001b(?:\](?:1(?:1(?:;[^\u0007\u001b]*\u001b?)?)?)?|\[(?:\?[\d;]*)?)$/.exec(text)?.index ?? -1;
		if (open >= 0 && text.length - open <= longestAnswer) {
			held = text.slice(open);
			text = text.slice(0, open);
		}
		return {typed: text, ground, isLast};
	};
}

/** Dark or light by a colour such as `rgb:1e1e/1e1e/1e1e`: whichever of white and black stands out more on it. */
function groundOf(answer: string): Ground | null {
	const channels = /^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(answer);
	if (channels === null) return null;
	const [red = 0, green = 0, blue = 0] = channels
		.slice(1)
		.map(digits => linear(Number.parseInt(digits, 16) / (16 ** digits.length - 1)));
	// WCAG 2.2, relative luminance; white and black stand out alike at 0.179.
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? 'light' : 'dark';
}

function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** What `COLORFGBG` says, which some terminals set: the numbers of the colours, that of the ground last. */
export function groundByEnvironment({COLORFGBG = ''}: Environment): Ground {
	const number = /(?:^|;)(\d{1,2})$/.exec(COLORFGBG)?.[1];
	if (number === undefined) return 'unknown';
	return ['7', '9', '10', '11', '12', '13', '14', '15'].includes(String(Number(number))) ? 'light' : 'dark';
}

/** Terminals, by the beginnings of their names, that take the question for one; others might print it. */
const knowing = /^(?:xterm|rxvt|tmux|alacritty|foot|wezterm|contour|konsole|vte|iterm|st-|gnome|mintty)/;

/** Whether the terminal can be asked: `screen` may be one that swallows the answer, unless it is tmux that says so. */
export function canBeAsked({TERM = '', TMUX, STY}: Environment): boolean {
	if (isSet(STY)) return false;
	return knowing.test(TERM) || (TERM.startsWith('screen') && isSet(TMUX));
}
