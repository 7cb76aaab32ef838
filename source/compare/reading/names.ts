/** Finds names of people, bodies, places and agreements in a text, people with the role given to them. */
import type {Language} from '../../languages/language.ts';
import type {Names} from '../../languages/names.ts';
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
export function findNames(text: string, tokens: readonly Token[], language: Language): NameMention[] {
	const {names} = language;
	const found: NameMention[] = [];
	for (let index = 0; index < tokens.length; ) {
		const end = runEnd(tokens, index, names);
		if (end === index) {
			index += 1;
			continue;
		}
		const run = trimRun(tokens.slice(index, end), names);
		const titled = names.titlesAreSmall
			? personBehindTitle(text, tokens, {from: index, to: end}, names)
			: null;
		const mention = titled ?? (run.length === 0 ? null : readName(text, run, language));
		if (mention !== null && !isSpeaker(text, mention)) add(text, found, mention, names);
		index = end;
	}
	return found;
}

/** Words between a title and the name behind its office: `secretario de Relaciones Exteriores, Luis Videgaray`. */
const longestOffice = 9;

/** The person of a run of capitals behind a title that is written small, or behind its office and a comma. */
function personBehindTitle(
	text: string,
	tokens: readonly Token[],
	{from, to}: {readonly from: number; readonly to: number},
	names: Names,
): NameMention | null {
	const gap = tokens[from]?.gap;
	const isBehindComma = gap === ', ';
	if (gap !== ' ' && !isBehindComma) return null;
	const least = Math.max(0, from - (isBehindComma ? longestOffice : 1));
	let title = from - 1;
	while (title >= least && !isSmallTitle(tokens[title], names)) {
		const word = tokens[title];
		const isOffice = word !== undefined && (word.capital || names.particles.has(word.folded));
		if (!isOffice || (title < from - 1 && tokens[title + 1]?.gap !== ' ')) return null;
		title -= 1;
	}
	if (title < least) return null;
	while (isSmallTitle(tokens[title - 1], names) && tokens[title]?.gap === ' ') title -= 1;
	const found = person(text, tokens.slice(title, to), from - title, names);
	return found === null ? null : {...found, role: found.role?.replace(/,$/, '') ?? null};
}

const isSmallTitle = (token: Token | undefined, {titles}: Names): boolean =>
	token !== undefined && !token.capital && titles.has(token.base);

/** `MINISTER BERG:` in front of what is said: who speaks, not what is said. */
const isSpeaker = (text: string, {start, end, kind, name}: NameMention): boolean =>
	text.charAt(end) === ':' &&
	text.slice(0, start).trim() === '' &&
	(kind === 'person' || /^\p{Lu}[\p{Lu} .’'-]+ [\p{Lu} .’'-]+$/u.test(name));

/** Adds a mention: one in brackets belongs to the name before, and one title in the plural serves two people. */
function add(text: string, found: NameMention[], mention: NameMention, names: Names): void {
	const previous = found.at(-1);
	const between = previous === undefined ? '' : text.slice(previous.end, mention.start);
	if (previous?.abbreviation === mention.name && /^(?:['’s]* ?\(|, )$/.test(between)) return;
	const sharesTitle =
		previous?.kind === 'person' &&
		mention.kind === 'other' &&
		names.pluralTitle.test(previous.role ?? '') &&
		names.sharesTitle.test(between);
	found.push(sharesTitle ? {...mention, kind: 'person', role: previous.role} : mention);
}

/** Without function words and sentence openers at its ends. */
function trimRun(run: readonly Token[], {openerEndings, titles}: Names): readonly Token[] {
	let first = 0;
	while (first < run.length && run[first]?.grammatical) first += 1;
	const head = run[first];
	if (head?.initial && run.length - first > 1 && openerEndings.test(head.base) && !titles.has(head.base))
		first += 1;
	while (first < run.length && run[first]?.grammatical) first += 1;
	return run.slice(first);
}

function readName(text: string, run: readonly Token[], {dates, names}: Language): NameMention | null {
	const first = run[0];
	const last = run.at(-1);
	if (first === undefined || last === undefined) return null;
	if (
		run.every(
			token =>
				dates.months.has(token.base) || dates.weekdays.has(token.base) || names.notNames.has(token.text),
		)
	)
		return null;
	const nameFrom = officeEnd(run, names);
	if (nameFrom > 0 && nameFrom < run.length) return person(text, run, nameFrom, names);
	// The office alone, as in "the Secretary of State", names nobody.
	if (nameFrom === run.length) return null;
	if (run.length === 1 && first.initial && !isKnown(first, names)) return null;
	const kind = kindOf(run, names);
	return {
		start: first.start,
		end: last.bareEnd,
		kind,
		name: text.slice(first.start, last.bareEnd),
		parts: partsOf(run, names),
		role: null,
		abbreviation: abbreviationAfter(text, last.end),
	};
}

/** `(IDB)` or `, AMEXCID,` behind a name. */
function abbreviationAfter(text: string, end: number): string | null {
	const found = /^(?: ?\((\p{Lu}[\p{L}\p{N}&-]{1,11})\)|, (\p{Lu}{3,10}),)/u.exec(text.slice(end, end + 20));
	return found?.[1] ?? found?.[2] ?? null;
}

const isKnown = (token: Token, {places}: Names): boolean =>
	places.has(token.base) || /^\p{Lu}{2,}$/u.test(token.text) || isPossessive(token);

/** How many words of the run are title and office; zero when it has none. */
function officeEnd(run: readonly Token[], names: Names): number {
	let end = 0;
	for (let index = 0; index < run.length; index += 1) {
		const word = run[index];
		if (word === undefined || !isOwnTitle(word, names)) continue;
		// `General` also ends an office (`Attorney General`) and `State` a country: only titles begin one.
		if (index > 0 && !run.slice(0, index).every(before => isOfficeWord(before, names))) break;
		end = index + 1;
		if (names.offices.beforeField.has(run[end]?.folded ?? '')) end = fieldEnd(run, end + 1, names);
		index = Math.max(index, end - 1);
	}
	return end;
}

/** Whether a word makes a person of the name behind it; `Secretaría` differs from who heads it by its accent alone. */
const isOwnTitle = ({base, text}: Token, {ownTitles, bodiesByAccent}: Names): boolean =>
	ownTitles.has(base) && !bodiesByAccent.has(text.toLowerCase());

const isOfficeWord = (token: Token, {titles, fields, places, particles, links}: Names): boolean =>
	titles.has(token.base) ||
	fields.has(token.base) ||
	places.has(token.base) ||
	particles.has(token.folded) ||
	links.get(token.base) === 'and' ||
	/^\p{L}\.?$/u.test(token.text);

/** Where the field of an office ends: at least one word, then all further field words. */
function fieldEnd(run: readonly Token[], from: number, names: Names): number {
	const {articles, endingTitles, fields, offices, places, titles} = names;
	const isArticle = (token: Token | undefined): boolean => articles.has(token?.folded ?? '');
	let end = isArticle(run[from]) ? from + 2 : from + 1;
	for (;;) {
		const next = run[end];
		if (next === undefined) return end;
		if (offices.insideField.has(next.folded)) {
			end += isArticle(run[end + 1]) ? 3 : 2;
			continue;
		}
		if (
			!(fields.has(next.base) || places.has(next.base)) ||
			(titles.has(next.base) && !endingTitles.has(next.base))
		)
			return end;
		end += 1;
	}
}

function person(text: string, run: readonly Token[], nameFrom: number, names: Names): NameMention | null {
	const first = run[0];
	const nameFirst = run[nameFrom];
	if (first === undefined || nameFirst === undefined) return null;
	// `of Guatemala` behind the name says where, and is no part of it; `de la Fuente` is.
	let nameTo = run.findIndex(
		(token, index) =>
			index > nameFrom &&
			names.offices.beforeField.has(token.folded) &&
			!(names.particles.has(token.folded) && isSurname(run, index + 1, names)),
	);
	if (nameTo === -1) nameTo = run.length;
	const nameLast = run[nameTo - 1];
	if (nameLast === undefined) return null;
	const nameRun = run.slice(nameFrom, nameTo);
	if (nameRun.every(token => isOfficeWord(token, names) || isHead(token, names))) return null;
	return {
		start: first.start,
		end: nameLast.bareEnd,
		kind: 'person',
		name: text.slice(nameFirst.start, nameLast.bareEnd),
		parts: partsOf(nameRun, names),
		role: text.slice(first.start, nameFirst.start).trimEnd(),
		abbreviation: null,
	};
}

/** Whether what stands behind a particle is no place. */
function isSurname(run: readonly Token[], from: number, {particles, places, placeParts}: Names): boolean {
	const next = run.slice(from).find(({folded}) => !particles.has(folded));
	return next !== undefined && !places.has(next.base) && !placeParts.has(next.base);
}

function kindOf(run: readonly Token[], {places, placeParts, workHeads, bodyHeads}: Names): NameKind {
	const nouns = run.filter(token => token.capital);
	const heads = headWords(run);
	if (nouns.every(token => places.has(token.base) || placeParts.has(token.base))) return 'place';
	if (heads.some(token => workHeads.has(token.base))) return 'work';
	if (heads.some(token => bodyHeads.has(token.base))) return 'body';
	if (run.length === 1 && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(run[0]?.text ?? '')) return 'body';
	return 'other';
}

/** The words that can head a name: its first noun phrase, before `of`, `on`, `for`. */
function headWords(run: readonly Token[]): readonly Token[] {
	const stop = run.findIndex((token, index) => index > 0 && !token.capital);
	return stop === -1 ? run : run.slice(0, stop);
}

/** The words that tell a name from others; a given name that is shortened as it is in full. */
function partsOf(run: readonly Token[], {particles, generations, givenNames}: Names): readonly string[] {
	const parts = run
		.filter(token => token.base.length > 1 && !particles.has(token.folded) && !generations.has(token.base))
		.map(token => token.base);
	return parts.map((part, at) => (at < parts.length - 1 ? (givenNames.get(part) ?? part) : part));
}
