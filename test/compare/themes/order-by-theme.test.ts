import {expect, it} from 'vitest';
import {orderByTheme} from '../../../source/compare/themes/order-by-theme.ts';
import type {ThemeId} from '../../../source/languages/themes.ts';

it('brings themes together in the order of the text, who met first, how it goes on last', () => {
	const themes: ThemeId[] = ['next-steps', 'trade', 'other', 'crime', 'meeting', 'trade', 'next-steps'];
	const rows = themes.map((theme, n) => ({theme, n}));
	expect(orderByTheme(rows, ({theme}) => theme).map(({n}) => n)).toEqual([4, 1, 5, 3, 2, 0, 6]);
});
