import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blocksOf, blockText, documentRows, lineOfOffset, rowOf} from '../../source/app/document-rows.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {corpus} from '../helpers/example.ts';

const [source] = corpus.sources;

describe('a document as rows', () => {
	if (source === undefined) throw new Error('There is an example');

	it('has headings and passages in reading order', () => {
		expect(blocksOf(source).map(blockText)).toEqual([
			source.passages[0]?.text,
			'Security',
			source.passages[1]?.text,
			source.passages[2]?.text,
			'Trade',
			source.passages[3]?.text,
		]);
	});

	it('shows every offset on the row that says so, at any width', () => {
		fc.assert(
			fc.property(fc.integer({min: 5, max: 120}), fc.nat(5), fc.nat(400), (width, block, at) => {
				const document = documentRows(source, width, false);
				const text = blockText(
					document.blocks[block] ?? {
						kind: 'heading',
						heading: {text: '', level: 1, locator: linesAt(1), before: 0},
					},
				);
				const offset = at % text.length;
				const row = document.rows[rowOf(document, block, lineOfOffset(document, block, offset))];
				expect(row?.block).toBe(block);
				const [start, end] = row?.range ?? [0, 0];
				// The spaces at which a line was broken belong to the line before.
				if (text[offset] !== ' ') expect(offset >= start && offset < end).toBe(true);
			}),
		);
	});
});
