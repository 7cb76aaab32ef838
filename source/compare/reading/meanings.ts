/** Tells what each word of a text means in its place. */
import {type Concepts, multiwordAt} from '../../languages/concepts.ts';
import type {Token} from './tokens.ts';

/** The id of each token's concept; empty within the name of several words whose meaning stands before. */
export function meaningsOf(tokens: readonly Token[], concepts: Concepts): readonly string[] {
	const ids: string[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) break;
		const name = multiwordAt(tokens, at, concepts.multiwords, concepts);
		if (name === undefined) {
			ids.push(concepts.of(token.base).id);
			continue;
		}
		const means = name.means.split(' ').map(word => concepts.of(word).id);
		for (const [n] of name.words.entries()) ids.push(means[n] ?? '');
		at += name.words.length - 1;
	}
	return ids;
}
