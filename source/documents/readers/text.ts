/** Reads plain text. */
import {linesAt} from '../locator.ts';
import {type DocumentBlock, splitBlocks} from './blocks.ts';
import {decode} from './decode.ts';
import type {Guess} from './encodings.ts';
import {factsOfYaml, frontMatterOf} from './front-matter.ts';
import type {ReadFile} from './reader.ts';

export function readText(bytes: Uint8Array, guess: Guess | null = null): ReadFile {
	const decoded = decode(bytes, guess);
	if ('refused' in decoded) return decoded;
	const {text, remark} = decoded;
	const front = frontMatterOf(text);
	if (front === null) return {blocks: splitBlocks(text), stated: {}, remark};
	const head: DocumentBlock = {
		text: front.yaml,
		locator: linesAt(1, front.lines),
		marker: null,
		run: -1,
		role: {kind: 'front-matter'},
	};
	return {
		blocks: [head, ...splitBlocks(text, front.lines)],
		stated: factsOfYaml(front.yaml),
		remark,
	};
}
