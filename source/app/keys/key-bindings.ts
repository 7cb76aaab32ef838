/** Every key of the program; where two bindings match, the first one counts. */
import type {KeyRow} from './key-binding.ts';
import {compareKeys} from './keys-for-comparing.ts';
import {briefingKeys} from './keys-for-marking.ts';
import {moveKeys} from './keys-for-moving.ts';
import {quotingKeys} from './keys-for-quoting.ts';
import {writingKeys} from './keys-for-writing.ts';

const rows = [...quotingKeys, ...moveKeys, ...compareKeys, ...briefingKeys, ...writingKeys] as const;

/** What the keys do, by the names that settings have for it. */
export type KeyId = (typeof rows)[number]['id'];

/** Of these the footer says something. */
export type HintedKeyId = Extract<(typeof rows)[number], {readonly rank: number}>['id'];

/** A row as it is read: a language has words for each, and for the footer where it has a rank there. */
export type KeyBinding = Omit<KeyRow, 'id' | 'rank'> &
	(
		| {readonly id: HintedKeyId; readonly rank: number}
		| {readonly id: Exclude<KeyId, HintedKeyId>; readonly rank?: undefined}
	);

export const keyBindings: readonly KeyBinding[] = rows;
