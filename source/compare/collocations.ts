/** Makes one token of words that mostly stand together ("Northern Triangle"): a standing name counts as one thing. */
import {mapSides, type Sides} from '../documents/sides.ts';
import {stemKey, type Token, type Vocabulary} from './terms.ts';

/** Two words this often side by side, and in this share of the places of either, are one name. */
const collocationCount = 3;
const collocationShare = 0.6;

/** The same token lists with each such name as one token. */
export function joinCollocations(
	vocabulary: Vocabulary,
	sides: Sides<readonly (readonly Token[])[]>,
): Sides<Token[][]> {
	const single = new Map<number, number>();
	const double = new Map<number, number>();
	for (const tokens of [...sides.left, ...sides.right]) {
		for (const [i, token] of tokens.entries()) {
			count(single, stemKey(token));
			const next = tokens[i + 1];
			if (next !== undefined) count(double, pairKey(token, next));
		}
	}
	const isOneName = (a: Token, b: Token): boolean => {
		if (a.rarity === 0 || b.rarity === 0) return false;
		const together = double.get(pairKey(a, b)) ?? 0;
		const apart = Math.max(single.get(stemKey(a)) ?? 0, single.get(stemKey(b)) ?? 0);
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

function count(counts: Map<number, number>, key: number): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairKey(a: Token, b: Token): number {
	return stemKey(a) * 2 ** 26 + stemKey(b);
}
