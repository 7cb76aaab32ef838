/**
 * Holds back matches of sentences that are alike but for a figure, a place or a name, as in a list of deliverables: all of
 * a list are alike to each of the other side's, and what one has and its twin lacks says which of them is answered.
 */
import {addToGroup} from '../../base/groups.ts';
import {otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {Scored} from './candidates.ts';
import {type Contents, weightOf} from './contents.ts';
import type {MatchingTuning} from './tuning.ts';

/** The contents of every sentence, read when they are asked for. */
type ContentsOfSides = Sides<readonly (() => Contents)[]>;

/** The pairs, none likelier than its sentences' figures and names and their twins let it be. */
export function holdBackAlike(
	pairs: readonly Scored[],
	contents: ContentsOfSides,
	tuning: MatchingTuning,
): readonly Scored[] {
	const limits = new Map<Scored, number>();
	const limit = (pair: Scored, most: number): void => {
		limits.set(pair, Math.min(limits.get(pair) ?? 1, most));
	};
	const plausible = pairs.filter(({score}) => score >= tuning.plausible);
	for (const side of sideNames) {
		for (const rivals of groupsOf(plausible, otherSide(side))) {
			for (const pair of rivals) {
				for (const rival of rivals) {
					if (rival !== pair) limit(pair, mostBeside(rival, pair, {side, contents, tuning}));
				}
			}
		}
	}
	for (const pair of plausible) {
		const [left, right] = [contents.left[pair.left]?.(), contents.right[pair.right]?.()];
		if (left === undefined || right === undefined) continue;
		limit(pair, mostByMarks(left, right, tuning));
		limit(pair, mostByDate(left, right, tuning));
	}
	return pairs.map(pair => {
		const most = limits.get(pair) ?? 1;
		return most < pair.score ? {...pair, score: most} : pair;
	});
}

/** The pairs of each sentence of a side that has several. */
function groupsOf(pairs: readonly Scored[], side: SideName): readonly (readonly Scored[])[] {
	const groups = new Map<number, Scored[]>();
	for (const pair of pairs) addToGroup(groups, pair[side], pair);
	return [...groups.values()].filter(({length}) => length > 1);
}

type Beside = {readonly side: SideName; readonly contents: ContentsOfSides; readonly tuning: MatchingTuning};

/** How likely a pair may be beside another of the same sentence of the other side, if those of this side are twins. */
function mostBeside(rival: Scored, pair: Scored, {side, contents, tuning}: Beside): number {
	const other = otherSide(side);
	const [own, twin] = [contents[side][pair[side]]?.(), contents[side][rival[side]]?.()];
	const answer = contents[other][pair[other]]?.();
	if (own === undefined || twin === undefined || answer === undefined) return 1;
	if (likenessOfFrames(own, twin) < tuning.alikeFrames) return 1;
	const [found, foundOfTwin] = [shareFound(own, twin, answer), shareFound(twin, own, answer)];
	if (found !== null && found > 0 && found >= (foundOfTwin ?? 0)) return 1;
	// What the twin has stands there, and nothing of what this one has in its place: the twin is meant.
	if (found === 0 && (foundOfTwin ?? 0) > 0) return below(tuning.weakLikelihood);
	return differInMarks(own, twin) ? below(tuning.strongLikelihood) : 1;
}

/**
 * How likely a pair may be whose sentences are alike but for figures and names, where each names something else: they are
 * two deliverables if the figures differ as well, which a name in common does not outweigh, else perhaps one.
 */
function mostByMarks(left: Contents, right: Contents, tuning: MatchingTuning): number {
	if (!hasOwnName(left, right) || !hasOwnName(right, left)) return 1;
	const shared = [...left.marks].filter(mark => right.all.has(mark));
	const haveValues = [left, right].every(({marks, names}) => marks.size > names.size);
	if (shared.some(mark => !left.names.has(mark)) || (shared.length > 0 && !haveValues)) return 1;
	if (likenessOfFrames(left, right) < tuning.alikeFrames) return 1;
	return below(haveValues ? tuning.weakLikelihood : tuning.strongLikelihood);
}

/** How likely two sentences may be that have a date in common, and besides it only words that could stand anywhere. */
function mostByDate(
	left: Contents,
	right: Contents,
	{generalRarity, strongLikelihood}: MatchingTuning,
): number {
	if (![...left.dates].some(date => right.dates.has(date))) return 1;
	const most = [...left.all].reduce(
		(highest, [key, weight]) =>
			right.all.has(key) && !left.dates.has(key) ? Math.max(highest, weight) : highest,
		0,
	);
	return most < generalRarity ? below(strongLikelihood) : 1;
}

/** Just too little for what is claimed from this likelihood on. */
const below = (likelihood: number): number => likelihood - 0.001;

/** Dice's coefficient of what is neither figure, date nor name. */
function likenessOfFrames(a: Contents, b: Contents): number {
	let shared = 0;
	let size = 0;
	for (const key of a.all.keys()) {
		if (a.marks.has(key)) continue;
		size += 1;
		if (b.all.has(key) && !b.marks.has(key)) shared += 1;
	}
	for (const key of b.all.keys()) if (!b.marks.has(key)) size += 1;
	return size === 0 ? 0 : (2 * shared) / size;
}

/** How much of what one has and its twin lacks the other side's sentence has, as a share; null where it has nothing more. */
function shareFound(own: Contents, twin: Contents, answer: Contents): number | null {
	const apart = weightOf(own, key => !twin.all.has(key));
	return apart === 0 ? null : weightOf(own, key => !twin.all.has(key) && answer.all.has(key)) / apart;
}

const hasOwnName = ({names}: Contents, {all}: Contents): boolean => [...names].some(name => !all.has(name));

const differInMarks = (a: Contents, b: Contents): boolean =>
	[...a.marks].some(mark => !b.all.has(mark)) || [...b.marks].some(mark => !a.all.has(mark));
