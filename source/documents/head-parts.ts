/** Reads a line of the head that states several things side by side: `2 May 2019 - Holt - Ministry of Ports`. */
import {isPublisher, readDate, type Stated} from './head-facts.ts';
import type {DocumentRules} from './rules.ts';
import {isPlaceName} from './stated-date.ts';
import {withoutCapitals} from './title-case.ts';

/** A longer line says something of its own. */
const longestLine = 160;

/** What stands between the parts: a hyphen or a short dash only between spaces, as both stand within names and dates. */
const separator = /\s*[|·•—]\s*|\s+[–-]\s+/u;

/** The parts of a line; a line that has no separators is one. */
export function partsOfLine(line: string): readonly string[] {
	return line.split(separator).filter(part => part !== '');
}

type Part = Stated | 'place';

/**
 * What a line states whose every part is known, in whatever order they stand; null where one is not. One part is the
 * date, and another says who issued the document or of which kind it is: without one of these, what looks like the name
 * of a place may as well be the title of a section.
 *
 * @param isLater Whether a line stands above it; a first line has a place only behind the date that it begins with, as
 *   what stands before one may be a title.
 */
export function readParts(line: string, rules: DocumentRules, isLater: boolean): Stated | null {
	if (line.length > longestLine) return null;
	const written = partsOfLine(line);
	if (written.length < 2) return null;
	const parts = written.map(part => readPart(part, rules));
	const known = parts.filter((part): part is Part => part !== null);
	if (known.length < parts.length) return null;
	const stated = known.filter(part => part !== 'place');
	const dates = stated.filter(({kind}) => kind === 'date');
	const places = known.length - stated.length;
	if (dates.length !== 1 || places > 1 || stated.length === dates.length) return null;
	if (places > 0 && !isLater && known[0] !== dates[0]) return null;
	const [first = null, ...beside] = [...stated].sort((a, b) => rank(a) - rank(b));
	return first && {...first, beside};
}

/** What names the whole line where it states several things: who issued the document, or else when. */
function rank({kind}: Stated): number {
	if (kind === 'publisher') return 0;
	return kind === 'date' ? 1 : 2;
}

function readPart(part: string, rules: DocumentRules): Part | null {
	const date = readDate(part, rules, true);
	if (date !== null) return date;
	if (isPublisher(part, rules)) return {kind: 'publisher', value: withoutCapitals(part, rules)};
	if (rules.isHeadLine(part)) return {kind: 'other', value: null};
	if (rules.kindOf(part) !== null) return {kind: 'title', value: part};
	return isPlaceName(part) ? 'place' : null;
}
