/** Makes one token of words that mostly stand together ("Northern Triangle"): a standing name counts as one thing. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Token, Vocabulary} from './vocabulary.ts';

/** Two words this often side by side, and in this share of the places of either, are one name. */
const collocationCount = 3;
const collocationShare = 0.6;

/** The same token lists with each such name as one token. */
export function joinCollocations(
	vocabulary: Vocabulary,
	sides: Sides<readonly (readonly Token[])[]>,
): Sides<Token[][]> {
	const all = [...sides.left, ...sides.right];
	const single = new Int32Array(vocabulary.stems);
	for (const tokens of all) for (const {stem} of tokens) single[stem] = (single[stem] ?? 0) + 1;
	const canJoin = ({rarity, stem}: Token): boolean => rarity !== 0 && (single[stem] ?? 0) >= collocationCount;
	const size = vocabulary.stems;
	const double = new Map<number, number>();
	for (const tokens of all) {
		for (let i = 1; i < tokens.length; i += 1) {
			const [a, b] = [tokens[i - 1], tokens[i]];
			if (a === undefined || b === undefined || !canJoin(a) || !canJoin(b)) continue;
			const key = a.stem * size + b.stem;
			double.set(key, (double.get(key) ?? 0) + 1);
		}
	}
	const isOneName = (a: Token, b: Token): boolean => {
		if (!canJoin(a) || !canJoin(b)) return false;
		const together = double.get(a.stem * size + b.stem) ?? 0;
		const apart = Math.max(single[a.stem] ?? 0, single[b.stem] ?? 0);
		return together >= collocationCount && together >= collocationShare * apart;
	};
	return mapSides(sides, sentences => sentences.map(tokens => joinIn(tokens, vocabulary, isOneName)));
}

function joinIn(
	tokens: readonly Token[],
	vocabulary: Vocabulary,
	isOneName: (a: Token, b: Token) => boolean,
): Token[] {
	const joined: Token[] = [];
	let previous: Token | undefined;
	for (const token of tokens) {
		const open = joined.at(-1);
		if (previous !== undefined && open !== undefined && isOneName(previous, token)) {
			joined[joined.length - 1] = vocabulary.joinTokens(open, token);
		} else joined.push(token);
		previous = token;
	}
	return joined;
}
