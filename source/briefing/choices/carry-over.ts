/**
 * Choices for documents that have changed on disk: what they hang on is found again by its words. Where these are gone it
 * waits under the name of the document as it was, and is found as soon as they are back.
 */
import type {Correction} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import {type TextEdit, withEdits} from '../../documents/text-edits.ts';
import {anchorsOf, wordsFor} from './anchors.ts';
import type {AwayDocument, Change, Choices, ChoicesOfPair, KeptPassage, Target} from './choices.ts';
import {cutId, type DocumentBefore, type Moves, movesBetween, successorsOf} from './moves.ts';

/** Choices as they are after a change. */
export type Carried = {
	readonly choices: Choices;
	/** Pins, notes and corrections that were here and wait now, as they were. */
	readonly gone: readonly (Target | Correction)[];
	/** Those that have waited and are here again, as they are. */
	readonly back: readonly (Target | Correction)[];
};

/** Without what was taken out, which is in the files still: what hangs on it waits until it is put back. */
export function putBackOnly(edits: readonly TextEdit[]): readonly TextEdit[] {
	return edits.filter(({kind}) => kind === 'put-back');
}

/** Choices for documents as they are now, and how to find there what was in them before. */
export type Fitted = Carried & {
	readonly moves: Moves;
	/** A change as it would be made now; null where nothing is known any more of what it was about. */
	readonly moveChange: (change: Change) => Change | null;
};

/** @param here The documents that were here, with what was put back, and with what was taken out. */
export function fitTo(choices: Choices, here: readonly DocumentBefore[], asRead: Corpus): Fitted {
	const before = [...here, ...choices.away];
	const successorOf = successorsOf(before, asRead);
	const edits = choices.edits.flatMap(edit => movedEdit(edit, movesBetween([], successorOf)) ?? []);
	// What was put back is a passage only where it is put back again.
	const after = new Map(withEdits(asRead, putBackOnly(edits)).sources.map(source => [source.id, source]));
	const moves = movesBetween(before, id => after.get(successorOf(id)?.id ?? ''));
	const names = awayNames(here, choices.away);
	const carried = carryOver(choices, orWaiting(moves, names), new Set(names.values()));
	const away = awayDocuments(carried.choices, before, names);
	const known = new Map([...names].filter(([, name]) => away.some(({id}) => id === name)));
	return {
		...carried,
		choices: {...carried.choices, away},
		moves,
		moveChange: change => movedChange(change, orWaiting(moves, known)),
	};
}

/** What documents are called while something of them is away, which no document that is here is called. */
function awayNames(
	here: readonly DocumentBefore[],
	away: readonly AwayDocument[],
): ReadonlyMap<string, string> {
	return new Map([
		...here.map(({id, sha256}) => [id, `${id}@${sha256.slice(0, 12)}`] as const),
		...away.map(({id}) => [id, id] as const),
	]);
}

function orWaiting(moves: Moves, names: ReadonlyMap<string, string>): Moves {
	const orAway = (moved: (id: string) => string | null) => (id: string) => {
		const [source, rest] = cutId(id);
		const name = names.get(source);
		return moved(id) ?? (name === undefined ? null : `${name}${rest}`);
	};
	return {
		source: id => moves.source(id) ?? names.get(id) ?? null,
		passage: orAway(moves.passage),
		sentence: orAway(moves.sentence),
	};
}

/** What has to be known of the documents that something waits for. */
function awayDocuments(
	choices: Choices,
	before: readonly DocumentBefore[],
	names: ReadonlyMap<string, string>,
): readonly AwayDocument[] {
	const anchors = anchorsOf(choices);
	const anchored = new Set([...anchors].map(id => cutId(id)[0]));
	const edited = new Set(choices.edits.map(({piece}) => piece.source));
	return before.flatMap((document): AwayDocument[] => {
		const {id: was, path, sha256, language} = document;
		const id = names.get(was) ?? was;
		if (!anchored.has(id) && !edited.has(id)) return [];
		const wanted = new Set([...anchors].filter(anchor => cutId(anchor)[0] === id).map(rename(was)));
		const passages = wordsFor(document, wanted).map(
			(passage): KeptPassage => ({...passage, id: rename(id)(passage.id)}),
		);
		return [{id, path, sha256, language, passages}];
	});
}

const rename =
	(source: string) =>
	(id: string): string =>
		`${source}${cutId(id)[1]}`;

/** Whether something that it hangs on is away: a row that is led by two sentences is known by both. */
function isAway(item: Target | Correction, away: ReadonlySet<string>): boolean {
	const isGone = (id: string) => away.has(cutId(id)[0]);
	return idsOf(item).some(isGone);
}

function idsOf(item: Target | Correction): readonly string[] {
	switch (item.kind) {
		case 'passage':
			return [item.passage];
		case 'deliverable':
			return item.key.split('~').filter(id => id !== '');
		default:
			return [...item.sentences.left, ...item.sentences.right];
	}
}

/** Without what waits for its text. */
export function choicesHere(choices: Choices): Choices {
	const away = new Set(choices.away.map(({id}) => id));
	const isHere = (item: Target | Correction) => !isAway(item, away);
	const marks = <Own extends Pick<ChoicesOfPair, 'pins' | 'notes'>>(own: Own): Own => {
		return {...own, pins: own.pins.filter(isHere), notes: own.notes.filter(({target}) => isHere(target))};
	};
	return {
		...marks(choices),
		topics: new Map([...choices.topics].filter(([key]) => isHere({kind: 'deliverable', key}))),
		corrections: choices.corrections.filter(isHere),
		edits: choices.edits.filter(({piece}) => !away.has(piece.source)),
		ofPairs: choices.ofPairs.map(marks),
	};
}

function carryOver(choices: Choices, moves: Moves, names: ReadonlySet<string>): Carried {
	const gone: (Target | Correction)[] = [];
	const back: (Target | Correction)[] = [];
	const told = <Kept extends Target | Correction>(was: Kept, is: Kept | null): readonly Kept[] => {
		const waited = isAway(was, names);
		const waits = is === null || isAway(is, names);
		if (waits && !waited) gone.push(was);
		if (waited && !waits) back.push(is);
		return is === null ? [] : [is];
	};
	const targets = (list: readonly Target[]) =>
		list.flatMap(target => told(target, movedTarget(target, moves)));
	const marks = <Own extends Pick<ChoicesOfPair, 'pins' | 'notes' | 'chosen'>>(own: Own): Own => ({
		...own,
		pins: targets(own.pins),
		notes: own.notes.flatMap(note => targets([note.target]).map(target => ({...note, target}))),
		chosen: own.chosen.flatMap(key => movedKey(key, moves) ?? []),
	});
	const carried: Choices = {
		...marks(choices),
		topics: new Map(
			[...choices.topics].flatMap(([key, topic]): [string, string][] => {
				const now = movedKey(key, moves);
				return now === null ? [] : [[now, topic]];
			}),
		),
		corrections: choices.corrections.flatMap(each => told(each, movedCorrection(each, moves))),
		edits: choices.edits.flatMap(edit => movedEdit(edit, moves) ?? []),
		ofPairs: choices.ofPairs.map(marks),
	};
	return {choices: carried, gone, back};
}

/** What was put back or taken out is found by its words wherever its source is. */
function movedEdit<Edit extends Pick<TextEdit, 'piece'>>(edit: Edit, moves: Moves): Edit | null {
	const source = moves.source(edit.piece.source);
	return source === null ? null : {...edit, piece: {...edit.piece, source}};
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

function movedChange(change: Change, moves: Moves): Change | null {
	switch (change.kind) {
		case 'pin':
		case 'unpin':
		case 'move-pin':
		case 'note': {
			const target = movedTarget(change.target, moves);
			return target && {...change, target};
		}
		case 'rename': {
			const key = movedKey(change.key, moves);
			return key === null ? null : {...change, key};
		}
		case 'correct':
		case 'undo-correction': {
			const correction = movedCorrection(change.correction, moves);
			return correction && {...change, correction};
		}
		case 'put-back':
		case 'take-out':
			return movedEdit(change, moves);
		case 'choose':
			return {...change, keys: change.keys.flatMap(key => movedKey(key, moves) ?? [])};
		case 'set-first-side':
		case 'set-length':
		case 'include-part':
		case 'leave-out-part':
			return change;
		default:
			return change satisfies never;
	}
}
