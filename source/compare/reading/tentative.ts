/** Finds verbs that say what may be done, or what is thought of doing, and promise nothing: `may open`, `analizaron la posibilidad de abrir`. */
import {rememberFor} from '../../base/remember.ts';
import type {Language} from '../../languages/language.ts';
import type {Span} from '../../text/spans.ts';
import type {Token} from './tokens.ts';
import {nextVerb, standTogether, verbOfNoun} from './verb-chains.ts';

/** What is only thought of: the verbs as quoted, and the number of the last of them, which tells what would be done. */
export type Tentative = Span & {readonly action: number};

const exploringStems = rememberFor(
	({verbs, words}: Language): ReadonlySet<string> => new Set([...verbs.exploring].map(words.stem)),
);

/** In order; each begins with its modal verb, or with the verb of thinking or talking. */
export function findTentative(tokens: readonly Token[], language: Language): Tentative[] {
	return tokens.flatMap((token, index): Tentative[] => {
		const action = behindModal(tokens, index, language) ?? behindExploring(tokens, index, language);
		const last = action === null ? undefined : tokens[action];
		return action === null || last === undefined ? [] : [{start: token.start, end: last.end, action}];
	});
}

function behindModal(tokens: readonly Token[], index: number, {verbs}: Language): number | null {
	const modal = tokens[index];
	if (modal === undefined || modal.capital || !verbs.tentative.modals.has(modal.folded)) return null;
	if (verbs.negations.has(tokens[index - 1]?.folded ?? '')) return null;
	const verb = nextVerb(tokens, index + 1, verbs);
	const word = verb === null ? '' : (tokens[verb]?.folded ?? '');
	if (verb === null || verbs.negations.has(word)) return null;
	return verbs.infinitiveBehindModal(word) ? verb : null;
}

/** Words between a verb of thinking and what is thought of: `la posibilidad de`, `whether to`. */
function behindExploring(tokens: readonly Token[], index: number, language: Language): number | null {
	const {verbs, words} = language;
	const {tentative, holding} = verbs;
	const behind = index + 1;
	if (!exploringStems(language).has(words.stem(tokens[index]?.folded ?? ''))) return null;
	const word = tokens[behind];
	if (word?.gap === ' ' && holding.isVerb(word.folded)) return behind;
	const opener = `${word?.folded} ${tokens[behind + 1]?.folded}`;
	if (tentative.openers.has(opener) && standTogether(tokens, behind, behind + 2))
		return nextVerb(tokens, behind + 2, verbs);
	return verbOfNoun(tokens, behind, tentative.nouns, verbs);
}
