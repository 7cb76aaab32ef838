/** Says which phrase answers which in a pair of texts in two languages. */
import type {Language} from '../../languages/language.ts';
import type {Pair} from '../comparison.ts';
import {answeringPhrases} from './answers.ts';

export type AnsweringWords = {readonly left: string; readonly right: string};

/** The phrases of both sides, verbatim, the longest first; none of a pair in one language or of one side. */
export function answersOf(pair: Pair, language: Language): AnsweringWords[] {
	if (pair.left.length === 0 || pair.right.length === 0 || pair.relation === 'related') return [];
	const [left, right] = [pair.left, pair.right].map(sentences => sentences.map(({text}) => text).join(' '));
	if (left === undefined || right === undefined) return [];
	return answeringPhrases(left, right, language).map(answer => ({
		left: left.slice(answer.left.start, answer.left.end),
		right: right.slice(answer.right.start, answer.right.end),
	}));
}

/** `border security = seguridad fronteriza; …`; null where there are none. */
export function answersInWords(pairs: readonly Pair[], language: Language): string | null {
	const answers = pairs.flatMap(pair => answersOf(pair, language));
	return answers.length === 0 ? null : answers.map(({left, right}) => `${left} = ${right}`).join('; ');
}
