/** Finds the head of a document: its title, what its lines state about it, and what they leave to the text. */
import {findLetterhead, type Letterhead} from './letterhead.ts';
import {findMetadata, type Metadata} from './metadata.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import type {MetadataLine} from './source.ts';
import {joinTitle, titleLines} from './title-lines.ts';
import {repeatedTitle} from './titles.ts';
import {firstTurnOf, type Transcript} from './transcript.ts';

export type DocumentHead = Omit<Metadata, 'lines'> & {
	/** Whether the file says which line is the title. */
	readonly isTitled: boolean;
	/** What each block is for the document that states something about it and is no part of the text, by its index. */
	readonly lines: ReadonlyMap<number, MetadataLine['kind']>;
	/** Indexes of the blocks of which nothing is known yet. */
	readonly open: readonly number[];
};

/** @param knownTitle The title where the format states it beside the text. */
export function findHead(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
	transcript: Transcript,
	rules: DocumentRules,
	knownTitle: string | null,
): DocumentHead {
	const letterhead = findLetterhead(blocks, isFurniture, rules, knownTitle);
	const isSet = (index: number) => isSetAsTitle(index, blocks, letterhead);
	const isTitled = blocks.some((_, index) => isSet(index));
	const isGiven = (index: number) => {
		const role = blocks[index]?.role;
		return role !== undefined && role.kind !== 'letterhead' && !letterhead.lines.has(index);
	};
	const isTaken = (index: number) => isFurniture(index) || isGiven(index);
	const {lines: stated, ...facts} = findMetadata(blocks, isTaken, rules, {
		end: firstTurnOf(transcript),
		knownTitle,
		isTitled,
		isKind: index => letterhead.kinds.has(index),
	});
	const set = blocks.findIndex((_, index) => isSet(index));
	const below = set === -1 ? [] : titleLines(blocks, set, index => stated.get(index), rules).slice(1);
	const isTitle = (index: number) => isSet(index) || below.includes(index);
	const title = set === -1 ? facts.title : joinTitle([set, ...below].map(index => blocks[index]?.text ?? ''));
	const isStated = (index: number) => (stated.get(index) ?? 'title') !== 'title';
	const said = repeatedTitle(
		blocks,
		index => isFurniture(index) || isStated(index) || (isGiven(index) && !isHeading(blocks[index])),
		// Where the format says which line is the title, others repeat it only where it says that they are headings.
		index => !isTitled || isHeading(blocks[index]),
		knownTitle ?? title,
		rules,
	);
	const kindOf = (index: number): MetadataLine['kind'] | null => {
		if (blocks[index]?.role?.kind === 'front-matter') return 'front-matter';
		const line = stated.get(index);
		if (isTitle(index) || said.has(index) || (line === 'title' && !isTitled)) return 'title';
		const isOwnHeading = isHeading(blocks[index]) && !letterhead.lines.has(index);
		return isOwnHeading || line === 'title' ? null : (line ?? null);
	};
	const indexes = blocks.map((_, index) => index);
	return {
		...facts,
		title,
		isTitled,
		lines: new Map(
			indexes.flatMap(index => {
				const kind = isFurniture(index) ? null : kindOf(index);
				return kind === null ? [] : [[index, kind]];
			}),
		),
		open: indexes.filter(
			index => !isTaken(index) && !isTitle(index) && !stated.has(index) && !said.has(index),
		),
	};
}

/** Whether the file sets a block as the title, or as a heading that stands in for it. */
function isSetAsTitle(index: number, blocks: readonly DocumentBlock[], {lines, title}: Letterhead): boolean {
	return index === title || (blocks[index]?.role?.kind === 'title' && !lines.has(index));
}

function isHeading(block: DocumentBlock | undefined): boolean {
	return block?.role?.kind === 'heading';
}
