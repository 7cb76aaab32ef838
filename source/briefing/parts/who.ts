/** Who is meant by the words for an actor: the side itself, both sides, or others. */
import type {SideName} from '../../base/sides.ts';
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

/** Whether a word is one of the side's name, its initials, or derived from one. */
function isOfName(context: Context, side: SideName, word: string): boolean {
	const own = context.reader.tokens(labelOf(context, side)).map(({folded}) => folded);
	const initials = own.map(name => name.charAt(0)).join('');
	return (
		(own.length > 1 && word === initials) ||
		own.some(name => name.slice(0, stemLength) === word.slice(0, stemLength))
	);
}
