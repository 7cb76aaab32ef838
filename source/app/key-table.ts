/** The keys section by section, each with where it works; and as Markdown for the README. */
import {keyName} from './key-names.ts';
import {type KeyBinding, type Section, sections} from './keys/key-binding.ts';
import {keyBindings} from './keys/key-bindings.ts';
import {modeNames} from './mode.ts';

export const everywhere = 'everywhere';

export type KeyEntry = {
	/** As people write them. */
	readonly keys: readonly string[];
	readonly label: string;
	/** The places where they do this, or `everywhere`. */
	readonly where: string;
};

export type KeySection = {readonly section: Section; readonly entries: readonly KeyEntry[]};

/** The first key of a binding as people write it; null where it has none. */
export function keyOf(bindings: readonly KeyBinding[], id: string): string | null {
	const [key] = bindings.find(binding => binding.id === id)?.keys ?? [];
	return key === undefined ? null : keyName(key);
}

/** A text of the program's own in which `{id}` stands for the key that the binding has now. */
export function withKeys(text: string, bindings: readonly KeyBinding[]): string {
	return text.replaceAll(/\{([\w.-]+)\}/g, (_, id: string) => keyOf(bindings, id) ?? '(no key)');
}

/** What works everywhere is not listed place by place. */
function placesOf({modes}: KeyBinding): readonly string[] {
	return modes === 'any' || modes.length >= 9 ? [everywhere] : modes.map(mode => modeNames[mode]);
}

/** Bindings of one section; the same keys with the same label are one entry, wherever they work. */
function entriesOf(section: Section, bindings: readonly KeyBinding[]): KeyEntry[] {
	const entries = new Map<string, {keys: string[]; label: string; places: Set<string>}>();
	for (const binding of bindings) {
		if (binding.section !== section || binding.keys.length === 0) continue;
		const keys = binding.keys.map(keyName);
		const id = `${keys.join(' ')} ${binding.label}`;
		const entry = entries.get(id) ?? {keys, label: binding.label, places: new Set()};
		for (const place of placesOf(binding)) entry.places.add(place);
		entries.set(id, entry);
	}
	return [...entries.values()].map(({keys, label, places}) => ({
		keys,
		label,
		where: places.has(everywhere) ? everywhere : [...places].join(', '),
	}));
}

/** The bindings, those of the program if no others are given, in sections that hold any. */
export function keyTable(bindings: readonly KeyBinding[] = keyBindings): readonly KeySection[] {
	return sections
		.map(section => ({section, entries: entriesOf(section, bindings)}))
		.filter(({entries}) => entries.length > 0);
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
