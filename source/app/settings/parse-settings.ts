/** Reads the text of a settings file; what cannot be heeded is said with its place, the rest is heeded. */
import {outputLanguages} from '../../briefing/wording/wording.ts';
import {type Entry, meaning, PlacedYaml, shownWord, startOf} from '../../text/placed-yaml.ts';
import {keyOfName} from '../key-names.ts';
import type {KeyBinding} from '../keys/key-bindings.ts';
import {englishScreen} from '../wording/en.ts';
import type {ScreenWords} from '../wording/screen-words.ts';
import {setKeys} from './set-keys.ts';
import {defaultSettings, type ReadSettings, type Settings, startViews, themeNames} from './settings.ts';

const settingNames = ['theme', 'start', 'mouse', 'screen-reader', 'language', 'keys'] as const;

type Words = Pick<ScreenWords, 'keys' | 'mistakes'>;

/** A text that is read, and the words for what is wrong in it. */
type Reading = {readonly yaml: PlacedYaml; readonly words: Words};

/** The settings that a text states, its mistakes in some words. Never throws. */
export function parseSettings(text: string, words: Words = englishScreen): ReadSettings {
	const yaml = new PlacedYaml(text, words.mistakes.yaml);
	const settings = yaml.isValid ? settingsOf({yaml, words}) : defaultSettings;
	return {settings, mistakes: yaml.mistakes()};
}

function settingsOf(reading: Reading): Settings {
	const {
		yaml,
		words: {mistakes},
	} = reading;
	const entries = yaml.entriesOf(yaml.contents);
	if (entries === null) {
		yaml.found.push({at: 0, message: mistakes.notSettings(`theme: ${themeNames[0]}`)});
		return defaultSettings;
	}
	let settings: Settings = defaultSettings;
	for (const entry of entries) {
		switch (entry.name) {
			case 'theme':
				settings = {...settings, theme: oneOf(themeNames, entry, reading) ?? settings.theme};
				break;
			case 'start':
				settings = {...settings, start: oneOf(startViews, entry, reading) ?? settings.start};
				break;
			case 'mouse':
				settings = {...settings, mouse: switchOf(entry, reading) ?? settings.mouse};
				break;
			case 'screen-reader':
				settings = {...settings, screenReader: switchOf(entry, reading) ?? settings.screenReader};
				break;
			case 'language':
				settings = {...settings, language: oneOf(outputLanguages, entry, reading) ?? settings.language};
				break;
			case 'keys':
				settings = {...settings, keys: keysOf(entry, settings.keys, reading)};
				break;
			default: {
				const meant = meaning(entry.name, settingNames, mistakes.yaml);
				yaml.found.push({at: entry.at, message: mistakes.noSetting(shownWord(entry.name)) + meant});
			}
		}
	}
	return settings;
}

function oneOf<Name extends string>(
	names: readonly Name[],
	{name: setting, value, valueAt}: Entry,
	{yaml, words: {mistakes}}: Reading,
): Name | null {
	const word = yaml.wordOf(value);
	const name = names.find(one => one === word);
	if (name !== undefined) return name;
	const said = word === null ? null : shownWord(word);
	yaml.found.push({at: valueAt, message: mistakes.isOneOf(setting, names, said)});
	return null;
}

const yes = ['on', 'true', 'yes'];
const no = ['off', 'false', 'no'];

function switchOf({name, value, valueAt}: Entry, {yaml, words: {mistakes}}: Reading): boolean | null {
	const word = yaml.wordOf(value)?.toLowerCase() ?? '';
	if (yes.includes(word)) return true;
	if (no.includes(word)) return false;
	yaml.found.push({at: valueAt, message: mistakes.isOnOrOff(name, shownWord(word))});
	return null;
}

function keysOf(
	{value, valueAt}: Entry,
	bindings: readonly KeyBinding[],
	reading: Reading,
): readonly KeyBinding[] {
	const {yaml, words} = reading;
	const {mistakes} = words;
	const entries = yaml.entriesOf(value);
	if (entries === null) {
		yaml.found.push({at: valueAt, message: mistakes.notKeys('mark.pin: space')});
		return bindings;
	}
	const ids: readonly string[] = bindings.map(({id}) => id);
	const places = new Map<string, number>();
	const wanted = new Map<string, readonly string[]>();
	for (const entry of entries) {
		if (!ids.includes(entry.name)) {
			const meant = meaning(entry.name, ids, mistakes.yaml);
			yaml.found.push({at: entry.at, message: mistakes.noSuchKey(shownWord(entry.name)) + meant});
			continue;
		}
		const keys = keysIn(entry, reading);
		if (keys === null) continue;
		wanted.set(entry.name, keys);
		places.set(entry.name, entry.valueAt);
	}
	const {bindings: given, conflicts} = setKeys(bindings, wanted, words);
	for (const {id, reason} of conflicts) yaml.found.push({at: places.get(id) ?? valueAt, message: reason});
	return given;
}

/** One key or a list of them; null where one is none. */
function keysIn({value, valueAt, name}: Entry, {yaml, words: {mistakes}}: Reading): readonly string[] | null {
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
		const said = word === null ? null : shownWord(word);
		yaml.found.push({at: startOf(node) || valueAt, message: mistakes.isNoKey(name, said)});
		return null;
	}
	return keys;
}
