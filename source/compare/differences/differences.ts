/** Finds what two sides' sentences on one point say differently, what matters most first. */
import {mapSides, type Sides} from '../../base/sides.ts';
import type {Difference, DifferenceKind, Sentence} from '../comparison.ts';
import type {Reader} from '../reading/reader.ts';
import type {Reading} from '../reading/reading.ts';
import {actorDifferences, actorDifferencesAcross} from './actor-differences.ts';
import {dateDifferences} from './date-differences.ts';
import {figureDifferences} from './figure-differences.ts';
import {frequencyDifferences} from './frequency-differences.ts';
import {nameDifferences, peopleDifferences} from './name-differences.ts';
import {objectVerbDifferences} from './object-verbs.ts';
import {isTold, wordingDifferences} from './phrase-differences.ts';
import {tentativeDifferences} from './tentative-verbs.ts';
import {type DifferencesTuning, differencesTuning} from './tuning.ts';
import {verbDifferences} from './verb-differences.ts';

const order: readonly DifferenceKind[] = ['number', 'date', 'actor', 'name', 'verb', 'wording'];

/** What stands around the sentences of each side. */
export type DifferencesContext = {
	/** The words with a capital, folded, at the top of each side's statement: a person named there is not missing here. */
	readonly named: Sides<ReadonlySet<string>>;
	/** The sentence before, in the same passage, which may say whom a pronoun means. */
	readonly before: Sides<readonly Sentence[]>;
};

const noContext: DifferencesContext = {
	named: {left: new Set(), right: new Set()},
	before: {left: [], right: []},
};

/**
 * The differences of sentences that say the same thing; conflicts lead, then figures, dates, who acts, names,
 * verbs and wording, each in the order of the text. Every `left` and `right` stands verbatim in one of the
 * sentences (who is meant by a pronoun, in the one before), or is empty where the side has nothing in that place.
 * Equal texts have none.
 */
export function findDifferences(
	left: readonly Sentence[],
	right: readonly Sentence[],
	reader: Reader,
	{named, before}: DifferencesContext = noContext,
	tuning: DifferencesTuning = differencesTuning,
): Difference[] {
	if (left.map(sentence => sentence.text).join(' ') === right.map(sentence => sentence.text).join(' '))
		return [];
	const lefts = left.map(reader.read);
	const rights = right.map(reader.read);
	if (areInOtherLanguages(lefts, rights))
		return inOrder(differencesAcross({left: lefts, right: rights}, named, tuning));
	const told = [
		...figureDifferences(lefts, rights, tuning),
		...frequencyDifferences(lefts, rights),
		...dateDifferences(lefts, rights, tuning),
		...actorDifferences(
			lefts,
			rights,
			mapSides(before, list => list.map(reader.read)),
			tuning,
		),
		...nameDifferences(lefts, rights, named, tuning),
		...verbDifferences(lefts, rights, tuning),
		...tentativeDifferences(lefts, rights, tuning),
	];
	const verbs = objectVerbDifferences(lefts, rights, tuning).filter(verb => !isTold(verb, told));
	const sides = {left: lefts, right: rights};
	const {language} = lefts[0] ?? rights[0] ?? reader;
	// The verbs of one object tell more than those of whole promises.
	const kept = told.filter(
		({kind, left, right}) =>
			kind !== 'verb' || !verbs.some(verb => verb.left === left || verb.right === right),
	);
	const all = [...kept, ...verbs, ...wordingDifferences(sides, [...kept, ...verbs], language.words, tuning)];
	return inOrder(all);
}

function inOrder(differences: Difference[]): Difference[] {
	const rank = (difference: Difference) =>
		(difference.conflict ? 0 : order.length) + order.indexOf(difference.kind);
	return differences.sort((a, b) => rank(a) - rank(b));
}

/**
 * Between two languages: values, who acts where both name a country, people, and how firmly is promised. All words
 * differ there, and which verb or phrase would be the other one's own is not told.
 */
function differencesAcross(
	{left, right}: Sides<readonly Reading[]>,
	named: DifferencesContext['named'],
	tuning: DifferencesTuning,
): Difference[] {
	return [
		...figureDifferences(left, right, tuning),
		...frequencyDifferences(left, right),
		...dateDifferences(left, right, tuning).filter(isDated([...left, ...right])),
		...actorDifferencesAcross(left, right, tuning),
		...peopleDifferences(left, right, named),
		...verbDifferences(left, right, tuning),
		...tentativeDifferences(left, right, tuning),
	];
}

/** Whether two sides' sentences are in different languages. */
const areInOtherLanguages = ([left]: readonly Reading[], [right]: readonly Reading[]): boolean =>
	left !== undefined && right !== undefined && left.language !== right.language;

/** `within 90 days` in one language is not `en un plazo de 90 días` by its letters: only days and years are set apart. */
function isDated(readings: readonly Reading[]): (difference: Difference) => boolean {
	const dates = readings.flatMap(reading => reading.dates);
	const relative = new Set(dates.flatMap(({kind, text}) => (kind === 'relative' ? [text] : [])));
	const tells = (text: string) => /\d/.test(text) && !relative.has(text);
	return ({left, right}) => tells(left) || tells(right);
}
