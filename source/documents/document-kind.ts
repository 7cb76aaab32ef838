/** Tells from a document's title, or a line of its head, what kind of document it is: `joint statement`. */
import type {DocumentWords} from '../languages/document-words.ts';
import {partsOfLine} from './head-parts.ts';
import type {MetadataLine, Source} from './source.ts';

export type KindWords = Pick<DocumentWords, 'kinds' | 'smallWords'>;

/** What parts a title into what it is and what it is about: `Joint Statement: Security Dialogue`. */
const partsOfTitle = /: +| +[–—|] +/u;

/** The kind as the program names it, in small letters; null where neither title nor head says it. */
export function kindOfDocument(
	{title, metadata}: Pick<Source, 'title' | 'metadata'>,
	languages: readonly KindWords[],
): string | null {
	const kinds = languages.flatMap(words => words.kinds);
	const smallWords = new Set(languages.flatMap(words => words.smallWords));
	const parts = title?.split(partsOfTitle) ?? [];
	for (const part of parts) {
		const kind = kindInTitle(part, kinds, smallWords);
		if (kind !== null) return kind;
	}
	for (const part of metadata.flatMap(partsOfMetadata)) {
		const found = kinds.find(([name]) => name.exec(part)?.[0] === part);
		if (found !== undefined) return found[1];
	}
	return null;
}

/** The line of a head alone, or what stands in it side by side: `Press release | Ministry of Ports | 2 May 2019`. */
function partsOfMetadata({kind, text}: MetadataLine): readonly string[] {
	if (kind === 'front-matter' || kind === 'title') return [];
	const parts = partsOfLine(text.trim());
	return kind === 'other' || parts.length > 1 ? parts : [];
}

/** The first kind that a title names of itself: behind words in small letters it tells of another document. */
function kindInTitle(
	title: string,
	kinds: KindWords['kinds'],
	smallWords: ReadonlySet<string>,
): string | null {
	let first: {readonly at: number; readonly kind: string} | null = null;
	for (const [pattern, kind] of kinds) {
		const at = pattern.exec(title)?.index;
		if (at !== undefined && (first === null || at < first.at)) first = {at, kind};
	}
	if (first === null) return null;
	const before = title.slice(0, first.at).match(/[\p{L}\p{M}]+/gu) ?? [];
	const isOwn = before.every(word => /^\p{Lu}/u.test(word) || smallWords.has(word.toLowerCase()));
	return isOwn || isPossessive(title.slice(0, first.at)) ? first.kind : null;
}

/** `President Hale’s `, `The leaders’ ` */
function isPossessive(before: string): boolean {
	return /^[^,;]{1,60}(?:['’]\p{L}|\p{L}['’]) $/u.test(before);
}
