/** Reads the text of a settings file; what cannot be heeded is said with its place, the rest is heeded. */
import {outputLanguages} from '../../briefing/wording/wording.ts';
import {type Entry, meaning, PlacedYaml, shownWord, startOf} from '../../text/placed-yaml.ts';
import {keyOfName} from '../key-names.ts';
import type {KeyBinding} from '../keys/key-bindings.ts';
import {setKeys} from './set-keys.ts';
import {defaultSettings, type ReadSettings, type Settings, startViews, themeNames} from './settings.ts';

const settingNames = ['theme', 'start', 'mouse', 'screen-reader', 'language', 'keys'] as const;

/** The settings that a text states. Never throws. */
export function parseSettings(text: string): ReadSettings {
	const yaml = new PlacedYaml(text);
	const settings = yaml.isValid ? settingsOf(yaml) : defaultSettings;
	return {settings, mistakes: yaml.mistakes()};
}

function settingsOf(yaml: PlacedYaml): Settings {
	const entries = yaml.entriesOf(yaml.contents);
	if (entries === null) {
		yaml.found.push({at: 0, message: `must be a list of settings such as “theme: ${themeNames[0]}”`});
		return defaultSettings;
	}
	let settings: Settings = defaultSettings;
	for (const entry of entries) {
		switch (entry.name) {
			case 'theme':
				settings = {...settings, theme: oneOf(themeNames, entry, yaml) ?? settings.theme};
				break;
			case 'start':
				settings = {...settings, start: oneOf(startViews, entry, yaml) ?? settings.start};
				break;
			case 'mouse':
				settings = {...settings, mouse: switchOf(entry, yaml) ?? settings.mouse};
				break;
			case 'screen-reader':
				settings = {...settings, screenReader: switchOf(entry, yaml) ?? settings.screenReader};
				break;
			case 'language':
				settings = {...settings, language: oneOf(outputLanguages, entry, yaml) ?? settings.language};
				break;
			case 'keys':
				settings = {...settings, keys: keysOf(entry, settings.keys, yaml)};
				break;
			default: {
				const meant = meaning(entry.name, settingNames);
				yaml.found.push({at: entry.at, message: `there is no setting “${shownWord(entry.name)}”${meant}`});
			}
		}
	}
	return settings;
}

function oneOf<Name extends string>(
	names: readonly Name[],
	{name: setting, value, valueAt}: Entry,
	yaml: PlacedYaml,
): Name | null {
	const word = yaml.wordOf(value);
	const name = names.find(one => one === word);
	if (name !== undefined) return name;
	const said = word === null ? 'a list' : `“${shownWord(word)}”`;
	yaml.found.push({at: valueAt, message: `${setting} is one of ${names.join(', ')}; not ${said}`});
	return null;
}

const yes = ['on', 'true', 'yes'];
const no = ['off', 'false', 'no'];

function switchOf({name, value, valueAt}: Entry, yaml: PlacedYaml): boolean | null {
	const word = yaml.wordOf(value)?.toLowerCase() ?? '';
	if (yes.includes(word)) return true;
	if (no.includes(word)) return false;
	yaml.found.push({at: valueAt, message: `${name} is on or off, not “${shownWord(word)}”`});
	return null;
}

function keysOf(
	{value, valueAt}: Entry,
	bindings: readonly KeyBinding[],
	yaml: PlacedYaml,
): readonly KeyBinding[] {
	const entries = yaml.entriesOf(value);
	if (entries === null) {
		yaml.found.push({at: valueAt, message: 'keys must be a list such as “mark.pin: space”'});
		return bindings;
	}
	const ids: readonly string[] = bindings.map(({id}) => id);
	const places = new Map<string, number>();
	const wanted = new Map<string, readonly string[]>();
	for (const entry of entries) {
		if (!ids.includes(entry.name)) {
			const meant = meaning(entry.name, ids);
			yaml.found.push({at: entry.at, message: `no key is called “${shownWord(entry.name)}”${meant}`});
			continue;
		}
		const keys = keysIn(entry, yaml);
		if (keys === null) continue;
		wanted.set(entry.name, keys);
		places.set(entry.name, entry.valueAt);
	}
	const {bindings: given, conflicts} = setKeys(bindings, wanted);
	for (const {id, reason} of conflicts)
		yaml.found.push({at: places.get(id) ?? valueAt, message: `${id} ${reason}`});
	return given;
}

/** One key or a list of them; null where one is none. */
function keysIn({value, valueAt, name}: Entry, yaml: PlacedYaml): readonly string[] | null {
	const isWord = yaml.wordOf(value) !== null;
	const nodes = isWord ? [value] : (yaml.itemsOf(value) ?? [value]);
	const keys: string[] = [];
	for (const node of nodes) {
		const word = yaml.wordOf(node);
		const key = word === null ? null : keyOfName(word);
		if (key !== null) {
			keys.push(key);
			continue;
		}
		const said = word === null || word === '' ? 'is no key' : `“${shownWord(word)}” is no key`;
		const at = startOf(node) || valueAt;
		yaml.found.push({
			at,
			message: `${name}: ${said}; keys are written x, X, ctrl-x, space, enter, pageup …`,
		});
		return null;
	}
	return keys;
}
