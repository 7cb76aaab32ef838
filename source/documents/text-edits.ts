/**
 * What the user puts back of the furniture of a source, and takes out of its text. A piece keeps its place, and every other
 * passage its id: what is pinned, noted or matched hangs on those.
 */

import {addToGroup} from '../base/groups.ts';
import {rememberFor} from '../base/remember.ts';
import type {AsideReason} from '../languages/aside-reasons.ts';
import type {Locator} from './locator.ts';
import {countWords} from './passage-text.ts';
import {fromReadingOrder, type Part, readingOrder, setAside} from './reading-order.ts';
import type {Corpus, Source} from './source.ts';

/** A piece of a source by its words, so that it is found again where the source is read otherwise. */
export type Piece = {
	/** The source's id. */
	readonly source: string;
	readonly text: string;
	/** Of all pieces of the source with this text which one it is, from 0. */
	readonly nth: number;
};

export type TextEdit = {readonly kind: 'put-back' | 'take-out'; readonly piece: Piece};

/** The reason that stands beside what the user took out. */
export const takenByUser = 'taken out by you' satisfies AsideReason;

/** Where the passages stood that the user took out of a source, and how many pieces they put back. */
export const editsIn = rememberFor(
	({passages, boilerplate}: Source): {readonly taken: readonly Locator[]; readonly back: number} => {
		return {
			taken: boilerplate.flatMap(({reason, locator}) => (reason === takenByUser ? [locator] : [])),
			back: passages.filter(({id}) => id.includes('+', id.lastIndexOf('#'))).length,
		};
	},
);

/** Which passage of its source one is, from 1, as it was read; of a piece that was put back, the one above it. */
export function numberOfPassage(id: string): number {
	return Math.max(1, Number.parseInt(id.slice(id.lastIndexOf('#') + 1), 10));
}

/** The piece that a block of a source is, by its place in the reading order; null where that is a heading. */
export function pieceAt(source: Source, index: number): Piece | null {
	const parts = readingOrder(source);
	const text = textOf(parts[index]);
	if (text === null) return null;
	const nth = parts.slice(0, index).filter(part => textOf(part) === text).length;
	return {source: source.id, text, nth};
}

export function samePiece(one: Piece, other: Piece): boolean {
	return one.source === other.source && one.text === other.text && one.nth === other.nth;
}

function textOf(part: Part | undefined): string | null {
	if (part === undefined || part.kind === 'heading') return null;
	return part.kind === 'passage' ? part.passage.text : part.boilerplate.text;
}

/** The corpus as the user would have it; the same value where it is as it was read. */
export function withEdits(corpus: Corpus, edits: readonly TextEdit[]): Corpus {
	if (edits.length === 0) return corpus;
	const own = new Map<string, TextEdit[]>();
	for (const edit of edits) addToGroup(own, edit.piece.source, edit);
	return {
		...corpus,
		sources: corpus.sources.map(source => {
			const list = own.get(source.id);
			return list === undefined ? source : edited(source, list);
		}),
	};
}

function edited(source: Source, edits: readonly TextEdit[]): Source {
	const kinds = new Map(edits.map(({kind, piece}) => [keyOf(piece), kind]));
	const seen = new Map<string, number>();
	let heading: string | null = null;
	let before = 0;
	let sinceThen = 0;
	let words = source.words;
	const parts = readingOrder(source).map((part): Part => {
		const text = textOf(part);
		const nth = text === null ? 0 : (seen.get(text) ?? 0);
		if (text !== null) seen.set(text, nth + 1);
		const kind = text === null ? undefined : kinds.get(keyOf({text, nth}));
		switch (part.kind) {
			case 'heading':
				heading = part.heading.text;
				return part;
			case 'passage': {
				before++;
				sinceThen = 0;
				if (kind !== 'take-out') return part;
				words -= countWords(part.passage.text);
				return setAside(part.passage, takenByUser);
			}
			case 'boilerplate': {
				sinceThen++;
				if (kind !== 'put-back') return part;
				const {text, locator} = part.boilerplate;
				words += countWords(text);
				const id = `${source.id}#${before}+${sinceThen}`;
				return {kind: 'passage', passage: {id, heading, text, locator, isStatement: true}};
			}
			default:
				return part satisfies never;
		}
	});
	// Of a source from another thread, what is packed is not among what is spread.
	const {metadata} = source;
	return {...source, metadata, ...fromReadingOrder(parts), words};
}

function keyOf({text, nth}: Pick<Piece, 'text' | 'nth'>): string {
	return `${nth} ${text}`;
}
