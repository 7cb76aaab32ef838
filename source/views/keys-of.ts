/** The names of the keys in what Ink read at once: a held key arrives as several characters. */
import type {Key} from 'ink';

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
	['tab', 'tab'],
] as const satisfies readonly (readonly [keyof Key, string])[];

function nameOf(character: string): string {
	if (character === ' ') return 'space';
	if (character === '\r' || character === '\n') return 'enter';
	if (character === '\t') return 'tab';
	if (character === '\u007f' || character === '\b') return 'backspace';
	const code = character.charCodeAt(0);
	// Control characters are the letters with which they are typed.
	if (code >= 1 && code <= 26) return `ctrl-${String.fromCharCode(code + 96)}`;
	return character;
}

/** The only keys of which it matters whether Shift is held: letters tell it themselves. */
function isVertical(name: string): boolean {
	return name === 'up' || name === 'down';
}

/** One name a key, in the order typed: a character, or `enter`, `ctrl-d`, `shift-up`, `pageup` … */
export function keysOf(input: string, key: Key): string[] {
	const special = named.find(([flag]) => key[flag]);
	// Esc and another key read at once look like that key with Alt, which means nothing here.
	const before = key.meta ? ['escape'] : [];
	if (special !== undefined)
		return [...before, key.shift && isVertical(special[1]) ? `shift-${special[1]}` : special[1]];
	if (key.ctrl && input.length === 1) return [...before, `ctrl-${input.toLowerCase()}`];
	return [...before, ...[...input].map(nameOf)];
}
