/** Documents that have changed on disk: said once, and read again with everything where it was. */
import {mapSides, type Sides, sideNames} from '../base/sides.ts';
import {type Carried, fitTo, type Moves, putBackOnly, sameFiles} from '../briefing/choices/carry-over.ts';
import {changesOf} from '../briefing/choices/changes-of.ts';
import type {Choices} from '../briefing/choices/choices.ts';
import {sidesOf} from '../compare/choose-sides.ts';
import type {ComparedSide} from '../compare/comparison.ts';
import type {DiskChanges} from '../documents/read-stamps.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import {withEdits} from '../documents/text-edits.ts';
import {counted} from '../text/counted.ts';
import {withBusy} from './busy.ts';
import {placeOf} from './current-place.ts';
import type {Effect} from './effects.ts';
import {withSides} from './kept-choices.ts';
import {withKeys} from './key-table.ts';
import {movedPlace} from './moved-place.ts';
import {type Outcome, only, say} from './outcome.ts';
import {withPlace} from './restore-place.ts';
import {notCounted, openingEffects, type State} from './state.ts';
import {nameOfTarget} from './target-names.ts';

/** Keeps what has changed; it is said where nothing else is being said, and stays in the header. */
export function withDiskChanges(state: State, changes: DiskChanges): State {
	const said = sayChanges(changes);
	if (said === (state.onDisk && sayChanges(state.onDisk))) return state;
	const next = {...state, onDisk: said === null ? null : changes};
	if (said === null || state.message !== null) return next;
	return say(next, withKeys(`${said} on disk: {documents.read-again} reads it again`, state), 'hint');
}

/** In words; null where nothing has changed. */
function sayChanges({changed, added, gone}: DiskChanges): string | null {
	const parts = [
		...(changed === 0 ? [] : [`${counted(changed, 'file')} changed`]),
		...(added === 0 ? [] : [`${added} new`]),
		...(gone === 0 ? [] : [`${gone} gone`]),
	];
	return parts.length === 0 ? null : parts.join(', ');
}

/** The disk was looked at because the user wants what is there now. */
export function readIfChanged(state: State, changes: DiskChanges): Outcome {
	const next = withDiskChanges(state, changes);
	if (next.onDisk === null) return only(say(next, 'No file has changed on disk', 'hint'));
	// Who has begun to write something meanwhile is not interrupted.
	return next.prompt === null && next.busy.reading === null ? readAgain(next) : only(next);
}

export function readAgain(state: State): Outcome {
	return [withBusy(state, {reading: notCounted}), [{type: 'read-again'}]];
}

/** The documents as they are now, with the user where they were and all that they chose, as far as its text is there. */
export function readAgainWith(state: State, asRead: Corpus, problems: readonly Problem[]): Outcome {
	const idle = {...state, busy: {reading: null, search: null, comparison: false, export: false}};
	const place = placeOf(idle);
	const {kept, moves, gone} = carried(state, asRead);
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
		prompt: null,
		back: [],
		done: [],
		undone: [],
	};
	const next = withSides({...base, kept}, state.sides && movedSides(state.sides, moves, base.corpus));
	const [placed, effects] = place === null ? only(next) : withPlace(next, movedPlace(place, moves));
	const edits: readonly Effect[] = kept.edits.length === 0 ? [] : [{type: 'edit-texts', edits: kept.edits}];
	const saves = changesOf(kept).map((change): Effect => ({type: 'save-change', change}));
	return [
		say(placed, `Read again: ${counted(asRead.sources.length, 'source')}${sayGone(state, gone)}`),
		[...edits, ...saves, ...openingEffects(next), ...effects],
	];
}

function carried(state: State, asRead: Corpus): {kept: Choices; moves: Moves; gone: Carried['gone']} {
	const before = withEdits(state.asRead, putBackOnly(state.kept.edits));
	const {choices, moves, gone} = fitTo(state.kept, before.sources, sameFiles(before, asRead), asRead);
	return {kept: choices, moves, gone};
}

/** Null where a side has no source any more. */
function movedSides(sides: Sides<ComparedSide>, moves: Moves, corpus: Corpus): Sides<ComparedSide> | null {
	const ids = mapSides({left: sides.left, right: sides.right}, ({sources}) =>
		sources.flatMap(id => moves.source(id) ?? []),
	);
	return sideNames.every(side => ids[side].length > 0) ? sidesOf(corpus, ids) : null;
}

/** What was pinned, noted or corrected and is not there any more: the words of one, and how many others there are. */
function sayGone(state: State, gone: Carried['gone']): string {
	const [first] = gone;
	if (first === undefined) return '';
	const more = gone.length === 1 ? '' : ` and ${gone.length - 1} more`;
	return `. Gone with its text: ${nameOf(state, first)}${more}`;
}

function nameOf(state: State, gone: Carried['gone'][number]): string {
	return gone.kind === 'passage' || gone.kind === 'deliverable' ? nameOfTarget(state, gone) : 'a correction';
}
