/** How English says how often something is. */
import {type Frequencies, frequencyPattern, unitsOfYear} from '../frequencies.ts';
import {numbers} from './numbers.ts';

const counts = ['\\d{1,2}', ...numbers.keys()].join('|');
const {day, week, month, quarter, year, decade} = unitsOfYear;

const units = new Map(
	Object.entries({day, week, month, quarter, year, decade}).flatMap(([unit, count]): [string, number][] => [
		[unit, count],
		[`${unit}s`, count],
	]),
);

const words = new Map(
	Object.entries({
		daily: day,
		weekly: week,
		monthly: month,
		quarterly: quarter,
		'semi-annually': 2,
		semiannually: 2,
		'twice-yearly': 2,
		annually: 1,
		yearly: 1,
		biennially: 0.5,
	}),
);

export const frequencies: Frequencies = {
	pattern: frequencyPattern({
		times: `once|twice|thrice|(?:${counts})\\stimes`,
		per: '(?:an?|per|each|every|in\\s(?:a|each|every))',
		every: '(?:every|each)',
		numbers: `other|second|third|fourth|fifth|${counts}`,
		units: [...units.keys()].join('|'),
		words: [...words.keys()].join('|'),
	}),
	numbers: new Map([
		...numbers,
		['once', 1],
		['twice', 2],
		['thrice', 3],
		['other', 2],
		['second', 2],
		['third', 3],
		['fourth', 4],
		['fifth', 5],
	]),
	units,
	words,
};
