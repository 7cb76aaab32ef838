/** Makes of the words after the program's name what they ask for, or one line on what is wrong with them. */
import {version} from '../package.json';
import {faultInFlags, faultInWords} from './argument-faults.ts';
import {commands, type Options, shells} from './arguments.ts';
import {lengths} from './briefing/choices/lengths.ts';
import {formats} from './briefing/formats/formats.ts';
import {type OutputLanguage, outputLanguages} from './briefing/wording/wording.ts';
import {beforeDashes, parseWithMeow} from './given-flags.ts';
import {helpText} from './help-text.ts';
import {sanitiseLine} from './text/sanitise.ts';
import {englishUsage} from './usage/en.ts';

export type Parsed =
	| {readonly kind: 'run'; readonly options: Options}
	/** Print this to standard output and end well. */
	| {readonly kind: 'print'; readonly text: string}
	/** Say where the settings are. */
	| {readonly kind: 'config'}
	/** Wrong usage, in one line that says how to mend it. */
	| {readonly kind: 'error'; readonly message: string};

/** What is asked for when nothing is said: the shipped documents in the terminal. */
export const noArguments = {
	kind: 'run',
	options: {command: 'open', paths: [], query: '', json: false, force: false, pinned: false},
} as const satisfies Parsed;

/** Parses the words after the program's name. Never rejects, never prints. */
export async function parseArguments(argv: readonly string[], words = englishUsage): Promise<Parsed> {
	const {faults} = words;
	const usageError = (fault: string): Parsed => ({kind: 'error', message: faults.seeHelp(fault)});
	const bare = faultInWords(argv, words);
	if (bare !== null) return usageError(bare);
	const result = await parseWithMeow(argv);
	if (typeof result === 'string') return usageError(result);
	const {input, flags: given} = result;
	const [first = '', ...rest] = input;
	if (given.help || first === 'help') return {kind: 'print', text: helpText(words)};
	if (given.version) return {kind: 'print', text: `${version}\n`};
	const command = commands.find(({name}) => name === first && name !== 'open')?.name ?? 'open';
	const fault = faultInFlags(argv, given, {command, first}, words);
	if (fault !== null) return usageError(fault);
	if (given.config) return {kind: 'config'};
	const shell = shells.find(name => name === given.completion);
	if (shell !== undefined) {
		const {completionFor} = await import('./completions.ts');
		return {kind: 'print', text: completionFor(shell)};
	}

	const named = command === 'open' ? input : rest;
	const [query, paths] = command === 'search' ? [named[0] ?? '', named.slice(1)] : ['', named];
	if (command === 'search' && query.trim() === '') {
		return usageError(faults.needsQuery);
	}
	if (paths.includes('')) return usageError(faults.emptyPath);
	return {
		kind: 'run',
		options: {
			command,
			paths,
			query,
			json: given.json ?? false,
			force: given.force ?? false,
			pinned: given.pinned ?? false,
			...definedOnly({
				// Compared with names and files as they are shown.
				left: given.left === undefined ? undefined : sanitiseLine(given.left),
				right: given.right === undefined ? undefined : sanitiseLine(given.right),
				topic: given.topic,
				limit: given.limit,
				doubtful: given.doubtful || undefined,
				output: given.output,
				date: given.date,
				check: given.check,
				format: formats.find(name => name === given.format),
				length: lengths.find(name => name === given.length),
				language: outputLanguages.find(name => name === given.language),
			}),
		},
	};
}

/** The language that is asked for, also where the words cannot be parsed; null where none is. */
export function languageAsked(argv: readonly string[]): OutputLanguage | null {
	const said = beforeDashes(argv).join(' ');
	const asked = /(?:^| )--language[= ]([^ ]*)/.exec(said)?.[1];
	return outputLanguages.find(language => language === asked) ?? null;
}

/** The value of every flag that was given. */
function definedOnly<T extends Record<string, unknown>>(
	values: T,
): {[K in keyof T]?: Exclude<T[K], undefined>} {
	const defined: {[K in keyof T]?: Exclude<T[K], undefined>} = {};
	for (const name in values) {
		const value = values[name];
		if (isDefined(value)) defined[name] = value;
	}
	return defined;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
	return value !== undefined;
}
