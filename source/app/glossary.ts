/** Every mark and word of the screen that is not plain language, each as it looks; what it claims is said by a language. */
import type {Tone} from './line.ts';

export type GlossaryEntry = {
	readonly sign: string;
	/** As it looks where it stands. */
	readonly tone: Tone;
	/** `{id}` stands for the key of that binding. */
	readonly meaning: string;
};

/** The marks: in the gutter between the texts, in margins, before rows. */
const marks = [
	['=', 'agrees'],
	['≈', 'agrees'],
	['?', 'weak'],
	['~', 'quiet'],
	['│', 'quiet'],
	['↑ ↓', 'moved'],
	['¶', 'quiet'],
	['–', 'quiet'],
	['›', 'strong'],
	['▌', 'left'],
	['●', 'pin'],
	['✎', 'note'],
	['◉', 'pin'],
	['▸', 'quiet'],
	['+', 'key'],
	['◆', 'pin'],
	['5j', 'key'],
	['…', 'quiet'],
] as const satisfies readonly (readonly [sign: string, tone: Tone])[];
type MarkSign = (typeof marks)[number][0];

/** The words: how the texts of a row relate, how sure that is, and what is said of a silence. */
const words = [
	['same', 'agrees'],
	['reworded', 'agrees'],
	['partial', 'agrees'],
	['related', 'quiet'],
	['only', 'plain'],
	['not-mentioned', 'quiet'],
	['no-counterpart', 'quiet'],
	['moved', 'moved'],
	['conflict', 'conflict'],
	['certain', 'plain'],
	['doubtful', 'weak'],
	['in-part', 'weak'],
	['by-hand', 'note'],
	['nobody', 'plain'],
	['looked-for', 'quiet'],
] as const satisfies readonly (readonly [id: string, tone: Tone])[];
type WordId = (typeof words)[number][0];

/** What a language says of them: of a word, how it stands on the screen as well. */
export type GlossaryWords = {
	readonly marks: Readonly<Record<MarkSign, string>>;
	readonly words: Readonly<Record<WordId, readonly [sign: string, meaning: string]>>;
};

export function glossary(said: GlossaryWords): readonly GlossaryEntry[] {
	return [
		...marks.map(([sign, tone]) => ({sign, tone, meaning: said.marks[sign]})),
		...words.map(([id, tone]) => {
			const [sign, meaning] = said.words[id];
			return {sign, tone, meaning};
		}),
	];
}
