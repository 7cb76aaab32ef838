/** What texts differ in, in Spanish. */
import type {DifferenceKind} from '../../../compare/comparison.ts';

export const differenceKinds: Readonly<Record<DifferenceKind, string>> = {
	number: 'cifra',
	date: 'fecha',
	name: 'nombre',
	actor: 'quién actúa',
	verb: 'verbo',
	wording: 'redacción',
};
