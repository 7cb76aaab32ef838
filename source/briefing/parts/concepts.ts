/** Names what words of a text in another language mean, in words that the other side has for it in the reader's; nothing is translated. */
import {otherSide, type SideName, type Sides} from '../../base/sides.ts';
import type {SharedPair} from '../../compare/comparison.ts';
import {answersBetween, textsOf} from '../../compare/differences/answers-in-words.ts';
import {type Content, remark} from '../briefing.ts';
import type {Context} from './context.ts';

/** Concepts of one place. */
const mostNamed = 3;

/** `= border security; = early warning protocols`, beside a side's words in another language; nothing beside others. */
export function conceptsBeside(context: Context, side: SideName, pairs: readonly SharedPair[]): Content {
	const named = pairs.flatMap(pair => conceptsIn(context, side, textsOf(pair)));
	const different = [...new Set(named)].slice(0, mostNamed);
	return different.length === 0 ? [] : [remark(different.map(words => `= ${words}`).join('; '))];
}

/** Where the other side speaks the reader's language, and this one does not. */
function conceptsIn({reader, wording}: Context, side: SideName, texts: Sides<string>): string[] {
	const other = otherSide(side);
	const [isKnown, isOwn] = [other, side].map(one => reader.languageOf(texts[one]).code === wording.code);
	if (!isKnown || isOwn) return [];
	return answersBetween(texts, reader.language).map(answer => answer[other]);
}
