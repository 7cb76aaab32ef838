/** A source on its way between threads: its text stays packed until somebody looks at it. */
import {deserialize, serialize} from 'node:v8';
import type {Source} from '../documents/source.ts';

type Facts = Omit<Source, keyof Body>;
type Body = Pick<Source, 'metadata' | 'headings' | 'passages' | 'boilerplate'>;

export type PackedSource = Facts & {readonly body: Uint8Array<ArrayBuffer>};

export function packSource({metadata, headings, passages, boilerplate, ...facts}: Source): PackedSource {
	const body: Body = {metadata, headings, passages, boilerplate};
	return {...facts, body: serialize(body)};
}

/**
 * The source again. Thousands of them are taken in within milliseconds, and weigh nothing on the collection
 * of garbage, because what is packed is no object; the few that are looked at are unpacked then.
 */
export function unpackSource({body, ...facts}: PackedSource): Source {
	let unpacked: Body | null = null;
	const open = (): Body => {
		unpacked ??= readBody(body);
		return unpacked;
	};
	return {
		...facts,
		get metadata() {
			return open().metadata;
		},
		get headings() {
			return open().headings;
		},
		get passages() {
			return open().passages;
		},
		get boilerplate() {
			return open().boilerplate;
		},
	};
}

/** The bytes come from `packSource` of the same program, in another thread. */
function readBody(bytes: Uint8Array): Body {
	return deserialize(bytes);
}
