/** Sets a promise against words of the other side by which the same may be done, or is thought of. */
import type {Difference} from '../comparison.ts';
import {gather, overlap, type Reading} from '../reading/reading.ts';
import {findTentative, type Tentative} from '../reading/tentative.ts';
import {conceptsOf, deedOf, type FoundPledge, pairedPledges} from './paired-pledges.ts';
import type {DifferencesTuning} from './tuning.ts';
import {quotedVerb} from './verb-differences.ts';

type FoundTentative = {readonly item: Tentative; readonly reading: Reading};

/** `will open` against `podrán abrir` and `discussed opening`, where the promise has no other counterpart. */
export function tentativeDifferences(
	left: readonly Reading[],
	right: readonly Reading[],
	tuning: DifferencesTuning,
): Difference[] {
	const paired = new Set(pairedPledges(left, right, tuning).flatMap(([a, b]) => [a.item, b.item]));
	const free = (readings: readonly Reading[]) =>
		gather(readings, ({pledges}) => pledges).filter(found => !paired.has(found.item) && isFirm(found));
	const against = (promises: readonly FoundPledge[], others: readonly Reading[]) => {
		if (promises.length === 0) return [];
		const tentatives = tentativesIn(others);
		return promises.flatMap(promise => {
			const found = tentatives.find(other => areOfOneDeed(promise, other, tuning));
			return found === undefined ? [] : [{promise: quotedVerb(promise), other: quoted(found)}];
		});
	};
	return [
		...against(free(left), right).map(({promise, other}) => verbDifference(promise, other)),
		...against(free(right), left).map(({promise, other}) => verbDifference(other, promise)),
	];
}

const verbDifference = (left: string, right: string): Difference => ({
	kind: 'verb',
	left,
	right,
	conflict: false,
});

const isFirm = ({item: {firmness}}: FoundPledge): boolean =>
	firmness === 'will' || firmness === 'intends' || firmness === 'done';

const tentativesIn = (readings: readonly Reading[]): FoundTentative[] =>
	readings.flatMap(reading =>
		findTentative(reading.tokens, reading.language)
			.filter(({start}) => !reading.pledges.some(({verb}) => verb.start <= start && start < verb.end))
			.map(item => ({item, reading})),
	);

const quoted = ({item: {start, end}, reading}: FoundTentative): string => reading.text.slice(start, end);

/** Whether the last verb of a promise means what would be done, and both go on alike. */
function areOfOneDeed(
	promise: FoundPledge,
	{item, reading}: FoundTentative,
	tuning: DifferencesTuning,
): boolean {
	const deed = deedOf(promise);
	if (deed === '' || deed !== reading.meanings[item.action]) return false;
	const behind = reading.tokens.flatMap((token, n) =>
		n > item.action && !token.grammatical ? (reading.meanings[n] ?? []) : [],
	);
	const {share, shared} = overlap(conceptsOf(promise), new Set(behind.filter(meaning => meaning !== '')));
	return shared > 1 && share >= tuning.promiseShare;
}
