/** Finds names of people, bodies, places and agreements in a text, people with the role given to them. */
import {dates} from '../../languages/en/dates.ts';
import {particles, placeWords} from '../../languages/en/lexicon.ts';
import {bodyHeads, fields, ownTitles, titles, workHeads} from '../../languages/en/name-words.ts';
import type {Span} from '../../text/spans.ts';
import {isHead, runEnd} from './name-runs.ts';
import {isPossessive, type Token} from './tokens.ts';

export type NameKind = 'person' | 'body' | 'place' | 'work' | 'other';

export type NameMention = Span & {
	readonly kind: NameKind;
	/** The name alone, verbatim: `Rex Tillerson`. */
	readonly name: string;
	/** The words of the name, folded, without particles and initials. */
	readonly parts: readonly string[];
	/** Verbatim title and office before the name (`Secretary of State`), or null. */
	readonly role: string | null;
	/** What stands in brackets behind a body's name: `IDB`. */
	readonly abbreviation: string | null;
};

/** The names of a text in order. Capitals at the start of a sentence alone make no name. */
export function findNames(text: string, tokens: readonly Token[]): NameMention[] {
	const found: NameMention[] = [];
	for (let index = 0; index < tokens.length; ) {
		const end = runEnd(tokens, index);
		if (end === index) {
			index += 1;
			continue;
		}
		const run = trimRun(tokens.slice(index, end));
		const mention = run.length === 0 ? null : read(text, run);
		if (mention !== null) add(text, found, mention);
		index = end;
	}
	return found;
}

/** Adds a mention: one in brackets belongs to the name before, and one title in the plural serves two people. */
function add(text: string, found: NameMention[], mention: NameMention): void {
	const previous = found.at(-1);
	const between = previous === undefined ? '' : text.slice(previous.end, mention.start);
	if (previous?.abbreviation === mention.name && /^(?:['’s]* ?\(|, )$/.test(between)) return;
	const sharesTitle =
		previous?.kind === 'person' &&
		mention.kind === 'other' &&
		pluralTitle.test(previous.role ?? '') &&
		/^(?:,| and|, and) $/.test(between);
	found.push(sharesTitle ? {...mention, kind: 'person', role: previous.role} : mention);
}

const pluralTitle = /\b(?:Presidents|Secretaries|Ministers|Ambassadors|Senators|Governors)\b/;

/** Without function words and sentence openers at its ends. */
function trimRun(run: readonly Token[]): readonly Token[] {
	let first = 0;
	while (first < run.length && run[first]?.grammatical) first += 1;
	const head = run[first];
	if (head?.initial && run.length - first > 1 && /(?:ing|ly|ed)$/.test(head.base) && !titles.has(head.base))
		first += 1;
	while (first < run.length && run[first]?.grammatical) first += 1;
	return run.slice(first);
}

function read(text: string, run: readonly Token[]): NameMention | null {
	const first = run[0];
	const last = run.at(-1);
	if (first === undefined || last === undefined) return null;
	if (
		run.every(
			token => dates.months.has(token.base) || dates.weekdays.has(token.base) || units.has(token.text),
		)
	)
		return null;
	const nameFrom = officeEnd(run);
	if (nameFrom > 0 && nameFrom < run.length) return person(text, run, nameFrom);
	// The office alone, as in "the Secretary of State", names nobody.
	if (nameFrom === run.length) return null;
	if (run.length === 1 && first.initial && !isKnown(first)) return null;
	const kind = kindOf(run);
	return {
		start: first.start,
		end: last.bareEnd,
		kind,
		name: text.slice(first.start, last.bareEnd),
		parts: partsOf(run),
		role: null,
		abbreviation: abbreviationAfter(text, last.end),
	};
}

/** `(IDB)` or `, AMEXCID,` behind a name. */
function abbreviationAfter(text: string, end: number): string | null {
	const found = /^(?: ?\((\p{Lu}[\p{L}\p{N}&-]{1,11})\)|, (\p{Lu}{3,10}),)/u.exec(text.slice(end, end + 20));
	return found?.[1] ?? found?.[2] ?? null;
}

const units = new Set(['FY', 'USD', 'EUR', 'GBP', 'MXN', 'CAD', 'UTC', 'GMT', 'AM', 'PM', 'Fiscal', 'Year']);

const isKnown = (token: Token): boolean =>
	placeWords.has(token.base) || /^\p{Lu}{2,}$/u.test(token.text) || isPossessive(token);

/** How many words of the run are title and office; zero when it has none. */
function officeEnd(run: readonly Token[]): number {
	let end = 0;
	for (let index = 0; index < run.length; index += 1) {
		const word = run[index];
		if (word === undefined || !ownTitles.has(word.base)) continue;
		// `General` also ends an office (`Attorney General`) and `State` a country: only titles begin one.
		if (index > 0 && !run.slice(0, index).every(before => isOfficeWord(before))) break;
		end = index + 1;
		if (run[end]?.folded === 'of' || run[end]?.folded === 'for') end = fieldEnd(run, end + 1);
		index = Math.max(index, end - 1);
	}
	return end;
}

const isOfficeWord = (token: Token): boolean =>
	titles.has(token.base) ||
	fields.has(token.base) ||
	placeWords.has(token.base) ||
	particles.has(token.folded) ||
	token.base === 'and' ||
	/^\p{L}\.?$/u.test(token.text);

/** Where the field of an office ends: at least one word, then all further field words. */
function fieldEnd(run: readonly Token[], from: number): number {
	let end = run[from]?.folded === 'the' ? from + 2 : from + 1;
	for (;;) {
		const next = run[end];
		if (next === undefined) return end;
		if (next.folded === 'and' || next.folded === 'of') {
			end += run[end + 1]?.folded === 'the' ? 3 : 2;
			continue;
		}
		if (
			!(fields.has(next.base) || placeWords.has(next.base)) ||
			(titles.has(next.base) && next.base !== 'general')
		)
			return end;
		end += 1;
	}
}

function person(text: string, run: readonly Token[], nameFrom: number): NameMention | null {
	const first = run[0];
	const nameFirst = run[nameFrom];
	if (first === undefined || nameFirst === undefined) return null;
	// `of Guatemala` behind the name says where, and is no part of it.
	let nameTo = run.findIndex(
		(token, index) => index > nameFrom && (token.folded === 'of' || token.folded === 'for'),
	);
	if (nameTo === -1) nameTo = run.length;
	const nameLast = run[nameTo - 1];
	if (nameLast === undefined) return null;
	const nameRun = run.slice(nameFrom, nameTo);
	if (nameRun.every(token => isOfficeWord(token) || isHead(token))) return null;
	return {
		start: first.start,
		end: nameLast.bareEnd,
		kind: 'person',
		name: text.slice(nameFirst.start, nameLast.bareEnd),
		parts: partsOf(nameRun),
		role: text.slice(first.start, nameFirst.start).trimEnd(),
		abbreviation: null,
	};
}

function kindOf(run: readonly Token[]): NameKind {
	const nouns = run.filter(token => token.capital);
	const heads = headWords(run);
	if (nouns.every(token => placeWords.has(token.base) || compass.has(token.base))) return 'place';
	if (heads.some(token => workHeads.has(token.base))) return 'work';
	if (heads.some(token => bodyHeads.has(token.base))) return 'body';
	if (run.length === 1 && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(run[0]?.text ?? '')) return 'body';
	return 'other';
}

const compass = new Set([
	'north',
	'south',
	'east',
	'west',
	'central',
	'northern',
	'southern',
	'eastern',
	'western',
	'new',
	'el',
	'saint',
	'great',
	'united',
	'middle',
	'republic',
	'federation',
	'kingdom',
	'states',
	'near',
	'far',
]);

/** The words that can head a name: its first noun phrase, before `of`, `on`, `for`. */
function headWords(run: readonly Token[]): readonly Token[] {
	const stop = run.findIndex((token, index) => index > 0 && !token.capital);
	return stop === -1 ? run : run.slice(0, stop);
}

function partsOf(run: readonly Token[]): readonly string[] {
	return run
		.filter(
			token =>
				token.base.length > 1 && !particles.has(token.folded) && !/^(?:iii?|iv|jr|sr)$/.test(token.base),
		)
		.map(token => token.base);
}
