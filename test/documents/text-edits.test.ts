/** What the user puts back and takes out changes the text where it stands, and nothing else. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linesAt} from '../../source/documents/locator.ts';
import {fromReadingOrder, type Part, readingOrder} from '../../source/documents/reading-order.ts';
import type {Corpus, Source} from '../../source/documents/source.ts';
import {
	numberOfPassage,
	type Piece,
	pieceAt,
	type TextEdit,
	withEdits,
} from '../../source/documents/text-edits.ts';
import {bareSource} from '../helpers/source.ts';

const locator = linesAt(1);

/** `#` begins a heading, `-` what was taken out. */
function sourceOf(lines: readonly string[]): Source {
	let number = 0;
	const parts = lines.map((line): Part => {
		const text = line.slice(1);
		if (line.startsWith('#')) return {kind: 'heading', heading: {text, level: 1, locator, before: 0}};
		if (line.startsWith('-')) {
			return {
				kind: 'boilerplate',
				boilerplate: {text, locator, reason: 'navigation', before: 0, headingsBefore: 0},
			};
		}
		number++;
		return {
			kind: 'passage',
			passage: {id: `s#${number}`, heading: null, text: line, locator, isStatement: true},
		};
	});
	const body = fromReadingOrder(parts);
	return bareSource('s', body.passages, body);
}

const corpusOf = (source: Source): Corpus => ({sources: [source], sideNames: new Map(), event: null});
const edited = (source: Source, edits: readonly TextEdit[]): Source =>
	withEdits(corpusOf(source), edits).sources[0] ?? source;
const piece = (text: string, nth = 0): Piece => ({source: 's', text, nth});
const idsOf = ({passages}: Source) => passages.map(({id, text}) => [id, text]);
const textsOf = (source: Source) =>
	readingOrder(source).map(part => {
		return part.kind === 'heading'
			? part.heading.text
			: part.kind === 'passage'
				? part.passage.text
				: part.boilerplate.text;
	});

describe('a piece', () => {
	const source = sourceOf(['-Menu', 'One.', '#Ports', '-Share', '-Print', 'Two.', 'One.']);

	it('that is put back is a passage in its place, under its heading, and no other has another id', () => {
		const {passages, boilerplate} = edited(source, [{kind: 'put-back', piece: piece('Print')}]);
		expect(passages.map(({id, text, heading}) => [id, text, heading])).toEqual([
			['s#1', 'One.', null],
			['s#1+2', 'Print', 'Ports'],
			['s#2', 'Two.', null],
			['s#3', 'One.', null],
		]);
		expect(boilerplate.map(({text, before, headingsBefore}) => [text, before, headingsBefore])).toEqual([
			['Menu', 0, 0],
			['Share', 1, 1],
		]);
	});

	it('that is taken out is the one that was meant of several alike, and says who took it', () => {
		const last = pieceAt(source, 6);
		expect(last).toEqual(piece('One.', 1));
		const {passages, boilerplate, words} = edited(source, [{kind: 'take-out', piece: piece('One.', 1)}]);
		expect(passages.map(({id}) => id)).toEqual(['s#1', 's#2']);
		expect(boilerplate.at(-1)).toEqual({
			text: 'One.',
			locator,
			reason: 'taken out by you',
			before: 2,
			headingsBefore: 1,
		});
		expect(words).toBe(2);
	});

	it('has the number of the passage above it, and all others theirs, as they were read', () => {
		const {passages} = edited(source, [
			{kind: 'put-back', piece: piece('Print')},
			{kind: 'put-back', piece: piece('Menu')},
			{kind: 'take-out', piece: piece('Two.')},
		]);
		expect(passages.map(({id, text}) => [text, numberOfPassage(id)])).toEqual([
			['Menu', 1],
			['One.', 1],
			['Print', 1],
			['One.', 3],
		]);
	});

	it('that is not there any more changes nothing; a heading is none', () => {
		expect(edited(source, [{kind: 'put-back', piece: piece('Gone')}])).toEqual(source);
		expect(edited(source, [{kind: 'put-back', piece: piece('One.')}])).toEqual(source);
		expect(pieceAt(source, 2)).toBeNull();
	});
});

it('whatever is put back or taken out, every text stays in its place and every other passage keeps its id', () => {
	const lines = fc.array(fc.constantFrom('-Menu', '-Share', 'One.', 'Two.', '#Ports', '#Fish'), {
		maxLength: 9,
	});
	const edits = fc.array(
		fc.record({
			kind: fc.constantFrom('put-back', 'take-out'),
			piece: fc.tuple(fc.constantFrom('Menu', 'Share', 'One.', 'Two.'), fc.nat(2)).map(of => piece(...of)),
		}),
	);
	fc.assert(
		fc.property(lines, edits, (texts, changes) => {
			const source = sourceOf(texts);
			expect(fromReadingOrder(readingOrder(source))).toEqual({
				headings: source.headings,
				passages: source.passages,
				boilerplate: source.boilerplate,
			});
			const after = edited(source, changes);
			expect(textsOf(after)).toEqual(textsOf(source));
			const known = new Map(idsOf(source).map(([id, text]) => [id, text]));
			const ids = after.passages.map(({id}) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const [id = '', text] of idsOf(after)) if (!id.includes('+')) expect(known.get(id)).toBe(text);
		}),
	);
});
