/** Keys as people write them. */

const keyNames: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	space: 'Space',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	backspace: 'Backspace',
	delete: 'Del',
};

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
		const arrow = Object.entries(keyNames).find(([, sign]) => sign === name);
		return arrow?.[0] ?? (/[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : null);
	}
	const lower = name.toLowerCase();
	if (lower.startsWith('shift-')) {
		const arrow = keyOfName(name.slice('shift-'.length));
		return arrow === 'up' || arrow === 'down' ? `shift-${arrow}` : null;
	}
	if (/^ctrl-[a-z]$/.test(lower)) return disguised.includes(lower) ? null : lower;
	if (Object.hasOwn(otherNames, lower)) return otherNames[lower] ?? null;
	return Object.hasOwn(keyNames, lower) ? lower : null;
}

/** A key as people write it. */
export function keyName(key: string): string {
	if (key.startsWith('ctrl-')) return `Ctrl-${key.slice(5).toUpperCase()}`;
	if (key.startsWith('shift-')) return `Shift-${keyName(key.slice(6))}`;
	return keyNames[key] ?? key;
}
