/** Matching by hand: the likeliest sentence first, any of them to choose, and back at the row. */
import {expect, it} from 'vitest';
import {candidatesFor, isMatched} from '../../source/app/candidates.ts';
import {detailRows} from '../../source/app/compare-detail.ts';
import {currentRow} from '../../source/app/current-row.ts';
import {keyBindings} from '../../source/app/keys/key-bindings.ts';
import {lineText} from '../../source/app/line.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import type {Correction} from '../../source/compare/comparison.ts';
import {comparison, corpus} from '../helpers/example.ts';
import {startProgram} from '../helpers/program.ts';
import {startSession} from '../helpers/session.ts';

it('lists every sentence of the silent side, the nearest first, then what shares most', () => {
	const observatory = comparison.deliverables.find(({key}) => key === 'key-3');
	const families = comparison.deliverables.find(({key}) => key === 'key-6');
	if (observatory?.kind !== 'left-only' || families?.kind !== 'right-only')
		throw new Error('There are rows of one side');
	const right = candidatesFor(observatory, comparison, []).map(({sentence}) => sentence.id);
	expect(right[0]).toBe('south-2017-06-17#3.1');
	expect(right.toSorted()).toEqual([1, 2, 3, 4, 5].map(number => `south-2017-06-17#${number}.1`));
	const [first] = candidatesFor(families, comparison, []);
	expect(first?.sentence.text).toMatch(/river/);
});

it('lists last, and marks, what was rejected for a sentence of the row, and for no other', () => {
	const observatory = comparison.deliverables.find(({key}) => key === 'key-3');
	if (observatory?.kind !== 'left-only') throw new Error('There is a row of one side');
	const [first] = candidatesFor(observatory, comparison, []);
	const sentence = first?.sentence.id ?? '';
	const own = observatory.pairs.flatMap(pair => pair.left.map(({id}) => id));
	const reject = {
		kind: 'reject',
		sentences: {left: [...own, 'north-2017-06-16#9.1'], right: [sentence]},
	} as const;
	const after = candidatesFor(observatory, comparison, [reject]);
	expect(after.at(-1)).toMatchObject({sentence: {id: sentence}, isRejected: true});
	expect(after.filter(({isRejected}) => isRejected)).toHaveLength(1);
	const ofAnother = {...reject, sentences: {...reject.sentences, left: ['north-2017-06-16#9.1']}};
	const match = {...reject, kind: 'match'} as const;
	for (const correction of [ofAnother, match])
		expect(candidatesFor(observatory, comparison, [correction])[0]?.sentence.id).toBe(sentence);
	const detail = (corrections: readonly Correction[]) =>
		detailRows({
			row: observatory,
			comparison,
			choices: {...noChoices, corrections},
			corpus,
			keys: keyBindings,
			words: englishScreen,
			columnWidth: 60,
			width: 120,
			selected: [],
		})
			.map(row => (row.kind === 'across' ? lineText(row.line) : ''))
			.join('\n');
	expect(detail([reject])).toMatch(/You rejected the nearest in South \(\d+ %\); M matches another:/);
	expect(detail([])).toMatch(/Nearest in South \(\d+ %\), M matches:/);
});

it('matches the one that is chosen, comes back to the row, and u undoes it', () => {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press('c', 'j', 'j', 'M');
	expect(program.state().view.kind).toBe('candidates');
	program.press('j', 'enter');
	const {corrections} = program.state().choices;
	expect(corrections).toMatchObject([{kind: 'match', sentences: {left: ['north-2017-06-16#2.2']}}]);
	expect(corrections[0]?.sentences.right).not.toEqual(['south-2017-06-17#3.1']);
	expect(currentRow(program.state())?.key).toBe('key-3');
	program.press('u');
	expect(program.state().choices.corrections).toEqual([]);
});

it('says of a matched row how to part it first', () => {
	const program = startProgram();
	program.press('c', 'M');
	expect(program.state().message?.text).toMatch(/x first parts/);
});

it('says what has become of the row that the chosen sentence stood in, and u brings it back', async () => {
	const session = await startSession(corpus);
	const {comparison: before} = await session.press('c', '2');
	const rows = before?.deliverables ?? [];
	const at = rows.findIndex(({kind}) => kind === 'left-only');
	const row = rows[at];
	if (row === undefined || row.kind === 'shared' || before === null || before === undefined)
		throw new Error('There is a row of one side');
	const candidates = candidatesFor(row, before, []);
	const matched = candidates.findIndex(isMatched);
	const lost = candidates[matched]?.row;
	const down = (times: number) => Array.from({length: times}, () => 'j');
	const after = await session.press('g', ...down(at), 'M', ...down(matched), 'enter');
	expect(after.comparison?.deliverables.map(({key}) => key)).not.toContain(lost?.key);
	// The row that both are now goes by the name of one of them.
	const names = [lost?.topic, row.topic].join('|');
	expect(after.message?.text).toMatch(new RegExp(`, “(?:${names})” is part of “(?:${names})”; u undoes it$`));
	const undone = await session.press('u');
	expect(undone.comparison?.deliverables.map(({key}) => key)).toEqual(rows.map(({key}) => key));
});
