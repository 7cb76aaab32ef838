/** What is stated of a document apart from its text: by a manifest, or by the format of its file. */
import {sanitiseLine} from '../text/sanitise.ts';
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

/** Names and values as they were written. */
export type WrittenFacts = Readonly<Record<string, unknown>>;

const names = ['title', 'publisher', 'date', 'url', 'side', 'language'] as const;

/**
 * The facts among what was written, made safe; other names are passed over.
 *
 * @param where What states them, for the message.
 * @throws An Error whose message is one line for the user, where a value is none of its kind.
 */
export function checkFacts(written: WrittenFacts, where: string, dates: DatePatterns): StatedFacts {
	const facts: Record<string, string> = {};
	for (const name of names) {
		const value = written[name];
		if (value === undefined || value === null || value === '' || value === 'null') continue;
		if (typeof value !== 'string') throw new Error(`"${name}" of ${sanitiseLine(where)} must be plain text`);
		if (name === 'date') facts.date = checkDate(value, where, dates);
		else if (name === 'url') facts.url = checkUrl(value, where);
		else facts[name] = sanitiseLine(value.replaceAll('\u00a0', ' '));
	}
	return facts;
}

/** What a document states of itself; none of it where a part cannot be: a document is not refused for that. */
export function factsOfDocument(written: WrittenFacts, rules: DocumentRules): StatedFacts {
	try {
		const facts = checkFacts(written, 'the document', rules.dates);
		return facts.publisher === undefined
			? facts
			: {...facts, publisher: withoutCapitals(facts.publisher, rules)};
	} catch {
		return {};
	}
}

function checkDate(value: string, where: string, dates: DatePatterns): string {
	const date = findDate(value, dates);
	if (date === null) throw new Error(`the date of ${sanitiseLine(where)} must be written YYYY-MM-DD`);
	return date;
}

function checkUrl(value: string, where: string): string {
	const url = webAddress(value);
	if (url === null) throw new Error(`the url of ${sanitiseLine(where)} must begin with https:// or http://`);
	return url.href;
}
