/** What is stated of a document apart from its text: by a manifest, or by the format of its file. */
import {sanitiseLine} from '../text/sanitise.ts';
import {isOfficeName, readDate} from './head-facts.ts';
import {manifestFaults} from './manifest-faults.ts';
import {webAddress} from './origins.ts';
import type {DocumentRules} from './rules.ts';
import {type DatePatterns, findDate} from './stated-date.ts';
import {withoutCapitals} from './title-case.ts';

export type StatedFacts = {
	readonly title?: string;
	readonly publisher?: string;
	/** ISO 8601 calendar date, `YYYY-MM-DD`. */
	readonly date?: string;
	readonly url?: string;
	readonly side?: string;
	readonly language?: string;
};

/** Names and values as they were written; of what a document states of itself, a list of values is tried in order. */
export type WrittenFacts = Readonly<Record<string, unknown>>;

export const factNames = ['title', 'publisher', 'date', 'url', 'side', 'language'] as const;
type FactName = (typeof factNames)[number];

export function isFactName(name: string): name is FactName {
	return factNames.some(one => one === name);
}

/** What a document states of itself; of each fact the first value that can be one: a document is not refused for others. */
export function factsOfDocument(written: WrittenFacts, rules: DocumentRules): StatedFacts {
	const find = (name: FactName) => {
		for (const value of [written[name]].flat()) {
			const fact = tryFact(name, value, rules);
			if (fact !== null) return name === 'date' ? asShown(fact, value, written.shown, rules) : fact;
		}
		return name === 'publisher' ? officeOf(written.author, rules) : null;
	};
	return Object.fromEntries(
		factNames.flatMap(name => {
			const fact = find(name);
			return fact === null ? [] : [[name, fact]];
		}),
	);
}

/** A day and a time with their distance from UTC: `2021-09-15T01:20:00Z`, `2021-09-15 01:20 +0000`. */
const instant =
	/\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i;

/** Whether what was written tells a time to programs, whatever day it is where it was published. */
export function isInstant(written: unknown): boolean {
	return typeof written === 'string' && instant.test(written.trim());
}

const day = 24 * 60 * 60 * 1000;

/**
 * The day of a time that was told to programs as the document shows it to its readers: where it was published, it may be
 * the day before or after. Any other day that stands there is that of something else.
 *
 * @param lines What stands beside the title, in order; the first day in it is that of the document.
 */
function asShown(date: string, written: unknown, lines: unknown, rules: DocumentRules): string {
	if (!isInstant(written)) return date;
	for (const line of [lines].flat()) {
		for (const part of typeof line === 'string' ? line.split(/ *[|·•] */) : []) {
			const shown = readDate(part, rules, true)?.value ?? null;
			if (shown !== null) return Math.abs(Date.parse(shown) - Date.parse(date)) === day ? shown : date;
		}
	}
	return date;
}

/** The first author that is an office or a known body: others wrote for whoever published it. */
function officeOf(authors: unknown, rules: DocumentRules): string | null {
	const names = [authors].flat().map(author => tryFact('publisher', author, rules));
	return names.find(name => name !== null && isOfficeName(name, rules)) ?? null;
}

function tryFact(name: FactName, value: unknown, rules: DocumentRules): string | null {
	try {
		const fact = checkFact(name, value, 'the document', rules.dates);
		return fact === null || name !== 'publisher' ? fact : withoutCapitals(fact, rules);
	} catch {
		return null;
	}
}

/**
 * The fact that was written, made safe; null where nothing was.
 *
 * @param where What states it, for the message.
 * @throws An Error whose message is one line for the user, where a value is none of its kind.
 */
export function checkFact(name: FactName, value: unknown, where: string, dates: DatePatterns): string | null {
	if (value === undefined || value === null || value === '' || value === 'null') return null;
	if (typeof value !== 'string') throw new Error(manifestFaults.notPlain(name, sanitiseLine(where)));
	if (name === 'date') return checkDate(value, where, dates);
	if (name === 'url') return checkUrl(value, where);
	if (name === 'language') return checkLanguage(value, where);
	return sanitiseLine(value.replaceAll('\u00a0', ' '));
}

function checkDate(value: string, where: string, dates: DatePatterns): string {
	const date = findDate(value, dates);
	if (date === null) throw new Error(manifestFaults.noDate(sanitiseLine(where)));
	return date;
}

function checkUrl(value: string, where: string): string {
	const url = webAddress(value);
	if (url === null) throw new Error(manifestFaults.noAddress(sanitiseLine(where)));
	return url.href;
}

/** `en`, `en-GB`, `ES` */
function checkLanguage(value: string, where: string): string {
	const code = /^([a-z]{2,3})(?:[-_][a-z0-9-]*)?$/i.exec(value.trim())?.[1];
	if (code === undefined) throw new Error(manifestFaults.noLanguage(sanitiseLine(where)));
	return code.toLowerCase();
}
