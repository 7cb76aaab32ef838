/** The keys section by section, each with where it works; and as Markdown for the README. */
import {keyName} from './key-names.ts';
import {type Section, sections} from './keys/key-binding.ts';
import {type KeyBinding, keyBindings} from './keys/key-bindings.ts';
import {englishScreen} from './wording/en.ts';
import type {ScreenWords} from './wording/screen-words.ts';

export type KeyEntry = {
	/** As people write them. */
	readonly keys: readonly string[];
	readonly label: string;
	/** The places where they do this; null where they do so everywhere. */
	readonly where: string | null;
};

export type KeySection = {readonly section: Section; readonly entries: readonly KeyEntry[]};

/** What keys mean, and how that is said. */
export type KeysInWords = {readonly keys: readonly KeyBinding[]; readonly words: ScreenWords};

/** The first key of a binding as people write it; null where it has none. */
export function keyOf({keys, words}: KeysInWords, id: string): string | null {
	const [key] = keys.find(binding => binding.id === id)?.keys ?? [];
	return key === undefined ? null : keyName(key, words.keys.names);
}

/** A text of the program's own in which `{id}` stands for the key that the binding has now. */
export function withKeys(text: string, state: KeysInWords): string {
	return text.replaceAll(/\{([\w.-]+)\}/g, (_, id: string) => keyOf(state, id) ?? state.words.keys.none);
}

/** What works everywhere is not listed place by place: then null. */
function placesOf({modes}: KeyBinding, {keys}: ScreenWords): readonly string[] | null {
	return modes === 'any' || modes.length >= 9 ? null : modes.map(mode => keys.places[mode]);
}

type Gathered = {
	readonly keys: readonly string[];
	readonly label: string;
	readonly places: Set<string>;
	isEverywhere: boolean;
};

/** Bindings of one section; the same keys with the same label are one entry, wherever they work. */
function entriesOf(section: Section, bindings: readonly KeyBinding[], words: ScreenWords): KeyEntry[] {
	const entries = new Map<string, Gathered>();
	for (const binding of bindings) {
		if (binding.section !== section || binding.keys.length === 0) continue;
		const keys = binding.keys.map(key => keyName(key, words.keys.names));
		const label = words.keys.labels[binding.id];
		const id = `${keys.join(' ')} ${label}`;
		const entry = entries.get(id) ?? {keys, label, places: new Set(), isEverywhere: false};
		const places = placesOf(binding, words);
		if (places === null) entry.isEverywhere = true;
		else for (const place of places) entry.places.add(place);
		entries.set(id, entry);
	}
	return [...entries.values()].map(({keys, label, places, isEverywhere}) => ({
		keys,
		label,
		where: isEverywhere ? null : [...places].join(', '),
	}));
}

/** The bindings, those of the program if no others are given, in sections that hold any. */
export function keyTable(
	words: ScreenWords,
	bindings: readonly KeyBinding[] = keyBindings,
): readonly KeySection[] {
	return sections
		.map(section => ({section, entries: entriesOf(section, bindings, words)}))
		.filter(({entries}) => entries.length > 0);
}

/** The key table as GitHub Markdown, one table a section; the README holds it word for word. */
export function keyTableMarkdown(): string {
	const cell = (text: string) => text.replaceAll('|', '\\|');
	const words = englishScreen;
	return keyTable(words)
		.map(({section, entries}) => {
			const rows = entries.map(({keys, label, where}) => {
				const named = keys.map(key => `\`${key}\``).join(' ');
				return `| ${cell(named)} | ${cell(label)} | ${where ?? words.keys.everywhere} |`;
			});
			return [
				`**${words.keys.sections[section]}**`,
				'',
				'| Keys | What they do | Where |',
				'| --- | --- | --- |',
				...rows,
			].join('\n');
		})
		.join('\n\n');
}
