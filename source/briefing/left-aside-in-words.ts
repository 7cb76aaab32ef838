/** Says why what the user chose is not in a briefing. */
import type {LeftAside} from './choices/fitting-choices.ts';
import type {Wording} from './wording/wording.ts';

/** What to do about pins of another pair, and about pins of what is not there. */
export type Remedies = {readonly elsewhere: string; readonly gone: string};

/** Says why pins or topics are not in a briefing, and what to do about it; null where all are. */
export function aboutLeftAside(
	{elsewhere, gone}: LeftAside,
	remedies: Remedies,
	{leftAside: words}: Wording,
): string | null {
	const count = elsewhere.reduce((sum, other) => sum + other.count, 0);
	const [first] = elsewhere;
	const pairs = elsewhere.length === 1 ? first?.pair : words.otherPairs(elsewhere.length);
	const lines = [
		...(count === 0 ? [] : [words.elsewhere(count, pairs ?? '', remedies.elsewhere)]),
		...(gone === 0 ? [] : [words.gone(gone, remedies.gone)]),
	];
	return lines.length === 0 ? null : lines.join('. ');
}
