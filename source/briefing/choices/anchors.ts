/** The words that choices hang on: which passages, and what has to be kept of them to find them again. */
import {rememberFor} from '../../base/remember.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import {languageOf} from '../../languages/languages.ts';
import type {Choices, ChoicesOfPair, KeptPassage} from './choices.ts';
import type {DocumentBefore} from './moves.ts';

type CutPassage = KeptPassage & {readonly sentences: readonly string[]};

/** Cut once: with every change all that is kept is written anew. */
const cutPassages = rememberFor(
	(source: Pick<DocumentBefore, 'language' | 'passages'>): readonly CutPassage[] => {
		const language = languageOf(source.language);
		return source.passages.map(({id, text}) => ({
			id,
			text,
			sentences: splitSentences({id, text}, language).map(sentence => sentence.text),
		}));
	},
);

/** With those that say the same elsewhere: which of several alike one is, their order tells. */
export function wordsFor(
	source: Pick<DocumentBefore, 'language' | 'passages'>,
	wanted: ReadonlySet<string>,
): readonly KeptPassage[] {
	const cut = cutPassages(source);
	const words = new Set(cut.flatMap(({id, sentences}) => (wanted.has(id) ? sentences : [])));
	return cut
		.filter(({sentences}) => sentences.some(sentence => words.has(sentence)))
		.map(({id, text}) => ({id, text}));
}

/** The passage that a sentence stands in, by their ids. */
export const passageOfSentence = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** Ids of the passages that anything hangs on, or on a sentence of. */
export function anchorsOf(choices: Choices): ReadonlySet<string> {
	const lists: readonly Pick<ChoicesOfPair, 'pins' | 'notes' | 'chosen'>[] = [choices, ...choices.ofPairs];
	const targets = lists.flatMap(({pins, notes}) => [...pins, ...notes.map(({target}) => target)]);
	const keys = [
		...lists.flatMap(({chosen}) => chosen),
		...choices.topics.keys(),
		...targets.flatMap(target => (target.kind === 'deliverable' ? [target.key] : [])),
	];
	const sentences = [
		...keys.flatMap(key => key.split('~')),
		...choices.corrections.flatMap(({sentences: {left, right}}) => [...left, ...right]),
	];
	return new Set([
		...targets.flatMap(target => (target.kind === 'passage' ? [target.passage] : [])),
		...sentences.map(passageOfSentence),
	]);
}
