/** Cuts a sentence at what stands in front of its point, behind it, and beside it. */
import type {Token} from '../reading/tokens.ts';
import type {TopicText} from './texts.ts';

export const hasComma = (token: Token | undefined): boolean =>
	token !== undefined && token.gap !== ' ' && token.gap.includes(',');

/** The token where the sentence leaves its point: `in order to`, `, reducing costs`, `for targeting`, `that works`. */
export function tailStart({tokens, classes}: TopicText): number {
	for (let index = 3; index < tokens.length; index += 1) {
		const token = tokens[index];
		const word = classes[index];
		const before = classes[index - 1];
		if (token === undefined || word === undefined || before === undefined || token.initial) continue;
		if (word.opensTail || (hasComma(token) && word.isGerund)) return index;
		if (!word.isGrammatical) continue;
		const next = classes[index + 1];
		const isNoun = !before.isGrammatical && !before.isReporting;
		switch (token.folded) {
			case 'in':
				if (tokens[index + 1]?.folded === 'order' && tokens[index + 2]?.folded === 'to') return index;
				break;
			case 'so':
				if (/^(?:that|as)$/.test(tokens[index + 1]?.folded ?? '')) return index;
				break;
			case 'for':
			case 'by':
			case 'through':
				if (next?.isGerund) return index;
				break;
			case 'that':
				// `financing for upgrades that will maximize use of the line` says behind `that` what it is about.
				if (isNoun && tokens[index - 2]?.grammatical !== true) return index;
				break;
			case 'to':
				// `protocols to reduce capabilities`, but `solutions to simplify procedures` and `committed to improve`.
				if (
					isNoun &&
					next?.isAction &&
					!next.isExploring &&
					!/(?:ed|ing)$/.test(tokens[index - 1]?.folded ?? '') &&
					!before.isAction &&
					!before.isHollow &&
					!before.isHollowAlone
				)
					return index;
				break;
			default:
		}
	}
	return tokens.length;
}

/** The token where the sentence goes on to a second thing that is done: `, and to target networks`. */
export function secondStart({tokens, classes}: TopicText): number {
	for (let index = 4; index < tokens.length; index += 1) {
		if (!hasComma(tokens[index]) || tokens[index]?.folded !== 'and') continue;
		if (tokens[index + 1]?.folded === 'to' || classes[index + 1]?.isAction) return index;
	}
	return tokens.length;
}

/** The token behind `On energy issues,`, or 0 where nothing is put in front. */
export function frontEnd(tokens: readonly Token[]): number {
	if (!/^(?:on|regarding|concerning)$/.test(tokens[0]?.folded ?? '')) {
		const isPurpose = tokens[0]?.folded === 'in' && tokens[1]?.folded === 'order';
		if (!isPurpose) return 0;
	}
	const end = tokens.findIndex((token, index) => index > 0 && hasComma(token));
	return end === -1 ? 0 : end;
}
