/** The preview draws the briefing as one reads it, within any width, and leaves out no word of it. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Line, lineText} from '../../../source/app/line.ts';
import {briefingLines} from '../../../source/app/preview/briefing-lines.ts';
import {previewRows} from '../../../source/app/preview/preview-rows.ts';
import {textWidth} from '../../../source/app/text-width.ts';
import {previewBriefing} from '../../../source/briefing/compose-briefing.ts';
import {formats} from '../../../source/briefing/formats/formats.ts';
import {anyBriefing} from '../../briefing/any-briefing.ts';
import {exampleBriefing} from '../../helpers/example-briefing.ts';

function drawn(width: number, isLinear = false): string {
	return briefingLines(exampleBriefing, {width, isLinear})
		.map(line => lineText(line).trimEnd())
		.join('\n');
}

describe('the preview', () => {
	it('sets sides beside each other and tables in columns where there is room', () => {
		expect(drawn(76)).toMatchInlineSnapshot(`
			"Conference on the River

			Briefing of 18 June 2017.
			North: Ministry of the North, 16 June 2017.

			Both say

			Defense

			Patrol boats
			North: “The North will spend $3.7      South: “The North will spend $3.4
			billion on patrol boats by April       billion on patrol boats.”[2]
			2018.”[1]
			• The figures are in conflict.

			Figure                    North                     South
			────────────────────────────────────────────────────────────────────────────
			On patrol boats           $3.7 billion [1]          $3.4 billion [2]

			Ministers                 nine countries            Not mentioned

			• One point of a list, which goes on for so long that it takes more than a
			  line.
			• north.md

			On Patrol boats:
			Ask which year is meant.

			Method

			Words were compared.

			References

			North: [1] line 9

			South: [2] line 11"
		`);
	});

	it('sets them below each other where there is little, or a reader goes line by line', () => {
		expect(drawn(36)).toMatchInlineSnapshot(`
			"Conference on the River

			Briefing of 18 June 2017.
			North: Ministry of the North, 16
			June 2017.

			Both say

			Defense

			Patrol boats
			North: “The North will spend $3.7
			billion on patrol boats by April
			2018.”[1]
			South: “The North will spend $3.4
			billion on patrol boats.”[2]
			• The figures are in conflict.

			Figure: On patrol boats
			North: $3.7 billion [1]
			South: $3.4 billion [2]

			Figure: Ministers
			North: nine countries
			South: Not mentioned

			• One point of a list, which goes on
			  for so long that it takes more
			  than a line.
			• north.md

			On Patrol boats:
			Ask which year is meant.

			Method

			Words were compared.

			References

			North: [1] line 9

			South: [2] line 11"
		`);
		expect(drawn(200, true)).not.toMatch(/─| {3}/);
	});

	it('shows what stands out, and leads to pages and to quoted words', () => {
		const spans = briefingLines(exampleBriefing, {width: 140, isLinear: false}).flat();
		const toneOf = (text: string) => spans.find(each => each.text === text)?.tone;
		expect(toneOf('Conference on the River')).toBe('title');
		expect(toneOf('Both say')).toBe('heading');
		expect(toneOf('North:')).toBe('strong');
		expect(toneOf('$3.7 billion')).toBe('strong');
		expect(toneOf('Ask which year is meant.')).toBe('note');
		const linkOf = (text: string) => spans.find(each => each.text === text)?.link;
		expect(linkOf('Ministry of the North')).toBe('https://example.org/north');
		expect(linkOf('[1]')).toBe('https://example.org/north#:~:text=boats');
	});

	it('is never wider than its pane, and has every word of whatever is written', () => {
		const widths = fc.integer({min: 24, max: 140});
		fc.assert(
			fc.property(anyBriefing, widths, fc.boolean(), (briefing, width, isLinear) => {
				const lines = briefingLines(briefing, {width, isLinear});
				for (const line of lines) {
					expect(textWidth(lineText(line))).toBeLessThanOrEqual(width);
					expect(lineText(line)).not.toMatch(/[\n\t\u001b]/);
				}
				const squeezed = (text: string) => text.replace(/\s+/gu, '');
				const whole = squeezed(
					briefingLines(briefing, {width, isLinear: true})
						.map((line: Line) => lineText(line))
						.join(' '),
				);
				expect(whole).toContain(squeezed(briefing.title));
				for (const {title, blocks} of briefing.parts) {
					expect(whole).toContain(squeezed(title));
					for (const block of blocks) {
						if (block.kind !== 'list') continue;
						for (const item of block.items) {
							for (const each of item) {
								if ('text' in each) expect(whole).toContain(squeezed(each.text));
							}
						}
					}
				}
			}),
			{numRuns: 30},
		);
	});

	it('shows the file itself where that is for programs', async () => {
		for (const format of formats) {
			const preview = await previewBriefing(exampleBriefing, format);
			const rows = previewRows(preview, 80, false).map(lineText);
			if (format === 'json') expect(rows[0]).toBe('{');
			else expect(rows[0]).toBe('Conference on the River');
		}
	});
});
