/** Finds how far a name reaches: capitalised words, and the small words that join them. */
import type {Names} from '../../languages/names.ts';
import {isPossessive, type Token} from './tokens.ts';

const isOwner = (token: Token | undefined): boolean => token !== undefined && isPossessive(token);

const startsName = (token: Token | undefined): boolean => token?.capital === true && !token.grammatical;

/** Where the run of name words that begins at `start` ends; `start` itself when none begins there. */
export function runEnd(tokens: readonly Token[], start: number, names: Names): number {
	if (!startsName(tokens[start])) return start;
	let end = start + 1;
	let seenHead = isHead(tokens[start], names);
	let connectors = 0;
	for (;;) {
		const next = tokens[end];
		if (next === undefined) return end;
		const previous = tokens[end - 1];
		// `Security and Co-operation` does not end with half a word; `Mexico-based` is no name.
		if (next.gap === '-' && names.prefixes.has(previous?.folded ?? '')) {
			end += 1;
			continue;
		}
		if (next.capital && joins(next.gap, previous, names) && !isOwner(previous)) {
			if (next.grammatical && !names.particles.has(next.folded)) return end;
			seenHead ||= isHead(next, names);
			end += 1;
			continue;
		}
		const reach = next.gap === ' ' ? linkReach(tokens, end, {seenHead, connectors, names}) : 0;
		if (reach === 0) return end;
		if (names.links.get(next.folded) !== 'genitive') connectors += 1;
		end += reach;
		seenHead ||= isHead(tokens[end - 1], names);
	}
}

function joins(gap: string, previous: Token | undefined, {stopInside}: Names): boolean {
	return (
		gap === ' ' ||
		gap === '-' ||
		gap === '\u00a0' ||
		(/^\. ?$/.test(gap) && stopInside.test(previous?.text ?? ''))
	);
}

/** Whether a word can head the name of a body or a work. */
export const isHead = (token: Token | undefined, {bodyHeads, workHeads}: Names): boolean =>
	token !== undefined && (bodyHeads.has(token.base) || workHeads.has(token.base));

/** The run so far: whether it has a head, and how many words joined it that are no genitive. */
type Run = {readonly seenHead: boolean; readonly connectors: number; readonly names: Names};

/** How many words a joining word and what follows it add to the name: none, two, or three with an article. */
function linkReach(tokens: readonly Token[], at: number, {seenHead, connectors, names}: Run): number {
	const word = tokens[at];
	const next = tokens[at + 1];
	const afterNext = tokens[at + 2];
	if (word === undefined || next === undefined || next.gap !== ' ') return 0;
	const previous = tokens[at - 1];
	if (isOwner(previous)) return 0;
	const {articles, particles, placeAdjective, places, titles, workHeads} = names;
	const isPlace = (token: Token | undefined): boolean => places.has(token?.base ?? '');
	const isArticle = articles.has(next.folded);
	const link = names.links.get(word.folded);
	switch (link) {
		case 'genitive':
			if (startsName(next)) return 2;
			return isArticle && startsName(afterNext) && afterNext?.gap === ' ' ? 3 : 0;
		case 'purpose':
			// `Fund for Mesoamerica`, yet not `Foreign Military Financing for Ukraine`.
			if (workHeads.has(previous?.base ?? '') && isPlace(next)) return 0;
			return seenHead && startsName(next) ? 2 : 0;
		case 'place':
			// `Conference on Prosperity and Security in Central America`, yet not `… in Miami`; a country or a continent
			// alone ends a name that joins several, `Organization for Security and Cooperation in Europe`.
			if (!seenHead || connectors === 0 || !startsName(next)) return 0;
			if (startsName(afterNext) && afterNext?.gap === ' ') return isPlace(afterNext) ? 2 : 0;
			return connectors > 1 && isPlace(next) ? 2 : 0;
		case 'and':
			// `Fund for Mesoamerica and the Caribbean`.
			if (isArticle) return seenHead && connectors > 0 && isPlace(previous) && isPlace(afterNext) ? 3 : 0;
			if (!startsName(next) || titles.has(next.base) || isPlace(next)) {
				const isAdjective = placeAdjective.test(previous?.base ?? '');
				return seenHead && isPlace(next) && isAdjective && afterNext?.capital ? 2 : 0;
			}
			return (seenHead && connectors > 0) || (behindOffice(tokens, at, names) && isField(next, names))
				? 2
				: 0;
		case 'particle':
			if (next.capital) return 2;
			return particles.has(next.folded) && startsName(afterNext) ? 3 : 0;
		case undefined:
			return 0;
		default:
			return link satisfies never;
	}
}

/** Whether a word goes on with what an office or a department is for; another body does not. */
const isField = ({base}: Token, {fields, bodyHeads}: Names): boolean =>
	fields.has(base) && !bodyHeads.has(base);

/** More words than these are no field. */
const longestField = 3;

/** Whether the field before `at` belongs to an office or to a department: `Minister of Justice`, `Ministry of Foreign Affairs` and … */
function behindOffice(tokens: readonly Token[], at: number, names: Names): boolean {
	const {links, ownTitles, departments, fields} = names;
	let first = at - 1;
	while (first > at - longestField && fields.has(tokens[first - 1]?.base ?? '')) first -= 1;
	const isGenitive = links.get(tokens[first - 1]?.folded ?? '') === 'genitive';
	const head = tokens[first - 2]?.base ?? '';
	return isGenitive && (ownTitles.has(head) || departments.has(head));
}
