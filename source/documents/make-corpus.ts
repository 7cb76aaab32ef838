/** Builds the corpus: gives every parsed document its id, numbers its passages, and names the sides. */

import {fold, words} from '../text/words.ts';
import {nameOfSide} from './origins.ts';
import type {BodyPart} from './parse-document.ts';
import {type OfficeRules, publicationOf, type Told} from './publication.ts';
import type {Corpus, Heading, Passage, Source} from './source.ts';

/** One file as read, before it has a place in a corpus. */
export type ReadDocument = Told & {
	/** Its path, safe to show. */
	readonly file: string;
	readonly sha256: string;
};

export type CorpusBuilder = {
	/** Takes in the next document. */
	readonly add: (document: ReadDocument) => void;
	/** The corpus of the documents so far, in the order in which they were added. */
	readonly corpus: () => Corpus;
};

/**
 * Builds a corpus document by document, so that a reader can be shown what there is; adding more never
 * changes what was shown. What neither text nor manifest states stays null.
 */
export function createCorpusBuilder(
	stated: Pick<Corpus, 'event' | 'sideNames'>,
	rules: OfficeRules,
): CorpusBuilder {
	const taken = new Map<string, number>();
	const sources: Source[] = [];
	const sideNames = new Map<string, string>();
	return {
		add: document => {
			const source = makeSource(document, rules, taken);
			sources.push(source);
			const {side} = source;
			if (side === null || sideNames.has(side)) return;
			sideNames.set(side, stated.sideNames.get(side) ?? nameOfSide(side) ?? side);
		},
		corpus: () => ({sources: [...sources], sideNames: new Map(sideNames), event: stated.event}),
	};
}

function makeSource(document: ReadDocument, rules: OfficeRules, taken: Map<string, number>): Source {
	const {file, sha256, parsed} = document;
	const publication = publicationOf(document, rules);
	const {side, publisher, date} = publication;
	const id = uniqueId(idBase(side, publisher, file, date), taken);
	const {headings, passages} = numberBody(id, parsed.body);
	return {
		id,
		file,
		...publication,
		words: parsed.words,
		sha256,
		metadata: parsed.metadata,
		headings,
		passages,
		boilerplate: parsed.boilerplate,
	};
}

function numberBody(id: string, body: readonly BodyPart[]): {headings: Heading[]; passages: Passage[]} {
	const headings: Heading[] = [];
	const passages: Passage[] = [];
	let heading: string | null = null;
	for (const part of body) {
		if (part.kind === 'heading') {
			heading = part.text;
			headings.push({text: part.text, level: part.level, locator: part.locator, before: passages.length});
		} else {
			const {kind: _, ...rest} = part;
			passages.push({id: `${id}#${passages.length + 1}`, heading, ...rest});
		}
	}
	return {headings, passages};
}

/** What a reader would call the document: the side or else the publisher or the file, and the date. */
function idBase(side: string | null, publisher: string | null, file: string, date: string | null): string {
	const name = slug(side ?? '') || slug(publisher ?? '') || slug(stem(file)) || 'source';
	return date === null ? name : `${name}-${date}`;
}

function uniqueId(base: string, taken: Map<string, number>): string {
	const count = (taken.get(base) ?? 0) + 1;
	taken.set(base, count);
	if (count === 1) return base;
	const next = `${base}-${count}`;
	return taken.has(next) ? uniqueId(base, taken) : uniqueIdOf(next, taken);
}

function uniqueIdOf(id: string, taken: Map<string, number>): string {
	taken.set(id, 1);
	return id;
}

function stem(file: string): string {
	const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	// Without what stands for characters and bytes that cannot be seen.
	return name.replace(/\.[^.]+$/, '').replace(/‹(?:U\+)?[0-9A-F]{2,6}›/g, '');
}

function slug(text: string): string {
	return (
		words(text)
			.map(word => fold(word.text))
			.join('-')
			.replace(/[^\p{L}\p{N}-]|\p{Default_Ignorable_Code_Point}/gu, '')
			.slice(0, 40)
			// Half of a character, where the cut went through one.
			.replace(/[-\p{Cs}]+$/u, '')
	);
}
