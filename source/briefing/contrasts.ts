/** Finds what two sentences that say the same word against each other: a phrase of each, on one thing. */
import {mapSides, type SideName, type Sides} from '../base/sides.ts';
import type {Difference, SharedPair} from '../compare/comparison.ts';
import {findLoaded} from '../compare/reading/loaded.ts';
import type {Reader} from '../compare/reading/reader.ts';
import type {Firmness} from '../languages/verbs.ts';
import {isInside, type Span} from '../text/spans.ts';
import {isOfMatter, type Links, linkedSentences, linkMeanings} from './common-words.ts';
import {
	type CutSentence,
	countIn,
	cutSentence,
	isContent,
	type Phrase,
	phraseEnd,
	phrasesOf,
	type Run,
	runAt,
	spanOf,
} from './phrases.ts';
import type {MarkedPhrase} from './quote-marked.ts';
import {opposedStances} from './stances.ts';

/** Most telling first. */
const contrastKinds = ['stances', 'verbs', 'additions'] as const;

type ContrastKind = (typeof contrastKinds)[number];

export type Contrast = {
	readonly phrases: Sides<MarkedPhrase>;
	/** In what they differ: in their stance, in the verbs in front of one object, or in what one of them adds. */
	readonly kind: ContrastKind;
	/** Greater is more worth a reader's time. */
	readonly worth: number;
};

/** Words of a phrase. */
const mostWords = 11;
/** Words of an object behind its verb. */
const objectWords = 5;
/** Of one that does not end within these: `explore the possibility of opening a consulate`. */
const longObjectWords = 12;
/** What the new words of both phrases have to tell together, by their rarity. */
const leastNews = 0.9;
/** A loaded word tells so much more, and a word that is too wide so much less. */
const loadedNews = 0.8;
const wideNews = 0.4;
/** What a word in common is worth, which puts two phrases on one thing, and that both are of one form. */
const anchorWorth = 0.5;
const mostAnchors = 3;
const parallelWorth = 0.4;
/** What each word costs, since short phrases are read. */
const wordCost = 0.05;
/** Opposed stances tell most, then other verbs of one object. */
const stanceWorth = 5;
const verbWorth = 3;
/** Words of a phrase that say something of the matter. */
const leastSaid = 2;

/** A sentence of one side set against one of the other. */
type Facing = {
	readonly cut: CutSentence;
	/** How much each word says beyond the other sentence. */
	readonly news: readonly number[];
};

/** The contrasts of a pair that share no words: other verbs on one object first, then the most telling. */
export function contrastsOf(pair: SharedPair, reader: Reader): Contrast[] {
	const found = linkedSentences(pair).flatMap(sentences => {
		const cuts = mapSides(sentences, sentence => cutSentence(sentence, reader));
		const links = linkMeanings(cuts.left, cuts.right);
		const facing = mapSides(cuts, (cut, side) => ({
			cut,
			news: newsOf(cut, links[side], pair.adds[side], reader),
		}));
		return [
			...stanceContrasts(facing, links),
			...verbContrasts(pair.differences, facing),
			...phraseContrasts(facing, links),
		];
	});
	const chosen: Contrast[] = [];
	const byWorth = found.toSorted(
		(one, other) =>
			contrastKinds.indexOf(one.kind) - contrastKinds.indexOf(other.kind) || other.worth - one.worth,
	);
	for (const contrast of byWorth) if (!chosen.some(other => overlaps(contrast, other))) chosen.push(contrast);
	return chosen;
}

function overlaps(one: Contrast, other: Contrast): boolean {
	const meets = (side: SideName) => {
		const [a, b] = [one.phrases[side], other.phrases[side]];
		return a.sentence.passage === b.sentence.passage && a.start < b.end && b.start < a.end;
	};
	return meets('left') || meets('right');
}

/** What a word adds by its rarity: it stands in what the comparison found to be added, and has no counterpart. */
function newsOf(cut: CutSentence, links: Int32Array, adds: readonly string[], reader: Reader): number[] {
	const added = adds.flatMap(phrase => placeOf(cut, phrase) ?? []);
	const loaded = findLoaded(cut, reader.language);
	return cut.tokens.map((token, at) => {
		const word = cut.classes[at];
		if (word === undefined || (links[at] ?? -1) >= 0 || !isContent(cut, at)) return 0;
		if (!added.some(span => isInside(token, span))) return 0;
		const isLoaded = loaded.some(({from, to}) => at >= from && at < to);
		const isWide = word.isHollow || word.isHollowAlone;
		return reader.language.words.rarity(word.stem) * (isWide ? wideNews : 1) + (isLoaded ? loadedNews : 0);
	});
}

/** One welcomes what the other condemns. */
function stanceContrasts(facing: Sides<Facing>, links: Links): Contrast[] {
	const found = opposedStances(
		mapSides(facing, ({cut}) => cut),
		links,
	);
	if (found === null) return [];
	const phrases = mapSides(found, ({run, at}, side) =>
		marked(facing[side], run, facing[side].cut.text.slice(...wordAt(facing[side].cut, at))),
	);
	return [{worth: stanceWorth, kind: 'stances', phrases}];
}

const wordAt = ({tokens}: CutSentence, at: number): [number, number] => [
	tokens[at]?.start ?? 0,
	tokens[at]?.end ?? 0,
];

/** Other verbs in front of one object: `destroy` and `contribute to domestic efforts to dismantle`. */
function verbContrasts(differences: readonly Difference[], facing: Sides<Facing>): Contrast[] {
	return differences.flatMap((difference): Contrast[] => {
		const {kind, conflict, left, right} = difference;
		if (kind !== 'verb' || conflict || left === '' || right === '' || isOneRung(difference, facing))
			return [];
		const runs = mapSides(facing, ({cut}, side) => verbRun(cut, difference[side]));
		if (runs.left === null || runs.right === null) return [];
		const news = newsIn(facing.left, runs.left) + newsIn(facing.right, runs.right);
		return [
			{
				worth: verbWorth + news,
				kind: 'verbs',
				phrases: {
					left: marked(facing.left, runs.left, left),
					right: marked(facing.right, runs.right, right),
				},
			},
		];
	});
}

/** Whether two verbs bind equally: who agreed and who committed; not who will and who will explore. */
function isOneRung(verbs: Sides<string>, facing: Sides<Facing>): boolean {
	const rungs = mapSides(facing, ({cut}, side) => rungOf(cut, verbs[side]));
	return rungs.left !== null && rungs.left === rungs.right;
}

function rungOf(cut: CutSentence, verb: string): Firmness | null {
	const run = runOf(cut, verb);
	if (run === null) return null;
	if (countIn(run, at => cut.classes[at]?.isExploring === true) > 0) return 'explores';
	const first = cut.tokens[run.from]?.folded ?? '';
	const {commitments, modals} = cut.language.verbs;
	return commitments.get(first)?.firmness ?? modals.get(first) ?? null;
}

/** Where words of a sentence first stand in it. */
function placeOf({text}: CutSentence, words: string): Span | null {
	const start = text.indexOf(words);
	return start === -1 ? null : {start, end: start + words.length};
}

function runOf(cut: CutSentence, words: string): Run | null {
	const place = placeOf(cut, words);
	return place === null ? null : runAt(cut, place);
}

/** A verb with its object. */
function verbRun(cut: CutSentence, verb: string): Run | null {
	const run = runOf(cut, verb);
	if (run === null) return null;
	const {from, to: behind} = run;
	const endWithin = (words: number) => phraseEnd(cut, from, behind - from + words, behind + 1);
	const to = endWithin(objectWords) ?? endWithin(longObjectWords);
	return to === null ? null : {from, to};
}

/** The phrases of both sentences that tell most of how they differ on one thing. */
function phraseContrasts(facing: Sides<Facing>, links: Links): Contrast[] {
	const phrases = mapSides(facing, ({cut}) => phrasesOf(cut, mostWords));
	const news = mapSides(phrases, (list, side) => list.map(phrase => newsIn(facing[side], phrase)));
	const found: Contrast[] = [];
	for (const [i, left] of phrases.left.entries())
		for (const [j, right] of phrases.right.entries()) {
			const said = (news.left[i] ?? 0) + (news.right[j] ?? 0);
			if (saidIn(facing.left.cut, left) < leastSaid || saidIn(facing.right.cut, right) < leastSaid) continue;
			const anchors = said < leastNews ? 0 : anchorsOf(facing.left.cut, links.left, left, right);
			if (anchors === 0) continue;
			if (!areOtherVerbs(facing, links, {left, right}) && !isAdded(facing, links, {left, right})) continue;
			const length = left.to - left.from + right.to - right.from;
			found.push({
				worth:
					said +
					anchorWorth * Math.min(mostAnchors, anchors) +
					(isParallel(left, right) ? parallelWorth : 0) -
					wordCost * length,
				kind: 'additions',
				phrases: {left: marked(facing.left, left), right: marked(facing.right, right)},
			});
		}
	return found;
}

const newsIn = ({news}: Facing, {from, to}: Run): number =>
	news.slice(from, to).reduce((sum, worth) => sum + worth, 0);

/** Words on the matter that both phrases have. */
function anchorsOf(cut: CutSentence, links: Int32Array, left: Run, right: Run): number {
	return countIn(left, at => {
		const link = links[at] ?? -1;
		return link >= right.from && link < right.to && isOfMatter(cut, at);
	});
}

const saidIn = (cut: CutSentence, run: Run): number => countIn(run, at => isOfMatter(cut, at));

/** Whether two verbs are set against each other on an object that both name. */
function areOtherVerbs(facing: Sides<Facing>, links: Links, {left, right}: Sides<Phrase>): boolean {
	if (!left.isVerbal || !right.isVerbal || links.left[left.from] === right.from) return false;
	const behind = (run: Run) => ({...run, from: run.from + 1});
	return anchorsOf(facing.left.cut, links.left, behind(left), behind(right)) > 0;
}

/** Whether one phrase says nothing on the matter that the other has not: the other adds to it. */
function isAdded(facing: Sides<Facing>, links: Links, runs: Sides<Run>): boolean {
	const isHeldBy = (side: SideName, other: SideName): boolean =>
		anchorsOf(facing[side].cut, links[side], runs[side], runs[other]) ===
		saidIn(facing[side].cut, runs[side]);
	return isHeldBy('left', 'right') || isHeldBy('right', 'left');
}

/** Whether both are verbs with their objects, or neither is. */
const isParallel = (left: Phrase, right: Phrase): boolean => left.isVerbal === right.isVerbal;

/** Marked are the words with news, and those of a verb that differs. */
function marked({cut, news}: Facing, run: Run, verb?: string): MarkedPhrase {
	const span = spanOf(cut, run);
	const ofVerb = verb === undefined ? null : placeOf(cut, verb);
	const isMarked = (at: number): boolean => {
		const token = cut.tokens[at];
		if (token === undefined || at < run.from || at >= run.to) return false;
		const isOfVerb = ofVerb !== null && isInside(token, ofVerb) && !token.grammatical;
		return (news[at] ?? 0) > 0 || isOfVerb;
	};
	const marks: Span[] = [];
	for (let at = run.from; at < run.to; at += 1) {
		const token = cut.tokens[at];
		if (token === undefined || !isMarked(at)) continue;
		const last = isMarked(at - 1) ? marks.pop() : undefined;
		marks.push({start: last?.start ?? cut.sentence.start + token.start, end: cut.sentence.start + token.end});
	}
	return {sentence: cut.sentence, ...span, marks};
}
