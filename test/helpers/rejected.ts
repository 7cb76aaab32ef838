/** The example's comparison, and the same without one of its matches. */
import type {Comparison, Deliverable, OneSidedRelation} from '../../source/compare/comparison.ts';
import {comparison} from './example.ts';

export const example: Comparison = {...comparison};

/** A row as the side alone has it. */
function alone(row: Deliverable, relation: OneSidedRelation, topic: string): Deliverable {
	const side = relation === 'left-only' ? 'left' : 'right';
	const texts = row.pairs.flatMap(pair => pair[side]);
	return {
		id: `${row.id}-${side}`,
		key: `${row.key}-${side}`,
		theme: row.theme,
		topic,
		importance: row.importance,
		left: {passages: side === 'left' ? row.left.passages : []},
		right: {passages: side === 'right' ? row.right.passages : []},
		kind: relation,
		relation,
		moved: false,
		certainty: 'weak',
		evidence: {terms: []},
		nearest: null,
		pairs: [{relation, left: [], right: [], [side]: texts, score: 0, certainty: 'weak'}],
	};
}

/** Early warning protocols are no longer matched. */
export const rejected: Comparison = {
	...comparison,
	deliverables: comparison.deliverables.flatMap(row =>
		row.key === 'key-2'
			? [alone(row, 'left-only', row.topic), alone(row, 'right-only', 'Warnings of trafficking')]
			: row,
	),
};
