/** Compares what two sentences do, how they stand in their texts, and how much of their subject they share. */
import type {Sides} from '../../base/sides.ts';
import {overlap} from '../reading/reading.ts';
import {type Structure, shareOfActs} from '../reading/structure.ts';

/** A sentence in its text. */
export type Placed = {
	readonly structure: Structure;
	/** The telling words that are neither a country nor named all over. */
	readonly subject: ReadonlySet<number>;
};

export type PairStructure = {
	/** Acts in common, as a share of those of the sentence with fewer. */
	readonly acts: number;
	/** Both tell that people met or spoke. */
	readonly areMeetings: boolean;
	/** Both speak of how the parties stand to each other. */
	readonly areOnRelations: boolean;
	/** How many words of their subjects they share, up to four. */
	readonly sharedSubject: number;
	/** Where one takes up the sentence before it: how alike that one and the other are. */
	readonly antecedent: number;
};

const mostShared = 4;

/** `likenessOf` tells how alike two sentences are by their numbers, nought where they share nothing. */
export function compareStructures(
	sides: Sides<readonly Placed[]>,
	likenessOf: (left: number, right: number) => number,
): (left: number, right: number) => PairStructure {
	return (left, right) => {
		const one = sides.left[left];
		const other = sides.right[right];
		if (one === undefined || other === undefined) return nothing;
		return {
			acts: shareOfActs(one.structure, other.structure),
			areMeetings: one.structure.acts.has('met') && other.structure.acts.has('met'),
			areOnRelations: one.structure.isOnRelations && other.structure.isOnRelations,
			sharedSubject: Math.min(mostShared, overlap(one.subject, other.subject).shared),
			antecedent: Math.max(
				one.structure.continues && left > 0 ? likenessOf(left - 1, right) : 0,
				other.structure.continues && right > 0 ? likenessOf(left, right - 1) : 0,
			),
		};
	};
}

const nothing: PairStructure = {
	acts: 0,
	areMeetings: false,
	areOnRelations: false,
	sharedSubject: 0,
	antecedent: 0,
};
