/** One query everywhere: what is asked for in a comparison is the topic of all that is done from there. */
import {describe, expect, it} from 'vitest';
import {visibleRows} from '../../source/app/compare-rows.ts';
import {currentRow} from '../../source/app/current-row.ts';
import {settingRows} from '../../source/app/export-rows.ts';
import {activeQuery} from '../../source/app/topic-in-force.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

const compare = (program: Program) => viewOf(program.state(), 'compare');
function shown(program: Program): readonly string[] {
	const {comparison} = program.state();
	return comparison === null
		? []
		: visibleRows(comparison, compare(program), program.state()).map(({topic}) => topic);
}

const topic = (program: Program) => currentRow(program.state())?.topic;

const requests = ({effects}: Program) =>
	effects.flatMap(effect => (effect.type === 'export' || effect.type === 'preview' ? [effect.request] : []));

describe('the topic of a comparison', () => {
	it('is found in the names of rows and themes, with slips of the keys, and in the texts', () => {
		const program = startProgram();
		program.press('c');
		for (const [typed, rows] of [
			['observatry', ['Migration observatory']],
			['education', ['Schools for fishing families']],
			['tariffs', ['Trade between the banks']],
			['$3.7', ['Patrol boats']],
			['', expect.arrayContaining(['Hosts and participants', 'Patrol boats'])],
		] as const) {
			program.press('/', 'ctrl-u');
			program.type(typed);
			expect(shown(program), typed).toEqual(rows);
			program.press('enter');
		}
	});

	it('narrows as one types, gives up its field with Enter, and goes with Esc', () => {
		const program = startProgram();
		program.press('c', '/');
		program.type('boats');
		expect(shown(program)).toEqual(['Patrol boats']);
		expect(topic(program)).toBe('Patrol boats');
		program.press('enter', 'space');
		expect(program.state().choices.pins).toEqual([{kind: 'deliverable', key: 'key-4'}]);
		program.press('escape');
		expect(shown(program)).toHaveLength(6);
		expect(topic(program)).toBe('Patrol boats');
		program.press('escape');
		expect(program.state().view.kind).toBe('sources');
	});

	it('leaves both texts whole, and n and N go through its rows', () => {
		const program = startProgram({size: {columns: 120, rows: 40}});
		program.press('c', '/');
		program.type('agreed');
		program.press('enter');
		expect(topic(program)).toBe('Early warning protocols');
		program.press('/', 'ctrl-u');
		program.type('river');
		program.press('enter');
		const first = topic(program);
		program.press('n');
		expect(topic(program)).not.toBe(first);
		program.press('N');
		expect(topic(program)).toBe(first);
		program.press('j');
		expect(program.state().message).toBeNull();
	});

	it('is what is exported, and a setting that can be lifted', () => {
		const program = startProgram();
		program.press('c', '/');
		program.type('boats');
		program.press('enter', 'e');
		expect(requests(program).at(-1)).toMatchObject({query: 'boats', rows: ['key-4']});
		program.press('E');
		expect(settingRows(program.state())[0]).toEqual({
			kind: 'about',
			label: 'About',
			value: 'only “boats”, 1 row',
		});
		expect(requests(program).at(-1)).toMatchObject({query: 'boats', rows: ['key-4']});
		program.press('enter');
		expect(requests(program).at(-1)).toMatchObject({query: null, rows: null});
		expect(settingRows(program.state())[0]?.kind).toBe('length');
		program.press('escape');
		expect(shown(program)).toHaveLength(6);
	});

	it('needs three keys and the word to be exported alone', () => {
		const program = startProgram({size: {columns: 120, rows: 40}});
		program.press('c', '/');
		program.type('trade');
		program.press('ctrl-e');
		expect(requests(program).at(-1)).toMatchObject({query: 'trade', rows: ['key-5']});
	});

	it('says what the rows lack where none has all of it', () => {
		const program = startProgram();
		program.press('c', '/');
		program.type('boats carnival');
		expect(shown(program)).toEqual(['Patrol boats']);
		expect(program.state().message?.text).toMatch(/without “carnival”/);
		program.press('ctrl-u');
		program.type('zzzqq');
		expect(shown(program)).toEqual([]);
		expect(program.state().message?.text).toMatch(/zzzqq/);
	});

	it('is asked again of a new comparison', () => {
		const program = startProgram();
		program.press('c', '/');
		program.type('warning');
		program.press('enter', 'x');
		expect(program.effects.filter(({type}) => type === 'search').length).toBeGreaterThan(7);
		expect(shown(program)).toEqual(['Early warning protocols']);
	});
});

describe('compare, from what was searched', () => {
	it('opens at the row that holds the chosen passage, also where it is yet to be made', () => {
		for (const columns of [80, 120]) {
			const program = startProgram({size: {columns, rows: 40}});
			program.press('/');
			program.type('fishing families');
			program.press('enter', 'escape');
			expect(activeQuery(program.state())).toBe('fishing families');
			program.press('c');
			expect(topic(program)).toBe('Schools for fishing families');
			program.press('escape', '/', 'ctrl-u');
			program.type('observatory');
			program.press('enter', 'escape', 'c');
			expect(topic(program)).toBe('Migration observatory');
		}
	});

	it('opens at the row of what is being read', () => {
		const program = startProgram({size: {columns: 120, rows: 40}});
		program.press('/');
		program.type('patrol boats');
		program.press('enter', 'c');
		expect(topic(program)).toBe('Patrol boats');
	});

	it('says where a passage stands on neither side', () => {
		const program = startProgram();
		program.press('/');
		program.type('flags languages');
		program.press('enter', 'c');
		expect(program.state().message?.text).toBe('That passage stands on neither of the sides compared');
	});
});
