/** Tells the headings of a document by the size and the weight of their letters. */
import type {BlockRole} from '../blocks.ts';
import type {Draft} from './draft.ts';
import type {Setting} from './paragraphs.ts';

/** In units of the size of running text. */
const largeLetters = 1.07;

/** As much as this, in the same units, bold letters stand out. */
const bold = 0.05;

const longestHeading = 160;
const mostLines = 3;

/** A paragraph of running text is longer, in characters; what stands above the first one is the head of the document. */
const shortestText = 120;

type Roled = {readonly role: BlockRole | null; readonly prominence: number};

/** The role of each draft that is a heading, and how far it stands out. In the head there are none: titles are there. */
export function headingRoles(drafts: readonly Draft[], texts: readonly string[], setting: Setting): Roled[] {
	const prominences = drafts.map(draft => prominenceOf(draft, setting));
	const isHeading = drafts.map(
		(draft, index) => (prominences[index] ?? 1) > 1 && looksLikeHeading(draft, texts[index] ?? ''),
	);
	const start = drafts.findIndex(
		({kind}, index) => kind === 'text' && !isHeading[index] && (texts[index] ?? '').length > shortestText,
	);
	// What heads nothing stands at the foot: the office that issued the document, the day.
	const end = drafts.findLastIndex(
		({kind}, index) => (kind === 'text' || kind === 'row') && !isHeading[index],
	);
	const ranks = [
		...new Set(prominences.filter((_, index) => isHeading[index] && index > start && index < end)),
	].sort((a, b) => b - a);
	return drafts.map((_, index): Roled => {
		const prominence = prominences[index] ?? 1;
		if (!isHeading[index] || start === -1 || index < start || index > end) return {role: null, prominence};
		return {role: {kind: 'heading', level: Math.min(ranks.indexOf(prominence) + 1, 6)}, prominence};
	});
}

/** How far text stands out: by the size of its letters, in steps, and a little by their weight; 1 of running text. */
function prominenceOf({kind, lines}: Draft, setting: Setting): number {
	const [first] = lines;
	if (kind !== 'text' || first === undefined) return 1;
	const times = first.size / setting.size;
	const large = times >= largeLetters ? Math.round(times * 10) / 10 : 1;
	const isBold = !setting.isBold && lines.every(line => line.isBold);
	return isBold ? large + bold : large;
}

function looksLikeHeading({kind, lines}: Draft, text: string): boolean {
	if (kind !== 'text' || lines.length > mostLines || text.length > longestHeading) return false;
	return /\p{L}{2}/u.test(text) && !/[.,;:…]["”’)]?$/.test(text);
}
