import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Mark, markWording} from '../../../source/compare/differences/wording.ts';
import {english} from '../../../source/languages/en/english.ts';
import {words} from '../../../source/text/words.ts';

/** The text with what differs in brackets. */
function show(text: string, marks: readonly Mark[]): string {
	let shown = '';
	let at = 0;
	for (const {start, end, kind} of marks) {
		const marked = text.slice(start, end);
		shown += text.slice(at, start) + (kind === 'differs' ? `[${marked}]` : marked);
		at = end;
	}
	return shown + text.slice(at);
}

const shown = (left: string, right: string) => {
	const marks = markWording(left, right, english);
	return [show(left, marks.left), show(right, marks.right)];
};

describe('markWording', () => {
	it.each([
		[
			'another beginning and middle',
			'They also committed to explore the creation of early warning protocols regarding the movement of drugs.',
			'It was also agreed to explore the creation of early warning protocols for trafficking in drugs.',
			'[They also committed] to explore the creation of early warning protocols [regarding the movement of] drugs.',
			'[It was also agreed] to explore the creation of early warning protocols [for trafficking in] drugs.',
		],
		[
			'case, accents and quotation marks',
			'The “Peña” plan',
			'the "PENA" plan',
			'The “Peña” plan',
			'the "PENA" plan',
		],
		[
			'a run that moved',
			'The bank will finance new roads. Ministers met in Geneva.',
			'Ministers met in Geneva. The bank will finance new roads.',
			'The bank will finance new roads. Ministers met in Geneva.',
			'Ministers met in Geneva. The bank will finance new roads.',
		],
		[
			'nothing in common',
			'Ministers signed an accord on fisheries.',
			'Trade fell again during the winter.',
			'[Ministers signed an accord on fisheries].',
			'[Trade fell again during the winter].',
		],
		[
			'one word',
			'They will explore options.',
			'They will expand options.',
			'They will [explore] options.',
			'They will [expand] options.',
		],
		['one empty side', 'One side.', '', '[One side].', ''],
		[
			'hyphens',
			'cross-border cooperation',
			'cross border cooperation',
			'cross-border cooperation',
			'cross border cooperation',
		],
	])('%s', (_, left, right, expectedLeft, expectedRight) => {
		expect(shown(left, right)).toEqual([expectedLeft, expectedRight]);
	});

	it('does not call lone function words shared', () => {
		const [left] = shown(
			'Growth of trade and the flow of goods improved.',
			'Talks on the future of security and peace improved.',
		);
		expect(left).toBe('[Growth of trade and the flow of goods] improved.');
	});
});

describe('marks of any texts', () => {
	const word = fc.constantFrom(
		...'the of and to will agreed trade border cross-border Peña U.S. $3.7 security region policy'.split(' '),
	);
	const text = fc.array(word, {maxLength: 60}).map(list => list.join(' '));

	const checkMarks = (own: string, marks: readonly Mark[]) => {
		let at = 0;
		for (const {start, end} of marks) {
			expect(start).toBeGreaterThanOrEqual(at);
			expect(end).toBeGreaterThan(start);
			at = end;
		}
		for (const {start, end} of words(own)) {
			expect(marks.filter(mark => mark.start <= start && mark.end >= end)).toHaveLength(1);
		}
		const isEdge = new Set(words(own).flatMap(({start, end}) => [start, end]));
		for (const {start, end} of marks) expect(isEdge.has(start) && isEdge.has(end)).toBe(true);
	};

	it('stand in order and hold every word whole, once', () => {
		fc.assert(
			fc.property(
				fc.oneof(text, fc.string({unit: 'binary'})),
				fc.oneof(text, fc.string({unit: 'grapheme'})),
				(left, right) => {
					const marks = markWording(left, right, english);
					checkMarks(left, marks.left);
					checkMarks(right, marks.right);
				},
			),
		);
	});

	it('of a text and itself are one shared mark', () => {
		fc.assert(
			fc.property(text, one => {
				const {left} = markWording(one, one, english);
				expect(left.every(({kind}) => kind === 'shared')).toBe(true);
			}),
		);
	});

	it('share as many words on both sides', () => {
		const count = (own: string, marks: readonly Mark[]) =>
			words(own).filter(({start}) =>
				marks.some(mark => mark.kind === 'shared' && mark.start <= start && start < mark.end),
			).length;
		fc.assert(
			fc.property(text, text, (left, right) => {
				const marks = markWording(left, right, english);
				expect(count(left, marks.left)).toBe(count(right, marks.right));
			}),
		);
	});

	it('are found in long texts as well', () => {
		const paragraph = (n: number) =>
			`Point ${n}: ministers of country ${n} agreed on plan ${n * 7} for region ${n * 3}.`;
		const long = Array.from({length: 400}, (_, n) => paragraph(n));
		const changed = long.map((line, n) => (n === 200 ? line.replace('agreed', 'quarrelled') : line));
		const [left] = shown(long.join(' '), changed.join(' '));
		expect(left?.match(/\[[^\]]*\]/g)).toEqual(['[agreed]']);
	});
});
