/** Lists people and bodies with the roles each side gives them, spellings merged, nothing added. */
import {least} from '../../base/extremes.ts';
import {mapSides, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Language} from '../../languages/language.ts';
import type {Names} from '../../languages/names.ts';
import {isInside} from '../../text/spans.ts';
import type {Comparison, Party, Sentence} from '../comparison.ts';
import {meaningOfName} from '../reading/meanings.ts';
import type {NameMention} from '../reading/names.ts';
import type {Reader} from '../reading/reader.ts';
import {sameBody} from '../reading/same-body.ts';
import {samePerson} from '../reading/same-person.ts';
import {sentencesOfSide} from '../reading/sides-text.ts';

type Mention = NameMention & {
	readonly side: SideName;
	readonly passage: string;
	/** That of its sentence. */
	readonly language: Language;
	/** What its words mean, the same in all languages: the key of `meaningOfName`. */
	readonly meaning: string;
};

type Group = {readonly kind: 'person' | 'body'; parts: readonly string[]; readonly mentions: Mention[]};

/**
 * The parties of both sides in order of first mention: people with a title somewhere, and bodies. A surname alone,
 * an abbreviation in brackets and a slip of spelling count to the full name. Every text stands in a source.
 */
export function findParties(corpus: Corpus, comparison: Comparison, reader: Reader): Party[] {
	const mentions = sideNames.flatMap(side =>
		mentionsOf(sentencesOfSide(corpus, comparison, side), side, reader),
	);
	return [...groupPeople(mentions), ...groupBodies(mentions)].map(toParty);
}

function mentionsOf(sentences: readonly Sentence[], side: SideName, reader: Reader): Mention[] {
	return sentences.flatMap(sentence => {
		const {language, names} = reader.read(sentence);
		return names.map(name => ({
			...name,
			side,
			passage: sentence.passage,
			language,
			meaning: meaningIn(name, sentence.text, reader),
		}));
	});
}

/** What the words of a body's name mean; of anybody else nobody asks, and one word, such as `Senate`, is said of several. */
function meaningIn(name: NameMention, text: string, reader: Reader): string {
	if (name.kind !== 'body' || (name.parts.length < 2 && !isAbbreviation(name))) return '';
	const {language, tokens, classes} = reader.cut(text);
	const words = classes().filter((_, n) => {
		const token = tokens[n];
		return token !== undefined && isInside(token, name);
	});
	return meaningOfName(words, language.concepts).join(' ');
}

/** Fullest names first, so that a surname alone joins a full name and never the other way round. */
function groupPeople(mentions: readonly Mention[]): Group[] {
	const order = new Map(mentions.map((mention, index) => [mention, index]));
	const byFullness = (a: Mention, b: Mention) =>
		b.parts.length - a.parts.length || (order.get(a) ?? 0) - (order.get(b) ?? 0);
	const groups: Group[] = [];
	for (const mention of mentions
		.filter(({kind, parts}) => kind === 'person' && parts.length > 0)
		.sort(byFullness)) {
		const fitting = groups.filter(group => samePerson(group.parts, mention.parts));
		const [only] = fitting;
		// A surname that two people share names neither.
		if (fitting.length > 1 && mention.parts.length === 1) continue;
		if (only === undefined) groups.push({kind: 'person', parts: mention.parts, mentions: [mention]});
		else only.mentions.push(mention);
	}
	for (const mention of mentions) {
		if (mention.kind !== 'other' || mention.parts.length < 2) continue;
		groups.find(group => samePerson(group.parts, mention.parts))?.mentions.push(mention);
	}
	return groups.map(group => sorted(group, order)).sort((a, b) => firstOf(a, order) - firstOf(b, order));
}

function groupBodies(mentions: readonly Mention[]): Group[] {
	const order = new Map(mentions.map((mention, index) => [mention, index]));
	const abbreviations = new Map<string, string>();
	// What shortens the name of a plan or a line is no body.
	const works = new Set(
		mentions.flatMap(({kind, abbreviation}) =>
			kind !== 'body' && abbreviation !== null ? [abbreviation] : [],
		),
	);
	for (const {abbreviation, parts} of mentions)
		if (abbreviation !== null) abbreviations.set(abbreviation, parts.join(' '));
	const fullNames = namesByInitials(mentions);
	const surnames = new Set(mentions.flatMap(({kind, parts}) => (kind === 'person' ? parts.slice(-1) : [])));
	const groups = new Map<string, Group>();
	const translated = new Map<string, Group>();
	for (const mention of mentions) {
		const isBody = mention.kind === 'body' && mention.parts.length > 0;
		if (!isBody || isBare(mention) || works.has(mention.name) || isGovernment(mention, surnames)) continue;
		const short = abbreviations.get(mention.name) ?? byInitials(mention, fullNames);
		const key = formOf(short ?? mention.parts.join(' '), groups, mention.language.names);
		const group = groups.get(key) ??
			inOtherLanguage(mention, translated) ?? {
				kind: 'body',
				parts: mention.parts,
				mentions: [],
			};
		group.mentions.push(mention);
		groups.set(key, group);
		if (!translated.has(mention.meaning)) translated.set(mention.meaning, group);
	}
	return [...new Set(groups.values())].sort((a, b) => firstOf(a, order) - firstOf(b, order));
}

/** The body that a text in another language names by words that mean the same. */
function inOtherLanguage({meaning, language}: Mention, known: ReadonlyMap<string, Group>): Group | undefined {
	if (meaning === '') return undefined;
	const group = known.get(meaning);
	return group?.mentions.some(other => other.language !== language) === true ? group : undefined;
}

const isAbbreviation = ({name}: NameMention): boolean => /^\p{Lu}{2,}/u.test(name);

/** A head alone, such as `the Department`, names no body. */
const isBare = (mention: Mention): boolean =>
	mention.parts.length === 1 &&
	!isAbbreviation(mention) &&
	!mention.language.names.bareBodies.has(mention.name);

/** The full name whose initials an abbreviation is made of. */
function byInitials({name}: Mention, fullNames: ReadonlyMap<string, string>): string | undefined {
	return /^\p{Lu}{2,6}$/u.test(name) ? fullNames.get(name) : undefined;
}

/** Names of bodies by their initials; the first of several with the same. */
function namesByInitials(mentions: readonly Mention[]): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const {kind, parts, name} of mentions) {
		if (kind !== 'body' || parts.length < 2) continue;
		const short = (name.match(/(?<![\p{L}.])\p{Lu}/gu) ?? []).join('');
		if (!names.has(short)) names.set(short, parts.join(' '));
	}
	return names;
}

/** The key of the one group that a name is a form of, else the key itself. */
function formOf(key: string, groups: ReadonlyMap<string, Group>, {places}: Names): string {
	if (groups.has(key)) return key;
	// `SIEPAC Interconnection Commission` and `Mexico-SIEPAC Interconnection Commission`.
	const isEnd = (short: string, long: string) => short.split(' ').length >= 3 && long.endsWith(` ${short}`);
	const fitting = [...groups.keys()].filter(
		other => isEnd(other, key) || isEnd(key, other) || sameBody(key.split(' '), other.split(' '), places),
	);
	// Bodies of two countries both have a form without the country, which then names neither.
	const [only, ...more] = fitting;
	return only === undefined || more.length > 0 ? key : only;
}

/** `Government of Ukraine`, `Biden Administration`: a side itself, which is no body beside the country. */
function isGovernment({parts, language}: Mention, surnames: ReadonlySet<string>): boolean {
	const {governments, places} = language.names;
	const others = parts.filter(part => !governments.has(part));
	return others.length < parts.length && others.every(part => places.has(part) || surnames.has(part));
}

const sorted = (group: Group, order: ReadonlyMap<Mention, number>): Group => ({
	...group,
	mentions: group.mentions.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
});

const firstOf = (group: Group, order: ReadonlyMap<Mention, number>): number =>
	least(group.mentions.map(mention => order.get(mention) ?? 0));

function toParty(group: Group): Party {
	const [first] = group.mentions;
	// The name is in one language, the roles in that of each side.
	const fullest = group.mentions
		.filter(({language}) => language === first?.language)
		.toSorted((a, b) => b.parts.length - a.parts.length || b.name.length - a.name.length)[0];
	const own: Sides<readonly Mention[]> = {
		left: group.mentions.filter(mention => mention.side === 'left'),
		right: group.mentions.filter(mention => mention.side === 'right'),
	};
	return {
		kind: group.kind,
		name: fullest?.name ?? '',
		spellings: mapSides(own, list => distinct(list.map(mention => mention.name))),
		roles: mapSides(own, rolesIn),
		passages: mapSides(own, list => distinct(list.map(mention => mention.passage))),
	};
}

/** Without bare ranks that a fuller role of the same side holds: `Secretary` beside `Secretary of State`. */
function rolesIn(mentions: readonly Mention[]): string[] {
	const roles = distinct(mentions.flatMap(({role}) => role ?? []));
	return roles.filter(role => {
		const rank = mentions.find(mention => mention.role === role)?.language.names.singular(role) ?? role;
		return !roles.some(
			other => other !== role && other.length > rank.length && other.split(/\s/).includes(rank),
		);
	});
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
