/** Choices for documents that have changed on disk: what they hang on is found again by its words, or named as gone. */
import {addToGroup} from '../../base/groups.ts';
import {rememberFor} from '../../base/remember.ts';
import type {Correction, Sentence} from '../../compare/comparison.ts';
import {splitSentences} from '../../compare/reading/sentences.ts';
import type {Corpus, Source} from '../../documents/source.ts';
import type {TextEdit} from '../../documents/text-edits.ts';
import {languageOf} from '../../languages/languages.ts';
import type {Choices, ChoicesOfPair, Target} from './choices.ts';

/** What was somewhere in documents, by its id, and where the same words are in them now; null where they are gone. */
export type Moves = {
	readonly source: (id: string) => string | null;
	readonly passage: (id: string) => string | null;
	readonly sentence: (id: string) => string | null;
};

/** Of the same files before and after a change of what is in them. */
export function movesBetween(before: Corpus, after: Corpus): Moves {
	const now = new Map(after.sources.map(source => [source.file, source]));
	const was = new Map(before.sources.map(source => [source.id, source]));
	const textsOf = rememberFor((source: Source): ReadonlyMap<string, string> => {
		const same = now.get(source.file);
		return same === undefined ? new Map() : sameTexts(source, same);
	});
	const moved = (id: string) => {
		const source = was.get(id.slice(0, Math.max(0, id.lastIndexOf('#'))));
		return (source && textsOf(source).get(id)) ?? null;
	};
	return {
		source: id => now.get(was.get(id)?.file ?? '')?.id ?? null,
		passage: moved,
		sentence: moved,
	};
}

/** Ids of passages and sentences, each with that of the same text; of several alike, the first with the first. */
function sameTexts(before: Source, after: Source): ReadonlyMap<string, string> {
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

/** What was put back or taken out is found by its words wherever its source is. */
export function movedEdits(edits: readonly TextEdit[], moves: Moves): readonly TextEdit[] {
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
