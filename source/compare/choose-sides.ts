/** Finds out what is compared with what: as the user names it, else the two that state the same event. */

import {addToGroup} from '../base/groups.ts';
import {mapSides, type Sides, sideNames} from '../base/sides.ts';
import {areCopies, withoutCopies} from '../documents/copies.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Source} from '../documents/source.ts';
import type {ComparedSide} from './comparison.ts';
import {findNamed, namedInPart} from './find-named.ts';
import {findAlikeSources} from './matching/alike-sources.ts';
import {createReaders, type Readers} from './reading/reader.ts';
import {labelSides, nameAlone} from './side-labels.ts';
import {englishSides, type SideWords} from './side-words.ts';

/** Something that can stand on one side of a comparison. */
export type SideChoice = ComparedSide & {
	/** What the user types: a side's id or a source's id. */
	readonly id: string;
	readonly kind: 'side' | 'source';
};

export type Wanted = {readonly left?: string | undefined; readonly right?: string | undefined};

export type ChosenSides =
	| {readonly sides: Sides<ComparedSide>}
	/** One line that says what is wrong and what there is to choose from. */
	| {readonly problem: string};

/** A document of the same side joins the comparison when it is this much as like the other side as the best one is. */
const joinsShare = 0.75;

/** Every side and every source of a corpus, sides first, each in the order of the corpus. */
export function listSideChoices(corpus: Corpus): SideChoice[] {
	const bySide = new Map<string, Source[]>();
	for (const source of corpus.sources) {
		if (source.side === null) continue;
		addToGroup(bySide, source.side, source);
	}
	return [
		...[...bySide].map(([side, sources]): SideChoice => {
			return {
				id: side,
				kind: 'side',
				label: corpus.sideNames.get(side) ?? side,
				sources: sources.map(({id}) => id),
			};
		}),
		...corpus.sources.map((source): SideChoice => {
			return {id: source.id, kind: 'source', label: nameAlone([source], corpus), sources: [source.id]};
		}),
	];
}

/**
 * The two sides to compare. A side is named by its id or name, a country in any language whose names are known; a source
 * by its id, title, file or file name; and each by words of its name or title that no other has.
 * What is not named is the best counterpart: of two sources, the other one; else those of another side
 * whose texts state most of the same.
 */
export function chooseSides(
	corpus: Corpus,
	wanted: Wanted,
	readers: Readers = createReaders(),
	words: SideWords = englishSides,
): ChosenSides {
	const {problems} = words;
	if (corpus.sources.length < 2) return {problem: problems.needsTwo};
	const found = {left: findNamed(corpus, wanted.left, words), right: findNamed(corpus, wanted.right, words)};
	for (const side of sideNames) {
		const name = wanted[side];
		if (name !== undefined && found[side] === undefined) return {problem: problemWith(corpus, name, words)};
	}
	if (found.left !== undefined && found.right !== undefined) {
		const right = new Set(found.right.map(({id}) => id));
		const left = found.left.filter(({id}) => !right.has(id));
		// One document against the rest of its side is a fair question; a document against itself is none.
		if (left.length === 0) {
			const rest = found.right.filter(({id}) => !found.left?.some(source => source.id === id));
			if (rest.length === 0) {
				return {problem: problems.bothAre(wanted.left ?? '', listNames(corpus, words))};
			}
			return makeSides(corpus, found.left, rest);
		}
		return makeSides(corpus, left, found.right);
	}
	const [first, second, third] = corpus.sources;
	if (found.left === undefined && found.right === undefined) {
		const areTwo = first !== undefined && second !== undefined && third === undefined;
		if (areTwo && (areSidesApart(first, second) || !areCopies(first, second, corpus.sources))) {
			return makeSides(corpus, [first], [second]);
		}
		return chooseBest(corpus, readers, words);
	}
	const named = found.left ?? found.right ?? [];
	const other = counterpart(corpus, named, readers);
	if (other.length === 0) return {problem: problems.nothingAgainst(wanted.left ?? wanted.right ?? '')};
	return found.left === undefined ? makeSides(corpus, other, named) : makeSides(corpus, named, other);
}

function problemWith(corpus: Corpus, name: string, words: SideWords): string {
	const {problems} = words;
	const several = namedInPart(corpus, name.trim(), words).map(found => found.name);
	if (several.length > 1) {
		const shown = several.slice(0, mostListed).join(', ');
		return problems.several(name, `${shown}${several.length > mostListed ? ' …' : ''}`);
	}
	return problems.unknown(name, listNames(corpus, words));
}

/** The two sources, of different sides if there are, that state most of the same, with those of their sides that do as well. */
function chooseBest(corpus: Corpus, readers: Readers, words: SideWords): ChosenSides {
	const {problems} = words;
	const originals = withoutCopies(corpus.sources, corpus.sources);
	if (originals.length < 2) return {problem: problems.copiesAlone(listNames(corpus, words))};
	const all = findAlikeSources(originals, readers);
	const alike = all.filter(({a, b}) => areOpposed(a, b));
	const official = alike.filter(({a, b}) => areSidesApart(a, b));
	// Two governments' documents that seem to share nothing are in different languages rather than of different events.
	const governments = official.length > 0 ? null : firstPair(originals, areSidesApart);
	// Where all are of one side, two statements of it are compared.
	const [best] = [official, alike, all].find(({length}) => length > 0) ?? [];
	if (governments !== null || best === undefined) {
		const pair = governments ?? firstPair(originals, areOpposed) ?? firstPair(originals, () => true);
		if (pair === null) return {problem: problems.needsTwo};
		return makeSides(corpus, [pair[0]], [pair[1]]);
	}
	const position = (source: Source): number => corpus.sources.indexOf(source);
	const [left, right] = position(best.a) < position(best.b) ? [best.a, best.b] : [best.b, best.a];
	const joining = (own: Source, other: Source): Source[] =>
		originals.filter(
			source =>
				source === own ||
				(own.side !== null &&
					source.side === own.side &&
					source.side !== other.side &&
					alike.some(
						({a, b, score}) =>
							(a === source ? b === other : b === source && a === other) && score >= joinsShare * best.score,
					)),
		);
	return makeSides(corpus, joining(left, right), joining(right, left));
}

/** The source of another side that states most of what the named ones state. */
function counterpart(corpus: Corpus, named: readonly Source[], readers: Readers): readonly Source[] {
	const isNamed = new Set(named);
	const isCopy = (source: Source) => named.some(each => areCopies(each, source, corpus.sources));
	const others = withoutCopies(
		corpus.sources.filter(source => !isNamed.has(source) && !isCopy(source)),
		corpus.sources,
	);
	const alike = findAlikeSources([...named, ...others], readers);
	const opposed = alike.flatMap(({a, b}) => {
		if (isNamed.has(a) && !isNamed.has(b) && areOpposed(a, b)) return [b];
		if (isNamed.has(b) && !isNamed.has(a) && areOpposed(a, b)) return [a];
		return [];
	});
	const best =
		opposed.find(({side}) => side !== null) ??
		others.find(source => named.every(each => areSidesApart(each, source))) ??
		opposed[0];
	const [fallback] = others;
	return best !== undefined ? [best] : fallback !== undefined ? [fallback] : [];
}

function areOpposed(a: Source, b: Source): boolean {
	return a.side === null || a.side !== b.side;
}

/** Whether each states the view of a side, and not the same one. */
function areSidesApart(a: Source, b: Source): boolean {
	return a.side !== null && b.side !== null && a.side !== b.side;
}

function firstPair(
	sources: readonly Source[],
	test: (a: Source, b: Source) => boolean,
): readonly [Source, Source] | null {
	for (const a of sources) {
		const b = sources.find(source => source !== a && test(a, source));
		if (b !== undefined) return [a, b];
	}
	return null;
}

/** Two sides of sources given by id, with labels that tell them apart; ids that the corpus lacks are left out. */
export function sidesOf(
	corpus: Corpus,
	ids: Sides<readonly string[]>,
	words?: SideWords,
): Sides<ComparedSide> {
	const sources = mapSides(ids, list => {
		const wanted = new Set(list);
		return corpus.sources.filter(({id}) => wanted.has(id));
	});
	return labelSides(corpus, sources.left, sources.right, words);
}

function makeSides(corpus: Corpus, left: readonly Source[], right: readonly Source[]): ChosenSides {
	return {sides: labelSides(corpus, left, right)};
}

/** Names that a message lists. */
const mostListed = 12;

function listNames(corpus: Corpus, {sideName}: SideWords): string {
	const sides = new Set(corpus.sources.map(({side}) => side));
	const names = listSideChoices(corpus).map(choice => {
		if (choice.kind === 'side')
			return choice.label === choice.id ? choice.id : `${choice.id} (${sideName(choice.label)})`;
		// A source whose id is also a side's is only found by its file.
		if (!sides.has(choice.id)) return choice.id;
		return fileNameOf({file: corpus.sources.find(({id}) => id === choice.id)?.file ?? choice.id});
	});
	const unique = [...new Set(names)];
	return unique.length > mostListed ? `${unique.slice(0, mostListed).join(', ')} …` : unique.join(', ');
}
