/** Compares two sides: sentences -> matching -> rows -> deliverables with topics, differences and importance. */
import {mapSides, type SideName, type Sides, sideNames} from '../base/sides.ts';
import type {Corpus, Source} from '../documents/source.ts';
import {findComparable} from './comparable.ts';
import type {
	ComparedSide,
	Comparison,
	Correction,
	Deliverable,
	Nearest,
	OneSidedRelation,
	Pair,
	Sentence,
	SharedRelation,
} from './comparison.ts';
import {findDifferences} from './differences/differences.ts';
import {type Matching, matchSentences} from './matching/matching.ts';
import {splitSentences} from './reading/sentences.ts';
import {tokenise} from './reading/tokens.ts';
import {correctLinks, joinRows} from './rows/corrections.ts';
import {groupRows, type PairDraft, type RowDraft} from './rows/grouping.ts';
import {weighImportance} from './rows/importance.ts';
import {findMoved, orderRows} from './rows/order.ts';
import {relate} from './rows/relation.ts';
import {nameTopics} from './themes/topics.ts';

type Context = {
	readonly sides: Sides<readonly Sentence[]>;
	readonly matching: Matching;
	readonly moved: ReadonlySet<RowDraft>;
	/** The words with a capital, folded, in the first sentences of each side's sources: who meets. */
	readonly named: Sides<ReadonlySet<string>>;
};

/**
 * The rows of two sides' statements. Every sentence of every passage of both sides stands in exactly one
 * pair. Corrections of sentences that are not there are ignored.
 */
export function compare(
	corpus: Corpus,
	sides: Sides<ComparedSide>,
	corrections: readonly Correction[] = [],
): Comparison {
	const {sources, notComparable} = findComparable(corpus, sides);
	const sentences = mapSides(sources, list =>
		list.flatMap(source => source.passages.flatMap(passage => splitSentences(passage))),
	);
	const allSources = [...sources.left, ...sources.right];
	const titles = allSources.flatMap(({title}) => title ?? []);
	const matching = correctLinks(matchSentences(sentences, titles), sentences, corrections);
	const rows = orderRows(joinRows(groupRows(sentences, matching), sentences, corrections));
	const context: Context = {
		sides: sentences,
		matching,
		moved: findMoved(rows),
		named: mapSides(sources, namedAtTheTop),
	};
	const deliverables = rows.map((row, n) => makeDeliverable(row, `d${n + 1}`, context));
	return {...sides, deliverables: nameRows(deliverables, allSources, corpus), notComparable};
}

function nameRows(
	deliverables: readonly Deliverable[],
	sources: readonly Source[],
	corpus: Corpus,
): Deliverable[] {
	const headings = new Map(
		sources.flatMap(source => source.passages.map(({id, heading}) => [id, heading] as const)),
	);
	const topics = nameTopics(
		deliverables.map(({key, pairs, left, right}) => {
			// Its point names a row, not what stands beside it.
			const core = pairs.filter(isPoint);
			const naming = core.length > 0 ? core : pairs;
			const texts = (side: SideName): string[] => naming.flatMap(pair => pair[side].map(({text}) => text));
			const heading = [...left.passages, ...right.passages]
				.map(id => headings.get(id))
				.find(text => text != null);
			return {key, heading: heading ?? null, left: texts('left'), right: texts('right')};
		}),
		corpus,
	);
	return deliverables.map(deliverable => ({
		...deliverable,
		topic: topics.get(deliverable.key) ?? deliverable.topic,
	}));
}

function namedAtTheTop(sources: readonly Source[]): Set<string> {
	const first = sources.flatMap(({passages: [passage]}) =>
		passage ? splitSentences(passage).slice(0, 1) : [],
	);
	const words = first.flatMap(({text}) => tokenise(text).filter(token => token.capital));
	return new Set(words.map(({base}) => base));
}

const isPoint = ({relation}: Pair): boolean =>
	relation === 'same' || relation === 'reworded' || relation === 'partial';

function makeDeliverable(row: RowDraft, id: string, context: Context): Deliverable {
	const pairs = row.pairs.map(pair => makePair(pair, context));
	const side = (name: 'left' | 'right'): {passages: string[]} => {
		return {passages: [...new Set(pairs.flatMap(pair => pair[name].map(({passage}) => passage)))]};
	};
	const differences = pairs.flatMap(pair => ('differences' in pair ? pair.differences : []));
	const base = {
		id,
		key: keyOf(pairs),
		topic: '',
		left: side('left'),
		right: side('right'),
		pairs,
		differences,
	};
	const relation = relationOf(pairs);
	if (relation === 'left-only' || relation === 'right-only') {
		const nearest = findNearest(row, context);
		return {
			...base,
			kind: relation,
			relation,
			moved: false,
			nearest,
			importance: weighImportance(relation, pairs, differences),
		};
	}
	return {
		...base,
		kind: 'shared',
		relation,
		moved: context.moved.has(row),
		certainty: row.pairs.some(pair => pair.kind === 'point' && pair.certainty === 'strong')
			? 'strong'
			: 'weak',
		nearest: null,
		importance: weighImportance(relation, pairs, differences),
	};
}

function makePair(draft: PairDraft, {sides, matching, named}: Context): Pair {
	const left = draft.left.flatMap(n => sides.left[n] ?? []);
	const right = draft.right.flatMap(n => sides.right[n] ?? []);
	if (draft.kind === 'left-only' || draft.kind === 'right-only') {
		return {relation: draft.kind, left, right, score: 0};
	}
	const vectors = mapSides(matching.vectors, (list, side) => draft[side].flatMap(n => list[n] ?? []));
	const likeness = relate(left, right, vectors);
	const relation = draft.kind === 'related' ? 'related' : likeness.relation;
	const differences = relation === 'related' ? [] : findDifferences(left, right, named);
	return {relation, left, right, score: likeness.score, certainty: draft.certainty, differences};
}

function relationOf(pairs: readonly Pair[]): SharedRelation | OneSidedRelation {
	const relations = new Set(pairs.map(({relation}) => relation));
	const [only] = relations;
	if (relations.size === 1 && only !== undefined) return only;
	if (!pairs.some(isPoint)) return 'related';
	return [...relations].every(relation => relation === 'same' || relation === 'reworded')
		? 'reworded'
		: 'partial';
}

function keyOf(pairs: readonly Pair[]): string {
	return sideNames.map(side => pairs.flatMap(pair => pair[side])[0]?.id ?? '').join('~');
}

function findNearest(row: RowDraft, {sides, matching}: Context): Nearest | null {
	let best: Nearest | null = null;
	for (const side of sideNames) {
		const other = side === 'left' ? 'right' : 'left';
		for (const n of row.pairs.flatMap(pair => pair[side])) {
			const scored = matching.nearest[side][n];
			if (scored === undefined || scored.score <= (best?.score ?? 0)) continue;
			const sentence = sides[other][scored[other]];
			if (sentence === undefined) continue;
			const {passage, id, text} = sentence;
			best = {passage, sentence: id, text, score: Math.min(1, scored.score)};
		}
	}
	return best;
}
