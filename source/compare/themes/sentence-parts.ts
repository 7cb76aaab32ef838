/** Cuts a sentence at what stands in front of its point, behind it, and beside it. */
import {rememberFor} from '../../base/remember.ts';
import type {Joint} from '../../languages/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import type {TopicText} from './texts.ts';

export const hasComma = (token: Token | undefined): boolean =>
	token !== undefined && token.gap !== ' ' && token.gap.includes(',');

/** How the word at a place joins two phrases, if it does. */
export const jointAt = ({language, tokens}: TopicText, index: number): Joint | undefined =>
	language.phrases.joints.get(tokens[index]?.folded ?? '');

/**
 * The token where the sentence leaves its point: `in order to`, `, reducing costs`, `for targeting`, `that works`. Both
 * its theme and its label ask for it.
 */
export const tailStart = rememberFor((text: TopicText): number => {
	const {tokens, classes} = text;
	for (let index = 3; index < tokens.length; index += 1) {
		const token = tokens[index];
		const word = classes[index];
		if (token === undefined || word === undefined || token.initial) continue;
		if (word.opensTail || (hasComma(token) && word.isGerund)) return index;
		if (word.isGrammatical && opensTail(text, index)) return index;
	}
	return tokens.length;
});

/** Whether a small word opens what a point is for, by what means it is reached, or what more there is of it. */
function opensTail({language, tokens, classes}: TopicText, index: number): boolean {
	const {clauses, phrases, verbs} = language;
	const {purpose, consequence, means, participle} = phrases.parts;
	const wordAt = (at: number): string => tokens[at]?.folded ?? '';
	const before = classes[index - 1];
	const next = classes[index + 1];
	const isNoun = before !== undefined && !before.isGrammatical && !before.isReporting;
	if (purpose.every((word, n) => wordAt(index + n) === word)) return true;
	if (wordAt(index) === consequence.word) return consequence.behind.has(wordAt(index + 1));
	if (means.has(wordAt(index))) return next?.isGerund === true;
	// `financing for upgrades that will maximize use of the line` says behind `that` what it is about.
	if (wordAt(index) === clauses.subordinator) return isNoun && tokens[index - 2]?.grammatical !== true;
	// `protocols to reduce capabilities`, but `solutions to simplify procedures` and `committed to improve`.
	return (
		wordAt(index) === verbs.infinitive &&
		isNoun &&
		next?.isAction === true &&
		!next.isExploring &&
		!participle.test(wordAt(index - 1)) &&
		!before.isAction &&
		!before.isHollow &&
		!before.isHollowAlone
	);
}

/** The token where the sentence goes on to a second thing that is done: `, and to target networks`. */
export function secondStart(text: TopicText): number {
	const {language, tokens, classes} = text;
	for (let index = 4; index < tokens.length; index += 1) {
		if (!hasComma(tokens[index]) || jointAt(text, index) !== 'and') continue;
		if (tokens[index + 1]?.folded === language.verbs.infinitive || classes[index + 1]?.isAction) return index;
	}
	return tokens.length;
}

/** The token behind `On energy issues,`, or 0 where nothing is put in front. */
export function frontEnd({language, tokens}: TopicText): number {
	const {fronting, purpose} = language.phrases.parts;
	const [first, second] = tokens;
	const isPurpose = first?.folded === purpose[0] && second?.folded === purpose[1];
	if (!fronting.has(first?.folded ?? '') && !isPurpose) return 0;
	const end = tokens.findIndex((token, index) => index > 0 && hasComma(token));
	return end === -1 ? 0 : end;
}
