/** Hand-made sentences, corpora and comparisons for tests of what two sides say. */

import {mapSides, type Sides} from '../../source/base/sides.ts';
import type {Comparison, Sentence} from '../../source/compare/comparison.ts';
import {splitSentences} from '../../source/compare/reading/sentences.ts';
import {linesAt} from '../../source/documents/locator.ts';
import type {Corpus, Passage, Source} from '../../source/documents/source.ts';
import {english} from '../../source/languages/en/english.ts';
import {bareSource} from '../helpers/source.ts';

function passage(id: string, text: string): Passage {
	return {id, heading: null, text, locator: linesAt(1), isStatement: true};
}

export function sentences(text: string, id = 'a#1'): Sentence[] {
	return splitSentences(passage(id, text), english);
}

function source(id: string, texts: readonly string[]): Source {
	const passages = texts.map((text, index) => passage(`${id}#${index + 1}`, text));
	return bareSource(id, passages, {side: id});
}

/** A corpus of two sources, and a comparison in which every passage is a row of its own. */
export function compared(texts: Sides<readonly string[]>): {corpus: Corpus; comparison: Comparison} {
	const sources = mapSides(texts, (list, side) => source(side, list));
	const rows = mapSides(sources, ({passages}) =>
		passages.map(item => ({id: item.id, list: splitSentences(item, english)})),
	);
	const deliverables = [
		...rows.left.map(({id, list}) => oneSided(id, 'left-only' as const, list, [])),
		...rows.right.map(({id, list}) => oneSided(id, 'right-only' as const, [], list)),
	];
	return {
		corpus: {sources: [sources.left, sources.right], sideNames: new Map(), event: null},
		comparison: {
			left: {label: 'Left', sources: ['left']},
			right: {label: 'Right', sources: ['right']},
			deliverables,
			language: 'en',
			asides: {left: [], right: []},
			notComparable: [],
		},
	};
}

function oneSided(
	id: string,
	relation: 'left-only' | 'right-only',
	left: readonly Sentence[],
	right: readonly Sentence[],
): Comparison['deliverables'][number] {
	return {
		id,
		key: id,
		theme: 'other',
		topic: id,
		kind: relation,
		relation,
		moved: false,
		certainty: 'strong',
		evidence: {terms: []},
		nearest: null,
		left: {passages: left.length > 0 ? [id] : []},
		right: {passages: right.length > 0 ? [id] : []},
		pairs: [{relation, left, right, score: 0, certainty: 'strong'}],
		importance: 0,
	};
}
