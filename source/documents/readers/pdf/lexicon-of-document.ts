/** What is known of the words of a document: those that it has itself, and those of its language. */
import {documentLanguages, isKnown, languageOf, loadLanguages} from '../../../languages/languages.ts';
import {fold} from '../../../text/words.ts';
import {type Lexicon, lexiconOf} from './hyphens.ts';

/** Characters that settle a language. */
const sampleLength = 3000;

export async function lexiconOfDocument(lines: readonly string[]): Promise<Lexicon> {
	const sample = lines.join(' ').slice(0, sampleLength);
	const code = documentLanguages.find(({recognises}) => recognises(sample))?.code ?? null;
	await loadLanguages([code]);
	if (code === null || !isKnown(code)) return lexiconOf(lines, () => false);
	const {words} = languageOf(code);
	return lexiconOf(lines, word => words.rarityOf(fold(word)) < 1);
}
