/** Finds what stands in a file and is no part of the text: page furniture, the letterhead, services for the press, the signature. */
import type {AsideReason} from '../languages/aside-reasons.ts';
import {furnitureRuns} from './boilerplate.ts';
import {readHeadLine} from './head-lines.ts';
import {letterheadLines} from './letterhead-lines.ts';
import {type DocumentBlock, isOwn} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {emptyNotes, serviceReason} from './service-lines.ts';
import {findSignature} from './signature.ts';
import type {Transcript} from './transcript.ts';

export type Asides = {
	/** Indexes of the blocks that are no part of the text, each with the reason. */
	readonly furniture: ReadonlyMap<number, AsideReason>;
	/** Those within the text that name who signs it. */
	readonly signatories: ReadonlySet<number>;
};

/** @param knownTitle The title where the format states it beside the text. */
export function findAsides(
	blocks: readonly DocumentBlock[],
	transcript: Transcript,
	rules: DocumentRules,
	knownTitle: string | null,
): Asides {
	const furniture = findFurniture(blocks, rules);
	const isTitled = knownTitle !== null || blocks.some(({role}) => role?.kind === 'title');
	for (const index of letterheadLines(blocks, index => furniture.get(index) ?? null, isTitled, rules))
		furniture.set(index, 'letterhead');
	// In a transcript a closing is said, as all else.
	if (transcript.size > 0) return {furniture, signatories: new Set()};
	for (const [index, block] of blocks.entries()) {
		const reason = furniture.has(index) ? null : serviceReason(block, rules);
		if (reason !== null) furniture.set(index, reason);
	}
	const candidates = blocks.flatMap((block, index) =>
		furniture.has(index) || !isOwn(block) || block.role?.kind === 'note' ? [] : index,
	);
	const {lines, signatories} = findSignature(blocks, candidates, rules);
	for (const index of lines) furniture.set(index, 'signature');
	for (const [index, reason] of emptyNotes(blocks, at => furniture.get(at) ?? null, rules))
		furniture.set(index, reason);
	return {furniture, signatories};
}

/** Indexes of the blocks that are page furniture, each with the reason. */
function findFurniture(blocks: readonly DocumentBlock[], rules: DocumentRules): Map<number, AsideReason> {
	const found = new Map<number, AsideReason>();
	for (const [index, block] of blocks.entries()) {
		if (block.role?.kind === 'boilerplate') found.set(index, block.role.reason);
		else if (block.role?.kind === 'letterhead') {
			if (!statesSomething(block, rules)) found.set(index, 'page header');
		} else if (block.role === undefined) {
			const reason = rules.furnitureReason(block.text);
			if (reason !== null) found.set(index, reason);
		}
	}
	for (const [index, reason] of furnitureRuns(blocks, at => found.has(at), rules)) {
		if (!found.has(index)) found.set(index, reason);
	}
	return found;
}

/** Whether a line at the head of pages states who issued the document, when or where. */
function statesSomething(block: DocumentBlock, rules: DocumentRules): boolean {
	const stated = readHeadLine(block, rules, true);
	return stated !== null && stated !== 'text' && stated.kind !== 'other';
}
