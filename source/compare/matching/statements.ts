/** Reads both sides' sentences into weighed terms, and what their openings tell of who met whom. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import {readStructure} from '../reading/structure.ts';
import {joinCollocations} from './collocations.ts';
import {namesReported, type Opening} from './leads.ts';
import type {Placed} from './pair-structure.ts';
import {type Term, TermReader} from './term-reader.ts';
import type {TermVector} from './term-vector.ts';
import type {MatchingTuning} from './tuning.ts';
import {weighTerms} from './weighing.ts';
import {type Alignment, alignWords} from './word-alignment.ts';

export type Statements = {
	readonly vectors: Sides<readonly TermVector[]>;
	readonly alignment: Alignment;
	/** Whether each sentence reports that people of both sides met. */
	readonly reports: Sides<readonly boolean[]>;
	readonly openings: Sides<Opening>;
	readonly placed: Sides<readonly Placed[]>;
};

/** `titles` name what both documents are about as wholes. */
export function readStatements(
	sides: Sides<readonly Sentence[]>,
	titles: readonly string[],
	reader: Reader,
	tuning: MatchingTuning,
): Statements {
	const texts = [...sides.left, ...sides.right].map(({text}) => text);
	const termReader = new TermReader(reader, texts, titles, tuning);
	const read = mapSides(sides, sentences => sentences.map(({text}) => termReader.read(text)));
	const terms = joinCollocations(termReader, read, tuning);
	termReader.addTitled(findParties(terms));
	const weighing = weighTerms(termReader, terms, tuning);
	const {leadLength} = tuning.counts;
	const openings = mapSides(weighing.beginning(leadLength), (vectors, side) => ({
		vectors,
		reported: terms[side].slice(0, leadLength).map(list => namesReported(list, termReader, tuning)),
	}));
	return {
		vectors: weighing.vectors,
		alignment: alignWords(termReader, terms, reader.language.wordVectors(), tuning),
		reports: mapSides(terms, sentences => sentences.map(list => reportsMeeting(list, termReader, tuning))),
		openings,
		placed: mapSides(sides, (sentences, side) =>
			sentences.map(({text}, n) => ({
				structure: readStructure(text, reader.cut(text).language),
				subject: subjectOf(terms[side][n] ?? [], termReader, tuning),
			})),
		),
	};
}

/** The telling words of a sentence but for words of reporting, countries and what is named all over. */
function subjectOf(
	terms: readonly Term[],
	reader: TermReader,
	{formulaWorth}: MatchingTuning,
): ReadonlySet<number> {
	const telling = terms.filter(
		({concept, rarity}) => rarity > formulaWorth && !reader.isTitled(concept) && !reader.isCountry(concept),
	);
	return new Set(telling.map(({concept}) => concept));
}

/** Whether a sentence says that people met, called or visited one another: it names at least two of the parties. */
function reportsMeeting(terms: readonly Term[], reader: TermReader, tuning: MatchingTuning): boolean {
	const people = [...namesReported(terms, reader, tuning)].filter(
		concept => reader.isTitled(concept) && !reader.isCountry(concept),
	);
	return people.length >= 2;
}

/** Names that the first sentence of a side gives and its text returns to: who meets, about whom. */
function findParties(sides: Sides<readonly (readonly Term[])[]>): Set<number> {
	const parties = new Set<number>();
	for (const sentences of [sides.left, sides.right]) {
		const named = new Set<number>();
		for (const {concept, isCapital} of sentences[0] ?? []) if (isCapital) named.add(concept);
		for (let n = 1; n < sentences.length; n += 1) {
			for (const {concept} of sentences[n] ?? []) if (named.has(concept)) parties.add(concept);
		}
	}
	return parties;
}
