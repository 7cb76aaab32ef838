/** Which pairs make one row. */
import {expect, test} from 'vitest';
import {compare} from '../../../source/compare/compare.ts';
import {linesAt} from '../../../source/documents/locator.ts';
import {bareSource} from '../../helpers/source.ts';

/** The texts of the left in each row that both sides share, when each side is one paragraph. */
function rowsOf(left: readonly string[], right: readonly string[]): string[][] {
	const sources = (
		[
			['left', left],
			['right', right],
		] as const
	).map(([side, texts]) =>
		bareSource(
			side,
			[
				{
					id: `${side}#1`,
					heading: null,
					text: texts.join(' '),
					locator: linesAt(1),
					isStatement: true,
				},
			],
			{side, language: 'en'},
		),
	);
	const sides = {left: {label: 'Norland', sources: ['left']}, right: {label: 'Sudland', sources: ['right']}};
	return compare({event: null, sideNames: new Map(), sources}, sides)
		.deliverables.filter(({kind}) => kind === 'shared')
		.map(({pairs}) => pairs.flatMap(pair => pair.left.map(({text}) => text)));
}

const opening = 'Minister Berg of Norland met Minister Holm of Sudland in Harbour on 3 May.';
const frigates = 'They agreed to build eleven frigates in the shipyards of Norland.';
const crews = 'The crews of the frigates will be trained together.';
const gas = 'They discussed the supply of liquefied natural gas and the price of coal.';

test('a paragraph on several subjects is several rows', () => {
	const rows = rowsOf([opening, frigates, gas], [opening, frigates, gas]);
	expect(rows.map(row => row.length)).toEqual([1, 1, 1]);
});

test('sentences that go on about one subject are one row', () => {
	const rows = rowsOf([opening, frigates, crews, gas], [opening, frigates, crews, gas]);
	expect(rows).toContainEqual([frigates, crews]);
	expect(rows).toContainEqual([gas]);
});

test('so is one that takes its sense from the one before', () => {
	const yards = 'These will carry the flags of both navies.';
	expect(rowsOf([opening, frigates, yards], [opening, frigates, yards])).toContainEqual([frigates, yards]);
});
