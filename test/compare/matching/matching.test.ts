import {describe, expect, test} from 'vitest';
import {compare} from '../../../source/compare/compare.ts';
import type {Pair} from '../../../source/compare/comparison.ts';
import {linesAt} from '../../../source/documents/locator.ts';
import type {Source} from '../../../source/documents/source.ts';
import {bareSource} from '../../helpers/source.ts';

function source(id: string, texts: readonly string[]): Source {
	const passages = texts.map((text, n) => ({
		id: `${id}#${n + 1}`,
		heading: null,
		text,
		locator: linesAt(n + 1),
		isStatement: true,
	}));
	return bareSource(id, passages, {side: id, language: 'en'});
}

function pairsOf(left: readonly string[], right: readonly string[]): Pair[] {
	const corpus = {sources: [source('l', left), source('r', right)], sideNames: new Map(), event: null};
	const sides = {left: {label: 'L', sources: ['l']}, right: {label: 'R', sources: ['r']}};
	return compare(corpus, sides).deliverables.flatMap(({pairs}) => pairs);
}

/** The other side's sentences that are said to make the point of the sentence with these words. */
function counterparts(pairs: readonly Pair[], words: string): string[] {
	const found = pairs.filter(pair => ['same', 'reworded', 'partial'].includes(pair.relation));
	const pair = found.find(({left}) => left.some(({text}) => text.includes(words)));
	return pair?.right.map(({text}) => text) ?? [];
}

/** Two readouts of one call, with what is tested put at their ends. */
const call = {
	left: [
		'President Hale spoke today with Prime Minister Okoro of Norland.',
		'They discussed the drought in the Sahel and the price of wheat.',
		'The President thanked the navy for sheltering three hundred stranded sailors.',
		'A museum of polar exploration will open in Tromsø.',
		'Two hundred teachers will be trained each year.',
	],
	right: [
		'The Prime Minister had a telephone conversation with President Hale this evening.',
		'The Prime Minister described the reform of the pension system.',
		'The leaders spoke about the World Cup.',
		'Rabies was the subject of a longer exchange.',
		'A bridge over the Oder will be rebuilt.',
	],
};

const withEnds = (left: readonly string[], right: readonly string[]): Pair[] =>
	pairsOf([...call.left, ...left], [...call.right, ...right]);

test('the first sentences of two reports of one call make one point, however little they share', () => {
	expect(counterparts(withEnds([], []), 'spoke today')).toEqual([call.right[0]]);
});

test('first sentences that report no meeting make no point together', () => {
	const pairs = pairsOf(
		['Glaciers in the Alps lost a tenth of their ice.', ...call.left],
		['Oil prices fell on Friday after Hale left.', ...call.right],
	);
	expect(counterparts(pairs, 'Glaciers')).toEqual([]);
});

describe('other words for one point', () => {
	test.each([
		['The two leaders agreed to stay in close touch.', 'The leaders agreed to remain in regular contact.'],
		[
			'The United States will provide security assistance worth $40 million.',
			'Norland will receive military aid of $40 million.',
		],
		['They agreed to impose severe costs on Belarus.', 'Both supported further sanctions against Belarus.'],
		[
			'She welcomed progress towards a free trade deal.',
			'They noted progress in the negotiations on the FTA.',
		],
	])('%s = %s', (left, right) => {
		expect(counterparts(withEnds([left], [right]), left)).toEqual([right]);
	});
});

describe('words that only share a stem, or a part of a name, are not taken for one another', () => {
	test.each([
		[
			'They stressed the importance of the communities on the coast.',
			'They spoke about imports and about communications.',
		],
		['Customers criticized the fertility clinics.', 'Essential customs duties apply to wheat.'],
		['Hospitality is warm in Norland.', 'Hospitals suffer from global warming.'],
		['Everybody used the ferries, which please us.', 'Washington denied it.'],
		['Several universities offer fellowships.', 'The universal postal fees turn severe.'],
		['Latin America grows maize.', 'The American envoy smiled.'],
	])('%s ≠ %s', (left, right) => {
		expect(counterparts(withEnds([left], [right]), left)).toEqual([]);
	});
});

test('one sentence that lists two points is matched with the sentence on each of them', () => {
	const right = [
		'They condemned the missile launches of North Korea.',
		'They agreed to protect the rainforests of the Congo basin.',
	];
	const pairs = withEnds(
		['They discussed missile launches by North Korea and rainforests in the Congo basin.'],
		right,
	);
	expect(counterparts(pairs, 'missile launches').toSorted()).toEqual(right.toSorted());
});

test('a sentence that makes no point is not said to be left out, and hangs in no row of others', () => {
	const overview = 'The talk touched on a range of issues.';
	const [first = '', ...rest] = call.right;
	const pairs = pairsOf(call.left, [`${first} ${overview}`, ...rest]);
	const pair = pairs.find(({right}) => right.some(({text}) => text === overview));
	expect(pair).toMatchObject({relation: 'right-only', certainty: 'weak', left: []});
});

describe('a date in common', () => {
	test.each([
		[
			'We recall the fund for cyclone relief that was announced on 3 March.',
			'The tidal charts announced on 3 March have been published for all ports.',
		],
		[
			'Delivering on our commitment of 3 March, we announce a partnership on relief.',
			'We endorse the outcomes of the meeting of 3 March and the commitment to cooperation.',
		],
	])('makes no certain match: %s | %s', (left, right) => {
		const pairs = withEnds([left], [right]).filter(pair => pair.left.some(({text}) => text === left));
		expect(
			pairs.map(({relation, certainty}) => ({isOneSided: relation === 'left-only', certainty})),
		).not.toContainEqual({isOneSided: false, certainty: 'strong'});
	});
});
