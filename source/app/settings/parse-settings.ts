/** Reads the text of a settings file; what cannot be heeded is said with its place, the rest is heeded. */
import {isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument} from 'yaml';
import {nearest, tolerance} from '../../text/edit-distance.ts';
import {beginning} from '../../text/graphemes.ts';
import {sanitiseLine} from '../../text/sanitise.ts';
import {keyOfName} from '../key-names.ts';
import type {KeyBinding} from '../keys/key-binding.ts';
import {setKeys} from './set-keys.ts';
import {
	defaultSettings,
	type Mistake,
	type ReadSettings,
	type Settings,
	startViews,
	themeNames,
} from './settings.ts';

/** Of what stands there, as much as a message repeats. */
const longestShown = 40;

const settingNames = ['theme', 'start', 'mouse', 'screen-reader', 'keys'] as const;

/** What a YAML node is to settings: words with their places, lists of them, entries. */
type Entry = {readonly name: string; readonly at: number; readonly value: unknown; readonly valueAt: number};

/** A mistake with its place in the text. */
type Found = {readonly at: number; readonly message: string};

/** The settings that a text states. Never throws. */
export function parseSettings(text: string): ReadSettings {
	const lines = new LineCounter();
	// All values are words: `on` and `1` are what they look like.
	const document = parseDocument(text, {schema: 'failsafe', lineCounter: lines, logLevel: 'silent'});
	const place = ({at, message}: Found): Mistake => {
		const {line, col} = lines.linePos(at);
		return {line: Math.max(1, line), column: Math.max(1, col), message};
	};
	const [error] = document.errors;
	if (error !== undefined) {
		const message = sanitiseLine(error.message.split('\n')[0] ?? '').replace(
			/ at line \d+, column \d+:?$/,
			'',
		);
		return {
			settings: defaultSettings,
			mistakes: [place({at: error.pos[0], message: `is no valid YAML: ${message}`})],
		};
	}
	const found: Found[] = [];
	const settings = settingsOf(document.contents, found);
	return {settings, mistakes: found.toSorted((one, other) => one.at - other.at).map(place)};
}

function settingsOf(contents: unknown, found: Found[]): Settings {
	const entries = entriesOf(contents, found);
	if (entries === null) {
		found.push({at: 0, message: `must be a list of settings such as “theme: ${themeNames[0]}”`});
		return defaultSettings;
	}
	let settings: Settings = defaultSettings;
	for (const {name, at, value, valueAt} of entries) {
		switch (name) {
			case 'theme':
				settings = {...settings, theme: oneOf(themeNames, name, value, valueAt, found) ?? settings.theme};
				break;
			case 'start':
				settings = {...settings, start: oneOf(startViews, name, value, valueAt, found) ?? settings.start};
				break;
			case 'mouse':
				settings = {...settings, mouse: switchOf(name, value, valueAt, found) ?? settings.mouse};
				break;
			case 'screen-reader':
				settings = {
					...settings,
					screenReader: switchOf(name, value, valueAt, found) ?? settings.screenReader,
				};
				break;
			case 'keys':
				settings = {...settings, keys: keysOf(value, valueAt, settings.keys, found)};
				break;
			default:
				found.push({at, message: `there is no setting “${shown(name)}”${meaning(name, settingNames)}`});
		}
	}
	return settings;
}

/** The entries of a map, or of nothing; null where it is something else. */
function entriesOf(node: unknown, found: Found[]): readonly Entry[] | null {
	if (node === null || (isScalar(node) && wordOf(node) === '')) return [];
	if (!isMap(node)) return null;
	return node.items.flatMap(({key, value}: Pair): Entry[] => {
		const at = startOf(key);
		const name = wordOf(key);
		if (name !== null) return [{name, at, value, valueAt: value === null ? at : startOf(value)}];
		found.push({at, message: 'the name of a setting must be a word'});
		return [];
	});
}

function startOf(node: unknown): number {
	return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

function wordOf(node: unknown): string | null {
	if (!isScalar(node)) return null;
	return node.value === null ? '' : String(node.value);
}

function oneOf<Name extends string>(
	names: readonly Name[],
	setting: string,
	value: unknown,
	at: number,
	found: Found[],
): Name | null {
	const word = wordOf(value);
	const name = names.find(one => one === word);
	if (name !== undefined) return name;
	const said = word === null ? '' : ` “${shown(word)}”`;
	found.push({at, message: `${setting} is one of ${names.join(', ')}; not${said === '' ? ' a list' : said}`});
	return null;
}

const yes = ['on', 'true', 'yes'];
const no = ['off', 'false', 'no'];

function switchOf(setting: string, value: unknown, at: number, found: Found[]): boolean | null {
	const word = wordOf(value)?.toLowerCase() ?? '';
	if (yes.includes(word)) return true;
	if (no.includes(word)) return false;
	found.push({at, message: `${setting} is on or off, not “${shown(word)}”`});
	return null;
}

function keysOf(
	value: unknown,
	at: number,
	bindings: readonly KeyBinding[],
	found: Found[],
): readonly KeyBinding[] {
	const entries = entriesOf(value, found);
	if (entries === null) {
		found.push({at, message: 'keys must be a list such as “mark.pin: space”'});
		return bindings;
	}
	const ids = bindings.map(({id}) => id);
	const places = new Map<string, number>();
	const wanted = new Map<string, readonly string[]>();
	for (const entry of entries) {
		if (!ids.includes(entry.name)) {
			const meant = meaning(entry.name, ids);
			found.push({at: entry.at, message: `no key is called “${shown(entry.name)}”${meant}`});
			continue;
		}
		const keys = keysIn(entry, found);
		if (keys === null) continue;
		wanted.set(entry.name, keys);
		places.set(entry.name, entry.valueAt);
	}
	const {bindings: given, conflicts} = setKeys(bindings, wanted);
	for (const {id, reason} of conflicts) found.push({at: places.get(id) ?? at, message: `${id} ${reason}`});
	return given;
}

/** One key or a list of them; null where one is none. */
function keysIn({value, valueAt, name}: Entry, found: Found[]): readonly string[] | null {
	const nodes: readonly unknown[] = isSeq(value) ? value.items : [value];
	const keys: string[] = [];
	for (const node of nodes) {
		const word = wordOf(node);
		const key = word === null ? null : keyOfName(word);
		if (key !== null) {
			keys.push(key);
			continue;
		}
		const said = word === null || word === '' ? 'is no key' : `“${shown(word)}” is no key`;
		const at = startOf(node) || valueAt;
		found.push({at, message: `${name}: ${said}; keys are written x, X, ctrl-x, space, enter, pageup …`});
		return null;
	}
	return keys;
}

function shown(word: string): string {
	return sanitiseLine(beginning(word, longestShown));
}

/** The name that a word is a slip of the keys away from, as a question. */
function meaning(word: string, names: readonly string[]): string {
	// The dots and dashes of an id are no letters.
	const meant = nearest(word, names, tolerance(word.replaceAll(/[.-]/g, '')));
	return meant === null ? '' : `; did you mean ${meant}?`;
}
