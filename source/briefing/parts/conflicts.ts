/** Finds conflicts: figures, dates, names and roles that differ for the same thing. */

import {mapSides, type SideName, type Sides, sideNames} from '../../base/sides.ts';
import {differencesBy} from '../../compare/certainty.ts';
import type {
	Certainty,
	Deliverable,
	Difference,
	DifferenceKind,
	Party,
	SharedPair,
} from '../../compare/comparison.ts';
import type {Span} from '../../text/spans.ts';
import {words} from '../../text/words.ts';
import type {Content} from '../briefing.ts';
import {type Context, corePairs} from './context.ts';
import {topicOf} from './naming.ts';

/** Most words of a value that is quoted without its sentence. */
const valueWords = 10;

export type Conflict = {
	readonly topic: string;
	/** The person whose part the sides tell differently, where the conflict is that. */
	readonly who: string | null;
	readonly kind: DifferenceKind;
	/** The bare values as quoted. */
	readonly values: Sides<Content>;
};

/** In the order of importance of their rows. */
export function findConflicts(context: Context): Conflict[] {
	const rows = [...context.deliverables].sort((one, other) => other.importance - one.importance);
	const stated = rows.flatMap(row => conflictsOf(context, row, 'strong'));
	const spelled = context.parties
		.flatMap(party => spellingConflict(context, party) ?? [])
		.filter(conflict => !stated.some(other => other.kind === 'name' && isSameValue(conflict, other)));
	return [...stated, ...spelled];
}

/** Values that would be in conflict if the pairs that are matched with doubt were of one thing. */
export function findDoubtfulConflicts(context: Context): Conflict[] {
	return context.doubtful.flatMap(row => conflictsOf(context, row, 'weak'));
}

function conflictsOf(context: Context, row: Deliverable, wanted: Certainty): Conflict[] {
	return corePairs(row).flatMap(pair =>
		differencesBy(wanted, pair)
			.filter(({conflict}) => conflict)
			.map(difference => conflictOf(context, topicOf(context, row).text, pair, difference)),
	);
}

function conflictOf(context: Context, topic: string, pair: SharedPair, difference: Difference): Conflict {
	const {kind, attendance} = difference;
	if (attendance === undefined)
		return {topic, who: null, kind, values: quoteValues(context, pair, difference)};
	// The verb next to the name is all that differs; the sentence stands in the note.
	const within = mapSides(attendance, ({verb}) => verb);
	return {topic, who: attendance.left.who, kind, values: quoteValues(context, pair, difference, within)};
}

/** A name that the sides spell differently, though the comparison may not have met it in one pair. */
function spellingConflict(context: Context, party: Party): Conflict | null {
	const isInScope = (id: string) => context.only === null || context.only.has(id);
	if (!sideNames.every(side => party.passages[side].some(isInScope))) return null;
	for (const left of party.spellings.left)
		for (const right of party.spellings.right) {
			if (!isOtherSpelling(left, right)) continue;
			const spellings = {left, right};
			const quoted = mapSides(spellings, (spelling, side) => quoteName(context, party, side, spelling));
			return {topic: party.name, who: null, kind: 'name', values: quoted};
		}
	return null;
}

function quoteName(context: Context, party: Party, side: SideName, spelling: string): Content {
	for (const id of party.passages[side]) {
		const start = context.references.passage(id)?.text.indexOf(spelling) ?? -1;
		if (start === -1) continue;
		return context.references.quote([{passage: id, start, end: start + spelling.length}]);
	}
	return [];
}

/** Two names of several words, all but one of which agree, and that one nearly does. */
function isOtherSpelling(one: string, other: string): boolean {
	const mine = words(one).map(({folded}) => folded);
	const theirs = words(other).map(({folded}) => folded);
	if (mine.length < 2 || mine.length !== theirs.length) return false;
	const differing = mine.flatMap((word, place) =>
		word === theirs[place] ? [] : [[word, theirs[place] ?? '']],
	);
	const [[word = '', counterpart = ''] = []] = differing;
	return differing.length === 1 && word.length >= 4 && isOneEditAway(word, counterpart);
}

/** One letter more, less or other. */
function isOneEditAway(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let same = 0;
	while (same < short.length && short[same] === long[same]) same++;
	const skipped = long.length === short.length ? 1 : 0;
	return short.slice(same + skipped) === long.slice(same + 1);
}

function isSameValue(one: Conflict, other: Conflict): boolean {
	const textOf = ([value]: Content) => (value?.kind === 'quotation' ? value.text : '');
	return sideNames.some(side => {
		const mine = textOf(one.values[side]);
		const theirs = textOf(other.values[side]);
		return theirs !== '' && (mine.includes(theirs) || theirs.includes(mine));
	});
}

/** Both sides' values, or a part of each, alone: the sentence stands in the note. */
export function quoteValues(
	context: Context,
	pair: SharedPair,
	difference: Difference,
	within?: Sides<Span>,
): Sides<Content> {
	return mapSides({left: pair.left, right: pair.right}, (sentences, side) => {
		const value = difference[side];
		const holder = sentences.find(sentence => sentence.text.includes(value));
		if (!holder) return context.references.quote(sentences.slice(0, 1), {words: valueWords});
		const start = holder.start + holder.text.indexOf(value);
		const inside = within?.[side] ?? {start: 0, end: value.length};
		const only = {start: start + inside.start, end: start + inside.end};
		return context.references.quote([holder], {only, words: valueWords});
	});
}
