/** Keys as people write them. */

const arrows: Readonly<Record<string, string>> = {up: '↑', down: '↓', left: '←', right: '→'};

/** Keys without a sign, as bindings call them. */
const named = [
	'enter',
	'escape',
	'tab',
	'space',
	'home',
	'end',
	'pageup',
	'pagedown',
	'backspace',
	'delete',
] as const;
type NamedKey = (typeof named)[number];

/** What is printed on them, and on the one that is held for capitals. */
export type KeyNames = Readonly<Record<NamedKey | 'shift', string>>;

/** What is called otherwise elsewhere. */
const otherNames: Readonly<Record<string, string>> = {
	esc: 'escape',
	return: 'enter',
	del: 'delete',
	pgup: 'pageup',
	pgdn: 'pagedown',
};

/** Terminals send these for another key. */
const disguised = ['ctrl-i', 'ctrl-j', 'ctrl-m'];

/** The key that people write so, as bindings call it; null where there is none. */
export function keyOfName(name: string): string | null {
	if ([...name].length === 1) {
		const arrow = Object.entries(arrows).find(([, sign]) => sign === name);
		return arrow?.[0] ?? (/[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : null);
	}
	const lower = name.toLowerCase();
	if (lower.startsWith('shift-')) {
		const arrow = keyOfName(name.slice('shift-'.length));
		return arrow === 'up' || arrow === 'down' ? `shift-${arrow}` : null;
	}
	if (/^ctrl-[a-z]$/.test(lower)) return disguised.includes(lower) ? null : lower;
	if (Object.hasOwn(otherNames, lower)) return otherNames[lower] ?? null;
	return Object.hasOwn(arrows, lower) || isNamed(lower) ? lower : null;
}

function isNamed(key: string): key is NamedKey {
	return named.some(name => name === key);
}

/** A key as people write it. */
export function keyName(key: string, names: KeyNames): string {
	if (key.startsWith('ctrl-')) return `Ctrl-${key.slice(5).toUpperCase()}`;
	if (key.startsWith('shift-')) return `${names.shift}-${keyName(key.slice(6), names)}`;
	if (isNamed(key)) return names[key];
	return Object.hasOwn(arrows, key) ? (arrows[key] ?? key) : key;
}
