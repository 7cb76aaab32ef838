/** Names what words of a text in another language mean, in words that the other side has for it in the reader's; nothing is translated. */
import {mapSides, otherSide, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import type {SharedPair} from '../../compare/comparison.ts';
import {answeringPhrases} from '../../compare/differences/answers.ts';
import {type Content, remark} from '../briefing.ts';
import type {Context} from './context.ts';

/** Concepts of one place. */
const mostNamed = 3;

/** `= border security; = early warning protocols`, beside a side's words in another language; nothing beside others. */
export function conceptsBeside(context: Context, side: SideName, said: readonly Sides<string>[]): Content {
	const named = said.flatMap(texts => conceptsIn(context, side, texts));
	const different = [...new Set(named)].slice(0, mostNamed);
	return different.length === 0 ? [] : [remark(different.map(words => `= ${words}`).join('; '))];
}

/** The sentences of pairs, each pair as two texts. */
export function textsOf(pairs: readonly SharedPair[]): Sides<string>[] {
	return pairs.map(pair =>
		mapSides({left: pair.left, right: pair.right}, sentences => sentences.map(({text}) => text).join(' ')),
	);
}

/** Where the other side speaks the reader's language, and this one does not. */
function conceptsIn({reader, wording}: Context, side: SideName, texts: Sides<string>): string[] {
	const other = otherSide(side);
	const [isKnown, isOwn] = [other, side].map(one => reader.languageOf(texts[one]).code === wording.code);
	if (!isKnown || isOwn || sideNames.some(one => texts[one] === '')) return [];
	return answeringPhrases(texts.left, texts.right, reader.language).map(answer =>
		texts[other].slice(answer[other].start, answer[other].end),
	);
}
