/** Finds the heads of messages that a message holds: what it sends on, or what it answers to. */

import {addToGroup} from '../../../base/groups.ts';
import {
	type FieldName,
	fieldNames,
	fieldPattern,
	headMarker,
	sentOnMarker,
} from '../../../languages/mail-words.ts';
import {sanitiseLine} from '../../../text/sanitise.ts';

type Field = {readonly name: FieldName; readonly value: string};

/** A head among lines: those from `first` to `last`, and what they say. */
export type Head = {
	readonly first: number;
	readonly last: number;
	readonly from: string | null;
	readonly date: string | null;
	readonly subject: string | null;
};

/** Fewer lines may be those of a programme or a list. */
const fewestFields = 3;

/** The heads among lines or paragraphs, each with the line above it that announces it. */
export function headsIn(lines: readonly string[]): Head[] {
	const heads: Head[] = [];
	for (let at = 0; at < lines.length; at++) {
		if (fieldOf(lines[at])?.name !== 'from') continue;
		const {fields, end} = fieldsFrom(lines, at);
		const firstOf = (name: FieldName) => fields.get(name)?.[0] ?? null;
		const count = [...fields.values()].flat().length;
		if (count < fewestFields || (firstOf('subject') === null && firstOf('date') === null)) continue;
		heads.push({
			first: startOf(lines, at),
			last: end - 1,
			from: firstOf('from'),
			date: firstOf('date'),
			subject: firstOf('subject'),
		});
		at = end - 1;
	}
	return heads;
}

/** Whether the lines of a head say that what follows was sent on, not answered. */
export function isAnnounced(lines: readonly string[], {first}: Head): boolean {
	return headMarker.test(lines[first] ?? '') && sentOnMarker.test(lines[first] ?? '');
}

/** Values that are too long go on in the next line, and lines without text say nothing. */
function fieldsFrom(
	lines: readonly string[],
	start: number,
): {readonly fields: ReadonlyMap<FieldName, string[]>; readonly end: number} {
	const fields = new Map<FieldName, string[]>();
	let end = start;
	for (let at = start; at < lines.length; at++) {
		const field = fieldOf(lines[at]);
		if (field === null) {
			const next = lines.slice(at + 1, at + 3).find(line => line.trim() !== '');
			if (fieldOf(next) === null) break;
			continue;
		}
		if (at > start && field.name === 'from') break;
		addToGroup(fields, field.name, field.value);
		end = at + 1;
	}
	return {fields, end};
}

function fieldOf(line: string | undefined): Field | null {
	const groups = fieldPattern.exec(line?.trim() ?? '')?.groups;
	const name = fieldNames.find(each => groups?.[each] !== undefined);
	return name === undefined ? null : {name, value: sanitiseLine(groups?.value ?? '').trim()};
}

/** Above a head may stand what announces it, and nothing else but blank lines. */
function startOf(lines: readonly string[], at: number): number {
	let start = at;
	for (let above = at - 1; above >= 0; above--) {
		const line = lines[above]?.trim() ?? '';
		if (headMarker.test(line)) start = above;
		else if (line !== '') break;
	}
	return start;
}
