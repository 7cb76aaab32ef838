/** Who is bound by what both texts say, where they name others: then they do not say the same. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {SharedPair} from '../../compare/comparison.ts';
import {type Context, commitmentIn} from './context.ts';
import {isSideItself, namesIn} from './who.ts';

/**
 * The words of each text for who is bound, empty where it names nobody; null where they do not differ, where a text says
 * `we`, and where each means its own side, unless they then speak of money: only one may pay it.
 */
export function boundApart(context: Context, pair: SharedPair): Sides<string> | null {
	const isPromise = [...pair.left, ...pair.right].some(
		sentence => commitmentIn(context, sentence) !== undefined,
	);
	const difference = pair.differences.find(({kind, conflict}) => kind === 'actor' && !conflict);
	if (!isPromise || difference === undefined) return null;
	const {left, right} = difference;
	const {speakers} = context.reader.language.clauses;
	if (speakers.test(left) || speakers.test(right)) return null;
	const isEachItself = isSideItself(context, 'left', left) && isSideItself(context, 'right', right);
	return isEachItself && !holdsMoney(context, pair) ? null : {left, right};
}

const holdsMoney = ({reader}: Context, {left, right}: SharedPair): boolean =>
	[left, right].every(sentences =>
		sentences.some(sentence => reader.read(sentence).figures.some(({kind}) => kind === 'money')),
	);

/** Whether both name others by their names: two bodies or countries, not two words for some governments. */
export function areOtherNames(context: Context, bound: Sides<string>): boolean {
	const {left, right} = mapSides(bound, words => namedIn(context, words));
	return left.length > 0 && right.length > 0 && !left.some(name => right.includes(name));
}

/** Whether both name somebody, and one a body or country more: `Norland and Sudland`, `Norland`. */
export function areNotTheSameNames(context: Context, bound: Sides<string>): boolean {
	const {left, right} = mapSides(bound, words => new Set(namedIn(context, words)));
	return (
		left.size > 0 && right.size > 0 && (left.size !== right.size || ![...left].every(name => right.has(name)))
	);
}

function namedIn({reader}: Context, words: string): string[] {
	return namesIn(reader, reader.tokens(words)).map(({base}) => base);
}
