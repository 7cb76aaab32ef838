/** What is kept of the documents beside the choices for them: which they are, and the words that the choices hang on. */
import {resolve} from 'node:path';
import {rememberFor} from '../../base/remember.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import type {Source} from '../../documents/source.ts';
import {withEdits} from '../../documents/text-edits.ts';
import {languageOf} from '../../languages/languages.ts';
import {putBackOnly} from './carry-over.ts';
import type {Choices, ChoicesOfPair} from './choices.ts';

type KeptPassage = {readonly id: string; readonly text: string};

/** A document that choices belong to; what versions before did not keep is optional. */
export type KeptDocument = {
	readonly file: string;
	readonly sha256: string;
	/** Of its source, which the ids of passages and sentences begin with. */
	readonly id?: string | undefined;
	/** Where the file was, absolute. */
	readonly path?: string | undefined;
	readonly language?: string | null | undefined;
	/** Those that something hangs on, so that they are found by their words once the file is another. */
	readonly passages?: readonly KeptPassage[] | undefined;
};

export function keptDocuments(sources: readonly Source[], choices: Choices): readonly KeptDocument[] {
	const wanted = anchorsOf(choices);
	const anchored = new Set([...wanted].map(id => id.slice(0, id.lastIndexOf('#'))));
	const whole = withEdits({sources, sideNames: new Map(), event: null}, putBackOnly(choices.edits));
	return whole.sources.map(source => {
		const {file, sha256, id, language} = source;
		const passages = anchored.has(id) ? wordsFor(source, wanted) : [];
		return {file, sha256, id, path: resolve(file), language, passages};
	});
}

type CutPassage = KeptPassage & {readonly sentences: readonly string[]};

/** Cut once: with every change all that is kept is written anew. */
const cutPassages = rememberFor((source: Source): readonly CutPassage[] => {
	const language = languageOf(source.language);
	return source.passages.map(({id, text}) => ({
		id,
		text,
		sentences: splitSentences({id, text}, language).map(sentence => sentence.text),
	}));
});

/** With those that say the same elsewhere: which of several alike one is, their order tells. */
function wordsFor(source: Source, wanted: ReadonlySet<string>): readonly KeptPassage[] {
	const cut = cutPassages(source);
	const words = new Set(cut.flatMap(({id, sentences}) => (wanted.has(id) ? sentences : [])));
	return cut
		.filter(({sentences}) => sentences.some(sentence => words.has(sentence)))
		.map(({id, text}) => ({id, text}));
}

/** Ids of the passages that anything hangs on, or on a sentence of. */
function anchorsOf(choices: Choices): ReadonlySet<string> {
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
		...sentences.map(id => id.slice(0, Math.max(0, id.lastIndexOf('.')))),
	]);
}
