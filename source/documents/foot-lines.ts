/** Reads the foot of a document, where some state who issued it, and where and when. */
import {isPublisher, type Stated} from './head-facts.ts';
import type {DocumentBlock} from './readers/blocks.ts';
import type {DocumentRules} from './rules.ts';
import {dateBesidePlace, dateOfLine} from './stated-date.ts';
import {withoutCapitals} from './title-case.ts';

/** So many lines may stand below the text. */
const footLength = 4;

/** A place alone, above a date: `New Delhi`. */
const placeAlone = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2},?$/u;

/**
 * What the last lines state, as long as each is nothing but a date, a place above one, or the name of an office.
 *
 * @param candidates Indexes of the blocks that are no furniture.
 */
export function readFoot(
	blocks: readonly DocumentBlock[],
	candidates: readonly number[],
	rules: DocumentRules,
): ReadonlyMap<number, Stated> {
	const found = new Map<number, Stated>();
	// Where nothing stands above them, they are no foot.
	for (const index of candidates.slice(1).slice(-footLength).reverse()) {
		const block = blocks[index];
		if (block === undefined || block.marker !== null || block.role !== undefined) break;
		const stated = readFootLine(block.text, found.size > 0, rules);
		if (stated === null) break;
		found.set(index, stated);
	}
	// A line of names alone may as well be the last words of the text.
	const isDated = [...found.values()].some(({kind, beside = []}) =>
		[kind, ...beside.map(each => each.kind)].includes('date'),
	);
	return isDated ? found : new Map();
}

function readFootLine(line: string, isAbove: boolean, rules: DocumentRules): Stated | null {
	const date = dateOfLine(line, rules.dates) ?? dateBesidePlace(line, rules.dates);
	if (date !== null) return {kind: 'date', value: date, place: 'line'};
	if (rules.isUpdateLine(line)) return {kind: 'other', value: null};
	const office = officeOf(line, rules);
	if (office !== null) return office;
	return isAbove && placeAlone.test(line) ? {kind: 'other', value: null} : null;
}

/** `Ministry of Ports`, `MINISTRY OF PORTS 14 September 2021`. */
function officeOf(line: string, rules: DocumentRules): Stated | null {
	if (isPublisher(line, rules)) return {kind: 'publisher', value: withoutCapitals(line, rules)};
	const start = line.search(/\d/);
	const [name, date] = [
		line.slice(0, start).replace(/[\s,|–—-]+$/, ''),
		dateOfLine(line.slice(start), rules.dates),
	];
	if (start < 1 || date === null || !isPublisher(name, rules)) return null;
	return {
		kind: 'publisher',
		value: withoutCapitals(name, rules),
		beside: [{kind: 'date', value: date, place: 'line'}],
	};
}
