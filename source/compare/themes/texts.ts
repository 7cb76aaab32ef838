/** A text of a row as its name is looked for in it: words with the classes of each. */
import {concepts} from '../../languages/en/concepts.ts';
import {meaningsOf} from '../reading/meanings.ts';
import {type Token, tokenise} from '../reading/tokens.ts';
import {classesOf, type WordClasses} from '../reading/word-classes.ts';

/** A text of a row, cut, with the classes of each of its words. */
export type Text = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClasses[];
};

export function readText(text: string): Text {
	const tokens = tokenise(text);
	const meanings = meaningsOf(tokens, concepts);
	return {
		text,
		tokens,
		classes: tokens.map((token, n) => ({...classesOf(token), concept: meanings[n] ?? ''})),
	};
}
