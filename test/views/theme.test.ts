import {describe, expect, test} from 'vitest';
import {createTheme, wantsColour} from '../../source/views/theme.ts';

test.each([
	['a terminal with colours', 2, {}, true],
	['one without', 0, {}, false],
	['NO_COLOR', 2, {NO_COLOR: '1'}, false],
	['an empty NO_COLOR, which says nothing', 2, {NO_COLOR: ''}, true],
	['NO_COLOR that FORCE_COLOR overrules', 2, {NO_COLOR: '1', FORCE_COLOR: '1'}, true],
])('colours: %s', (_, level, environment, expected) => {
	expect(wantsColour(level, environment)).toBe(expected);
});

describe('without colours', () => {
	const {tones} = createTheme(1, false);

	test.each(['hit', 'current-hit', 'left-only-words', 'right-only-words', 'conflict'] as const)(
		'%s is told from plain text',
		tone => {
			expect(tones[tone]('x')).not.toBe(tones.plain('x'));
			expect(tones[tone]('x')).not.toMatch(/\u001b\[(?:[34][0-7]|9[0-7])m/);
		},
	);
});
