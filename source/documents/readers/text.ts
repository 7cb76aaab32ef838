/** Reads plain text. */
import {splitBlocks} from './blocks.ts';
import {decode} from './decode.ts';
import type {ReadFile} from './reader.ts';

export function readText(bytes: Uint8Array): ReadFile {
	const decoded = decode(bytes);
	return 'refused' in decoded ? decoded : {blocks: splitBlocks(decoded.text), stated: {}, remark: null};
}
