import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keysOf} from '../../source/views/keys-of.ts';

const plain: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

test('a control key that was read together with Esc comes after it', () => {
	expect(keysOf('c', {...plain, ctrl: true, meta: true})).toEqual(['escape', 'ctrl-c']);
	expect(keysOf('d', {...plain, ctrl: true})).toEqual(['ctrl-d']);
});
