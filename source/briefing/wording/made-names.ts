/** Names that the comparison makes of rows, which are no phrase of a text, in the words of a language. */
import type {Comparison, Deliverable} from '../../compare/comparison.ts';
import {phrases} from '../../languages/en/phrases.ts';
import type {Wording} from './wording.ts';

const {talks, followUp} = phrases.labels;
/** Labels that it makes of phrases, in English whatever the texts are in. */
const madeOfTwo = new RegExp(`^${talks('(.+?)', '(.+)')}$`, 'u');
const madeOfOne = new RegExp(`^${followUp.label} (.+)$`, 'u');

/** Null for a phrase of a text; `phrase` tells how the phrases in a name are written. */
export function madeName(
	topic: string,
	{rowNames}: Wording,
	phrase: (words: string) => string = words => words,
): string | null {
	const made = rowNames.made.get(topic);
	if (made !== undefined) return made;
	const [, first, second] = madeOfTwo.exec(topic) ?? [];
	if (first !== undefined && second !== undefined) return rowNames.talks(phrase(first), phrase(second));
	const [, followed] = madeOfOne.exec(topic) ?? [];
	return followed === undefined ? null : rowNames.followUp(phrase(followed));
}

/** A comparison whose rows are called in a language. */
export function withMadeNames(comparison: Comparison, wording: Wording): Comparison {
	const called = <Row extends Deliverable>(row: Row): Row => {
		const name = madeName(row.topic, wording);
		return name === null || name === row.topic ? row : {...row, topic: name};
	};
	return {...comparison, deliverables: comparison.deliverables.map(called)};
}
