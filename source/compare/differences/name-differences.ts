/** Sets names against names: spellings, offices, and who stands in one side's list alone. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Names} from '../../languages/names.ts';
import type {Difference} from '../comparison.ts';
import type {NameMention} from '../reading/names.ts';
import {type Found, gather, type Reading} from '../reading/reading.ts';
import {alike, samePerson} from '../reading/same-person.ts';
import type {DifferencesTuning} from './tuning.ts';

/** Names of one side that are set against the other's; a list of thousands is no statement. */
const mostNames = 200;
const mostLists = 50;

type FoundName = Found<NameMention>;

/** `named` holds the words with a capital, folded, at the top of each side's statement. */
export function nameDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	named: Sides<ReadonlySet<string>>,
	tuning: DifferencesTuning,
): Difference[] {
	return [...peopleDifferences(left, right, named), ...listDifferences(left, right, tuning)];
}

export function peopleDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	named: Sides<ReadonlySet<string>>,
): Difference[] {
	const lefts = people(left);
	const rights = people(right);
	const candidates = [...rights, ...unnamed(right)];
	const differences: Difference[] = [];
	for (const a of lefts) {
		// The fullest name the other side has for the same person.
		const others = candidates.filter(b => samePerson(a.item.parts, b.item.parts));
		const b = others.find(other => other.item.name === a.item.name) ?? others.sort(byLength)[0];
		if (b === undefined) continue;
		if (spelledDifferently(a.item, b.item))
			differences.push({kind: 'name', left: a.item.name, right: b.item.name, conflict: true});
		else if (otherOffice(a.item.role, b.item.role, a.reading.language.names)) {
			differences.push({kind: 'name', left: whole(a), right: whole(b), conflict: true});
		}
	}
	for (const a of lefts)
		if (!isNamedIn(a.item, right) && !isNamedAtTheTop(a.item, named.right))
			differences.push({kind: 'name', left: whole(a), right: '', conflict: false});
	for (const b of rights)
		if (!isNamedIn(b.item, left) && !isNamedAtTheTop(b.item, named.left))
			differences.push({kind: 'name', left: '', right: whole(b), conflict: false});
	return withoutRepeats(differences);
}

const byLength = (a: FoundName, b: FoundName): number => b.item.parts.length - a.item.parts.length;

const whole = ({item, reading}: FoundName): string => reading.text.slice(item.start, item.end);

/** Each person once, by the fullest mention. */
function people(readings: readonly Reading[]): FoundName[] {
	const found = gather(readings, reading => reading.names.filter(name => name.kind === 'person'))
		.slice(0, mostNames)
		.sort(byLength);
	const kept: FoundName[] = [];
	for (const mention of found) {
		if (!kept.some(other => samePerson(mention.item.parts, other.item.parts))) kept.push(mention);
	}
	return kept.sort(
		(a, b) => readings.indexOf(a.reading) - readings.indexOf(b.reading) || a.item.start - b.item.start,
	);
}

/** Names without a title that may be people's. */
const unnamed = (readings: readonly Reading[]): FoundName[] =>
	gather(readings, reading =>
		reading.names.filter(name => name.kind === 'other' && name.parts.length > 1),
	).slice(0, mostNames);

/** Whether some words of one person's name are slips of the other's; accents and initials are no difference. */
function spelledDifferently(a: NameMention, b: NameMention): boolean {
	return a.parts.some(
		part => !b.parts.includes(part) && b.parts.some(other => !a.parts.includes(other) && alike(part, other)),
	);
}

const surnamesOf = ({parts}: NameMention): readonly string[] => (parts.length > 1 ? parts.slice(1) : parts);

/** Whether any of a person's surnames stands in the readings, in whatever form. */
function isNamedIn(person: NameMention, readings: readonly Reading[]): boolean {
	const surnames = surnamesOf(person);
	return readings.some(reading =>
		reading.tokens.some(token => token.capital && surnames.some(part => alike(part, token.base))),
	);
}

/** Who meets is named at the top and is "the Prime Minister" below: there the name is no news. */
const isNamedAtTheTop = (person: NameMention, named: ReadonlySet<string>): boolean =>
	surnamesOf(person).some(part => named.has(part));

/** Whether two offices of one rank are of other fields, or one is the deputy's: `Vice President`, `President`. */
function otherOffice(a: string | null, b: string | null, {offices}: Names): boolean {
	if (a === null || b === null) return false;
	const [left, right] = [readOffice(a, offices), readOffice(b, offices)];
	if (left.rank === null || left.rank !== right.rank) return false;
	if (left.lesser !== right.lesser) return true;
	const fieldsDiffer =
		left.fields.length > 0 &&
		right.fields.length > 0 &&
		!left.fields.some(field => right.fields.includes(field));
	return fieldsDiffer && left.isPlain && right.isPlain;
}

type Office = {
	readonly rank: string | null;
	readonly lesser: string;
	readonly fields: readonly string[];
	readonly isPlain: boolean;
};

function readOffice(role: string, {ranks, lesser, noField, sameField, field}: Names['offices']): Office {
	const roleWords = role
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
	const rank = ranks.find(word => roleWords.includes(word)) ?? null;
	const fields = roleWords
		.filter(word => word !== rank && !lesser.includes(word) && !noField.has(word))
		.map(word => sameField.get(word) ?? word);
	return {
		rank,
		lesser: lesser.filter(word => roleWords.includes(word)).join(' '),
		fields,
		// With a country in it, `Mexican Secretary` and `Finance Secretary` are one office.
		isPlain: field.test(role) || fields.length === 1,
	};
}

/** Names in lists that the other side's list of the same kind lacks. */
function listDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	{counts: {listLength}, listShare}: DifferencesTuning,
): Difference[] {
	const lists = mapSides({left, right}, readings =>
		readings
			.flatMap(listed)
			.filter(list => list.length >= listLength)
			.slice(0, mostLists),
	);
	if (lists.left.length === 0 || lists.right.length === 0) return [];
	const written = {left: left.map(wordsWritten), right: right.map(wordsWritten)};
	const differences: Difference[] = [];
	const known = lists.right.map(nameIndex);
	for (const a of lists.left) {
		for (const [n, b] of lists.right.entries()) {
			const others = known[n];
			const shared = a.filter(name => others !== undefined && isIn(name, others)).length;
			if (shared < Math.min(a.length, b.length) * listShare) continue;
			for (const name of a)
				if (!isWrittenIn(name, written.right))
					differences.push({kind: 'name', left: name.name, right: '', conflict: false});
			for (const name of b)
				if (!isWrittenIn(name, written.left))
					differences.push({kind: 'name', left: '', right: name.name, conflict: false});
		}
	}
	return withoutRepeats(differences);
}

/** The lists of names in a sentence that are no people's. */
function listed({language, text, names}: Reading): NameMention[][] {
	const lists: NameMention[][] = [];
	let current: NameMention[] = [];
	for (const name of names) {
		const previous = current.at(-1);
		const goesOn =
			previous !== undefined && language.names.listGoesOn.test(text.slice(previous.end, name.start));
		if (!goesOn) current = [];
		if (name.kind === 'person') continue;
		if (current.length === 0) lists.push(current);
		current.push(name);
	}
	return lists;
}

/** Names to look others up in: by their words, as written, and by their short forms. */
type NameIndex = {
	readonly words: ReadonlySet<string>;
	readonly written: ReadonlySet<string>;
	readonly short: ReadonlySet<string>;
};

const nameIndex = (names: readonly NameMention[]): NameIndex => ({
	words: new Set(names.map(({parts}) => parts.join(' '))),
	written: new Set(names.map(({name}) => name)),
	short: new Set(names.flatMap(({abbreviation}) => abbreviation ?? [])),
});

const isIn = ({name, parts, abbreviation}: NameMention, {words, written, short}: NameIndex): boolean =>
	words.has(parts.join(' ')) || (abbreviation !== null && written.has(abbreviation)) || short.has(name);

/** The names and words of a sentence. */
type Written = {readonly names: NameIndex; readonly bases: ReadonlySet<string>};

const wordsWritten = ({names, tokens}: Reading): Written => ({
	names: nameIndex(names),
	bases: new Set(tokens.map(({base}) => base)),
});

const isWrittenIn = (name: NameMention, written: readonly Written[]): boolean =>
	written.some(({names, bases}) => isIn(name, names) || name.parts.every(part => bases.has(part)));

function withoutRepeats(differences: readonly Difference[]): Difference[] {
	const seen = new Set<string>();
	return differences.filter(({left, right}) => {
		const key = `${left}\n${right}`;
		return !seen.has(key) && seen.add(key);
	});
}
