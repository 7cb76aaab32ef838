/** Says where quoted words stand. */
import type {Reference} from '../briefing.ts';

/** Publisher, date, section, passage and lines, without a full stop at the end. */
export function citation({label, section, place, lines}: Reference): string {
	const [first, last] = lines;
	const where = [
		...(section === null ? [] : [`section “${section}”`]),
		`passage ${place}`,
		first === last ? `line ${first}` : `lines ${first}–${last}`,
	];
	return `${label}, ${where.join(', ')}`;
}
