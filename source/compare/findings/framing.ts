/** Finds how each side frames a theme: the shortest passages whose words the other side does not use there. */
import {addToGroup} from '../../base/groups.ts';
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {ThemeId} from '../../languages/themes.ts';
import type {Comparison, Framing, FramingPassage, LoadedWord, Sentence} from '../comparison.ts';
import {findLoaded, rootOf} from '../reading/loaded.ts';
import type {Reader} from '../reading/reader.ts';
import {findThemeTerms} from '../themes/theme-terms.ts';
import {type Fragment, fragmentsOf, rangeOf} from './fragments.ts';
import {type FramingTuning, framingTuning} from './tuning.ts';

/** What is framed: not who met, nor when they meet again, nor what belongs nowhere. */
const unframed: ReadonlySet<ThemeId> = new Set(['meeting', 'next-steps', 'other']);

/** How often a side uses each stem, in fragments on each theme and at all. */
type Use = {
	readonly onTheme: ReadonlyMap<ThemeId, ReadonlyMap<string, number>>;
	readonly all: ReadonlyMap<string, number>;
};

type Weighed = {readonly fragment: Fragment; readonly score: number; readonly weights: readonly number[]};

/** The themes in the order of the comparison, each with the passages of both sides that carry a view. */
export function findFramings(
	comparison: Comparison,
	sentences: Sides<readonly Sentence[]>,
	loaded: readonly LoadedWord[],
	reader: Reader,
	tuning: FramingTuning = framingTuning,
): Framing[] {
	const themeOfSentence = new Map<string, ThemeId>();
	for (const {theme, pairs} of comparison.deliverables)
		for (const pair of pairs)
			for (const side of sideNames) for (const {id} of pair[side]) themeOfSentence.set(id, theme);
	const fragments = mapSides(sentences, list => {
		const byTheme = new Map<ThemeId, Fragment[]>();
		for (const sentence of list)
			for (const fragment of fragmentsOf(sentence, reader, tuning))
				addToGroup(byTheme, themeOfFragment(fragment, {themeOfSentence, reader, tuning}), fragment);
		return byTheme;
	});
	const use = mapSides(fragments, countUse);
	const loadedGaps = new Map(loaded.map(word => [rootOf(reader.tokens(word.word), reader.language), word]));
	const themes = new Set([
		...comparison.deliverables.map(({theme}) => theme),
		...fragments.left.keys(),
		...fragments.right.keys(),
	]);
	return [...themes].flatMap((theme): Framing[] => {
		if (unframed.has(theme)) return [];
		const weighed = mapSides(fragments, (byTheme, side) =>
			(byTheme.get(theme) ?? [])
				.filter(saysWhat)
				.map(fragment => weigh(fragment, {theme, side, use, loadedGaps, reader, tuning}))
				.sort((a, b) => b.score - a.score),
		);
		const isFramed = sideNames.some(side => (weighed[side][0]?.score ?? 0) >= tuning.leastScore);
		return isFramed ? [{theme, ...mapSides(weighed, list => choose(list, tuning))}] : [];
	});
}

/** Whether a fragment names a thing, beside what is done and how. */
const saysWhat = ({tokens, classes, from, to}: Fragment): boolean =>
	tokens.slice(from + 1, to).some(({gap}) => gap === ' ') &&
	classes
		.slice(from, to)
		.some(
			word => !(word.isGrammatical || word.isAction || word.isFinite || word.isAdverb || word.isTrailing),
		);

/** The theme that most of its own words name; of its row, where they name none more clearly. */
function themeOfFragment(
	{sentence, tokens, classes, from, to}: Fragment,
	{
		themeOfSentence,
		reader,
		tuning,
	}: {
		readonly themeOfSentence: ReadonlyMap<string, ThemeId>;
		readonly reader: Reader;
		readonly tuning: FramingTuning;
	},
): ThemeId {
	const own = themeOfSentence.get(sentence.id) ?? 'other';
	const scores = new Map<ThemeId, number>();
	for (const {theme, clearness} of findThemeTerms({tokens, classes}, reader.language, from, to))
		scores.set(theme, (scores.get(theme) ?? 0) + tuning.clearness[clearness]);
	const [best] = [...scores].sort((a, b) => b[1] - a[1]);
	return best === undefined || best[1] <= (scores.get(own) ?? 0) + tuning.ownTheme ? own : best[0];
}

function countUse(byTheme: ReadonlyMap<ThemeId, readonly Fragment[]>): Use {
	const all = new Map<string, number>();
	const onTheme = new Map<ThemeId, Map<string, number>>();
	for (const [theme, list] of byTheme) {
		const counts = new Map<string, number>();
		onTheme.set(theme, counts);
		for (const {classes, from, to} of list) {
			for (const {stem} of classes.slice(from, to)) {
				counts.set(stem, (counts.get(stem) ?? 0) + 1);
				all.set(stem, (all.get(stem) ?? 0) + 1);
			}
		}
	}
	return {onTheme, all};
}

type Surroundings = {
	readonly theme: ThemeId;
	readonly side: SideName;
	readonly use: Sides<Use>;
	readonly loadedGaps: ReadonlyMap<string, LoadedWord>;
	readonly reader: Reader;
	readonly tuning: FramingTuning;
};

/**
 * A word tells by its rarity in general English and by how much oftener its side uses it on the theme; a loaded one
 * tells most, one of reporting nothing. The sum is weighed against the length.
 */
function weigh(fragment: Fragment, surroundings: Surroundings): Weighed {
	const {theme, side, use, loadedGaps, reader, tuning} = surroundings;
	const {tokens, classes, from, to} = fragment;
	const other = use[otherSide(side)];
	const seen = new Set<string>();
	const weights = tokens.slice(from, to).map((token, n): number => {
		const word = classes[from + n];
		if (word === undefined || word.isGrammatical || token.numeric || seen.has(word.stem)) return 0;
		if (reader.language.concepts.of(token.base).isFormula) return 0;
		seen.add(word.stem);
		const own = use[side].onTheme.get(theme)?.get(word.stem) ?? 0;
		const their = other.onTheme.get(theme)?.get(word.stem) ?? 0;
		const odds = Math.log2((own + 1) / (their + 1));
		const isElsewhere = other.all.has(word.stem);
		const isName = token.capital && !token.initial;
		const isWide = word.isHollow || word.isHollowAlone;
		return (
			Math.max(0, odds) *
			reader.language.words.rarity(word.stem) *
			(isElsewhere ? tuning.elsewhereWorth : 1) *
			(isName ? tuning.nameWorth : 1) *
			(isWide ? tuning.wideWorth : 1)
		);
	});
	for (const place of findLoaded(fragment, reader.language, from, to)) {
		const gap = loadedGaps.get(place.root);
		if (gap?.side !== side) continue;
		const worth =
			tuning.kindWorth[place.kind] *
			(gap.counts[otherSide(side)] === 0 ? tuning.ownLoadedWorth : tuning.loadedWorth);
		const share = worth / (place.to - place.from);
		for (let at = place.from - from; at < place.to - from; at += 1) weights[at] = (weights[at] ?? 0) + share;
	}
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return {fragment, weights, score: sum / (to - from) ** tuning.lengthPower};
}

/** The most telling of some fragments, best first, each with something that those before it do not say. */
function choose(
	weighed: readonly Weighed[],
	{counts, leastScore, leastBeside, markedWeight}: FramingTuning,
): FramingPassage[] {
	const said = new Set<string>();
	const chosen: FramingPassage[] = [];
	for (const {fragment, weights, score} of weighed) {
		// Beside the other side's view, the best that there is says more than nothing.
		if (score < (chosen.length === 0 ? leastBeside : leastScore)) break;
		if (chosen.length === counts.mostPassages) break;
		const telling = weights.flatMap((weight, n) => (weight >= markedWeight ? [fragment.from + n] : []));
		const stems = telling.flatMap(at => fragment.classes[at]?.stem ?? []);
		if (stems.every(stem => said.has(stem))) continue;
		for (const stem of stems) said.add(stem);
		chosen.push(toPassage(fragment, telling));
	}
	return chosen;
}

function toPassage(fragment: Fragment, telling: readonly number[]): FramingPassage {
	const {sentence, tokens} = fragment;
	const {start, end} = rangeOf(fragment);
	return {
		passage: sentence.passage,
		start: sentence.start + start,
		end: sentence.start + end,
		text: sentence.text.slice(start, end),
		marked: runsOf(telling).flatMap(([from, last]) => {
			const [opening, closing] = [tokens[from], tokens[last]];
			if (opening === undefined || closing === undefined) return [];
			return [{start: opening.start - start, end: closing.bareEnd - start}];
		}),
	};
}

/** Numbers that follow each other, by the first and the last of them. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last !== undefined && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs;
}
