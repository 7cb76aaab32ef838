/** Documents that have changed on disk: said once, and read again with everything where it was. */
import {mapSides, sideNames} from '../base/sides.ts';
import {type Fitted, fitTo, putBackOnly} from '../briefing/choices/carry-over.ts';
import {changesOf} from '../briefing/choices/changes-of.ts';
import {type DocumentStamp, documentsBefore, type Moves, successorsOf} from '../briefing/choices/moves.ts';
import {sidesOf} from '../compare/choose-sides.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import type {DiskChanges} from '../documents/read-stamps.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import {withEdits} from '../documents/text-edits.ts';
import {withBusy} from './busy.ts';
import {sourceById} from './corpus-lookup.ts';
import {placeOf} from './current-place.ts';
import {withDiskChanges} from './disk-changes.ts';
import type {Effect} from './effects.ts';
import {currentPair, withSides} from './kept-choices.ts';
import {movedPlace} from './moved-place.ts';
import {type Outcome, only, say} from './outcome.ts';
import {withPlace} from './restore-place.ts';
import {type Done, notCounted, openingEffects, type Prompt, type State} from './state.ts';
import {nameOfTarget} from './target-names.ts';

/** The disk was looked at because the user wants what is there now. */
export function readIfChanged(state: State, changes: DiskChanges): Outcome {
	const next = withDiskChanges(state, changes);
	if (next.onDisk === null) return only(say(next, next.words.messages.disk.unchanged, 'hint'));
	// Who has begun to write something meanwhile is not interrupted.
	return next.prompt === null && next.busy.reading === null ? readAgain(next) : only(next);
}

export function readAgain(state: State): Outcome {
	return [withBusy(state, {reading: notCounted}), [{type: 'read-again'}]];
}

/** The documents as they are now, with the user where they were and all that they chose; what its text is gone of waits. */
export function readAgainWith(state: State, asRead: Corpus, problems: readonly Problem[]): Outcome {
	const idle = {...state, busy: {reading: null, search: null, comparison: false, export: false}};
	const place = placeOf(idle);
	const before = withEdits(state.asRead, putBackOnly(state.kept.edits));
	const fitted = fitTo(state.kept, documentsBefore(before.sources), asRead);
	const {choices: kept, moves, moveChange} = fitted;
	const base: State = {
		...idle,
		asRead,
		corpus: withEdits(asRead, kept.edits),
		problems,
		onDisk: null,
		unread: 0,
		comparison: null,
		analysis: null,
		lastCompare: null,
		prompt: movedPrompt(state.prompt, moveChange),
		back: [],
		done: movedDone(state.done, moveChange),
		undone: movedDone(state.undone, moveChange),
	};
	const {sides, awaySides} = movedSides(state, moves, base.corpus);
	const next = {...withSides({...base, kept}, sides), awaySides};
	const [placed, effects] = place === null ? only(next) : withPlace(next, movedPlace(place, moves));
	const edits: readonly Effect[] = kept.edits.length === 0 ? [] : [{type: 'edit-texts', edits: kept.edits}];
	const saves = changesOf(kept).map((change): Effect => ({type: 'save-change', change}));
	return [
		say(
			placed,
			state.words.messages.disk.readAgain(asRead.sources.length) + sayWaiting(state, placed, fitted),
		),
		[...edits, ...saves, ...openingEffects(next), ...effects],
	];
}

type MoveChange = Fitted['moveChange'];

/** A note or a name that is being written is not lost to what is read meanwhile. */
function movedPrompt(prompt: Prompt | null, moveChange: MoveChange): Prompt | null {
	if (prompt?.for.kind === 'note') {
		const moved = moveChange({...prompt.for, text: ''});
		return moved?.kind === 'note' ? {...prompt, for: {kind: 'note', target: moved.target}} : null;
	}
	if (prompt?.for.kind === 'rename') {
		const moved = moveChange({...prompt.for, topic: ''});
		return moved?.kind === 'rename' ? {...prompt, for: {kind: 'rename', key: moved.key}} : null;
	}
	return null;
}

/** What is known of what the user changed, to be taken back of the documents as they are now. */
function movedDone(done: readonly Done[], moveChange: MoveChange): readonly Done[] {
	return done.flatMap(({change, inverse, isConfirmation}): Done[] => {
		const moved = moveChange(change);
		const back = inverse.flatMap(each => moveChange(each) ?? []);
		return moved === null || back.length < inverse.length
			? []
			: [{change: moved, inverse: back, isConfirmation}];
	});
}

/** The sides that were compared, as soon as all their documents are here; as long as some are away, those that are left, if any is on each side. */
function movedSides(
	{sides, awaySides, asRead}: State,
	moves: Moves,
	corpus: Corpus,
): Pick<State, 'sides' | 'awaySides'> {
	const compared = sides && mapSides({left: sides.left, right: sides.right}, own => stampsOf(own, asRead));
	const wanted = awaySides ?? compared;
	if (wanted === null || sides === null) return {sides: null, awaySides: wanted};
	const successorOf = successorsOf([...wanted.left, ...wanted.right], corpus);
	const found = mapSides(wanted, stamps => stamps.flatMap(({id}) => successorOf(id)?.id ?? []));
	if (sideNames.every(side => found[side].length === wanted[side].length))
		return {sides: sidesOf(corpus, found), awaySides: null};
	const left = mapSides({left: sides.left, right: sides.right}, own =>
		own.sources.flatMap(id => moves.source(id) ?? []),
	);
	const isLeft = sideNames.every(side => left[side].length > 0);
	return {sides: isLeft ? sidesOf(corpus, left) : null, awaySides: wanted};
}

function stampsOf({sources}: ComparedSide, corpus: Corpus): readonly DocumentStamp[] {
	const own = sources.flatMap(id => sourceById(corpus, id) ?? []);
	return documentsBefore(own).map(({id, sha256, path}) => ({id, sha256, path}));
}

/** What was pinned, noted or corrected and waits for its text now, or is here again: the words of one, and how many others there are. */
function sayWaiting(before: State, after: State, {gone, back}: Fitted): string {
	const {waits, isBack} = before.words.messages.disk;
	const named = (state: State, [first, ...others]: Fitted['gone'], said: typeof waits) =>
		first === undefined ? '' : `. ${said(nameOf(state, first), others.length)}`;
	return `${named(before, gone, waits)}${named(after, back, isBack)}${sayPair(before, after)}`;
}

/** The pair that was compared, which waits for a document now, or is compared again. */
function sayPair(before: State, after: State): string {
	const isAway = after.awaySides !== null;
	if (isAway === (before.awaySides !== null)) return '';
	const pair = currentPair(isAway ? before : after);
	if (pair === null) return '';
	const {pairWaits, pairIsBack} = before.words.messages.disk;
	return `. ${isAway ? pairWaits(pair.name) : pairIsBack(pair.name)}`;
}

function nameOf(state: State, item: Fitted['gone'][number]): string {
	return item.kind === 'passage' || item.kind === 'deliverable'
		? nameOfTarget(state, item)
		: state.words.messages.unnamed.correction;
}
