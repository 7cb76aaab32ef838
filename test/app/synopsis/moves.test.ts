/** Going through both texts: the place is a sentence, and stays one whatever is matched anew or resized. */
import {describe, expect, it} from 'vitest';
import {currentRow} from '../../../source/app/current-row.ts';
import {stopAt, synopsisOf} from '../../../source/app/synopsis/place.ts';
import {type Program, startProgram, viewOf} from '../../helpers/program.ts';

const large = {columns: 120, rows: 40};

const compare = (program: Program) => viewOf(program.state(), 'compare');
const reader = (program: Program) => viewOf(program.state(), 'reader');
const topic = (program: Program) => currentRow(program.state())?.topic;

/** The line of the screen on which the row under the cursor begins. */
function lineOfCursor(program: Program): number {
	const view = compare(program);
	const synopsis = synopsisOf(program.state(), view);
	const start = synopsis?.lines.stops[stopAt(synopsis.lines, view.synopsis)]?.lines[0];
	return (start ?? Number.NaN) - view.synopsis.top;
}

describe('the synopsis', () => {
	it('opens where there is room for both texts; elsewhere the rows do', () => {
		for (const [columns, tab] of [
			[119, 'rows'],
			[120, 'synopsis'],
		] as const) {
			const program = startProgram({size: {columns, rows: 30}});
			program.press('c');
			expect(compare(program).tab).toBe(tab);
		}
	});

	it('goes by row in the order of the text, and from end to end', () => {
		const program = startProgram({size: large});
		program.press('c');
		const topics = [topic(program)];
		for (let row = 0; row < 5; row++) {
			program.press('j');
			topics.push(topic(program));
		}
		expect(topics).toEqual([
			'Hosts and participants',
			'Early warning protocols',
			'Migration observatory',
			'Patrol boats',
			'Schools for fishing families',
			'Trade between the banks',
		]);
		program.press('j');
		expect(topic(program)).toBe('Trade between the banks');
		program.press('k');
		expect(topic(program)).toBe('Schools for fishing families');
		program.press('g');
		expect(topic(program)).toBe('Hosts and participants');
		program.press('G');
		expect(topic(program)).toBe('Trade between the banks');
	});

	it('is at the row of the other tab when one changes between them', () => {
		const program = startProgram({size: large});
		program.press('c', 'j', 'j', 'j', 'j', '2');
		expect(topic(program)).toBe('Schools for fishing families');
		program.press('g', 'j', 'c');
		expect(compare(program).tab).toBe('synopsis');
		expect(topic(program)).toBe('Early warning protocols');
	});

	it('opens the chosen side at the matched sentence, goes to its counterpart, and comes back to the same place', () => {
		const program = startProgram({size: large});
		program.press('c', 'j', 'right');
		const before = compare(program);
		program.press('enter');
		expect(reader(program)).toMatchObject({
			source: 'south-2017-06-17',
			matched: {side: 'right', sentences: {right: [{passage: 'south-2017-06-17#3', start: 0}]}},
		});
		program.press('left');
		expect(reader(program)).toMatchObject({
			source: 'north-2017-06-16',
			matched: {side: 'left', sentences: {left: [{passage: 'north-2017-06-16#2', start: 0}]}},
		});
		program.press('escape');
		expect(compare(program)).toEqual(before);
	});

	it('opens the side that says it where the chosen one is silent, and says that the other has no counterpart', () => {
		const program = startProgram({size: large});
		program.press('c', 'j', 'j', 'right', 'enter');
		expect(reader(program).source).toBe('north-2017-06-16');
		program.press('right');
		expect(reader(program).source).toBe('north-2017-06-16');
		expect(program.state().message?.text).toBe('South has no counterpart to this');
	});

	it('says that a source which was not opened from a row has no counterpart', () => {
		const program = startProgram();
		program.press('enter', 'right');
		expect(program.state().message?.text).toMatch(/Open a row of the comparison/);
	});

	it('pins, notes, renames and corrects the row under the cursor', () => {
		const program = startProgram({size: large});
		program.press('c', 'j', 'space', 'x');
		const {choices} = program.state();
		expect(choices.pins).toEqual([{kind: 'deliverable', key: 'key-2'}]);
		expect(choices.corrections).toMatchObject([
			{kind: 'reject', sentences: {left: ['north-2017-06-16#2.1']}},
		]);
	});

	it('stays at the sentence, on its line of the screen, when the texts are matched anew', () => {
		const program = startProgram({size: {columns: 120, rows: 16}});
		program.press('c', 'j', 'j', 'j', 'j');
		const before = lineOfCursor(program);
		const {comparison, sides} = program.state();
		if (comparison === null || sides === null) throw new Error('There is a comparison');
		const [hosts, warning, observatory, ...others] = comparison.deliverables;
		if (hosts === undefined || warning === undefined || observatory === undefined)
			throw new Error('There are three rows');
		const joined = {...warning, pairs: [...warning.pairs, ...observatory.pairs]};
		const deliverables = [...others, hosts, joined];
		program.dispatch({type: 'compared', sides, comparison: {...comparison, deliverables}});
		expect(topic(program)).toBe('Schools for fishing families');
		expect(lineOfCursor(program)).toBe(before);
	});

	it('stays on its line of the screen when the other side is shown alone', () => {
		const program = startProgram({size: {columns: 80, rows: 20}});
		program.press('c', '1', 'j', 'j', 'j', 'j', 'k');
		const [row, line] = [topic(program), lineOfCursor(program)];
		program.press('right');
		expect(compare(program).side).toBe('right');
		expect([topic(program), lineOfCursor(program)]).toEqual([row, line]);
	});

	it('goes to the next conflict, and after the last one to the first', () => {
		const program = startProgram({size: large});
		program.press('c', '!');
		expect(topic(program)).toBe('Patrol boats');
		program.press('!');
		expect(topic(program)).toBe('Patrol boats');
		program.press('2', 'g', '!');
		expect(topic(program)).toBe('Patrol boats');
		expect(program.state().message?.text).toBe('Conflict: Patrol boats');
	});

	it('leads back with Esc to where one was before', () => {
		const program = startProgram({size: large});
		program.press('c', 'escape');
		expect(program.state().view.kind).toBe('sources');
		program.press('c', '3', 'escape');
		expect(compare(program).tab).toBe('synopsis');
	});

	it('scrolls within a row that is higher than the screen before it leaves it', () => {
		const program = startProgram({size: {columns: 60, rows: 16}});
		const [source, ...others] = program.state().corpus.sources;
		if (source === undefined) throw new Error('There is a source');
		const [first, ...passages] = source.passages;
		if (first === undefined) throw new Error('There is a passage');
		const long = {...first, text: `${first.text} ${'It went on. '.repeat(100)}`};
		const {sides} = startProgram().state();
		const corpus = {
			...program.state().corpus,
			sources: [{...source, passages: [long, ...passages]}, ...others],
		};
		const tall = startProgram({corpus, sides, size: {columns: 60, rows: 16}});
		tall.press('c', '1');
		const {comparison} = tall.state();
		const [hosts, ...rest] = comparison?.deliverables ?? [];
		const [pair] = hosts?.pairs ?? [];
		const [sentence] = pair?.left ?? [];
		if (comparison === null || hosts?.kind !== 'shared' || pair === undefined || sentence === undefined)
			throw new Error('There is a row');
		const whole = {...sentence, end: long.text.length, text: long.text};
		const row = {...hosts, pairs: [{...pair, left: [whole]}]};
		const {sides: compared} = tall.state();
		if (compared === null) throw new Error('There are sides');
		tall.dispatch({
			type: 'compared',
			sides: compared,
			comparison: {...comparison, deliverables: [row, ...rest]},
		});
		tall.press('j');
		expect(topic(tall)).toBe('Hosts and participants');
		expect(compare(tall).synopsis.top).toBeGreaterThan(0);
		for (let press = 0; press < 20 && topic(tall) === 'Hosts and participants'; press++) tall.press('j');
		expect(topic(tall)).toBe('Early warning protocols');
		tall.press('k');
		expect(topic(tall)).toBe('Hosts and participants');
		tall.press('k');
		tall.press('k');
		expect(topic(tall)).toBe('Hosts and participants');
	});
});
