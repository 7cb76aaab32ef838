import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compare} from '../../../source/compare/compare.ts';
import {createReaders} from '../../../source/compare/reading/reader.ts';
import {assigningThemes} from '../../../source/compare/themes/assign-themes.ts';
import {weighThemes} from '../../../source/compare/themes/sentence-themes.ts';
import {areaTuning} from '../../../source/compare/themes/tuning.ts';
import {themeIds} from '../../../source/languages/themes.ts';
import {compared, sentences} from '../samples.ts';

const reader = createReaders().of('en');

/** The theme that most speaks for in a sentence alone. */
function themeOf(text: string, isOpening = false): string {
	const scores = weighThemes(text, {isOpening, share: 0.5, isOfTitle: () => false}, reader, areaTuning);
	return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none';
}

describe('a sentence is about what its words name', () => {
	it.each([
		['migration', 'We must deter illegal migration at its source.'],
		['migration', 'They agreed to address the root causes that drive people north.'],
		['crime', 'Both governments will dismantle the cartels that traffic fentanyl.'],
		['trade', 'The tariffs on steel are lifted on 1 May.'],
		['energy', 'The two grids will be joined by a transmission line of 220 kilovolts.'],
		['defense', 'The army receives 40 howitzers and their ammunition.'],
		['health', 'A million doses of the vaccine arrive in June.'],
		['government', 'The President recalled the rule of law and the fight against corruption.'],
		['rights', 'He raised freedom of expression and the rights of minorities.'],
		['labor', 'The minimum wage rises, and trade unions are consulted.'],
		['agriculture', 'The catch of hake falls by 15 percent.'],
		['next-steps', 'They agreed to remain in touch.'],
	])('%s: %s', (theme, text) => {
		expect(themeOf(text)).toBe(theme);
	});

	it.each([
		['labor', 'The trade unions agreed.', 'trade'],
		['crime', 'The Secretary of Defense praised the police.', 'defense'],
	])('%s: of terms that overlap the longest counts: %s', (theme, text, other) => {
		expect(themeOf(text)).toBe(theme);
		expect(themeOf(text)).not.toBe(other);
	});

	it('and what speaks vaguely for affairs between states counts little beside it', () => {
		expect(themeOf('Together with our international partners, we will support a pipeline.')).toBe('energy');
		expect(themeOf('Together with our international partners, we will go on.')).toBe('international');
	});

	it('and a forum that its title names is what all of it is about', () => {
		const text = 'The Quad and G7 will meet the need for vaccines.';
		const scoreOf = (titles: readonly string[]) =>
			weighThemes(
				text,
				{isOpening: false, share: 0.5, isOfTitle: stem => titles.includes(stem)},
				reader,
				areaTuning,
			);
		expect(scoreOf(['quad', 'g7']).get('international')).toBeLessThan(scoreOf([]).get('international') ?? 0);
		expect(scoreOf(['quad', 'g7']).get('health')).toBe(scoreOf([]).get('health'));
	});

	it('and an opening tells who met, whatever they spoke of', () => {
		const text = 'President Hale spoke today with President Rivas to discuss migration, security and trade.';
		expect(themeOf(text, true)).toBe('meeting');
	});
});

describe('a row', () => {
	const rowsOf = (left: readonly string[], right: readonly string[]) => {
		const {corpus, comparison} = compared({left, right});
		return compare(corpus, comparison).deliverables;
	};

	it('without a term takes the theme of what stands beside it', () => {
		const text = 'The tariffs on steel are lifted. Both praised the old bell tower. Imports will rise.';
		const {corpus} = compared({left: [text], right: []});
		const list = sentences(text, 'left#1');
		const rows = list.map(sentence => ({key: sentence.id, left: [sentence], right: []}));
		const sides = {left: {sources: corpus.sources, sentences: list}, right: {sources: [], sentences: []}};
		expect([...assigningThemes(sides, reader)(rows).values()]).toEqual(['trade', 'trade', 'trade']);
	});

	it('always has a theme, and rows of one theme stand together', () => {
		const words = fc.constantFrom(
			'tariffs',
			'migrants',
			'police',
			'river',
			'they',
			'met',
			'energy',
			'xyz',
			'4',
		);
		const text = fc.array(fc.array(words, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 6});
		const written = (sentences: string[][]) => [sentences.map(list => `The ${list.join(' ')}.`).join(' ')];
		fc.assert(
			fc.property(text, text, (left, right) => {
				const themes = rowsOf(written(left), written(right)).map(({theme}) => theme);
				for (const theme of themes) expect(themeIds).toContain(theme);
				const groups = themes.filter((theme, n) => theme !== themes[n - 1]);
				expect(new Set(groups).size).toBe(groups.length);
			}),
			{numRuns: 40},
		);
	});
});
