/** Names that are words of a text: where the briefing speaks another language, they stand in quotation marks and are known for theirs. */
import type {Deliverable, Stretch} from '../../compare/comparison.ts';
import {type Content, type Inline, quoted} from '../briefing.ts';
import {sentencesOfRow} from '../rows-about.ts';
import {madeName} from '../wording/made-names.ts';
import type {Context} from './context.ts';

export type Naming = {
	readonly text: string;
	/** That of the words, where it is not that of the briefing. */
	readonly language?: string;
};

const withSecond = /^([^:“]+): ([^:]+)$/u;

/** The name of a row; the user's own is in whatever language the user likes. */
export function topicOf(context: Context, row: Deliverable): Naming {
	const {topic, key} = row;
	if (context.choices.topics.has(key)) return {text: topic};
	const phrase = (words: string) => phraseOf(context, row, words).text;
	const made = madeName(topic, context.wording, phrase);
	if (made !== null) return {text: made};
	const [, theme, closer] = isVerbatim(context, row, topic) ? [] : (withSecond.exec(topic) ?? []);
	if (theme !== undefined && closer !== undefined) return {text: `${phrase(theme)}: ${phrase(closer)}`};
	return phraseOf(context, row, topic);
}

/** Words of a row's texts, whatever the case of their first letter, or of a heading. */
function phraseOf(context: Context, row: Deliverable, words: string): Naming {
	const sentences = sentencesOfRow(row);
	const holder = sentences.find(({text}) => holds(text, words)) ?? sentences[0];
	if (holder === undefined) return {text: words};
	const naming = wordsOf(context, words, holder);
	// What is put together of the words is no quotation.
	return isVerbatim(context, row, words) ? naming : {...naming, text: words};
}

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

function isVerbatim({references}: Context, row: Deliverable, words: string): boolean {
	return sentencesOfRow(row).some(
		({text, passage}) => holds(text, words) || holds(references.passage(passage)?.heading ?? '', words),
	);
}

/** Words of a sentence or a passage. */
export function wordsOf(
	{references, wording}: Context,
	words: string,
	{passage}: Pick<Stretch, 'passage'>,
): Naming {
	const language = references.languageOf(passage);
	if (language === null || language === wording.code) return {text: words};
	return {text: quoted(words), language};
}

export function strongly({text, ...spoken}: Naming, after = ''): Inline {
	return {kind: 'strong', text: `${text}${after}`, ...spoken};
}

export function plainly({text, ...spoken}: Naming): Inline {
	return {kind: 'text', text, ...spoken};
}

/** A word of a text in quotation marks, and what is said of it. */
export function quotedWord(
	context: Context,
	word: string,
	where: Pick<Stretch, 'passage'> | undefined,
	said: string,
): Content {
	const {language} = where === undefined ? {language: undefined} : wordsOf(context, word, where);
	return running([{text: `“${word}”`, ...(language !== undefined && {language})}, {text: said}]);
}

/** Words one behind the other; a piece of running text has one language. */
export function running(pieces: readonly Naming[]): Content {
	const run: Naming[] = [];
	for (const piece of pieces) {
		const last = run.at(-1);
		if (last !== undefined && last.language === piece.language) {
			run[run.length - 1] = {...last, text: `${last.text}${piece.text}`};
		} else run.push(piece);
	}
	return run.map(plainly);
}
