/** Tells whether words name somebody who can promise, and whether two of them name different countries. */
import type {Language} from '../../languages/language.ts';
import type {Span} from '../../text/spans.ts';
import type {Token} from './tokens.ts';

/** As much of a language as tells who acts. */
export type Grammar = Pick<Language, 'clauses' | 'names' | 'verbs' | 'words'>;

/** Whether the words name someone who can promise: a government, a leader, a name; not `these changes`. */
export function isAgent(tokens: readonly Token[], actor: Span, {clauses, names, words}: Grammar): boolean {
	const {agents, nonAgents, nonAgentHead, prepositions, pronouns} = clauses;
	const inside = tokens.filter(token => token.start >= actor.start && token.start < actor.end);
	const first = inside[0];
	if (first === undefined || inside.length > 30) return false;
	if (inside.length > 1 && nonAgents.has(first.folded)) return false;
	if (inside.length === 1)
		return pronouns.has(first.folded) || agents.has(first.base) || isName(first, {names, words});
	// The head stands before the first preposition.
	const stop = inside.findIndex(
		(token, index) => index > 0 && prepositions.has(token.folded) && !inside[index - 1]?.capital,
	);
	const headPhrase = stop === -1 ? inside : inside.slice(0, stop);
	const head = headPhrase.at(-1);
	if (head === undefined) return false;
	if (agents.has(head.base) || agents.has(head.folded)) return true;
	const named = headPhrase.filter(token => token.capital && !token.grammatical);
	return (named.length > 0 && head.capital && !nonAgentHead.test(head.folded)) || names.places.has(head.base);
}

/** Rarer than this, or no word of the table at all, what begins a sentence with a capital is a name: `Sullivan`, not `Discussion`. */
const rareAsName = 0.55;

/** Whether one word with a capital is a name; at the start of a sentence, where every word has one, if it is no common word. */
const isName = (token: Token, {names, words}: Pick<Grammar, 'names' | 'words'>): boolean =>
	token.capital &&
	!token.grammatical &&
	(!token.initial ||
		/^\p{Lu}{2}/u.test(token.text) ||
		names.places.has(token.base) ||
		words.rarityOf(token.base) >= rareAsName);

/**
 * Whether two subjects are each nothing but the name of a country, and of different ones: `France will train
 * 2,000 soldiers` and `Poland will train 1,500` are two promises. Abbreviations count as no other name.
 */
export function areOtherCountries(a: readonly Token[], b: readonly Token[], language: Grammar): boolean {
	const [one, other] = [countryWords(a, language), countryWords(b, language)];
	return (
		one.length > 0 &&
		other.length > 0 &&
		one.some(word => !other.includes(word)) &&
		other.some(word => !one.includes(word))
	);
}

/** The words of a country's name, or none where the words say anything else as well. */
function countryWords(tokens: readonly Token[], {clauses, names}: Grammar): string[] {
	const named = tokens.filter(({folded}) => folded !== clauses.article);
	const isName = ({base, capital}: Token) =>
		capital && (names.countryOpeners.has(base) || (base.length > 3 && names.places.has(base)));
	return named.every(isName) ? named.map(({base}) => base) : [];
}
