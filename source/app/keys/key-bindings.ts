/** Every key of the program; where two bindings match, the first one counts. */
import type {KeyBinding} from './key-binding.ts';
import {compareKeys} from './keys-for-comparing.ts';
import {briefingKeys} from './keys-for-marking.ts';
import {moveKeys} from './keys-for-moving.ts';
import {quotingKeys} from './keys-for-quoting.ts';
import {writingKeys} from './keys-for-writing.ts';

export const keyBindings: readonly KeyBinding[] = [
	...quotingKeys,
	...moveKeys,
	...compareKeys,
	...briefingKeys,
	...writingKeys,
];
