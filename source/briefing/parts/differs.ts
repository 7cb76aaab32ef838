/** The lines below the words of both sides: what differs between them, and what is to be checked. */

import {
	addsOf,
	areInConflict,
	type Difference,
	differencesOf,
	type SharedDeliverable,
} from '../../compare/comparison.ts';
import {type Content, closed, join, quoted, remark, text} from '../briefing.ts';
import {ends} from '../excerpts.ts';
import {absentInWords} from '../silence-in-words.ts';
import type {PartWords} from '../wording/part-words.ts';
import {addedSentences, type Context, corePairs, nameInText} from './context.ts';

/** Differences worth a remark, most telling first; other wording is plain from the two quotations. */
const remarked: readonly Difference['kind'][] = ['number', 'date', 'name', 'actor', 'verb'];
const mostRemarks = 3;
const valueWords = 10;
/** Phrases of each side worth a remark. */
const mostAdded = 3;
/** An actor named by one of these is no other actor. */
const pronoun = /^(?:he|it|she|they|we|you|I)\b/iu;

export function remarksOn(context: Context, row: SharedDeliverable): Content[] {
	const differences = differencesInWords(context, row);
	const {differs: words} = context.wording.parts;
	const doubt = doubtInWords(row, words);
	return [
		...(differences.length > 0
			? [closed([remark(words.differs), ...join(differences, '; ')])]
			: relationInWords(context, row)),
		...(doubt === null ? [] : [[remark(doubt)]]),
	];
}

type Words = PartWords['differs'];

function doubtInWords(row: SharedDeliverable, words: Words): string | null {
	if (row.certainty === 'weak') return words.uncertain;
	return corePairs(row).some(({certainty}) => certainty === 'weak') ? words.partlyUncertain : null;
}

function differencesInWords(context: Context, row: SharedDeliverable): Content[] {
	const telling = tellingDifferences(row).slice(0, mostRemarks);
	const ofKinds = remarked.flatMap((kind): Content[] => {
		const ofKind = telling.filter(difference => difference.kind === kind);
		return ofKind.length === 0 ? [] : [[text(describe(context, kind, ofKind, row.certainty))]];
	});
	const isElsewhere = row.moved && context.choices.length === 'full';
	return [
		...ofKinds,
		...addedPhrases(context, row),
		...(isElsewhere ? [[text(context.wording.parts.differs.elsewhere)]] : []),
	];
}

/** What each side adds to the common point in the sentences that make it. */
function addedPhrases(context: Context, row: SharedDeliverable): Content[] {
	const {adds} = context.wording.parts.differs;
	return context.sides.flatMap(side => {
		const phrases = addsOf(row)[side].slice(0, mostAdded).map(quoted);
		return phrases.length === 0 ? [] : [[text(adds(nameInText(context, side), phrases.join(', ')))]];
	});
}

/** Where nothing else is to be said: what the two quotations show only to who reads them word by word. */
function relationInWords(context: Context, row: SharedDeliverable): Content[] {
	const {differs: words} = context.wording.parts;
	if (row.relation === 'same') return [[remark(isVerbatim(row) ? words.sameWords : words.nearlySameWords)]];
	if (row.relation !== 'partial') return [];
	const [side, ...others] = context.sides.filter(
		one => addedSentences(row, one, 'only').length + addedSentences(row, one, 'related').length > 0,
	);
	if (side === undefined || others.length > 0) return [];
	return [[remark(words.saysMore(nameInText(context, side)))]];
}

function isVerbatim(row: SharedDeliverable): boolean {
	return corePairs(row).every(
		({left, right}) =>
			left.map(sentence => sentence.text).join(' ') === right.map(sentence => sentence.text).join(' '),
	);
}

function tellingDifferences(row: SharedDeliverable): Difference[] {
	const kinds = row.relation === 'related' ? remarked.slice(0, 2) : remarked;
	return kinds
		.flatMap(kind => differencesOf(row).filter(difference => difference.kind === kind))
		.filter(({kind, left, right, conflict}) => conflict || kind === 'actor' || (left !== '' && right !== ''))
		.filter(
			({kind, left, right}, index, all) =>
				// The verbs of one object, which come last, tell more than those of whole promises.
				kind !== 'verb' ||
				!all
					.slice(index + 1)
					.some(later => later.kind === 'verb' && (later.left === left || later.right === right)),
		)
		.filter(({kind, left, right}) => kind !== 'actor' || !(pronoun.test(left) || pronoun.test(right)));
}

function describe(
	context: Context,
	kind: Difference['kind'],
	differences: readonly Difference[],
	certainty: SharedDeliverable['certainty'],
): string {
	const {differenceKinds, parts} = context.wording;
	const words = parts.differs;
	const isConflict = areInConflict(differences);
	const values = differences.map(difference => {
		const {attendance} = difference;
		if (attendance !== undefined) {
			const verbs = context.sides.map(side => {
				const {start, end} = attendance[side].verb;
				return quoted(difference[side].slice(start, end));
			});
			return `${attendance.left.who} ${verbs.join(' / ')}`;
		}
		return context.sides
			.map(side => difference[side])
			.map(value =>
				value === ''
					? absentInWords(kind, words.notStated, context.wording)
					: quoted(ends(value, valueWords)),
			)
			.join(' / ');
	});
	const named = isConflict ? words.conflict[certainty](kind) : differenceKinds[kind];
	return `${named} ${values.join(', ')}`;
}
