/** Tells where the words that may be the subject of a verb begin and end. */
import type {Clauses} from '../../languages/clauses.ts';
import type {Verbs} from '../../languages/verbs.ts';
import type {Token} from './tokens.ts';
import type {Grammar} from './who-can-act.ts';

/** Behind the words of one phrase that names who acts, of all who are joined in it. */
export function phraseEnd(
	tokens: readonly Token[],
	from: number,
	{insideAgent, agentJoints}: Clauses,
): number {
	let end = from;
	while (end < tokens.length) {
		const token = tokens[end];
		if (token === undefined || (end > from && token.gap !== ' ' && token.gap !== '-')) break;
		if (token.grammatical && !insideAgent.has(token.folded)) break;
		end += 1;
	}
	while (end > from && agentJoints.has(tokens[end - 1]?.folded ?? '')) end -= 1;
	return end;
}

/** A finite verb, or a past form behind a name or a title, which has none in front of it but its subject. */
export const isTelling = (token: Token, before: Token | undefined, verbs: Verbs): boolean =>
	isFiniteVerb(token, verbs) ||
	(!token.capital &&
		token.gap === ' ' &&
		verbs.pastParticiple.test(token.folded) &&
		before?.capital === true);

const isFiniteVerb = ({folded}: Token, {finite, reporting}: Verbs): boolean =>
	finite.has(folded) || reporting.has(folded);

/** Past phrases that open a clause and end with a comma: `In addition,`, `To further integrate energy markets,`. */
export function skipIntroduction(
	tokens: readonly Token[],
	from: number,
	to: number,
	clauses: Clauses,
): number {
	let start = from;
	const opensLater = (behind: number) =>
		tokens.slice(behind + 1, to).some(token => /,/.test(token.gap) && beginsSubject(token, clauses));
	for (;;) {
		const first = tokens[start];
		if (first === undefined || clauses.introducingOrOwn.has(first.folded)) return start;
		const isIntroduction =
			clauses.introductions.has(first.folded) ||
			(clauses.introducingEnding.test(first.folded) && first.initial) ||
			clauses.introducingVerbs.has(first.folded);
		if (!isIntroduction) return start;
		let comma = -1;
		for (let index = start + 1; index < to; index += 1) {
			if (/,/.test(tokens[index]?.gap ?? '')) {
				// `To integrate markets, governments, which need upgrades, confirmed`: what is told of them is no introduction.
				if (comma !== -1 && clauses.relatives.has(tokens[index]?.folded ?? '') && !opensLater(index)) break;
				comma = index;
				// A list inside the phrase goes on; the subject begins where an article, name or pronoun does.
				if (beginsSubject(tokens[index], clauses)) break;
			}
		}
		if (comma === -1) return start;
		start = comma;
	}
}

export const beginsSubject = (token: Token | undefined, {subjectOpeners, agents}: Clauses): boolean =>
	token !== undefined && (token.capital || subjectOpeners.has(token.folded) || agents.has(token.folded));

/** Back from `to` over the words of one noun phrase. */
export function nounPhraseStart(tokens: readonly Token[], to: number, {clauses, verbs}: Grammar): number {
	const {article, genitive, insideNounPhrase} = clauses;
	let from = to;
	while (from > 0) {
		const token = tokens[from - 1];
		if (token === undefined) break;
		if (from < to && !/^(?: |-|\. )$/.test(tokens[from]?.gap ?? '')) break;
		if (token.grammatical && !insideNounPhrase.has(token.folded)) break;
		if (isFiniteVerb(token, verbs) || token.numeric) break;
		from -= 1;
		if (token.folded === article && tokens[from - 1]?.folded !== genitive) break;
	}
	while (from < to && tokens[from]?.folded === genitive) from += 1;
	return from;
}
