/** Sets how often against how often: two numbers of times in a year for one act cannot both be right. */
import {mapSides} from '../../base/sides.ts';
import type {Difference} from '../comparison.ts';
import {gather, type Reading} from '../reading/reading.ts';
import {pairBest, valueDifference} from './values.ts';

export function frequencyDifferences(left: readonly Reading[], right: readonly Reading[]): Difference[] {
	const found = mapSides({left, right}, readings => gather(readings, ({frequencies}) => frequencies));
	const equal = pairBest(found, ({item: a}, {item: b}) => (a.perYear === b.perYear ? 1 : 0));
	const other = pairBest(equal.rest, ({item: a}, {item: b}) => (a.act !== null && a.act === b.act ? 1 : 0));
	return other.pairs.map(pair => valueDifference('number', pair, true));
}
