/** What a language must tell the rest of the program: one value, with a record for each part that asks. */
import type {Acts} from './acts.ts';
import type {Clauses} from './clauses.ts';
import type {Commitments} from './commitments.ts';
import type {Concepts} from './concepts.ts';
import type {Dates} from './dates.ts';
import type {DocumentWords} from './document-words.ts';
import type {Fields} from './fields.ts';
import type {Figures} from './figures.ts';
import type {FramingWords} from './framing.ts';
import type {Frequencies} from './frequencies.ts';
import type {Names} from './names.ts';
import type {Phrases} from './phrases.ts';
import type {SearchLanguage} from './search-language.ts';
import type {Sentences} from './sentences.ts';
import type {Themes} from './themes.ts';
import type {Verbs} from './verbs.ts';
import type {WordVectors} from './word-vectors.ts';
import type {Words} from './words.ts';

export type Language = {
	/** ISO 639-1, as a source states its language. */
	readonly code: string;
	/** Whether a text is plainly in this language; told from few words, so that no more need be asked of most texts. */
	readonly recognises: (text: string) => boolean;
	/** How much the words of a text, however short, tell that it is in this language and not in another; see `wordsToTell`. */
	readonly traces: (words: readonly string[]) => number;
	readonly words: Words;
	readonly sentences: Sentences;
	readonly concepts: Concepts;
	readonly fields: Fields;
	/** Read from disk when they are first asked for. */
	readonly wordVectors: () => WordVectors;
	readonly dates: Dates;
	readonly figures: Figures;
	readonly frequencies: Frequencies;
	readonly names: Names;
	readonly verbs: Verbs;
	readonly acts: Acts;
	readonly clauses: Clauses;
	readonly commitments: Commitments;
	readonly phrases: Phrases;
	readonly themes: Themes;
	readonly framing: FramingWords;
	readonly search: SearchLanguage;
	readonly documents: DocumentWords;
};

/** As much of a language as reading documents asks for; of some languages no more than this is known. */
export type DocumentLanguage = Pick<Language, 'code' | 'recognises' | 'documents'>;
