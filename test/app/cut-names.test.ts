/** Names that do not fit: which of them are cut in the middle, and how. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cutName, truncateMiddle} from '../../source/app/cut-names.ts';
import {textWidth} from '../../source/app/text-width.ts';
import {truncate} from '../../source/app/wrap.ts';

const readouts = [
	'Readout of the President’s Call with the President of Ukraine',
	'Readout of the President’s Call with the President of France',
	'Readout of the President’s Call',
	'Joint Statement on Security and Prosperity in the Region',
];

describe('a name in a list', () => {
	it('is cut in the middle where another one begins alike', () => {
		expect(readouts.map(name => cutName(name, readouts, 36))).toEqual([
			'Readout of the President’s…Ukraine',
			'Readout of the President’s…France',
			'Readout of the President’s Call',
			'Joint Statement on Security and…',
		]);
	});

	it('is shown from where others differ, where that has room', () => {
		const meetings = ['first meeting in Santiago', 'second meeting in Santiago', 'first meeting in Lima'].map(
			end => `Joint statement of the ministers responsible for migration at the ${end}`,
		);
		expect(meetings.map(name => cutName(name, meetings, 36))).toEqual([
			'Joint…first meeting in Santiago',
			'Joint…second meeting in Santiago',
			'Joint stateme…first meeting in Lima',
		]);
		fc.assert(
			fc.property(fc.constantFrom(...meetings), fc.integer({min: 1, max: 80}), (name, width) => {
				expect(textWidth(cutName(name, meetings, width))).toBeLessThanOrEqual(width);
			}),
		);
	});

	it('is cut at its end where the others are the same', () => {
		const [name = ''] = readouts;
		expect(cutName(name, [name, name], 36)).toBe(truncate(name, 36));
	});
});

describe('a cut in the middle', () => {
	it('leaves what fits as it is', () => {
		expect(truncateMiddle('Joint Statement', 15)).toBe('Joint Statement');
	});

	it('keeps to the width, whatever the text, and says that something is left out', () => {
		const texts = fc.oneof(
			fc.string({unit: 'grapheme', maxLength: 80}),
			fc.string({unit: 'binary', maxLength: 80}),
		);
		fc.assert(
			fc.property(texts, fc.nat(60), (text, width) => {
				const cut = truncateMiddle(text, width);
				expect(textWidth(cut)).toBeLessThanOrEqual(width);
				if (cut !== text && width > 0) expect(cut).toContain('…');
			}),
		);
	});
});
