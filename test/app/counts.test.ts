/** Numbers before moves: typed, shown, used, dropped. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {messageLines} from '../../source/views/footer.tsx';
import {startProgram} from '../helpers/program.ts';

function cursor(program: ReturnType<typeof startProgram>): number {
	const {view} = program.state();
	if (!('list' in view)) throw new Error('No list is open');
	return view.list.cursor;
}

describe('a number before a move', () => {
	it('makes it so many times, and is gone then', () => {
		const program = startProgram();
		program.press('2', 'j');
		expect(cursor(program)).toBe(2);
		expect(program.state().count).toBeNull();
		program.press('k');
		expect(cursor(program)).toBe(1);
	});

	it('does what pressing the key as often does', () => {
		const keys = fc.constantFrom('j', 'k', 'ctrl-d', 'up', 'down', 'G', 'g');
		fc.assert(
			fc.property(fc.integer({min: 1, max: 12}), keys, fc.boolean(), (times, key, isRows) => {
				const [counted, pressed] = [startProgram(), startProgram()];
				for (const program of [counted, pressed]) if (isRows) program.press('c');
				counted.press('0', ...String(times), key);
				pressed.press(...Array.from({length: times}, () => key));
				expect(counted.state().view).toEqual(pressed.state().view);
			}),
		);
	});

	it('is shown while it is typed, and dropped by Esc, which does nothing else then', () => {
		const program = startProgram();
		program.press('j', 'enter', '4', '2');
		const {view} = program.state();
		expect(
			messageLines(program.state())[0]
				?.map(({text}) => text)
				.join(''),
		).toMatch(/^42 times/);
		program.press('escape');
		expect(program.state().count).toBeNull();
		expect(program.state().view).toEqual(view);
	});

	it('leaves digits that show a tab to that; 0 begins it there', () => {
		const program = startProgram();
		program.press('c', '3');
		expect(program.state().view).toMatchObject({kind: 'compare', tab: 'commitments'});
		expect(program.state().count).toBeNull();
		program.press('2', '0', '2', 'j');
		expect(program.state().view).toMatchObject({tab: 'rows', list: {cursor: 2}});
	});

	it('means nothing before what is no move, nor to what is reported', () => {
		const program = startProgram();
		program.press('3', 'c');
		expect(program.state()).toMatchObject({view: {kind: 'compare'}, count: null});
		program.press('o', '3');
		program.dispatch({type: 'search-prepared', done: 1});
		expect(program.state().count).toBe('3');
	});

	it('is text where text is written', () => {
		const program = startProgram();
		program.press('/');
		program.type('16 June');
		expect(program.state().view).toMatchObject({field: {text: '16 June'}});
		expect(program.state().count).toBeNull();
	});
});
