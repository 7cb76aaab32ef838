/** Finds opposed stances: one text takes up what the other turns down. */
import {mapSides, type SideName, type Sides} from '../base/sides.ts';
import {type Stance, stanceNames} from '../languages/acts.ts';
import {isOfMatter, type Links} from './common-words.ts';
import {type CutSentence, isContent, isDenied, phraseEnd, phrasesOf, type Run} from './phrases.ts';

/** Words of a phrase. */
const mostWords = 11;
/** Words between a stance and what it is about. */
const reach = 7;

/** A phrase with the word that takes a stance. */
export type StancePhrase = {readonly run: Run; readonly at: number};

/**
 * Phrases of two sentences that take opposed stances on something both name, or of which one turns down what the
 * other only discusses; null where they do neither.
 */
export function opposedStances(cuts: Sides<CutSentence>, links: Links): Sides<StancePhrase> | null {
	const taken = mapSides(cuts, stanceIn);
	const left = taken.left ?? neutralBeside(cuts.left, taken.right);
	const right = taken.right ?? neutralBeside(cuts.right, taken.left);
	if (left === null || right === null || left.stance === right.stance) return null;
	const at = {left: left.at, right: right.at};
	const things = [...links.left].flatMap((link, word) =>
		isNear(word, at.left) && link >= 0 && isNear(link, at.right) && isThing(cuts.left, word)
			? [{left: word, right: link}]
			: [],
	);
	if (things.length === 0) return null;
	const phrase = (side: SideName) =>
		phraseWith(
			cuts[side],
			at[side],
			things.map(thing => thing[side]),
		);
	const runs = {left: phrase('left'), right: phrase('right')};
	return runs.left === null || runs.right === null
		? null
		: {left: {run: runs.left, at: at.left}, right: {run: runs.right, at: at.right}};
}

const isNear = (one: number, other: number): boolean => one !== other && Math.abs(one - other) <= reach;

/** A place may be what is welcomed or condemned. */
const isThing = (cut: CutSentence, at: number): boolean =>
	isOfMatter(cut, at) || (isContent(cut, at) && cut.classes[at]?.isOfPlace === true);

/** A word with the stance that it takes, if it takes one. */
type Taken = {readonly stance: Stance | null; readonly at: number};

/** The word with which a sentence without a stance says that something was discussed which the other turns down. */
function neutralBeside({tokens, language}: CutSentence, other: Taken | null): Taken | null {
	if (other?.stance !== 'against') return null;
	const at = tokens.findIndex(({text}) => language.acts.words.discussed.test(text));
	return at === -1 ? null : {stance: null, at};
}

/** The one stance that a sentence takes, with its first word; null where it takes none, or both. */
function stanceIn(cut: CutSentence): Taken | null {
	const {stances} = cut.language.acts;
	const found = stanceNames.flatMap(stance => {
		const at = cut.tokens.findIndex(
			({folded}, index) => stances[stance].test(folded) && !isDenied(cut, {from: index}),
		);
		return at === -1 ? [] : [{stance, at}];
	});
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** The shortest phrase with a stance and one of the things it is about, else what follows the stance. */
function phraseWith(cut: CutSentence, at: number, things: readonly number[]): Run | null {
	const holds = ({from, to}: Run, word: number): boolean => from <= word && word < to;
	const [best] = phrasesOf(cut, mostWords)
		.filter(run => holds(run, at) && things.some(thing => holds(run, thing)))
		.sort((one, other) => one.to - one.from - (other.to - other.from));
	if (best !== undefined) return {from: best.from, to: best.to};
	const to = phraseEnd(cut, at, mostWords, at + 2);
	return to === null ? null : {from: at, to};
}
