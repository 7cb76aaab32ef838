/** A side's sources as units in reading order: headings, and stretches of passages that stand in one pair. */
import {addToGroup} from '../../base/groups.ts';
import type {SideName} from '../../base/sides.ts';
import type {Comparison, Deliverable, Pair, Sentence} from '../../compare/comparison.ts';
import type {Corpus, Passage} from '../../documents/source.ts';
import {sourceById, sourceName} from '../corpus-lookup.ts';
import {blocksOf} from '../document-rows.ts';

/** A stretch of a title, heading or passage; an aside is no statement of its side, and not compared. */
export type Piece = {
	readonly kind: 'title' | 'heading' | 'text' | 'aside';
	readonly source: string;
	/** Null of a title or heading. */
	readonly passage: string | null;
	/** The whole text that it is a stretch of. */
	readonly text: string;
	/** UTF-16 offsets, end exclusive. */
	readonly start: number;
	readonly end: number;
	/** Ids of the sentences in it. */
	readonly sentences: readonly string[];
};

export type Unit = {
	readonly piece: Piece;
	/** The row and the pair that its sentences stand in; null where there are none. */
	readonly of: {readonly row: Deliverable; readonly pair: Pair} | null;
};

type Placed = {readonly sentence: Sentence; readonly of: NonNullable<Unit['of']>};

export function unitsOf(side: SideName, comparison: Comparison, corpus: Corpus): readonly Unit[] {
	const placed = sentencesByPassage(comparison, side);
	return comparison[side].sources.flatMap(id => {
		const source = sourceById(corpus, id);
		if (source === null) return [];
		const title = whole('title', id, sourceName(source));
		const body = blocksOf(source).flatMap(block =>
			block.kind === 'heading'
				? [whole('heading', id, block.heading.text)]
				: unitsOfPassage(id, block.passage, placed.get(block.passage.id) ?? []),
		);
		return [title, ...body];
	});
}

/** The sentences of a side with what they stand in, passage by passage, in the order of the text. */
function sentencesByPassage(
	{deliverables}: Comparison,
	side: SideName,
): ReadonlyMap<string, readonly Placed[]> {
	const seen = new Set<string>();
	const groups = new Map<string, Placed[]>();
	for (const row of deliverables)
		for (const pair of row.pairs)
			for (const sentence of pair[side]) {
				if (seen.has(sentence.id)) continue;
				seen.add(sentence.id);
				addToGroup(groups, sentence.passage, {sentence, of: {row, pair}});
			}
	for (const group of groups.values()) group.sort((one, other) => one.sentence.start - other.sentence.start);
	return groups;
}

/** Neighbours of one pair are one unit; what stands in no sentence is an aside. */
function unitsOfPassage(source: string, passage: Passage, placed: readonly Placed[]): readonly Unit[] {
	const units: Unit[] = [];
	const {id, text} = passage;
	const aside = (start: number, end: number) => {
		if (text.slice(start, end).trim() === '') return;
		units.push({
			piece: {kind: 'aside', source, passage: id, text, start, end, sentences: []},
			of: null,
		});
	};
	let at = 0;
	for (const {sentence, of} of placed) {
		const last = units.at(-1);
		const between = text.slice(at, sentence.start);
		if (last?.of?.pair === of.pair && between.trim() === '') {
			const sentences = [...last.piece.sentences, sentence.id];
			units[units.length - 1] = {piece: {...last.piece, end: sentence.end, sentences}, of};
		} else {
			aside(at, sentence.start);
			const {start, end} = sentence;
			units.push({
				piece: {kind: 'text', source, passage: id, text, start, end, sentences: [sentence.id]},
				of,
			});
		}
		at = sentence.end;
	}
	aside(at, text.length);
	return units;
}

function whole(kind: 'title' | 'heading', source: string, text: string): Unit {
	const piece: Piece = {kind, source, passage: null, text, start: 0, end: text.length, sentences: []};
	return {piece, of: null};
}
