/** The settings file as it is written where there is none: everything that can be set, with what it means. */
import {outputLanguages} from '../../briefing/wording/wording.ts';
import {keyTable} from '../key-table.ts';
import {type KeyBinding, keyBindings} from '../keys/key-bindings.ts';
import {englishScreen} from '../wording/en.ts';
import {defaultSettings, startViews, themeNames} from './settings.ts';

const {keys: words} = englishScreen;

/** A key as YAML reads it for a word. */
function inYaml(key: string): string {
	return /^[a-zA-Z][\w-]*$/.test(key) ? key : `'${key.replaceAll("'", "''")}'`;
}

function entry({id, keys, modes}: KeyBinding): string {
	const written = keys.length === 1 ? inYaml(keys[0] ?? '') : `[${keys.map(inYaml).join(', ')}]`;
	const where =
		modes === 'any' || modes.length > 4
			? ''
			: ` (${[...new Set(modes.map(mode => words.places[mode]))].join(', ')})`;
	return `#  ${`${id}: ${written}`.padEnd(40)} # ${words.labels[id]}${where}`;
}

/** Every binding of the program in the order of the help. */
function entries(): string {
	return keyTable(englishScreen)
		.map(({section}) => {
			const own = keyBindings.filter(binding => binding.section === section);
			return [`#  -- ${words.sections[section]} --`, ...own.map(entry)].join('\n');
		})
		.join('\n');
}

export function settingsText(): string {
	const {theme, start, language} = defaultSettings;
	return `# Settings of briefing. A mistake in here is said when the program opens, and the rest is heeded.

# Colours: ${themeNames.join(', ')}. auto asks the terminal; both can be read on dark and on light.
theme: ${theme}

# What the program opens with: ${startViews.join(', ')}. last is where you were in these documents.
start: ${start}

# Wheel and clicks: on or off. Off leaves the selection of text to the terminal; on, Shift-drag selects it.
mouse: off

# For a screen reader: on or off. On shows everything as plain lines of words, the cursor on what is chosen;
# so does INK_SCREEN_READER=1 in the environment.
screen-reader: off

# The language of the screens, and of the briefings that are written here: ${outputLanguages.join(', ')}.
language: ${language}

# Keys, by what they do: one, or a list such as [y, ctrl-y]; [] for none. Take the # away from a line to change it.
# A key is a character, or ctrl-x, space, enter, tab, escape, up, down, left, right, home, end, pageup, pagedown,
# backspace, delete. What is no letter or digit stands in quotes: '?'.
keys:
${entries()}
`;
}
