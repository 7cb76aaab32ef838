/** What is said of commands and flags in English: mostly what their tables say. */
import {commands, exits, flags, notes, purpose} from '../arguments.ts';
import type {UsageWords} from './usage-words.ts';

const didYouMean = (meant: string | null): string => (meant === null ? '' : `; did you mean ${meant}?`);

export const englishUsage: UsageWords = {
	purpose,
	command(name) {
		const {usage, summary} = commands.find(row => row.name === name) ?? commands[0];
		return {usage, summary};
	},
	flag: name => flags[name],
	notes,
	exit: 'Exit',
	exits: exits.map(([, meaning]) => meaning),
	faults: {
		seeHelp: fault => `${fault}; see briefing --help`,
		unknownFlag: (flag, meant) => `unknown flag ${flag}${didYouMean(meant)}`,
		standsAlone: flag => `${flag} stands without a command`,
		belongsTo: (flag, places, meant) => `${flag} belongs to ${places}${didYouMean(meant)}`,
		onlyOnce: flag => `${flag} can be given once`,
		takesNoValue: flag => `${flag} takes no value`,
		needsValue: (flag, value) => `${flag} needs a value: ${flag} ${value}`,
		needsWholeNumber: flag => `${flag} needs a whole number above 0`,
		needsDay: flag => `${flag} needs a day written YYYY-MM-DD`,
		isFolder: (flag, path) => `${flag} needs a file's name, and ${path} is a folder's`,
		isOneOf: (flag, choices, given) => `${flag} is one of ${choices.join(', ')}; not ${given}`,
		excludeEachOther: (one, other) => `${one} and ${other} exclude each other`,
		needsQuery: 'search needs a query: briefing search "early warning"',
		dashedQuery: query => `a query that begins with a dash stands behind two: briefing search -- ${query}`,
		emptyPath: 'a path is empty: give a file or a folder',
		noSuchPath: (path, meant) => `${path} does not exist; did you mean briefing ${meant}?`,
	},
};
