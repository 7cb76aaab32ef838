/** Which pins and chosen topics belong to the documents and to the pair of sides that a briefing is made of. */
import type {Comparison} from '../../compare/comparison.ts';
import type {Corpus} from '../../documents/source.ts';
import type {Choices} from './choices.ts';

type FittingChoices = {
	readonly choices: Choices;
	/** How many pins and chosen topics are left aside. */
	readonly ignored: number;
};

/** Rows of another pair of sides are not in this comparison: what hangs on them waits until it is compared again. */
export function fittingChoices(
	choices: Choices,
	corpus: Corpus,
	comparison: Comparison | null,
): FittingChoices {
	if (choices.pins.length + choices.chosen.length === 0) return {choices, ignored: 0};
	const keys = new Set(comparison?.deliverables.map(({key}) => key));
	const passages = new Set(corpus.sources.flatMap(source => source.passages.map(({id}) => id)));
	const pins = choices.pins.filter(pin =>
		pin.kind === 'deliverable' ? keys.has(pin.key) : passages.has(pin.passage),
	);
	const chosen = choices.chosen.filter(key => keys.has(key));
	const ignored = choices.pins.length - pins.length + choices.chosen.length - chosen.length;
	return {choices: {...choices, pins, chosen}, ignored};
}

/** Says why pins or topics are not in a briefing, and with `mend` what to do about it; null where all are. */
export function aboutIgnored(count: number, mend: string): string | null {
	if (count === 0) return null;
	const which =
		count === 1
			? 'A pin or topic of another pair of sides is'
			: `${count} pins or topics of another pair of sides are`;
	return `${which} not in it: ${mend}`;
}
