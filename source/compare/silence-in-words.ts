/** Says what is claimed of a point that one side alone makes, and by which words that shows. */
import type {DifferenceKind, EvidenceTerm, OneSidedDeliverable} from './comparison.ts';

/** What stands where the other side's words would. */
export function silenceInWords({certainty}: Pick<OneSidedDeliverable, 'certainty'>): string {
	return certainty === 'strong' ? 'Not mentioned' : 'No counterpart found';
}

/** What stands for a side's words where it has none in the place of a difference: a passive names nobody who acts. */
export function absentInWords(kind: DifferenceKind, otherwise: string): string {
	return kind === 'actor' ? 'nobody named' : otherwise;
}

/** `“biometric data” 0, “data” 4`: how often the other side has the words that carry the point; null where none do. */
export function evidenceInWords({evidence}: Pick<OneSidedDeliverable, 'evidence'>): string | null {
	return evidence.terms.length === 0 ? null : evidence.terms.map(countInWords).join(', ');
}

function countInWords({term, elsewhere, alike}: EvidenceTerm): string {
	const count = `“${term}” ${elsewhere}`;
	return alike === null ? count : `${count} (but “${alike}”)`;
}
