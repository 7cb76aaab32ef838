/** Finds how far a name reaches: capitalised words, and the small words that join them. */
import {particles, placeWords} from '../../languages/en/lexicon.ts';
import {bodyHeads, fields, ownTitles, titles, workHeads} from '../../languages/en/name-words.ts';
import {isPossessive, type Token} from './tokens.ts';

const isOwner = (token: Token | undefined): boolean => token !== undefined && isPossessive(token);

const startsName = (token: Token | undefined): boolean => token?.capital === true && !token.grammatical;

/** Where the run of name words that begins at `start` ends; `start` itself when none begins there. */
export function runEnd(tokens: readonly Token[], start: number): number {
	if (!startsName(tokens[start])) return start;
	let end = start + 1;
	let seenHead = isHead(tokens[start]);
	let connectors = 0;
	for (;;) {
		const next = tokens[end];
		if (next === undefined) return end;
		const previous = tokens[end - 1];
		// `Security and Co-operation` does not end with half a word; `Mexico-based` is no name.
		if (next.gap === '-' && prefixes.has(previous?.folded ?? '')) {
			end += 1;
			continue;
		}
		if (next.capital && joins(next.gap, previous) && !isOwner(previous)) {
			if (next.grammatical && !particles.has(next.folded)) return end;
			seenHead ||= isHead(next);
			end += 1;
			continue;
		}
		const reach = next.gap === ' ' ? connectorReach(tokens, end, seenHead, connectors) : 0;
		if (reach === 0) return end;
		if (next.folded !== 'of') connectors += 1;
		end += reach;
		seenHead ||= isHead(tokens[end - 1]);
	}
}

/** Beginnings of words, no words of their own. */
const prefixes = new Set('anti co counter inter multi non post pre re sub trans'.split(' '));

function joins(gap: string, previous: Token | undefined): boolean {
	return (
		gap === ' ' ||
		gap === '-' ||
		gap === '\u00a0' ||
		(/^\. ?$/.test(gap) &&
			/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Amb|St)$/u.test(previous?.text ?? ''))
	);
}

/** Whether a word can head the name of a body or a work. */
export const isHead = (token: Token | undefined): boolean =>
	token !== undefined && (bodyHeads.has(token.base) || workHeads.has(token.base));

/** How many words a connecting word and what follows it add to the name: none, two, or three with an article. */
function connectorReach(tokens: readonly Token[], at: number, seenHead: boolean, connectors: number): number {
	const word = tokens[at];
	const next = tokens[at + 1];
	const afterNext = tokens[at + 2];
	if (word === undefined || next === undefined || next.gap !== ' ') return 0;
	const previous = tokens[at - 1];
	if (isOwner(previous)) return 0;
	switch (word.folded) {
		case 'of':
			if (startsName(next)) return 2;
			return next.folded === 'the' && startsName(afterNext) && afterNext?.gap === ' ' ? 3 : 0;
		case 'for':
		case 'on':
			// `Fund for Mesoamerica`, yet not `Foreign Military Financing for Ukraine`.
			if (workHeads.has(previous?.base ?? '') && placeWords.has(next.base)) return 0;
			return seenHead && startsName(next) ? 2 : 0;
		case 'in':
			// `Conference on Prosperity and Security in Central America`, yet not `… in Miami`.
			return seenHead &&
				connectors > 0 &&
				startsName(next) &&
				startsName(afterNext) &&
				afterNext?.gap === ' ' &&
				placeWords.has(afterNext.base)
				? 2
				: 0;
		case 'and':
			// `Fund for Mesoamerica and the Caribbean`.
			if (next.folded === 'the') {
				return seenHead &&
					connectors > 0 &&
					placeWords.has(previous?.base ?? '') &&
					placeWords.has(afterNext?.base ?? '')
					? 3
					: 0;
			}
			if (!startsName(next) || titles.has(next.base) || placeWords.has(next.base)) {
				return seenHead && placeWords.has(next.base) && isPlaceAdjective(previous) && afterNext?.capital
					? 2
					: 0;
			}
			return (seenHead && connectors > 0) || (behindOffice(tokens, at) && fields.has(next.base)) ? 2 : 0;
		case 'de':
		case 'del':
		case 'la':
		case 'da':
		case 'dos':
		case 'van':
		case 'von':
		case 'bin':
		case 'al':
		case 'el':
		case 'y':
			if (next.capital) return 2;
			return particles.has(next.folded) && startsName(afterNext) ? 3 : 0;
		default:
			return 0;
	}
}

const isPlaceAdjective = (token: Token | undefined): boolean =>
	token !== undefined && /(?:an|ean|ern|ish|ese)$/.test(token.base);

/** Whether the field before `at` belongs to an office: `Minister of Justice` and … */
function behindOffice(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 2]?.folded === 'of' && ownTitles.has(tokens[at - 3]?.base ?? '');
}
