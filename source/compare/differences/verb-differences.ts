/** Sets the verb of a promise against the verb of the other side's. */
import type {Difference} from '../comparison.ts';
import type {Reading} from '../reading/reading.ts';
import {bareVerb} from '../reading/verbs.ts';
import {type FoundPledge, pairedPledges, tellOtherwise} from './paired-pledges.ts';
import type {DifferencesTuning} from './tuning.ts';

export function verbDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	return pairedPledges(left, right, tuning)
		.filter(tellOtherwise)
		.filter(([a, b]) => areOtherHeads(a, b) || a.item.firmness !== b.item.firmness)
		.map(([a, b]) => ({
			kind: 'verb',
			left: quotedVerb(a),
			right: quotedVerb(b),
			conflict: false,
		}));
}

/** `agree` of `agree expand`: what is promised behind it may be worded in another order. */
const headOf = ({item}: FoundPledge): string => item.lemma.split(' ')[0] ?? '';

/** Of two languages no verb is the other's; of one, `suscribir` and `firmar` are one word of another. */
function areOtherHeads(a: FoundPledge, b: FoundPledge): boolean {
	if (a.reading.language !== b.reading.language || headOf(a) === headOf(b)) return false;
	const {concepts} = a.reading.language;
	const [one, other] = [concepts.of(headOf(a)), concepts.of(headOf(b))];
	return one.id !== other.id || one.bit !== other.bit;
}

export const quotedVerb = ({item, reading}: FoundPledge): string =>
	bareVerb(reading.text.slice(item.verb.start, item.verb.end), reading.language.verbs);
