import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Quotation, quotedPieces} from '../../source/briefing/briefing.ts';
import {differingWords} from '../../source/briefing/differing-words.ts';
import {around, ends, opening} from '../../source/briefing/excerpts.ts';
import {marksIn} from '../../source/briefing/references.ts';
import type {SharedPair, SharedRelation} from '../../source/compare/comparison.ts';
import {english} from '../../source/languages/en/english.ts';

function pairOf(
	left: readonly string[],
	right: readonly string[],
	relation: SharedRelation = 'reworded',
): SharedPair {
	const sentences = (side: string, texts: readonly string[]) => {
		let start = 0;
		return texts.map((text, index) => {
			const sentence = {id: `${side}${index}`, passage: side, start, end: start + text.length, text};
			start = sentence.end + 2;
			return sentence;
		});
	};
	return {
		left: sentences('a', left),
		right: sentences('b', right),
		relation,
		score: 1,
		certainty: 'strong',
		links: [],
		differences: [],
		differencesInDoubt: [],
		adds: {left: [], right: []},
	};
}

/** The passage of a side, its sentences two spaces apart, and the words that are marked in it. */
function markedIn(pair: SharedPair, side: 'left' | 'right'): string[] {
	const text = pair[side].map(sentence => sentence.text).join('  ');
	const [spans = []] = [...differingWords([pair], english)[side].values()];
	return spans.map(({start, end}) => text.slice(start, end));
}

describe('words are marked', () => {
	test.each([
		[
			'that the other side words differently',
			'They agreed to share investigative files on illegal migration in the region.',
			'They agreed to share biometric files on migration in the region.',
			['investigative', 'illegal'],
			['biometric'],
		],
		[
			'without the small words at their ends',
			'The ministers of the north and of the islands agreed to open the border.',
			'Ministers of the north agreed to open up the border for a time.',
			['islands'],
			['time'],
		],
		[
			'never small words alone',
			'The private sector of the north found ways to trade, and to build roads.',
			'Private sector representatives of north found ways to trade and build the roads.',
			[],
			['representatives'],
		],
		[
			'and small words that turn what is said',
			'Norland will open the border and may close the port.',
			'Norland must open the border and may not close the port.',
			['will'],
			['must', 'not'],
		],
		['not where the texts say the same', 'They agreed to meet.', 'They agreed to meet.', [], []],
		[
			'not on the side that differs nearly throughout',
			'They agreed to training.',
			'Last night in the old palace by the river they agreed to training and to much that nobody had foreseen.',
			[],
			[],
		],
		[
			'not where nearly everything differs',
			'Fish quotas were cut by the council.',
			'Ministers talked about steel tariffs again.',
			[],
			[],
		],
	])('%s', (_, left, right, onLeft, onRight) => {
		const pair = pairOf([left], [right]);
		expect(markedIn(pair, 'left')).toEqual(onLeft);
		expect(markedIn(pair, 'right')).toEqual(onRight);
	});

	test('in the sentence in which they stand, of several', () => {
		const pair = pairOf(
			['The ministers agreed to open the border.', 'They will report in June on what was done.'],
			['The ministers agreed to close the border.', 'They will report in July on what was done.'],
		);
		expect(markedIn(pair, 'left')).toEqual(['open', 'June']);
		expect(markedIn(pair, 'right')).toEqual(['close', 'July']);
	});

	test('not in sentences on another point of the topic', () => {
		const texts = ['They agreed to open the border.', 'They agreed to close the border.'] as const;
		expect(markedIn(pairOf([texts[0]], [texts[1]], 'related'), 'left')).toEqual([]);
	});
});

const word = fc.constantFrom('the', 'border', 'May', 'of', 'Kiev,', 'open', 'and', 'talks;', 'Peña');

test('what is marked of a text is marked of what is shown of it', () => {
	fc.assert(
		fc.property(
			fc.array(word, {minLength: 1, maxLength: 40}),
			fc.array(fc.nat(), {maxLength: 6}),
			fc.integer({min: 3, max: 12}),
			(words, places, limit) => {
				// Each word is another, so that it is known which one is shown.
				const numbered = words.map((letters, index) => `${index}${letters}`);
				const text = numbered.join(' ');
				const chosen = new Set(places.map(place => numbered[place % numbered.length] ?? ''));
				const marks = [...chosen]
					.map(marked => ({start: text.indexOf(marked), end: text.indexOf(marked) + marked.length}))
					.sort((one, other) => one.start - other.start);
				for (const shown of [opening(text, limit), ends(text, limit), around(text, 3, 4, limit), text]) {
					const found = marksIn(shown, text, marks).map(({start, end}) => shown.slice(start, end));
					const expected = numbered.filter(
						one => chosen.has(one) && shown.includes(one.replace(/\W+$/u, '')),
					);
					expect(found.map(one => one.replace(/\W+$/u, ''))).toEqual(
						expected.map(one => one.replace(/\W+$/u, '')),
					);
				}
			},
		),
	);
});

test('a quotation cut at its marks is whole', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.nat({max: 60}), {maxLength: 8}), (text, cuts) => {
			const places = [...new Set(cuts.map(cut => Math.min(cut, text.length)))].sort((a, b) => a - b);
			const marks = places.flatMap((start, index) => {
				const end = places[index + 1];
				return index % 2 === 0 && end !== undefined ? [{start, end}] : [];
			});
			const quotation: Quotation = {kind: 'quotation', text, reference: 1, marks};
			const pieces = quotedPieces(quotation);
			expect(
				pieces
					.map(piece => piece.text)
					.join('')
					.slice(1, -1),
			).toBe(text);
			expect(pieces.filter(({isMarked}) => isMarked).map(piece => piece.text)).toEqual(
				marks.map(({start, end}) => text.slice(start, end)),
			);
		}),
	);
});
