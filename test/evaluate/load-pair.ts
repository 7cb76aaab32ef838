/** Reads a folder of two documents and their gold matches, and tells which gold unit each sentence belongs to. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {mapSides, type Sides} from '../../source/base/sides.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus, Source} from '../../source/documents/source.ts';
import {english} from '../../source/languages/en/english.ts';
import {documentLanguages, languageIn} from '../../source/languages/languages.ts';

export type Grade = 'strong' | 'weak';

export type LabelledPair = {
	readonly name: string;
	readonly corpus: Corpus;
	readonly sources: Sides<Source>;
	/** Text of each gold unit. */
	readonly units: Sides<readonly string[]>;
	/** Sentence id to the number of its unit. */
	readonly unitOf: Sides<ReadonlyMap<string, number>>;
	/** `left right` to the grade. */
	readonly matches: ReadonlyMap<string, Grade>;
	/** Units that the other side does not touch. */
	readonly only: Sides<ReadonlySet<number>>;
	/** Units of which nothing may be concluded. */
	readonly unjudged: Sides<ReadonlySet<number>>;
};

type Numbered = {readonly n: number; readonly text: string};
type GradedMatch = {
	readonly left: readonly number[];
	readonly right: readonly number[];
	readonly grade: Grade;
};

/** The two shapes of gold.json: passages by their numbers from 0, or numbered texts with graded matches. */
type Gold =
	| {
			readonly leftUnits: number;
			readonly rightUnits: number;
			readonly matches: readonly (readonly [number, number])[];
			readonly leftOnly: readonly number[];
			readonly rightOnly: readonly number[];
	  }
	| {
			readonly left: readonly Numbered[];
			readonly right: readonly Numbered[];
			readonly matches: readonly GradedMatch[];
			readonly leftOnly: readonly number[];
			readonly rightOnly: readonly number[];
			readonly leftUnjudged?: readonly number[];
			readonly rightUnjudged?: readonly number[];
	  };

/** Every folder at or below the given one that holds a gold.json, in order of name. */
export async function findPairs(folder: string): Promise<string[]> {
	const entries = await readdir(folder, {withFileTypes: true});
	if (entries.some(entry => entry.name === 'gold.json')) return [folder];
	const below = await Promise.all(
		entries.filter(entry => entry.isDirectory()).map(entry => findPairs(join(folder, entry.name))),
	);
	return below.flat().sort();
}

export async function loadPair(folder: string): Promise<LabelledPair> {
	const files = {left: join(folder, 'left.txt'), right: join(folder, 'right.txt')};
	const {corpus} = await readCorpus([files.left, files.right], documentLanguages);
	const sources = mapSides(files, file => sourceOf(corpus, file));
	const gold: Gold = JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8'));
	const raw = {left: await readFile(files.left, 'utf8'), right: await readFile(files.right, 'utf8')};
	const isNumbered = !('leftUnits' in gold);
	const units = isNumbered
		? {left: gold.left.map(unit => unit.text), right: gold.right.map(unit => unit.text)}
		: mapSides(raw, text => text.split(/\n\s*\n/u).filter(block => block.trim() !== ''));
	const number = (side: 'left' | 'right', n: number): number =>
		isNumbered ? gold[side].findIndex(unit => unit.n === n) : n;
	const matches = new Map<string, Grade>();
	for (const match of gold.matches) {
		if ('grade' in match) {
			for (const left of match.left) {
				for (const right of match.right) {
					matches.set(`${number('left', left)} ${number('right', right)}`, match.grade);
				}
			}
		} else matches.set(match.join(' '), 'strong');
	}
	return {
		name: folder.split('/').at(-1) ?? folder,
		corpus,
		sources,
		units,
		unitOf: {left: assignUnits(sources.left, units.left), right: assignUnits(sources.right, units.right)},
		matches,
		only: {
			left: new Set(gold.leftOnly.map(n => number('left', n))),
			right: new Set(gold.rightOnly.map(n => number('right', n))),
		},
		unjudged: {
			left: new Set(isNumbered ? gold.leftUnjudged?.map(n => number('left', n)) : []),
			right: new Set(isNumbered ? gold.rightUnjudged?.map(n => number('right', n)) : []),
		},
	};
}

function sourceOf(corpus: Corpus, file: string): Source {
	const source = corpus.sources.find(candidate => candidate.file === file);
	if (source === undefined) throw new Error(`${file} was not read.`);
	return source;
}

/** Walks both in order, so that text that stands twice goes to its own place. */
function assignUnits(source: Source, units: readonly string[]): ReadonlyMap<string, number> {
	const plain = units.map(squeeze);
	const assigned = new Map<string, number>();
	let from = 0;
	for (const passage of source.passages) {
		const whole = plain.indexOf(squeeze(passage.text), from);
		if (whole >= 0) from = whole;
		for (const sentence of splitSentences(passage, languageIn(passage.text, english))) {
			const text = squeeze(sentence.text);
			const holds = (unit: string): boolean => unit.includes(text) || text.includes(unit);
			const ahead = plain.findIndex((unit, n) => n >= from && holds(unit));
			const unit = ahead >= 0 ? ahead : plain.findIndex(holds);
			if (unit < 0) continue;
			assigned.set(sentence.id, unit);
			if (ahead >= 0) from = ahead;
		}
		if (whole >= 0) from = whole + 1;
	}
	return assigned;
}

function squeeze(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
