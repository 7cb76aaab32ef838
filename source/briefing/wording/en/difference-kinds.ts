/** What texts differ in, in English. */
import type {DifferenceKind} from '../../../compare/comparison.ts';

export const differenceKinds: Readonly<Record<DifferenceKind, string>> = {
	number: 'figure',
	date: 'date',
	name: 'name',
	actor: 'who acts',
	verb: 'verb',
	wording: 'wording',
};
