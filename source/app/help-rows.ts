/** The key table: as rows of the help screen, and as Markdown for the README. */
import {type KeyBinding, type Section, sections} from './keys/key-binding.ts';
import {keyBindings} from './keys/key-bindings.ts';
import {bodyHeight} from './layout.ts';
import {modeNames} from './mode.ts';
import type {State} from './state.ts';

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

/** A key as people write it. */
export function keyName(key: string): string {
	if (key.startsWith('ctrl-')) return `Ctrl-${key.slice(5).toUpperCase()}`;
	return keyNames[key] ?? key;
}

const everywhere = 'everywhere';

/** Where an entry works; what works everywhere is not listed place by place. */
function placesText(places: ReadonlySet<string>): string {
	return places.has(everywhere) ? everywhere : [...places].join(', ');
}

/** What can be written where one searches, and what counts as the same there. */
const searchLine = 'Search line';
const searchSyntax: readonly (readonly [written: string, meaning: string])[] = [
	['aid border', 'Both words, in any order, the last unfinished or not'],
	['"aid to border"', 'These words next to each other, as they are'],
	['-aid', 'Texts without the word'],
	['side:mx  in:title', 'Also publisher:  before:2018  after:2017-06'],
	['cross-border', 'Also cross border, crossborder; in quotes too'],
	['United States', 'Also U.S., US, and the reverse; not in quotes'],
	['NTI', 'Also the name that a text gives before “(NTI)”'],
];

export type HelpRow =
	| {readonly kind: 'section'; readonly section: Section | typeof searchLine}
	| {readonly kind: 'key'; readonly keys: string; readonly label: string; readonly where: string}
	| {readonly kind: 'blank'};

type Entry = {keys: string[]; label: string; places: Set<string>};

/** Bindings of one section; the same keys with the same label are one entry, wherever they work. */
function entriesOf(section: Section): Entry[] {
	const entries = new Map<string, Entry>();
	for (const binding of keyBindings) {
		if (binding.section !== section) continue;
		const keys = binding.keys.map(keyName);
		const id = `${keys.join(' ')} ${binding.label}`;
		const entry = entries.get(id) ?? {keys, label: binding.label, places: new Set()};
		for (const place of placesOf(binding)) entry.places.add(place);
		entries.set(id, entry);
	}
	return [...entries.values()];
}

function placesOf({modes}: KeyBinding): readonly string[] {
	return modes === 'any' || modes.length >= 9 ? [everywhere] : modes.map(mode => modeNames[mode]);
}

const keyRows: readonly HelpRow[] = sections.flatMap((section, index): HelpRow[] => [
	...(index > 0 ? [{kind: 'blank'} as const] : []),
	{kind: 'section', section},
	...entriesOf(section).map(
		({keys, label, places}): HelpRow => ({
			kind: 'key',
			keys: keys.join('  '),
			label,
			where: placesText(places),
		}),
	),
]);

/** Everything on the help screen: the keys, then what can be written in the search line. */
export const helpRows: readonly HelpRow[] = [
	...keyRows,
	{kind: 'blank'},
	{kind: 'section', section: searchLine},
	...searchSyntax.map(([keys, label]): HelpRow => ({kind: 'key', keys, label, where: ''})),
];

/** How far the help can be scrolled. */
export function furthestHelp(size: State['size']): number {
	return Math.max(0, helpRows.length - bodyHeight(size));
}

type KeySection = {
	readonly section: Section;
	readonly entries: readonly {
		/** As people write them. */
		readonly keys: readonly string[];
		readonly label: string;
		readonly where: string;
	}[];
};

/** Every key, section by section. */
export function keyTable(): readonly KeySection[] {
	return sections.map(section => ({
		section,
		entries: entriesOf(section).map(({keys, label, places}) => ({keys, label, where: placesText(places)})),
	}));
}

/** The key table as GitHub Markdown, one table a section; the README holds it word for word. */
export function keyTableMarkdown(): string {
	const cell = (text: string) => text.replaceAll('|', '\\|');
	return keyTable()
		.map(({section, entries}) => {
			const rows = entries.map(({keys, label, where}) => {
				const named = keys.map(key => `\`${key}\``).join(' ');
				return `| ${cell(named)} | ${cell(label)} | ${where} |`;
			});
			return [`**${section}**`, '', '| Keys | What they do | Where |', '| --- | --- | --- |', ...rows].join(
				'\n',
			);
		})
		.join('\n\n');
}
