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

/** The classes of a word for a label, in which more words say nothing than in evidence. */
function inLabels(token: Token, own: WordClasses, {phrases: {inLabels: words}}: Language): WordClasses {
	const {base, folded, text, capital} = token;
	return {
		...own,
		isGrammatical: own.isGrammatical || words.contraction.test(text),
		isWeak: own.isWeak || words.weak.has(base),
		isTrailing: own.isTrailing || (!capital && words.isTrailing(base)),
		isAction: own.isAction || words.actions.has(base),
		isFinite: own.isFinite || words.finite.has(base),
		opensVerb: own.opensVerb || words.verbOpeners.has(folded),
		isHollow: own.isHollow || words.hollow.has(own.stem),
		isHollowAlone: own.isHollowAlone || words.hollowAlone.has(own.stem),
		isEmptyHead: own.isEmptyHead || words.emptyHeads.has(base),
	};
}

export function readTopicText(text: string, reader: Reader): TopicText {
	const tokens = reader.tokens(text);
	const meanings = reader.meanings(text);
	// The classes of a word wherever it stands, but where it is part of a name that means something else.
	const classes = tokens.map((token, n) => {
		const own = inLabels(token, reader.classesOf(token), reader.language);
		const concept = meanings[n] ?? '';
		return own.concept === concept ? own : {...own, concept};
	});
	return {language: reader.language, text, tokens, classes};
}
