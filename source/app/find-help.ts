/** Finds entries of the help by what is typed: a key, a mark, or words of what they mean, with slips of the keys. */
import Fuse from 'fuse.js';
import {greatest} from '../base/extremes.ts';
import {rememberFor} from '../base/remember.ts';
import type {Tone} from './line.ts';

export type HelpEntry = {
	readonly kind: 'entry';
	/** The keys, the mark or the words that are explained. */
	readonly sign: string;
	/** Each key, where they are keys. */
	readonly keys: readonly string[];
	readonly tone: Tone;
	readonly meaning: string;
	/** Where a key works, or why it cannot be pressed here now. */
	readonly note: string;
	/** The id of what can be done here, or null. */
	readonly runs: string | null;
};

/** How different a word may be, 0 to 1 as fuse.js counts it. */
const threshold = 0.3;

/** A single letter stands in nearly every text: it is looked for among keys and marks alone. */
const leastLetters = 2;

/** No word of the help has more letters, and to look for what is like a longer one takes longer with each. */
const mostLetters = 24;

/** Where words are looked for, what says most first; to fuse.js it says so much. */
const fields = ['sign', 'meaning', 'note'] as const;
const weights = {sign: 3, meaning: 2, note: 0.2} as const;

const folded = rememberFor((entries: readonly HelpEntry[]) =>
	entries.map(entry => ({entry, texts: fields.map(field => ` ${entry[field].toLowerCase()}`)})),
);

const fuseOf = rememberFor((entries: readonly HelpEntry[]) => {
	const options = {ignoreLocation: true, minMatchCharLength: leastLetters, threshold};
	const keys = fields.map(name => ({name, weight: weights[name]}));
	return new Fuse(entries, {keys, ...options});
});

/** What is typed is the very key or mark. */
function isSign({keys, sign}: HelpEntry, typed: string): boolean {
	return keys.includes(typed) || sign.split(' ').includes(typed) || sign === typed;
}

/** A mark is asked for to know what it means: that is said before what a key like it does. */
const isKey = ({keys}: HelpEntry): number => Number(keys.length > 0);

/** Entries with words that begin as those that are typed; first those that are called so, then what works here. */
function begun(words: readonly string[], entries: readonly HelpEntry[]): readonly HelpEntry[] {
	const beginnings = words.map(word => new RegExp(`[^\\p{L}\\p{N}]${escaped(word.toLowerCase())}`, 'u'));
	return folded(entries)
		.map(({entry, texts}) => {
			const places = beginnings.map(pattern => texts.findIndex(text => pattern.test(text)));
			return {entry, isFound: !places.includes(-1), place: greatest(places)};
		})
		.filter(({isFound}) => isFound)
		.sort((one, other) => one.place - other.place || isElsewhere(one.entry) - isElsewhere(other.entry))
		.map(({entry}) => entry);
}

const isElsewhere = ({runs}: HelpEntry): number => Number(runs === null);

function escaped(word: string): string {
	return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** With slips of the keys, the best first. */
function alike(words: readonly string[], entries: readonly HelpEntry[]): readonly HelpEntry[] {
	if (words.some(word => word.length > mostLetters)) return [];
	const query = {$and: words.map(word => ({$or: fields.map(field => ({[field]: word}))}))};
	return fuseOf(entries)
		.search(query)
		.map(({item}) => item);
}

/** The very key or mark that is typed, then the entries that have all its words; spelled otherwise only where none has. */
export function findHelp(typed: string, entries: readonly HelpEntry[]): readonly HelpEntry[] {
	const exact = entries.filter(entry => isSign(entry, typed)).sort((one, other) => isKey(one) - isKey(other));
	const words = typed.split(/\s+/).filter(word => word.length >= leastLetters);
	if (words.length === 0) return exact;
	const found = begun(words, entries);
	const all = found.length === 0 && exact.length === 0 ? alike(words, entries) : found;
	return [...exact, ...all.filter(entry => !exact.includes(entry))];
}
