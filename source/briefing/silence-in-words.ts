/** Says what is claimed of a point that one side alone makes, and by which words that shows. */
import type {DifferenceKind, EvidenceTerm, OneSidedDeliverable} from '../compare/comparison.ts';
import type {Wording} from './wording/wording.ts';

/** What stands where the other side's words would. */
export function silenceInWords(
	{certainty}: Pick<OneSidedDeliverable, 'certainty'>,
	{silence}: Wording,
): string {
	return silence.claim[certainty];
}

/** What stands for a side's words where it has none in the place of a difference: a passive names nobody who acts. */
export function absentInWords(kind: DifferenceKind, otherwise: string, {names}: Wording): string {
	return kind === 'actor' ? names.nobody : otherwise;
}

/** `“biometric data” 0, “data” 4`: how often the other side has the words that carry the point; null where none do. */
export function evidenceInWords(
	{evidence}: Pick<OneSidedDeliverable, 'evidence'>,
	{silence}: Wording,
): string | null {
	const terms = evidence.terms.map(({term, elsewhere, alike}: EvidenceTerm) =>
		silence.term(term, elsewhere, alike),
	);
	return terms.length === 0 ? null : terms.join(', ');
}
