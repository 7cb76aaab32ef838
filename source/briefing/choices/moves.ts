/** Where the words of documents are after these have changed: found again by what they say. */
import {resolve} from 'node:path';
import {addToGroup} from '../../base/groups.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Sentence} from '../../compare/comparison.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import type {Corpus, Passage, Source} from '../../documents/source.ts';
import {languageOf} from '../../languages/languages.ts';

/** What was somewhere in documents, by its id, and where the same words are in them now; null where they are gone. */
export type Moves = {
	readonly source: (id: string) => string | null;
	readonly passage: (id: string) => string | null;
	readonly sentence: (id: string) => string | null;
};

/** A document as it was: what has to be known of it for what hangs on its words to be found. */
export type DocumentBefore = Pick<Source, 'id' | 'language' | 'sha256'> & {
	/** Where its file was, absolute. */
	readonly path: string;
	readonly passages: readonly Pick<Passage, 'id' | 'text'>[];
};

/** What tells a document from others, whatever its id is. */
export type DocumentStamp = Pick<DocumentBefore, 'id' | 'sha256' | 'path'>;

/** What a document has become, by its id. */
type Successor = (id: string) => Source | undefined;

export function documentsBefore(sources: readonly Source[]): readonly DocumentBefore[] {
	return sources.map(source => {
		const {id, language, sha256, file} = source;
		// Of a library only those are unpacked that something hangs on.
		return {
			id,
			language,
			sha256,
			path: resolve(file),
			get passages() {
				return source.passages;
			},
		};
	});
}

/** A document is where its text is, in its own file if it is there; else what its file holds now. */
export function successorsOf(
	before: readonly DocumentStamp[],
	{sources}: Pick<Corpus, 'sources'>,
): Successor {
	const byContent = new Map(sources.map(source => [source.sha256, source]));
	const byPath = new Map(sources.map(source => [resolve(source.file), source]));
	const now = new Map(
		before.map(({id, sha256, path}) => {
			const there = byPath.get(path);
			return [id, there?.sha256 === sha256 ? there : (byContent.get(sha256) ?? there)];
		}),
	);
	return id => now.get(id);
}

/** Of a passage or a sentence: the id of its source, and the rest. */
export function cutId(id: string): readonly [source: string, rest: string] {
	const mark = Math.max(0, id.lastIndexOf('#'));
	return [id.slice(0, mark), id.slice(mark)];
}

/** Between documents and what they have become. */
export function movesBetween(before: readonly DocumentBefore[], successorOf: Successor): Moves {
	const was = new Map(before.map(source => [source.id, source]));
	const textsOf = rememberFor((source: DocumentBefore): ReadonlyMap<string, string> => {
		const same = successorOf(source.id);
		return same === undefined ? new Map() : sameTexts(source, same);
	});
	const moved = (id: string) => {
		const [from, rest] = cutId(id);
		const source = was.get(from);
		if (source === undefined) return null;
		const found = textsOf(source).get(id);
		if (found !== undefined) return found;
		// Of a text that is the same to the letter also that is found of which the words were not known.
		const same = successorOf(from);
		return same?.sha256 === source.sha256 ? `${same.id}${rest}` : null;
	};
	return {
		source: id => successorOf(id)?.id ?? null,
		passage: moved,
		sentence: moved,
	};
}

type Texts = Pick<DocumentBefore, 'language' | 'passages'>;

/** Ids of passages and sentences, each with that of the same text; of several alike, the first with the first. */
function sameTexts(before: Texts, after: Texts): ReadonlyMap<string, string> {
	const [was, is] = [before, after].map(source => {
		const language = languageOf(source.language);
		return source.passages.map(passage => ({passage, sentences: splitSentences(passage, language)}));
	});
	if (was === undefined || is === undefined) return new Map();
	const sentencesOf = (cut: typeof was) => cut.flatMap(({sentences}) => sentences);
	const passages = alike(
		was.map(({passage}) => passage),
		is.map(({passage}) => passage),
	);
	const sentences = alike(sentencesOf(was), sentencesOf(is));
	const passageOf = new Map(sentencesOf(is).map(({id, passage}) => [id, passage]));
	// A passage that was worked over is where the first of its sentences is that was left as it was.
	for (const {passage, sentences: own} of was) {
		if (passages.has(passage.id)) continue;
		const kept = own.map(({id}) => sentences.get(id)).find(id => id !== undefined);
		const there = kept === undefined ? undefined : passageOf.get(kept);
		if (there !== undefined) passages.set(passage.id, there);
	}
	return new Map([...passages, ...sentences]);
}

type Text = Pick<Sentence, 'id' | 'text'>;

function alike(before: readonly Text[], after: readonly Text[]): Map<string, string> {
	const free = new Map<string, string[]>();
	for (const {id, text} of after) addToGroup(free, text, id);
	const found = new Map<string, string>();
	for (const {id, text} of before) {
		const same = free.get(text)?.shift();
		if (same !== undefined) found.set(id, same);
	}
	return found;
}
