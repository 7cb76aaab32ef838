/** Who is meant by the words for an actor: the side itself, both sides, or others. */
import {type SideName, sideNames} from '../../base/sides.ts';
import type {Commitment} from '../../compare/comparison.ts';
import type {Reader} from '../../compare/reading/reader.ts';
import type {Token} from '../../compare/reading/tokens.ts';
import {type Context, labelOf} from './context.ts';

/** `Mexico` and `Mexican` agree in so many letters. */
const stemLength = 5;

/** Whether the words for an actor mean the side that speaks: `we`, its name, or what is made of it. */
export function isSideItself(context: Context, side: SideName, actor: string): boolean {
	const {reader} = context;
	const {clauses} = reader.language;
	const tokens = reader.tokens(actor);
	if (clauses.speakers.test(actor)) return true;
	const isOwn = ({folded}: {readonly folded: string}) => isOfName(context, side, folded);
	return (
		tokens.some(isOwn) &&
		tokens.every(
			token => isOwn(token) || clauses.emptyInActors.has(token.folded) || clauses.agents.has(token.base),
		)
	);
}

/** Those who are bound by a commitment, if they are neither side and bear a name. */
export type ThirdParty = {
	/** The same for all that is called by one name: `northern triangle` of its governments and its leaders. */
	readonly key: string;
	/** In the words of the text, without an article. */
	readonly words: string;
};

export function thirdParty(context: Context, {binds}: Commitment): ThirdParty | null {
	const {reader} = context;
	const {clauses} = reader.language;
	const tokens = reader.tokens(binds);
	const names = namesIn(reader, tokens).filter(({base}) => !clauses.emptyInActors.has(base));
	const isOfSide = sideNames.some(side => names.some(({folded}) => isOfName(context, side, folded)));
	if (names.length === 0 || isOfSide) return null;
	const start = tokens[0]?.folded === clauses.article ? (tokens[1]?.start ?? 0) : 0;
	return {key: names.map(({base}) => base).join(' '), words: binds.slice(start)};
}

/** The words that name somebody; what opens a phrase has a capital of its own, as `Governments` has. */
export function namesIn({language}: Reader, tokens: readonly Token[]): Token[] {
	const {agents} = language.clauses;
	return tokens.filter(
		({capital, initial, grammatical, base}) => capital && !grammatical && !(initial && agents.has(base)),
	);
}

/** Whether a word is one of the side's name, its initials, or derived from one. */
export function isOfName(context: Context, side: SideName, word: string): boolean {
	const own = context.reader.tokens(labelOf(context, side)).map(({folded}) => folded);
	const initials = own.map(name => name.charAt(0)).join('');
	return (
		(own.length > 1 && word === initials) ||
		own.some(name => name.slice(0, stemLength) === word.slice(0, stemLength))
	);
}
