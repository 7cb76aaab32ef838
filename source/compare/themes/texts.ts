/** A text of a row as its name is looked for in it: words with the classes of each. */
import type {Language} from '../../languages/language.ts';
import type {Reader} from '../reading/reader.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';

/** A text of a row, cut, with the classes of each of its words. */
export type TopicText = {
	readonly language: Language;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClasses[];
};

export function readTopicText(text: string, reader: Reader): TopicText {
	const tokens = reader.tokens(text);
	const meanings = reader.meanings(text);
	// The classes of a word wherever it stands, but where it is part of a name that means something else.
	const classes = tokens.map((token, n) => {
		const own = reader.classesOf(token);
		const concept = meanings[n] ?? '';
		return own.concept === concept ? own : {...own, concept};
	});
	return {language: reader.language, text, tokens, classes};
}
