/** Tells who speaks in the record of what several people said. */
import {least} from '../base/extremes.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';

/** Where somebody begins to speak. */
export type Turn = {
	/** The name as it stands before the colon, or what stands for one. */
	readonly speaker: string;
	/** Whether the line is nothing but the name. */
	readonly isAlone: boolean;
	/** Whether something about it stands between the name and the colon. */
	readonly isNoted: boolean;
	/** Whether they are there to ask: a journalist, whoever leads through the event. */
	readonly isAsking: boolean;
};

/** The turns of a transcript by the index of their block; none where a document is no transcript. */
export type Transcript = ReadonlyMap<number, Turn>;

/** What stands between a name and its colon: `(through interpreter)`. */
const note = '(?:\\s*\\([^()]{1,60}\\))?';

/** `MS. PSAKI:`; what is said may follow. */
const capitals = new RegExp(`^(\\p{Lu}[\\p{Lu} .’'-]{2,60})( #?\\d{1,2})?${note}:(?=\\s|$)`, 'u');

/** `Minister Lund:`, `Q:`; as many words as a name and a post have, each with a capital. */
const smallLetters = new RegExp(
	`^((?!\\p{Lu}{3})\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4})( #?\\d{1,2})?${note}:(?=\\s|$)`,
	'u',
);

const fewestTurns = 3;

/**
 * A document is a transcript if people speak in it by turns. Names in capitals before what is said are enough for
 * that; where they stand alone, as headings do, one must come back; names in small letters head the items of any
 * list, so somebody must ask, and who answers must come back.
 */
export function findTranscript(blocks: readonly DocumentBlock[], rules: DocumentRules): Transcript {
	const spoken = turnsBy(capitals, blocks, rules);
	const open = [...spoken.values()];
	const isSpoken =
		open.filter(turn => !turn.isAlone && !turn.isNoted).length >= fewestTurns ||
		(open.length >= fewestTurns && comingBack(open).size > 0);
	const named = turnsBy(smallLetters, blocks, rules);
	const answering = comingBack([...named.values()]);
	const asked = [...named].filter(([, {isAsking, speaker}]) => isAsking || answering.has(speaker));
	const isAsked = asked.length >= fewestTurns && asked.some(([, {isAsking}]) => isAsking);
	return new Map([...(isAsked ? asked : []), ...(isSpoken ? spoken : [])]);
}

/**
 * The index of the first block that is surely spoken: by somebody who asks, or comes back. What stands above may look
 * like speech as well, such as a title, `CORRECTED: Remarks in Lima`.
 */
export function firstTurnOf(transcript: Transcript): number {
	const speakers = comingBack([...transcript.values()]);
	const sure = [...transcript].filter(([, {isAsking, speaker}]) => isAsking || speakers.has(speaker));
	return least(sure.map(([index]) => index));
}

function turnsBy(
	pattern: RegExp,
	blocks: readonly DocumentBlock[],
	rules: DocumentRules,
): ReadonlyMap<number, Turn> {
	const turns = new Map<number, Turn>();
	for (const [index, {text, marker, role}] of blocks.entries()) {
		if (marker !== null || role !== undefined) continue;
		const [label, speaker, number] = pattern.exec(text) ?? [];
		if (label === undefined || speaker === undefined) {
			if (rules.isQuestion(text)) turns.set(index, question);
			continue;
		}
		const isAsking = rules.isQuestioner(speaker);
		// Of those who have no name there are several; else a number is that of an item.
		if (number !== undefined && !isAsking) continue;
		turns.set(index, {speaker, isAlone: label === text, isNoted: label.includes('('), isAsking});
	}
	return turns;
}

/** Who speaks more than once. */
function comingBack(turns: readonly Turn[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const found = new Set<string>();
	for (const {speaker} of turns) {
		if (seen.has(speaker)) found.add(speaker);
		seen.add(speaker);
	}
	return found;
}

/** `Q Mr. President, …` */
const question: Turn = {speaker: '', isAlone: false, isNoted: false, isAsking: true};

/** Whether a line is put as a question by somebody called by what they are there for: `QUESTION: Minister, what of the harbour?` */
export function isAsked(text: string, rules: DocumentRules): boolean {
	const speaker = capitals.exec(text)?.[1] ?? smallLetters.exec(text)?.[1];
	return speaker !== undefined && /\?["”’)]*$/.test(text) && rules.isQuestioner(speaker);
}
