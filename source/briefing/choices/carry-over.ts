/** Choices for documents that have changed on disk: what they hang on is found again by its words, or named as gone. */
import {addToGroup} from '../../base/groups.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Correction, Sentence} from '../../compare/comparison.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import type {Corpus, Passage, Source} from '../../documents/source.ts';
import {type TextEdit, withEdits} from '../../documents/text-edits.ts';
import {languageOf} from '../../languages/languages.ts';
import type {Choices, ChoicesOfPair, Target} from './choices.ts';

/** What was somewhere in documents, by its id, and where the same words are in them now; null where they are gone. */
export type Moves = {
	readonly source: (id: string) => string | null;
	readonly passage: (id: string) => string | null;
	readonly sentence: (id: string) => string | null;
};

/** What has to be known of a source for what hangs on its words to be found in another one. */
export type SourceTexts = Pick<Source, 'id' | 'language'> & {
	readonly passages: readonly Pick<Passage, 'id' | 'text'>[];
};

/** What a source has become, by its id. */
type Successor = (id: string) => Source | undefined;

/** Sources are what those of the same files are after a change of what is in them. */
export function sameFiles(before: Corpus, after: Corpus): Successor {
	const now = new Map(after.sources.map(source => [source.file, source]));
	const files = new Map(before.sources.map(({id, file}) => [id, file]));
	return id => now.get(files.get(id) ?? '');
}

/** Between sources and what they have become. */
export function movesBetween(before: readonly SourceTexts[], successorOf: Successor): Moves {
	const was = new Map(before.map(source => [source.id, source]));
	const textsOf = rememberFor((source: SourceTexts): ReadonlyMap<string, string> => {
		const same = successorOf(source.id);
		return same === undefined ? new Map() : sameTexts(source, same);
	});
	const moved = (id: string) => {
		const source = was.get(id.slice(0, Math.max(0, id.lastIndexOf('#'))));
		return (source && textsOf(source).get(id)) ?? null;
	};
	return {
		source: id => successorOf(id)?.id ?? null,
		passage: moved,
		sentence: moved,
	};
}

/** Ids of passages and sentences, each with that of the same text; of several alike, the first with the first. */
function sameTexts(before: SourceTexts, after: SourceTexts): ReadonlyMap<string, string> {
	const [was, is] = [before, after].map(source => {
		const language = languageOf(source.language);
		return source.passages.map(passage => ({passage, sentences: splitSentences(passage, language)}));
	});
	if (was === undefined || is === undefined) return new Map();
	const sentencesOf = (cut: typeof was) => cut.flatMap(({sentences}) => sentences);
	const passages = alike(
		was.map(({passage}) => passage),
		is.map(({passage}) => passage),
	);
	const sentences = alike(sentencesOf(was), sentencesOf(is));
	const passageOf = new Map(sentencesOf(is).map(({id, passage}) => [id, passage]));
	// A passage that was worked over is where the first of its sentences is that was left as it was.
	for (const {passage, sentences: own} of was) {
		if (passages.has(passage.id)) continue;
		const kept = own.map(({id}) => sentences.get(id)).find(id => id !== undefined);
		const there = kept === undefined ? undefined : passageOf.get(kept);
		if (there !== undefined) passages.set(passage.id, there);
	}
	return new Map([...passages, ...sentences]);
}

type Text = Pick<Sentence, 'id' | 'text'>;

function alike(before: readonly Text[], after: readonly Text[]): Map<string, string> {
	const free = new Map<string, string[]>();
	for (const {id, text} of after) addToGroup(free, text, id);
	const found = new Map<string, string>();
	for (const {id, text} of before) {
		const same = free.get(text)?.shift();
		if (same !== undefined) found.set(id, same);
	}
	return found;
}

/** Choices as they are after a change, and what they hung on that is gone. */
export type Carried = {
	readonly choices: Choices;
	/** Pins, notes, topics and corrections whose text is not there any more. */
	readonly gone: readonly (Target | Correction)[];
};

export function carryOver(choices: Choices, moves: Moves): Carried {
	const gone: (Target | Correction)[] = [];
	const orGone = <Kept extends Target | Correction>(was: Kept, is: Kept | null): readonly Kept[] => {
		if (is === null) gone.push(was);
		return is === null ? [] : [is];
	};
	const targets = (list: readonly Target[]) =>
		list.flatMap(target => orGone(target, movedTarget(target, moves)));
	const marks = <Own extends Pick<ChoicesOfPair, 'pins' | 'notes' | 'chosen'>>(own: Own): Own => ({
		...own,
		pins: targets(own.pins),
		notes: own.notes.flatMap(note => targets([note.target]).map(target => ({...note, target}))),
		chosen: own.chosen.flatMap(key => movedKey(key, moves) ?? []),
	});
	return {
		choices: {
			...marks(choices),
			topics: new Map(
				[...choices.topics].flatMap(([key, topic]): [string, string][] => {
					const now = movedKey(key, moves);
					return now === null ? [] : [[now, topic]];
				}),
			),
			corrections: choices.corrections.flatMap(each => orGone(each, movedCorrection(each, moves))),
			edits: movedEdits(choices.edits, moves),
			ofPairs: choices.ofPairs.map(marks),
		},
		gone,
	};
}

/** Without what was taken out, which is in the files still: what hangs on it waits until it is put back. */
export function putBackOnly(edits: readonly TextEdit[]): readonly TextEdit[] {
	return edits.filter(({kind}) => kind === 'put-back');
}

/**
 * Choices as they are for documents as read now.
 * @param before With what was put back, and with what was taken out.
 */
export function fitTo(
	choices: Choices,
	before: readonly SourceTexts[],
	successorOf: Successor,
	asRead: Corpus,
): Carried & {readonly moves: Moves} {
	const edits = movedEdits(choices.edits, movesBetween([], successorOf));
	// What was put back is a passage only where it is put back again.
	const after = new Map(withEdits(asRead, putBackOnly(edits)).sources.map(source => [source.id, source]));
	const moves = movesBetween(before, id => after.get(successorOf(id)?.id ?? ''));
	return {...carryOver(choices, moves), moves};
}

/** What was put back or taken out is found by its words wherever its source is. */
function movedEdits(edits: readonly TextEdit[], moves: Moves): readonly TextEdit[] {
	return edits.flatMap(({kind, piece}) => {
		const source = moves.source(piece.source);
		return source === null ? [] : [{kind, piece: {...piece, source}}];
	});
}

function movedTarget(target: Target, moves: Moves): Target | null {
	if (target.kind === 'passage') {
		const passage = moves.passage(target.passage);
		return passage === null ? null : {...target, passage};
	}
	const key = movedKey(target.key, moves);
	return key === null ? null : {...target, key};
}

/** A row is called by the sentences that lead it, one of which may be missing. */
function movedKey(key: string, moves: Moves): string | null {
	const heads = key.split('~').map(id => (id === '' ? '' : moves.sentence(id)));
	return heads.includes(null) ? null : heads.join('~');
}

function movedCorrection(correction: Correction, moves: Moves): Correction | null {
	const {left, right} = correction.sentences;
	const now = {left: left.map(moves.sentence), right: right.map(moves.sentence)};
	const isThere = (id: string | null): id is string => id !== null;
	if (!now.left.every(isThere) || !now.right.every(isThere)) return null;
	return {...correction, sentences: {left: now.left, right: now.right}};
}
