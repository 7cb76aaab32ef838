import {expect, test} from 'vitest';
import {asDisplayed, onOneLine} from '../../../source/documents/readers/line-breaks.ts';

test.each([
	['one space', 'the  two\t\tports', 'the two ports'],
	['a tab that stands alone', 'the\ttwo', 'the two'],
	['a no-break space that keeps a figure together', '25\u00a0000 people', '25\u00a0000 people'],
	['no-break spaces that stand for an indent', 'a\u00a0\u00a0 b', 'a b'],
	['a no-break space behind another space', 'a \u00a0b', 'a \u00a0b'],
	['a line break with the spaces around it', 'the \n  ports', 'the\nports'],
	['a hint where to part a word', 'co\u00adope\u00adration', 'cooperation'],
	['such hints in a figure and behind a hyphen', '12\u00ad000 trade-\u00ad\u00adoffs', '12000 trade-offs'],
	['such a hint where no word goes on', 'co\u00ad- and\u00ad 3\u00ad', 'co\u00ad- and\u00ad 3\u00ad'],
	['what stands around a text', '\ufeff \u200bthe ports\u00a0\n', 'the ports'],
])('displays %s', (_, written, displayed) => {
	expect(asDisplayed(written)).toBe(displayed);
});

test.each([
	['the U.S.-\nKenya talks', 'the U.S.-Kenya talks'],
	['pre-\nand post-war', 'pre- and post-war'],
	['Talks -\nVey', 'Talks - Vey'],
])('of %j the lines are one', (lines, line) => {
	expect(onOneLine(lines)).toBe(line);
});
