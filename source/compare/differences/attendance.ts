/** Tells hosts from guests: who is the one to one side and the other to the other. */
import {makeSides, type Sides} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import type {Span} from '../../text/spans.ts';
import type {Attendance, Difference} from '../comparison.ts';
import type {NameMention} from '../reading/names.ts';
import type {Reading} from '../reading/reading.ts';
import {alike, samePerson} from '../reading/same-person.ts';
import {type Token, tokenise} from '../reading/tokens.ts';

type Capacity = 'host' | 'guest';

/** A person with the words that say in which capacity, and where in these words the verb stands. */
type Attendee = {
	readonly person: NameMention;
	readonly capacity: Capacity;
	readonly text: string;
	readonly language: Language;
	readonly verb: Span;
};

/** Who is a host to one side and a guest to the other. */
export function attendanceDifferences(left: readonly Reading[], right: readonly Reading[]): Difference[] {
	const others = right.flatMap(attendeesOf);
	return left.flatMap(attendeesOf).flatMap((one): Difference[] => {
		const other = others.find(({person}) => samePerson(one.person.parts, person.parts));
		if (other === undefined || one.capacity === other.capacity) return [];
		const attendance = attendanceOf({left: one, right: other});
		return [
			{
				kind: 'actor',
				left: one.text,
				right: other.text,
				conflict: true,
				...(attendance !== null && {attendance}),
			},
		];
	});
}

/** The people of a sentence on who hosted and attended. */
function attendeesOf({language, text, names}: Reading): Attendee[] {
	const {hosting, attending} = language.verbs;
	const verbs = [...verbsLike(hosting, 'host', text), ...verbsLike(attending, 'guest', text)].sort(
		(a, b) => a.start - b.start,
	);
	const [first] = verbs;
	if (first === undefined || !verbs.some(({capacity}) => capacity === 'host')) return [];
	return names
		.filter(({kind}) => kind === 'person')
		.map(person => {
			const verb = verbs.findLast(({start}) => start < person.start) ?? first;
			const start = Math.min(verb.start, person.start);
			return {
				person,
				capacity: verb.capacity,
				language,
				text: text.slice(start, Math.max(verb.end, person.end)),
				verb: {start: verb.start - start, end: verb.end - start},
			};
		});
}

function verbsLike(pattern: RegExp, capacity: Capacity, text: string): (Span & {capacity: Capacity})[] {
	return [...text.matchAll(pattern)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
		capacity,
	}));
}

function attendanceOf(sides: Sides<Attendee>): Attendance | null {
	const {left, right} = sides;
	const who = {left: commonName(left, right), right: commonName(right, left)};
	return who.left === '' ? null : makeSides(side => ({who: who[side], verb: sides[side].verb}));
}

/**
 * The texts of a difference as they fit in a line: of who hosted and who attended, the verb and the person,
 * because the words between them name everybody else.
 */
export function inBrief({left, right, attendance}: Difference): Sides<string> {
	const texts = {left, right};
	if (attendance === undefined) return texts;
	return makeSides(side => {
		const {who, verb} = attendance[side];
		return `${texts[side].slice(verb.start, verb.end)} (${who})`;
	});
}

/** The longest run of capitalised words that both have, slips of spelling allowed, as the first has it. */
function commonName(one: Attendee, other: Attendee): string {
	const mine = tokenise(one.text, one.language);
	const theirs = tokenise(other.text, other.language);
	const same = (a: Token | undefined, b: Token | undefined) =>
		a?.capital === true && b?.capital === true && alike(a.base, b.base);
	let best = {from: 0, length: 0};
	for (let i = 0; i < mine.length; i += 1)
		for (let j = 0; j < theirs.length; j += 1) {
			let length = 0;
			while (same(mine[i + length], theirs[j + length])) length += 1;
			if (length > best.length) best = {from: i, length};
		}
	const first = mine[best.from];
	const last = mine[best.from + best.length - 1];
	return best.length === 0 || first === undefined || last === undefined
		? ''
		: one.text.slice(first.start, last.end);
}
