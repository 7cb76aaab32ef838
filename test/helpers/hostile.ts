/** Text that acts on terminals or hides what stands there, and a look for what of it was let through. */

const esc = '\u001b';
const bell = '\u0007';

/** One example of each kind, by what it is. */
export const hostileKinds: Readonly<Record<string, string>> = {
	clipboard: `${esc}]52;c;ZXZpbA==${bell}`,
	'clipboard in a link': `${esc}]8;;x${esc}]52;c;eA==${bell}y${esc}]8;;${bell}`,
	'window title': `${esc}]0;title${bell}${esc}]2;title${esc}\\`,
	link: `${esc}]8;;https://evil.example/${esc}\\text${esc}]8;;${esc}\\${esc}]8;;file:///etc/passwd${bell}x${esc}]8;;${bell}`,
	notification: `${esc}]9;hello${bell}`,
	'colour queries': `${esc}]4;1;?${bell}${esc}]10;?${bell}${esc}]11;?${bell}`,
	'file of iTerm': `${esc}]1337;File=inline=1:eA==${bell}`,
	'unterminated command': `${esc}]0;title`,
	'unterminated sequence': `${esc}[38;5`,
	'erase the screen': `${esc}[2J${esc}[H`,
	'make the terminal type': `${esc}[6n${esc}[c${esc}[21t`,
	'leave the screen': `${esc}[?1049l`,
	reset: `${esc}c`,
	'line drawing': `${esc}(0`,
	'device control': `${esc}P+q544e${esc}\\${esc}P$qm${esc}\\`,
	'application command': `${esc}_Gf=24;eA==${esc}\\`,
	'privacy message and start of string': `${esc}^x${esc}\\${esc}Xx${esc}\\`,
	'controls of one character': '\u009b31m\u009d0;x\u009c\u0090q\u009c\u0098x\u009ex\u009fx',
	'conceal and blink': `${esc}[8mhidden${esc}[0m${esc}[5mblink${esc}[0m`,
	overprint: 'safe\rEVIL',
	backspace: 'safe\b\b\b\bEVIL',
	'bell, shift out, delete': `${bell}\u000e\u000f\u007f`,
	'odd line ends': 'a\u000bb\u000cc\u0085d\u2028e\u2029f',
	'bidirectional overrides': '\u202egpj.exe\u202d\u202a\u202b\u202c',
	'bidirectional isolates and marks': '\u2066x\u2067y\u2068z\u2069\u200e\u200f\u061c',
	'zero width': 'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg',
	'invisible operators': 'a\u2061b\u2062c\u2063d\u2064e\u206ff',
	tags: 'a\u{e0001}\u{e0041}\u{e007f}',
	fillers: 'a\u3164b\u115fc\u1160d\uffa0e',
	annotations: 'a\ufff9b\ufffac\ufffbd',
	'inherent vowels of Khmer': 'a\u17b4b\u17b5c',
	'selectors of Mongolian': 'a\u180bb\u180cc\u180dd\u180ee\u180ff',
	'lone selectors': 'a\ufe0fb\u{e0100}c',
	'pile of marks': `e${'\u0301'.repeat(60)}`,
	'lone surrogate': 'a\ud800b\udc00c',
};

/** Addresses that would do something else than open a page, or break out of where they are written. */
export const hostileAddresses: readonly string[] = [
	'javascript:alert(1)',
	'file:///etc/passwd',
	'data:text/html,<script>alert(1)</script>',
	'ftp://north.example/results',
	'--help',
	'north.example/results',
	'https://north.example/$(touch evil)`id`;&|<>"\'',
	`https://north.example/${esc}]8;;${bell}${esc}]52;c;ZXZpbA==${bell}`,
	`https://north.example/a${esc}\\b\u009cc\u202ed\nHost: evil`,
	'https://nörth.example/ä ö',
	`https://north.example/${'long/'.repeat(2000)}`,
];

/** Controls, and what is there but cannot be seen. The fixtures have no emoji, whose joiners are harmless. */
const acting =
	/[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\p{Cs}\p{Default_Ignorable_Code_Point}]|\p{M}{6}/u;

/** What a text holds that would act or hide, as `U+…`, with what stands before it; empty where it is safe. */
export function actingIn(text: string): string {
	const found = acting.exec(text);
	if (found === null) return '';
	const code = found[0].codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase()} after ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index))}`;
}

/** The same for every string of a value, keys included. */
export function actingWithin(value: unknown): string[] {
	if (typeof value === 'string') return [actingIn(value)].filter(Boolean);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.flatMap(([key, item]) => [actingIn(key), ...actingWithin(item)])
		.filter(Boolean);
}
