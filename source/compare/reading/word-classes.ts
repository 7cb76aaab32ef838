/** What holds of a word wherever it stands, looked up once: its stem, and the word lists and endings that it belongs to. */

import type {Language} from '../../languages/language.ts';
import type {Ending} from '../../languages/phrases.ts';
import {isPossessive, type Token} from './tokens.ts';

/** The classes of a word as written; those on grammar are of the folded word, the others of its base. */
export type WordClasses = {
	readonly stem: string;
	/** The stem, or what stands for it and its equivalents. */
	readonly concept: string;
	/** One of reporting and meeting that every statement uses. */
	readonly isFormula: boolean;
	/** As the tables of names spell it. */
	readonly spelled: string;
	readonly isGrammatical: boolean;
	readonly isCapital: boolean;
	readonly isPossessive: boolean;
	readonly isLetter: boolean;
	/** `three`, `millions`, `percent`. */
	readonly isCount: boolean;
	readonly ending: Ending;

	/** The base form of a verb. */
	readonly isAction: boolean;
	/** A finite form that is seldom a noun. */
	readonly isFinite: boolean;
	/** `demonstrates`, `reaches`. */
	readonly isActionInS: boolean;
	/** A form of a verb that is no noun. */
	readonly isVerbOnly: boolean;
	/** Has an action's stem: `promoting`. */
	readonly isOfAction: boolean;
	/** Ends as verbs do: `modernize`. */
	readonly endsAsVerb: boolean;
	/** A form in `ing` that stands before a noun as one thing with it. */
	readonly isModifier: boolean;
	readonly isReporting: boolean;
	readonly isExploring: boolean;
	/** Ends in `ing` as gerunds do. */
	readonly isGerund: boolean;
	/** A sentence goes on behind it to something else than its point: `which`, `because`. */
	readonly opensTail: boolean;
	/** Has a verb behind it: `to`, `will`, `they`. */
	readonly opensVerb: boolean;
	readonly isDeterminer: boolean;
	/** May stand between a verb and its verb: `also`, `jointly`. */
	readonly isAdverb: boolean;
	/** May stand between a verb and its object. */
	readonly isModifying: boolean;

	/** Says nothing in a label. */
	readonly isWeak: boolean;
	/** Cannot end a noun phrase. */
	readonly isTrailing: boolean;
	/** Too wide to name a row even with a word before it, or alone. */
	readonly isHollow: boolean;
	readonly isHollowAlone: boolean;
	/** `of` empties it: `creation of protocols` is about protocols. */
	readonly isEmptyHead: boolean;

	/** `follow up`, `following up`. */
	readonly isFollowing: boolean;
	/** A day, a month, an hour. */
	readonly isOfTime: boolean;
	/** Of a meeting, a visit or a call. */
	readonly isOfMeeting: boolean;

	readonly isPlace: boolean;
	/** A place, or a capitalised direction that makes one. */
	readonly isOfPlace: boolean;
	readonly isOfPeople: boolean;
	readonly isTitle: boolean;
	readonly isAgent: boolean;
	readonly isBody: boolean;
	readonly isWork: boolean;
	readonly isAbbreviation: boolean;
};

/** The classes of a word wherever it stands, and those that it has in a label. */
export type KnownWord = {readonly plain: WordClasses; readonly inLabels: WordClasses};

export function lookUpWord(token: Token, language: Language): KnownWord {
	const plain = lookUpClasses(token, language);
	return {plain, inLabels: lookUpInLabels(plain, token, language)};
}

/** In a label more words say nothing than in evidence. */
function lookUpInLabels(
	own: WordClasses,
	{base, folded, capital}: Token,
	{phrases: {inLabels: words}}: Language,
): WordClasses {
	return {
		...own,
		isWeak: own.isWeak || words.weak.has(base) || words.verdicts.has(base),
		isTrailing: own.isTrailing || (!capital && words.isTrailing(base)),
		isAction: own.isAction || words.actions.has(base),
		isFinite: own.isFinite || words.finite.has(base),
		opensVerb: own.opensVerb || words.verbOpeners.has(folded),
		isHollow: own.isHollow || words.hollow.has(own.stem),
		isHollowAlone: own.isHollowAlone || words.hollowAlone.has(own.stem),
		isEmptyHead: own.isEmptyHead || words.emptyHeads.has(base),
	};
}

/** `NOK` in `NOK 300 million`. */
const isCodeOfMoney = (text: string, {figures}: Language): boolean =>
	/^\p{Lu}{3}$/u.test(text) && figures.currencies.some(([pattern]) => pattern.test(text));

function lookUpClasses(token: Token, language: Language): WordClasses {
	const {text, base, folded, capital, grammatical} = token;
	const {clauses, concepts, figures, names, phrases, verbs, words} = language;
	const {classes} = phrases;
	const stemmed = words.stem(base);
	const concept = capital ? concepts.ofName(base) : concepts.of(base);
	const isPlace = names.places.has(base);
	return {
		stem: stemmed,
		concept: concept.id,
		isFormula: concept.isFormula,
		spelled: concepts.spelled(folded),
		isGrammatical: grammatical,
		isCapital: capital,
		isPossessive: isPossessive(token),
		isLetter: text.length === 1,
		isCount: figures.numbers.has(base) || classes.magnitudes.has(base) || isCodeOfMoney(text, language),
		ending: classes.endingOf(base),

		isAction: classes.isAction(base),
		isFinite: classes.isFinite(base),
		isActionInS: classes.isActionInS(base),
		isVerbOnly: classes.isVerbOnly(base),
		isOfAction: classes.isOfAction(stemmed),
		endsAsVerb: classes.verbEnding.test(base),
		isModifier: classes.modifiers.has(base),
		isReporting: verbs.reporting.has(folded),
		isExploring: verbs.exploring.has(folded),
		isGerund: classes.gerund.test(folded),
		opensTail: classes.tailOpeners.has(folded),
		opensVerb: classes.verbOpeners.has(folded),
		isDeterminer: classes.determiners.has(folded),
		isAdverb: classes.adverbs.has(folded) || classes.endingOf(folded) === 'adverb',
		isModifying: classes.modifying.has(folded),

		isWeak: classes.weak.has(base),
		isTrailing: capital ? text.length === 1 : classes.isTrailing(base),
		isHollow: classes.hollowHeads.has(stemmed),
		isHollowAlone: classes.hollowAlone.has(stemmed),
		isEmptyHead: classes.emptyHeads.has(base),

		isFollowing: classes.following.has(base),
		isOfTime: classes.timeWords.has(base),
		isOfMeeting: classes.meetingWords.has(base),

		isPlace,
		isOfPlace: isPlace || (capital && names.compass.has(base)),
		isOfPeople: names.ofPeople.test(base),
		isTitle: names.ownTitles.has(base),
		isAgent: clauses.agents.has(base),
		isBody: names.bodyHeads.has(base),
		isWork: names.workHeads.has(base),
		isAbbreviation: /^\p{Lu}{2}/u.test(text),
	};
}
