/** What words mean: the one notion of a concept that matching, differences and topics share. */
import {addToGroup} from '../base/groups.ts';
import {Recent} from '../base/recent.ts';

/** What a word means. */
export type Concept = {
	/** The same in every language: `migration`, `country:MX`; of a word that stands in no row, made from its stem. */
	readonly id: string;
	/** Which word of its row it is, as a bit: forms of one word have one. */
	readonly bit: number;
	/** A country or a region, with its people and its capital. */
	readonly isCountry: boolean;
	/** One of reporting and meeting that every statement uses, in whatever form. */
	readonly isFormula: boolean;
};

/** Before the id of what a word means that only its own language has a word for, as far as is known. */
const ownMark = 'only:';

/** The id of what a word of a language means, by its stem, where no other language is known to have a word for it. */
export const ownId = (code: string, stem: string): string => `${ownMark}${code}:${stem}`;

/** Whether an id is that of a country or a region. */
export const isCountryId = (id: string): boolean => id.startsWith('country:');

/** Folded words that stand for one word of the comparison. */
export type Multiword = {readonly words: readonly string[]; readonly means: string};

export type Concepts = {
	/** What a folded word means. */
	readonly of: (folded: string) => Concept;
	/** The same of one with a capital, which may be a name that is none of a language. */
	readonly ofName: (folded: string) => Concept;
	/** Whether this language has a word for what a folded word of another means, as far as is known. */
	readonly canMean: (id: string, folded: string) => boolean;
	/** Names of several words by their first word, the longest first. */
	readonly multiwords: ReadonlyMap<string, readonly Multiword[]>;
	/** A folded word in the one spelling in which the tables have it. */
	readonly spelled: (folded: string) => string;
};

/** The tables of one language that its concepts are made from. */
export type ConceptTables = {
	/** Words of a country or a region by its ISO 3166 code or its name, as `country:` ids. */
	readonly countries: Readonly<Record<string, string>>;
	/** Words that may stand for one another, by the id of what they mean. */
	readonly equivalents: Readonly<Record<string, string>>;
	/** Names and phrases of several words, between commas, by the word or words that they mean. */
	readonly phrases: readonly Readonly<Record<string, string>>[];
	/** Words that have no more than the stem in common with a word of a row. */
	readonly sameStemOnly: string;
	/** Words of reporting and meeting. */
	readonly formulaWords: string;
	readonly stem: (folded: string) => string;
	/** A word in the one spelling that the tables use. */
	readonly spelled: (folded: string) => string;
	/** The forms of a country's word that fold to another word: plurals, and possessives without their mark. */
	readonly countryForms: (word: string) => readonly string[];
};

type Row = Omit<Concept, 'isFormula'>;

/** More than the words of a comparison; names alone would grow beyond. */
const mostRemembered = 25_000;

/**
 * Concepts from the tables of a language, which are indexed when the first word is asked for. A word means the
 * row where it is listed, else the row of its stem, else its stem alone. A word has its own row since stems run
 * together what differs: "imports" and "importance", "communities" and "communications". Names have their
 * plurals instead of what stems alike.
 */
export function makeConcepts(tables: ConceptTables): Concepts {
	const remembered = new Recent<Concept>(mostRemembered);
	const spellings = new Recent<string>(mostRemembered);
	const spelled = (folded: string): string => spellings.get(folded, tables.spelled);
	let rows: Rows | undefined;
	const look = (folded: string): Concept => {
		rows ??= indexRows(tables);
		return conceptOf(spelled(folded), rows, tables);
	};
	const of = (folded: string): Concept => remembered.get(folded, look);
	return {
		of,
		ofName: of,
		canMean: id => !id.startsWith(ownMark),
		multiwords: indexMultiwords(tables.phrases),
		spelled,
	};
}

type Rows = {
	readonly byWord: ReadonlyMap<string, Row>;
	readonly byStem: ReadonlyMap<string, Row>;
	readonly own: ReadonlySet<string>;
	readonly formulas: ReadonlySet<string>;
};

function indexRows(tables: ConceptTables): Rows {
	const {stem, countryForms} = tables;
	const byWord = new Map<string, Row>();
	const byStem = new Map<string, Row>();
	const add = (id: string, words: string, isCountry: boolean): void => {
		const listed = words.split(' ');
		const stems = [...new Set(listed.map(stem))];
		for (const word of listed) {
			const stemmed = stem(word);
			const row = {id, bit: 1 << stems.indexOf(stemmed), isCountry};
			if (!byWord.has(word)) byWord.set(word, row);
			// Stems of names are those of other words: "use" has that of "US".
			if (isCountry) for (const form of countryForms(word)) byWord.set(form, row);
			else if (!byStem.has(stemmed)) byStem.set(stemmed, row);
		}
	};
	for (const [code, words] of Object.entries(tables.countries)) add(`country:${code}`, words, true);
	for (const [id, words] of Object.entries(tables.equivalents)) add(id, words, false);
	const rows = {byWord, byStem, own: new Set(tables.sameStemOnly.split(' ')), formulas: new Set<string>()};
	const formulas = tables.formulaWords.split(' ').map(word => formOf(word, rows, tables));
	return {...rows, formulas: new Set(formulas)};
}

function conceptOf(folded: string, rows: Rows, tables: ConceptTables): Concept {
	const row = rowOf(folded, rows, tables);
	const isFormula = rows.formulas.has(formOf(folded, rows, tables));
	if (row !== undefined) return {...row, isFormula};
	const kind = rows.own.has(folded) ? 'own' : 'stem';
	return {id: `${kind}:${tables.stem(folded)}`, bit: 1, isCountry: false, isFormula};
}

function rowOf(folded: string, {byWord, byStem, own}: Rows, {stem}: ConceptTables): Row | undefined {
	if (own.has(folded)) return undefined;
	return byWord.get(folded) ?? byStem.get(stem(folded));
}

/** The same for the forms of one word in one meaning. */
const formOf = (folded: string, rows: Rows, tables: ConceptTables): string =>
	`${rowOf(folded, rows, tables)?.id ?? ''} ${tables.stem(folded)}`;

function indexMultiwords(
	tables: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, readonly Multiword[]> {
	const index = new Map<string, Multiword[]>();
	for (const [means, names] of tables.flatMap(table => Object.entries(table))) {
		for (const name of names.split(', ')) {
			const words = name.split(' ');
			addToGroup(index, words[0] ?? '', {words, means});
		}
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	return index;
}

/** The longest name of several words that stands at a place of a text, if any; the words as the tables spell them. */
export function multiwordAt(
	words: readonly {readonly spelled: string}[],
	at: number,
	known: Concepts['multiwords'],
): Multiword | undefined {
	return known
		.get(words[at]?.spelled ?? '')
		?.find(name => name.words.every((word, n) => words[at + n]?.spelled === word));
}
