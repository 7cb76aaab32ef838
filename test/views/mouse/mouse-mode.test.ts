/** The mouse is asked for only while the user wants it and the program has the terminal. */
import {expect, it} from 'vitest';
import {mouseMode, mouseOff} from '../../../source/views/mouse/mouse-mode.ts';

const on = '\u001b[?1000h\u001b[?1006h';

function written(act: (mode: ReturnType<typeof mouseMode>) => void): string {
	let all = '';
	act(
		mouseMode(sequence => {
			all += sequence;
		}),
	);
	return all;
}

it('nothing is asked of a terminal whose mouse nobody wants', () => {
	expect(
		written(mode => {
			mode.turn(false);
			mode.enter();
			mode.leave();
		}),
	).toBe('');
});

it('it is asked for, lent to others, and given back', () => {
	expect(
		written(mode => {
			mode.turn(true);
			mode.enter();
			mode.turn(true);
			mode.leave();
			mode.enter();
			mode.leave();
			mode.leave();
		}),
	).toBe(on + mouseOff + on + mouseOff);
});

it('it is turned on and off while the program runs', () => {
	expect(
		written(mode => {
			mode.enter();
			mode.turn(true);
			mode.turn(false);
			mode.leave();
		}),
	).toBe(on + mouseOff);
});
