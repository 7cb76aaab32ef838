/** A text of a row as its name is looked for in it: words with the classes of each. */
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import type {CutText, Reader} from '../reading/reader.ts';
import type {Token} from '../reading/tokens.ts';
import type {WordClasses} from '../reading/word-classes.ts';

/** A text of a row, cut, with the classes of each of its words. */
export type TopicText = {
	readonly language: Language;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClasses[];
};

/** The text as it is known to its reader, with what its words are for a label; made once for it. */
export function readTopicText(text: string, reader: Reader): TopicText {
	return topicTextOf(reader.cut(text));
}

const topicTextOf = rememberFor(({language, text, tokens, meanings, inLabels}: CutText): TopicText => {
	const concepts = meanings();
	// The classes of a word wherever it stands, but where it is part of a name that means something else.
	const classes = inLabels().map((word, n) => {
		const concept = concepts[n] ?? '';
		return word.concept === concept ? word : {...word, concept};
	});
	return {language, text, tokens, classes};
});
