import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Sides} from '../../../source/base/sides.ts';
import {findAdditions} from '../../../source/compare/differences/additions.ts';
import {differencesTuning} from '../../../source/compare/differences/tuning.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';
import {sentences} from '../samples.ts';

const reader = createReader(english);
const adds = (left: string, right: string): Sides<readonly string[]> =>
	findAdditions({left: sentences(left, 'l#1'), right: sentences(right, 'r#1')}, reader, differencesTuning);

describe('what one side adds', () => {
	it.each([
		[
			'what has no counterpart, on both sides',
			'They discussed ways to combat smuggling and enhance the rule of law.',
			'They discussed ways to combat smuggling, corruption and impunity.',
			['rule of law'],
			['corruption and impunity'],
		],
		[
			'a name of several words that mean one thing, though the other side has another such name',
			'They discussed the rule of law.',
			'They discussed organized crime.',
			['rule of law'],
			['organized crime'],
		],
		[
			'nothing where the words are the same in another form',
			'They discussed the protection of coral reefs.',
			'They discussed protecting the coral reef.',
			[],
			[],
		],
		[
			'nothing that an equivalent says',
			'They discussed aid to fishermen.',
			'They discussed assistance to fishermen.',
			[],
			[],
		],
		[
			'no actor and no verb of commitment',
			'Norland committed to dredge the channel.',
			'It was agreed to dredge the channel.',
			[],
			[],
		],
		[
			'no person and no figure, which are told as differences',
			'Minister Lindqvist will open 40 lighthouses.',
			'Lighthouses will be opened.',
			[],
			[],
		],
		[
			'nothing that the other side says with a word like it',
			'They spoke of harm done by smuggling networks.',
			'They spoke of damage done by smuggling rings.',
			[],
			[],
		],
		[
			'what is of one field and means something else',
			'They spoke on supplies of uranium.',
			'They spoke on supplies of plutonium.',
			['uranium'],
			['plutonium'],
		],
		[
			'no title, time, form of a state or lone verb',
			'At the outset, the Hon Vice Premier of the Republic spoke at 5 p.m., commencing with reefs.',
			'They spoke on reefs.',
			[],
			[],
		],
	])('is %s', (_, left, right, onLeft, onRight) => {
		expect(adds(left, right)).toEqual({left: onLeft, right: onRight});
	});

	it('is quoted from its sentence, a few words each, and mirrors when the sides change', () => {
		const words = fc.constantFrom(
			...'the rule of law and coral reefs, Norland agreed to fund smuggling corruption for 40 pilots in May'.split(
				' ',
			),
		);
		const text = fc.array(words, {minLength: 1, maxLength: 25}).map(list => `${list.join(' ')}.`);
		fc.assert(
			fc.property(text, text, (left, right) => {
				const found = adds(left, right);
				for (const phrase of found.left) expect(left).toContain(phrase);
				for (const phrase of found.right) expect(right).toContain(phrase);
				for (const phrase of found.left) expect(phrase.split(/\s+/).length).toBeLessThanOrEqual(12);
				expect(adds(right, left)).toEqual({left: found.right, right: found.left});
			}),
		);
	});
});
