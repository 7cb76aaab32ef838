/** What languages say of documents, put together so that every line is asked once for all of them. */

import {lazy} from '../base/lazy.ts';
import type {AsideReason} from '../languages/aside-reasons.ts';
import type {DocumentWords, Furniture, NamePattern} from '../languages/document-words.ts';
import type {DocumentLanguage} from '../languages/language.ts';
import {plainName} from './publishers/plain-name.ts';
import {type DatePatterns, datePatterns} from './stated-date.ts';

type LineTest = (line: string) => boolean;

/**
 * A page is in the language of its site, whatever the document on it is written in: furniture, heads and
 * dates are looked for in all languages at once.
 */
export type DocumentRules = {
	/** Why a line is page furniture by its own words, or null. */
	readonly furnitureReason: (line: string) => AsideReason | null;
	/** What a sentence is that only serves those who report on the document, or null. */
	readonly serviceReason: (sentence: string) => AsideReason | null;
	readonly isFrontPage: LineTest;
	readonly isPointer: LineTest;
	readonly isLinksHeading: LineTest;
	readonly isFootHeading: LineTest;
	readonly isHeadLine: LineTest;
	/** Whether a line names a part of an office, as it stands below the office in a letterhead. */
	readonly isUnit: LineTest;
	/** Whether a line tells where an office is, or what it files a document under: `14 Quay Street`. */
	readonly isAddress: LineTest;
	/** Whether a line heads what is said to those who report on the document: `Notes to editors`. */
	readonly isNotesHeading: LineTest;
	/** Whether a line only says whose words follow: `The Minister added:`. */
	readonly isQuoting: LineTest;
	/** Whether a line may name a post, as it stands below a name: `Head of Communications`. */
	readonly holdsPost: LineTest;
	readonly isUpdateLine: LineTest;
	/** The kind of which a text is the name and nothing else, as the program names it: `Joint Statement`; or null. */
	readonly kindOf: (text: string) => string | null;
	/** Whether a line is the name of who publishes: `Ministry of Ports`. */
	readonly isInstitution: LineTest;
	/** Whether a line is the name of a state, as it stands above a letterhead: `Republic of Norland`. */
	readonly isState: LineTest;
	/** Who issued a document by its title, or null. */
	readonly issuerOf: (title: string) => string | null;
	/** Whether a line begins a question in a transcript where no name stands before it. */
	readonly isQuestion: LineTest;
	/** Whether a speaker in a transcript is called by what they are there for, to ask: `JOURNALIST`. */
	readonly isQuestioner: LineTest;
	/** Whether a line tells whom to ask, or that nobody vouches for the text. */
	readonly isAside: LineTest;
	/** Whether a text holds what somebody noted of those who spoke and listened: `(Applause.)` */
	readonly holdsStageDirection: LineTest;
	/** Whether a name is that of an office of a state. */
	readonly isOffice: (name: string) => boolean;
	/** Whether a word stands before the country that an office belongs to: `of`. */
	readonly isBelonging: (word: string) => boolean;
	/** The country, by its ISO 3166 code, that an adjective names, as `plainName` writes it; null where none is known. */
	readonly countryOfAdjective: (adjective: string) => string | null;
	/** Words that are written small in the middle of a name: `of`. */
	readonly isSmallWord: (word: string) => boolean;
	/** Words of a name that are as short as abbreviations: `law`. */
	readonly isShortWord: (word: string) => boolean;
	/** The text without abbreviations whose full stop ends no sentence. */
	readonly withoutAbbreviations: (text: string) => string;
	readonly dates: DatePatterns;
	/** The code of the language that a text is plainly in, or null. */
	readonly languageOf: (text: string) => string | null;
};

/** Furniture in any language. */
const furnitureAnywhere: Furniture = [
	[/facebook|twitter|linkedin|whatsapp|instagram|youtube|rss/i, 'sharing links'],
	[/(?:©|\(c\) ?\d{4}).{0,160}/i, 'site footer'],
	[/[#*=_~–—\-·•.\s]{2,}/, 'rule or end mark'],
	[/-?\s*30\s*-?/, 'rule or end mark'],
	[/\d{1,3}(?: \/ \d{1,3})?/, 'page number'],
];

/** A code before or behind a town, and numbers to call, in any language; what looks like a year is none. */
const addressesAnywhere: readonly RegExp[] = [
	/(?:\p{Lu}{1,2}[ -])?(?!(?:19|20)\d\d\b)\d{4,6}(?:-\d{3,4})?,? \p{Lu}[\p{L}.’' -]{1,40}(?:, .{2,60})?/u,
	/\p{Lu}[\p{L}.’' -]{1,40},? (?:\p{Lu}{2},? )?(?:\d{5,6}(?:-\d{4})?|\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2})(?:, .{2,60})?/u,
	/[+(]\d[\d ()./-]{6,40}/,
	/\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|quai) .{2,60}|\p{Lu}[\p{L}.-]*(?:straße|strasse|platz|allee|ufer|weg|damm|ring|gasse) \d{1,4}[a-z]?(?:, .{2,60})?/u,
];

/** Longest name of a kind: `Joint Foreign Ministers’ Statement`. */
const longestKind = 80;

/** Longest line that may be furniture; statements put their points in longer ones, or in other words. */
const longestFurniture = 320;

export function documentRules(languages: readonly DocumentLanguage[]): DocumentRules {
	const all = <T>(list: (words: DocumentWords) => readonly T[]): T[] =>
		languages.flatMap(({documents}) => list(documents));
	const frontPages = all(words => words.frontPages);
	const questions = all(({question}) =>
		question === null ? [] : [new RegExp(`^(?:${question.source})`, question.flags)],
	);
	const issuers = all(words => words.issuedBy);
	const offices = all(words => words.offices);
	const belonging = new Set(all(words => words.belonging));
	const smallWords = new Set(all(words => words.smallWords));
	const shortWords = new Set(all(words => words.shortWords));
	const countries = lazy(() => countriesByAdjective(all(words => Object.entries(words.demonyms))));
	const kinds = lazy(() =>
		all(words => words.kinds).map(([pattern, kind]) => [wholeLine(pattern), kind] as const),
	);
	const posts = all(words => words.posts);
	const stageDirections = all(words => words.stageDirections);
	const abbreviations = all(words => words.abbreviations);
	return {
		furnitureReason: furnitureTest([
			...breadcrumbTrail(frontPages),
			...all(words => words.furniture),
			...furnitureAnywhere,
		]),
		serviceReason: serviceTest(all(words => words.services)),
		isFrontPage: line => frontPages.includes(line.toLowerCase()),
		isPointer: lineTest(all(words => words.pointers)),
		isLinksHeading: lineTest(all(words => words.linksHeadings)),
		isFootHeading: lineTest(all(words => words.footHeadings)),
		isHeadLine: lineTest(all(words => words.headLines)),
		isUnit: lineTest(all(words => words.units)),
		isAddress: lineTest([...all(words => words.addresses), ...addressesAnywhere]),
		isNotesHeading: lineTest(all(words => words.notesHeadings)),
		isQuoting: lineTest(all(words => words.quoting)),
		holdsPost: line => posts.some(post => post.test(line)),
		isInstitution: nameTest(all(words => words.institutions)),
		isState: nameTest(all(words => words.states)),
		issuerOf: title => {
			for (const pattern of issuers) {
				const issuer = pattern.exec(title)?.[1];
				if (issuer !== undefined) return issuer;
			}
			return null;
		},
		isUpdateLine: lineTest(all(words => words.updateLines)),
		kindOf: text =>
			text.length > longestKind ? null : (kinds().find(([name]) => name.test(text))?.[1] ?? null),
		isQuestion: line => questions.some(question => question.test(line)),
		isQuestioner: lineTest(all(words => words.questioners)),
		isAside: lineTest(all(words => words.asides)),
		holdsStageDirection: text => stageDirections.some(direction => direction.test(text)),
		isOffice: name => offices.some(office => office.test(name)),
		isBelonging: word => belonging.has(word),
		countryOfAdjective: adjective => countries().get(adjective) ?? null,
		isSmallWord: word => smallWords.has(word),
		isShortWord: word => shortWords.has(word),
		withoutAbbreviations: abbreviationCutter(abbreviations),
		dates: datePatterns(all(words => [words])),
		languageOf: text => languages.find(({recognises}) => recognises(text))?.code ?? null,
	};
}

function countriesByAdjective(
	demonyms: readonly (readonly [code: string, adjectives: string])[],
): ReadonlyMap<string, string> {
	return new Map(
		demonyms.flatMap(([code, adjectives]) =>
			adjectives.split(',').map((adjective): [string, string] => [plainName(adjective), code]),
		),
	);
}

function furnitureTest(furniture: Furniture): (line: string) => AsideReason | null {
	const patterns = furniture.map(([pattern, reason]) => [wholeLine(pattern), reason] as const);
	// Nearly all lines are none of these, which one pattern tells faster than fifty.
	const anyOfThem = new RegExp(`^(?:${furniture.map(([{source}]) => source).join('|')})$`, 'i');
	return line => {
		if (line.length > longestFurniture || !anyOfThem.test(line)) return null;
		return patterns.find(([pattern]) => pattern.test(line))?.[1] ?? null;
	};
}

function serviceTest(services: Furniture): (sentence: string) => AsideReason | null {
	const patterns = lazy(() => services.map(([pattern, reason]) => [wholeLine(pattern), reason] as const));
	return sentence =>
		sentence.length > longestFurniture
			? null
			: (patterns().find(([pattern]) => pattern.test(sentence))?.[1] ?? null);
}

/** `Home > Briefing Room > Statements` */
function breadcrumbTrail(frontPages: readonly string[]): Furniture {
	if (frontPages.length === 0) return [];
	const pages = frontPages.join('|');
	return [[new RegExp(`(?:${pages})(?:\\s*[>»›/|→]\\s*[^>»›|→]{2,120}){1,8}`, 'i'), 'breadcrumb trail']];
}

function abbreviationCutter(abbreviations: readonly string[]): (text: string) => string {
	if (abbreviations.length === 0) return text => text;
	const pattern = new RegExp(`\\b(?:${abbreviations.join('|')})\\.`, 'g');
	return text => text.replace(pattern, '');
}

function lineTest(patterns: readonly RegExp[]): LineTest {
	const whole = patterns.map(wholeLine);
	return line => whole.some(pattern => pattern.test(line));
}

function nameTest(patterns: readonly NamePattern[]): LineTest {
	const names = patterns.map(({before, part, behind}) => {
		const parts = [before, part, behind].map(each => (each === undefined ? '' : `(?:${each.source})`));
		return {part, whole: lazy(() => wholeLine(new RegExp(parts.join(''), part.flags)))};
	});
	return line => names.some(({part, whole}) => part.test(line) && whole().test(line));
}

function wholeLine({source, flags}: RegExp): RegExp {
	return new RegExp(`^(?:${source})$`, flags);
}
