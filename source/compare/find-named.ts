/** Finds the documents that are meant by a name of a side or of a document. */
import {withoutCopies} from '../documents/copies.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import {sidesByCountry} from '../documents/publishers/country-names.ts';
import {sideNamed} from '../documents/publishers/known-publishers.ts';
import {plainName} from '../documents/publishers/plain-name.ts';
import type {Corpus, Source} from '../documents/source.ts';
import type {SideWords} from './side-words.ts';

/**
 * The sources of a side, by its id or name, those of a country in any language whose names are known; or one source, by
 * its id, title, file or file name; or either by words that no other has. Undefined where none or several are so called.
 */
export function findNamed(
	corpus: Corpus,
	name: string | undefined,
	words: SideWords,
): readonly Source[] | undefined {
	if (name === undefined) return undefined;
	const folded = name.trim().toLowerCase();
	const matches = (candidate: string | null | undefined): boolean => candidate?.toLowerCase() === folded;
	const bySide = corpus.sources.filter(
		({side}) => side !== null && (matches(side) || namesOf(side, corpus, words).some(matches)),
	);
	if (bySide.length > 0) return withoutCopies(bySide, corpus.sources);
	const tests: ((source: Source) => boolean)[] = [
		source => source.id === name,
		source => source.file === name,
		source => withoutDot(source.file) === withoutDot(name),
		source => matches(fileNameOf(source)),
		source => matches(fileNameOf(source).replace(/\.[^.]*$/u, '')),
		source => matches(source.title),
		source => matches(source.id) || matches(source.publisher),
	];
	for (const test of tests) {
		const found = corpus.sources.filter(test);
		if (found.length > 0) return found;
	}
	const ofCountry = sourcesOfCountry(name, corpus);
	if (ofCountry.length > 0) return withoutCopies(ofCountry, corpus.sources);
	const [only, ...others] = namedInPart(corpus, folded, words);
	return others.length === 0 ? only?.sources : undefined;
}

/** What a side is called: as it is stated, and as the language in force says it. */
function namesOf(side: string, {sideNames}: Corpus, {sideName}: SideWords): readonly string[] {
	const stated = sideNames.get(side) ?? side;
	return [stated, sideName(stated)];
}

/** The sources whose side is the country that a name says, whatever language either is in. */
function sourcesOfCountry(name: string, {sources, sideNames}: Corpus): readonly Source[] {
	const country = sidesByCountry().get(plainName(name));
	if (country === undefined) return [];
	return sources.filter(({side}) => side !== null && sideNamed(sideNames.get(side) ?? side) === country);
}

/** The sides and the sources without one that have these words, whole, in their name or title, with the words for each. */
export function namedInPart(
	corpus: Corpus,
	wanted: string,
	words: SideWords,
): {readonly name: string; readonly sources: readonly Source[]}[] {
	const plain = plainWords(wanted);
	if (plain === '') return [];
	const hasWords = (name: string | null | undefined) => ` ${plainWords(name ?? '')} `.includes(` ${plain} `);
	const groups = new Map<string, {readonly name: string; readonly sources: readonly Source[]}>();
	for (const source of corpus.sources) {
		const isOfSide = source.side !== null && namesOf(source.side, corpus, words).some(hasWords);
		if (!isOfSide && ![source.title, source.publisher].some(hasWords)) continue;
		const key = isOfSide ? `side ${source.side}` : source.id;
		const group = groups.get(key) ?? {name: isOfSide ? (source.side ?? '') : source.id, sources: []};
		groups.set(key, {...group, sources: [...group.sources, source]});
	}
	return [...groups.values()];
}

/** Lower case without accents, its words one space apart. */
const plainWords = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word !== '')
		.join(' ');

function withoutDot(path: string): string {
	return path.replace(/^\.\//u, '');
}
