/** What is kept of the documents beside the choices for them: which they are, and the words that the choices hang on. */
import {resolve} from 'node:path';
import type {Source} from '../../documents/source.ts';
import {withEdits} from '../../documents/text-edits.ts';
import {anchorsOf, wordsFor} from './anchors.ts';
import {putBackOnly} from './carry-over.ts';
import type {Choices, KeptPassage} from './choices.ts';

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
