/** Which words of two sentences mean the same, in order. */
import type {Sides} from '../base/sides.ts';
import type {Sentence, SharedPair} from '../compare/comparison.ts';
import {align} from '../compare/differences/align.ts';
import type {Reader} from '../compare/reading/reader.ts';
import type {Token} from '../compare/reading/tokens.ts';
import {type CutSentence, cutSentence, isContent, type Run} from './phrases.ts';

/** The sentences of a pair that are linked for certain, two by two: in a pair of several, not every one answers each. */
export function linkedSentences({left, right, links}: SharedPair): Sides<Sentence>[] {
	return links.flatMap((link): Sides<Sentence>[] => {
		const mine = left.find(({id}) => id === link.left);
		const theirs = right.find(({id}) => id === link.right);
		return link.certainty === 'strong' && mine && theirs ? [{left: mine, right: theirs}] : [];
	});
}

/** For each word the word of the other sentence that means the same, or -1. */
export type Links = Sides<Int32Array>;

/** Forms and equivalents of a word are the same word: `welcomes` and `welcome`, `destroy` and `dismantle`. */
export function linkMeanings(left: CutSentence, right: CutSentence): Links {
	return align(meant(left), meant(right));
}

/** Forms of a word are the same word. */
export function linkForms(left: CutSentence, right: CutSentence): Links {
	return align(stemmed(left), stemmed(right));
}

function meant({tokens, classes, meanings}: CutSentence): Token[] {
	return tokens.map((token, n) => {
		const means = token.grammatical ? token.folded : meanings[n] || classes[n]?.stem || token.folded;
		return {...token, folded: means};
	});
}

function stemmed({tokens, classes}: CutSentence): Token[] {
	return tokens.map((token, n) => ({
		...token,
		folded: token.grammatical ? token.folded : (classes[n]?.stem ?? token.folded),
	}));
}

/** Whether the words of a run stand so, one behind the other, in another sentence; articles at its ends aside. */
export function quotedAlike({tokens, classes}: CutSentence, {from, to}: Run, other: CutSentence): boolean {
	let [first, behind] = [from, to];
	while (first < behind && classes[first]?.isDeterminer === true) first += 1;
	while (first < behind && classes[behind - 1]?.isDeterminer === true) behind -= 1;
	const sought = tokens.slice(first, behind).map(({folded}) => folded);
	return other.tokens.some((_, at) => sought.every((word, n) => other.tokens[at + n]?.folded === word));
}

/** Whether a sentence has every word of a label that says something, or a form of it. */
export function isSaidIn(label: string, sentence: Sentence, reader: Reader): boolean {
	const {classes} = cutSentence(sentence, reader);
	const said = new Set(classes.map(({stem}) => stem));
	const tokens = reader.tokens(label);
	return reader.classes(label).every(({stem}, at) => tokens[at]?.grammatical === true || said.has(stem));
}

/** Names of what a phrase is about, by their stems: the last words of its noun phrases, which adjectives and verbs are not. */
export function subjectsIn(cut: Pick<CutSentence, 'tokens' | 'classes'>): ReadonlySet<string> {
	const isLast = (at: number): boolean => {
		const next = cut.tokens[at + 1];
		return next === undefined || next.grammatical || next.gap !== ' ';
	};
	return new Set(
		cut.classes.flatMap(({stem, isAction}, at) =>
			isOfMatter(cut, at) && !isAction && isLast(at) ? [stem] : [],
		),
	);
}

/** Words in common that tell less together are in half of all statements, and so is any of them that tells less alone. */
const leastTold = 0.6;
const leastToldByOne = 0.4;

/** Whether two sentences have something specific in common, in any form; equivalents are the same. People are not what it is about. */
export function areOnOneMatter(left: CutSentence, right: CutSentence): boolean {
	const rarities = (cut: CutSentence) =>
		new Map(
			cut.classes.flatMap(({stem}, at): [string, number][] =>
				isOfMatter(cut, at) && !isOfPerson(cut, at)
					? [[cut.meanings[at] || stem, cut.language.words.rarity(stem)]]
					: [],
			),
		);
	const known = rarities(left);
	const common = [...rarities(right)].flatMap(([word, rarity]) =>
		known.has(word) ? [Math.max(rarity, known.get(word) ?? 0)] : [],
	);
	const told = common.reduce((sum, rarity) => sum + rarity, 0);
	return told >= leastTold && common.some(rarity => rarity >= leastToldByOne);
}

const isOfPerson = ({tokens, names, classes}: CutSentence, at: number): boolean => {
	const {start = 0, end = 0} = tokens[at] ?? {};
	return (
		classes[at]?.isOfPeople === true ||
		names.some(name => name.kind === 'person' && name.start <= start && end <= name.end)
	);
};

/** Whether a word says what it is about: not who speaks, where, or that something is done about it. */
export function isOfMatter(cut: Pick<CutSentence, 'tokens' | 'classes'>, at: number): boolean {
	const word = cut.classes[at];
	if (word === undefined || !isContent(cut, at)) return false;
	return !(
		word.isAgent ||
		word.isTitle ||
		word.isOfPlace ||
		word.isCount ||
		word.isOfMeeting ||
		word.isHollowAlone
	);
}
