/** Says which phrase answers which in a pair of texts in two languages. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import type {Pair} from '../comparison.ts';
import {answeringPhrases} from './answers.ts';

/** The sentences of a pair as one text a side. */
export function textsOf({left, right}: Pair): Sides<string> {
	return mapSides({left, right}, sentences => sentences.map(({text}) => text).join(' '));
}

/** The phrases of both texts, verbatim, the longest first; none where one is empty, or both are in one language. */
export function answersBetween(texts: Sides<string>, language: Language): Sides<string>[] {
	if (texts.left === '' || texts.right === '') return [];
	return answeringPhrases(texts.left, texts.right, language).map(answer =>
		mapSides(answer, ({start, end}, side) => texts[side].slice(start, end)),
	);
}

/** Those of a pair that makes one point. */
export function answersOf(pair: Pair, language: Language): Sides<string>[] {
	return pair.relation === 'related' ? [] : answersBetween(textsOf(pair), language);
}

/** `border security = seguridad fronteriza; …`; null where there are none. */
export function answersInWords(pairs: readonly Pair[], language: Language): string | null {
	const answers = pairs.flatMap(pair => answersOf(pair, language));
	return answers.length === 0 ? null : answers.map(({left, right}) => `${left} = ${right}`).join('; ');
}
