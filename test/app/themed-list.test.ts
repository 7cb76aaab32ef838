import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {themedLines} from '../../source/app/themed-list.ts';

const shown = (titles: readonly string[], list: {top: number; cursor: number}, height: number) => {
	const {lines, top} = themedLines(titles, list, height);
	return lines.slice(top, top + height).map(line => (line.kind === 'head' ? line.title : line.index));
};

describe('a list by theme', () => {
	it('has a heading where a theme begins', () => {
		expect(shown(['Trade', 'Trade', 'Energy'], {top: 0, cursor: 0}, 10)).toEqual([
			'Trade',
			0,
			1,
			'Energy',
			2,
		]);
	});

	it('has none where there is little room', () => {
		expect(shown(['Trade', 'Energy'], {top: 0, cursor: 0}, 6)).toEqual([0, 1]);
	});

	it('shows the row under the cursor however many headings there are', () => {
		const titles = fc.array(fc.constantFrom('a', 'b', 'c'), {minLength: 1, maxLength: 60});
		const list = fc.tuple(titles, fc.nat(), fc.nat(), fc.integer({min: 1, max: 30}));
		fc.assert(
			fc.property(list, ([rows, position, above, height]) => {
				const cursor = position % rows.length;
				const top = Math.max(0, cursor - (above % height));
				const lines = shown(rows, {top, cursor}, height);
				expect(lines).toContain(cursor);
				expect(lines.length).toBeLessThanOrEqual(height);
			}),
		);
	});
});
