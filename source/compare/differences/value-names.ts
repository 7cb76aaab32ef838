/** The names that stand near a value, which say whose it is: two values with names of their own are of two things. */
import {isCountryId} from '../../languages/concepts.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {eachHasOwn} from './values.ts';

export type ValueNames = {
	/** Word by word; of a country the id of what it means, so that `U.S.` and `American` are one. */
	readonly words: ReadonlySet<string>;
	/** What the words mean, which other languages share. */
	readonly meanings: ReadonlySet<string>;
};

type Named = {readonly names: ValueNames; readonly reading: Reading};

/** @param indexes Of tokens of the reading. */
export function namesAt({tokens, meanings}: Reading, indexes: readonly number[]): ValueNames {
	const found = indexes.flatMap(n => {
		const token = tokens[n];
		return token === undefined ? [] : [{token, meaning: meanings[n] ?? ''}];
	});
	return {
		words: new Set(found.map(({token, meaning}) => keyOf(token, meaning))),
		meanings: new Set(found.map(({meaning}) => meaning).filter(Boolean)),
	};
}

const keyOf = ({base}: Token, meaning: string): string => (isCountryId(meaning) ? meaning : base);

/** Whether each has a name that the other has not; of two languages names are the same that mean the same. */
export function haveOtherNames(a: Named, b: Named): boolean {
	const kind = a.reading.language === b.reading.language ? 'words' : 'meanings';
	return eachHasOwn(a.names[kind], b.names[kind]);
}
