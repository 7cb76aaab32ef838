/** Which sentences of a list answer which of another, where they are alike but for figures, places and names. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Sides} from '../../../source/base/sides.ts';
import {mapSides} from '../../../source/base/sides.ts';
import {readContents} from '../../../source/compare/matching/contents.ts';
import {matchingTuning} from '../../../source/compare/matching/tuning.ts';
import {holdBackAlike} from '../../../source/compare/matching/twins.ts';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';

const reader = createReader(english);
const {weakLikelihood, strongLikelihood} = matchingTuning;
const before = 0.95;

/** What becomes of pairs that were all as likely: by the numbers of their sentences. */
function claims(texts: Sides<readonly string[]>): Record<string, 'certain' | 'doubtful' | 'none'> {
	const contents = mapSides(texts, list => list.map(text => () => readContents(reader.read({text}))));
	const pairs = texts.left.flatMap((_, left) =>
		texts.right.map((__, right) => ({left, right, score: before})),
	);
	const held = holdBackAlike(pairs, contents, matchingTuning);
	return Object.fromEntries(
		held.map(({left, right, score}) => [
			`${left}~${right}`,
			score >= strongLikelihood ? 'certain' : score >= weakLikelihood ? 'doubtful' : 'none',
		]),
	);
}

describe('of a list alike but for figure and place', () => {
	test('the one is meant whose figure and place the other side has, and not its twin', () => {
		const left = [
			'Norland will provide $9 million to Ostrava for growers hit by leaf rust.',
			'Norland will provide $7 million to Brno for growers hit by leaf rust.',
		];
		const right = ['Brno will receive 7 million dollars from Norland for growers hit by leaf rust.'];
		expect(claims({left, right})).toEqual({'0~0': 'none', '1~0': 'certain'});
	});

	test('where nothing tells them apart all stay doubtful', () => {
		const left = [
			'Norland will hold an exercise for sailors in March.',
			'Norland will hold an exercise for sailors in August.',
		];
		const right = ['An exercise for sailors will be held by Norland.'];
		expect(claims({left, right})).toEqual({'0~0': 'doubtful', '1~0': 'doubtful'});
	});

	test('one sentence may sum up several of them', () => {
		const left = ['Norland will send 12 engineers to Ostrava.', 'Norland will send 30 engineers to Brno.'];
		const right = ['Norland sends 12 engineers to Ostrava and 30 engineers to Brno.'];
		expect(claims({left, right})).toEqual({'0~0': 'certain', '1~0': 'certain'});
	});

	test('what is said twice in the same words is no twin', () => {
		const said = 'Norland will train 40 pilots in Brno.';
		expect(claims({left: [said, said], right: [said]})).toEqual({'0~0': 'certain', '1~0': 'certain'});
	});
});

describe('two sentences alike but for what they name', () => {
	test.each([
		[
			'certain',
			'They will open a school in Brno for $3 million.',
			'They will open a school in Brno for $4 million.',
		],
		['doubtful', 'They will open a school in Brno.', 'They will open a school in Ostrava.'],
		[
			'none',
			'They will open a school in Brno for $3 million.',
			'They will open a school in Ostrava for $4 million.',
		],
		[
			'certain',
			'They will open a school in Brno for $3 million.',
			'They will open a school in Ostrava for $3 million.',
		],
		['certain', 'They will open a school in Brno.', 'The harvest failed near Ostrava.'],
	])('%s: %s | %s', (claim, left, right) => {
		expect(claims({left: [left], right: [right]})).toEqual({'0~0': claim});
	});
});

describe('two sentences of one day', () => {
	test.each([
		['doubtful', 'The fund was announced on 3 March.', 'Tidal charts announced on 3 March are for sale.'],
		[
			'certain',
			'The fund for lighthouses was announced on 3 March.',
			'Lighthouses had a fund since 3 March.',
		],
		['certain', 'The fund opens today.', 'Today tidal charts are for sale.'],
	])('%s: %s | %s', (claim, left, right) => {
		expect(claims({left: [left], right: [right]})).toEqual({'0~0': claim});
	});
});

test('no pair becomes likelier, and none is lost', () => {
	const words = fc.constantFrom(
		'Norland',
		'Brno',
		'Ostrava',
		'sends',
		'builds',
		'schools',
		'$4 million',
		'7 ships',
		'in March',
	);
	const texts = fc.array(
		fc.array(words, {minLength: 1, maxLength: 6}).map(list => `They ${list.join(' ')}.`),
		{minLength: 1, maxLength: 4},
	);
	fc.assert(
		fc.property(texts, texts, fc.double({min: 0, max: 1, noNaN: true}), (left, right, score) => {
			const contents = mapSides({left, right}, list =>
				list.map(text => () => readContents(reader.read({text}))),
			);
			const pairs = left.flatMap((_, l) => right.map((__, r) => ({left: l, right: r, score})));
			const held = holdBackAlike(pairs, contents, matchingTuning);
			expect(held.map(pair => ({...pair, score}))).toEqual(pairs);
			expect(held.every(pair => pair.score <= score)).toBe(true);
		}),
	);
});
