/** What both say of one point in a clause of each, where they have no wording in common. */
import {makeSides, mapSides, type Sides} from '../../base/sides.ts';
import type {Deliverable, SharedPair} from '../../compare/comparison.ts';
import {findLoaded, type LoadedPlace} from '../../compare/reading/loaded.ts';
import type {LoadedKind} from '../../languages/framing.ts';
import type {Span} from '../../text/spans.ts';
import {linkedSentences} from '../common-words.ts';
import {contrastsOf} from '../contrasts.ts';
import {facingClauses} from '../facing-clauses.ts';
import {type CutSentence, cutSentence, type Run, spanOf} from '../phrases.ts';
import type {MarkedPhrase} from '../quote-marked.ts';
import {boundApart} from './bound.ts';
import {type Context, namesWhoSpeaks, stemsOf} from './context.ts';

/** Loaded words that say how a side sees a thing, and not only how much it is worth. */
export const telling: ReadonlySet<LoadedKind> = new Set(['legality', 'rights', 'name', 'blame', 'contrast']);

export type OwnWords = {
	/** The clauses; marked are the loaded words and denials that one side alone has. */
	readonly phrases: Sides<MarkedPhrase>;
	/** Whether one names, blames or denies what the other does not: then it is how they differ. */
	readonly isApart: boolean;
};

/**
 * The clauses of a pair with most in common; null where none have enough, and where what differs between them is told
 * already: who is bound, the verb, what one adds, the value.
 */
export function ownWords(context: Context, {topic}: Deliverable, pair: SharedPair): OwnWords | null {
	if (isToldApart(context, pair)) return null;
	const asked = {
		label: stemsOf(context, topic),
		needsActor: makeSides(side => !namesWhoSpeaks(context, side)),
	};
	const [best] = linkedSentences(pair)
		.flatMap(sentences => {
			const cuts = mapSides(sentences, sentence => cutSentence(sentence, context.reader));
			const clauses = facingClauses(cuts, asked);
			return clauses === null ? [] : [{cuts, clauses}];
		})
		.sort((one, other) => other.clauses.worth - one.clauses.worth);
	if (best === undefined) return null;
	const {cuts, clauses} = best;
	const loaded = mapSides(cuts, (cut, side) => loadedIn(cut, clauses[side]));
	const denied = mapSides(cuts, (cut, side) => denialsIn(cut, clauses[side]));
	const own = {
		left: [...without(loaded.left, loaded.right), ...(denied.right.length > 0 ? [] : denied.left)],
		right: [...without(loaded.right, loaded.left), ...(denied.left.length > 0 ? [] : denied.right)],
	};
	return {
		phrases: mapSides(cuts, (cut, side) => ({
			sentence: cut.sentence,
			...spanOf(cut, clauses[side]),
			marks: own[side].map(place => spanOfWords(cut, place)).sort((one, other) => one.start - other.start),
		})),
		isApart: own.left.length + own.right.length > 0,
	};
}

/** Whether a part of the page says in what a pair differs. */
export function isToldApart(context: Context, pair: SharedPair): boolean {
	const givesValues = pair.differences.some(
		({kind, left, right}) => (kind === 'number' || kind === 'date') && left !== '' && right !== '',
	);
	return givesValues || boundApart(context, pair) !== null || contrastsOf(pair, context.reader).length > 0;
}

/** A loaded word that is commoner than this is in half of all statements: `responsibility`. */
const leastRare = 0.6;

const loadedIn = (cut: CutSentence, {from, to}: Run): LoadedPlace[] =>
	findLoaded(cut, cut.language, from, to).filter(
		({kind, from: first, to: behind}) =>
			telling.has(kind) &&
			cut.classes.slice(first, behind).reduce((sum, {stem}) => sum + cut.language.words.rarity(stem), 0) >=
				leastRare,
	);

const denialsIn = ({tokens, language}: CutSentence, {from, to}: Run): Run[] =>
	[...tokens.keys()]
		.filter(at => at >= from && at < to && language.verbs.negations.has(tokens[at]?.folded ?? ''))
		.map(at => ({from: at, to: at + 1}));

const without = (mine: readonly LoadedPlace[], theirs: readonly LoadedPlace[]): LoadedPlace[] =>
	mine.filter(({root}) => !theirs.some(other => other.root === root));

const spanOfWords = ({sentence, tokens}: CutSentence, {from, to}: Run): Span => ({
	start: sentence.start + (tokens[from]?.start ?? 0),
	end: sentence.start + (tokens[to - 1]?.bareEnd ?? 0),
});
