/** The help: for here first, found as one types, and done from there. */
import {describe, expect, it, test} from 'vitest';
import {relationInWords} from '../../source/app/compare-detail.ts';
import {entryPlaces, helpRows} from '../../source/app/help-rows.ts';
import {keyBindings} from '../../source/app/keys/key-bindings.ts';
import {describeRow} from '../../source/app/row-description.ts';
import type {State} from '../../source/app/state.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import {spanishScreen} from '../../source/app/wording/es.ts';
import {silenceInWords} from '../../source/briefing/silence-in-words.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {comparison} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

/** Titles, and entries as `sign: meaning (note)`. */
function written(state: State): string[] {
	return helpRows(state, viewOf(state, 'help')).map(row => {
		if (row.kind === 'blank') return '';
		if (row.kind === 'section') return row.title;
		return `${row.sign}: ${row.meaning}${row.note === '' ? '' : ` (${row.note})`}`;
	});
}

function asked(...keys: readonly string[]): Program {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press(...keys, '?');
	return program;
}

describe('help', () => {
	it('begins with the keys of the place, the most useful first, and says why some cannot be pressed', () => {
		const lines = written(asked('c', '2').state());
		expect(lines.slice(0, 2)).toEqual(['Here: Rows', 'Enter: Read the passage in its source']);
		expect(lines).toContain(
			'C: These do say the same: confirm a match with a ? (Only a match with a “?” can be confirmed)',
		);
		const here = lines.slice(0, lines.indexOf('Marks and words'));
		expect(here.filter(line => line.startsWith('Enter:'))).toHaveLength(1);
		expect(written(asked().state())[0]).toBe('Here: Sources');
	});

	it('has every key of the program', () => {
		for (const keys of [[], ['enter'], ['c'], ['c', '4'], ['E']]) {
			const state = asked(...keys).state();
			const meanings = new Set(
				helpRows(state, viewOf(state, 'help')).flatMap(row => (row.kind === 'entry' ? [row.meaning] : [])),
			);
			for (const {id} of keyBindings) expect(meanings).toContain(state.words.keys.labels[id]);
		}
	});

	it.each([
		[englishScreen, 'language', 'es'],
		[spanishScreen, 'idioma', 'en'],
	])('says how the language is changed', (words, typed, other) => {
		const program = startProgram({words, size: {columns: 120, rows: 40}});
		program.press('?');
		program.type(typed);
		const lines = written(program.state());
		expect(lines.some(line => line.startsWith(`--language ${other}: `))).toBe(true);
		expect(lines.some(line => line.startsWith(`language: ${other}: `) && line.includes('--config'))).toBe(
			true,
		);
	});

	it('says what counts as the same in a search', () => {
		const lines = written(asked().state());
		expect(lines).toContain('cross-border: Also cross border, crossborder; in quotes too');
		expect(lines.some(line => line.startsWith('United States: Also U.S., US'))).toBe(true);
	});

	it.each([
		['conf', 'conflict: Both give a value'],
		['confirm match', 'C: These do say the same'],
		['concordnace', 'K: Concordance'],
		['moved', 'moved: The same point stands at another place'],
		['?', '?: In doubt'],
		['¶', '¶: Paragraph'],
		['x', 'x: These do not say the same'],
		['Ctrl-D', 'Ctrl-D: Half a page down'],
		['not mentioned', 'Not mentioned: The words that carry the point'],
		['in part', 'in part?: The row is certain'],
		['pin', 'Space: Pin for the briefing'],
		['doubtful', 'doubtful: What bears a question mark'],
	])('finds %j as one types', (typed, first) => {
		const program = asked('c', '2');
		program.type(typed);
		expect(written(program.state())[0]).toMatch(new RegExp(`^${first.replace(/[?.()]/g, '\\$&')}`));
	});

	it('does what is chosen, where it was asked for', () => {
		const program = asked('c', '2', 'j', 'j', 'j');
		program.type('pin for');
		program.press('enter');
		expect(program.state().view.kind).toBe('compare');
		expect(program.state().choices.pins).toHaveLength(1);
		expect(program.state().message?.text).toContain('Pinned');
		program.press('?');
		program.type('outlinee');
		program.press('escape');
		program.type('commitments');
		program.press('enter');
		expect(program.state().view).toMatchObject({kind: 'compare', tab: 'commitments'});
		expect(program.state().back.map(({kind}) => kind)).toEqual(['sources']);
	});

	it('takes no longer over a word that is longer than any', () => {
		const {state} = asked('c', '2');
		const rows = written(state());
		expect(rows.some(row => /\p{L}{25}/u.test(row))).toBe(false);
		const fastestKey = (typed: string) => {
			const program = asked('c', '2');
			program.type(typed);
			return Math.min(
				...Array.from({length: 9}, () => {
					const start = performance.now();
					program.type('q');
					written(program.state());
					return performance.now() - start;
				}),
			);
		};
		expect(fastestKey('q'.repeat(90))).toBeLessThan(fastestKey('qzqzqzqz'));
	});

	it('does not do what works elsewhere or not now, and says so', () => {
		const program = asked('c', '2');
		program.type('next actor');
		program.press('enter');
		expect(program.state().message?.text).toBe('This key works in: Compare tabs');
		program.press('escape');
		program.type('confirm a match');
		program.press('enter');
		expect(program.state().message?.text).toBe('Only a match with a “?” can be confirmed');
		program.press('escape');
		program.type('reworded');
		program.press('enter');
		expect(program.state().message?.text).toBe('This only explains');
		program.press('escape');
		program.type('zzzz');
		program.press('enter');
		expect(program.state().message?.text).toBe('Nothing is called so');
		expect(program.state().view.kind).toBe('help');
	});

	it('leaves one thing after the other: what is typed, then the help', () => {
		const program = asked();
		program.type('quit q');
		expect(program.effects).toEqual([]);
		program.press('escape');
		expect(viewOf(program.state(), 'help').field.text).toBe('');
		program.press('escape');
		expect(program.state().view.kind).toBe('sources');
	});

	it('goes from entry to entry, past what stands between them', () => {
		const program = asked('c');
		const places = entryPlaces(helpRows(program.state(), viewOf(program.state(), 'help')));
		for (const place of places) {
			expect(viewOf(program.state(), 'help').list.cursor).toBe(place);
			program.press('down');
		}
		expect(viewOf(program.state(), 'help').list.cursor).toBe(places.at(-1));
		for (let page = 0; page < 20; page++) program.press('pageup');
		expect(viewOf(program.state(), 'help').list).toEqual({cursor: 1, top: 0});
	});

	it('hears what has arrived meanwhile', () => {
		const program = startProgram({sides: null});
		program.press('c');
		const arrived = program.state().comparison;
		if (arrived === null) throw new Error('There is a comparison');
		const waiting = startProgram({
			...program.state(),
			comparison: null,
			busy: {...program.state().busy, comparison: true},
		});
		waiting.press('?');
		expect(written(waiting.state())).toContain(
			'!: Next conflict (The two sides are still being compared: try again in a moment)',
		);
		waiting.dispatch({type: 'compared', sides: waiting.state().sides ?? arrived, comparison: arrived});
		expect(written(waiting.state())).toContain('!: Next conflict');
	});
});

describe('the words and marks', () => {
	const lines = written(asked().state());
	const explained = (word: string) =>
		lines.some(line => line.startsWith(`${word}:`) || line.includes(`“${word}”`));

	test('of every relation are explained', () => {
		for (const relation of ['same', 'reworded', 'partial', 'related'] as const) {
			expect(explained(relationInWords(relation, comparison, englishScreen)), relation).toBe(true);
		}
		expect(explained('only …')).toBe(true);
		for (const certainty of ['strong', 'weak'] as const)
			expect(explained(silenceInWords({certainty}, english))).toBe(true);
	});

	test('of every row are explained', () => {
		const said = comparison.deliverables.flatMap(row =>
			describeRow(row, [], englishScreen).map(({text}) => text),
		);
		for (const word of said) expect(explained(word), word).toBe(true);
		for (const mark of ['=', '≈', '?', '~', '│', '↑ ↓', '¶', '–', '›', '▌', '●', '✎', '+', '◆', '…'])
			expect(explained(mark), mark).toBe(true);
	});

	test('name keys that there are', () => {
		expect(lines.join()).not.toMatch(/\{|no key/);
	});
});

describe('what a newcomer is told', () => {
	it('names the two sides of the documents that are open', () => {
		const program = startProgram();
		program.dispatch({type: 'sides-suggested', chosen: {sides: comparison}});
		expect(program.state().message).toEqual({
			kind: 'hint',
			text: 'c compares the two sides, North and South; / searches all sources; ? shows what else can be done.',
		});
		program.press('enter');
		expect(program.state().message).toBeNull();
	});

	it('is not told where one has worked with these documents, or something else is being said', () => {
		const before = startProgram();
		before.press('c', '2', 'space');
		const again = startProgram({kept: before.state().kept});
		again.dispatch({type: 'sides-suggested', chosen: {sides: comparison}});
		expect(again.state().message).toBeNull();
		const told = startProgram({message: {kind: 'error', text: 'No room'}});
		told.dispatch({type: 'sides-suggested', chosen: {sides: comparison}});
		expect(told.state().message?.text).toBe('No room');
	});
});
