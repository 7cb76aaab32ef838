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
export function unpackSource(packed: PackedSource): Source {
	return new UnpackedSource(packed);
}

/** A class, because an object that got its getters one by one has a shape of its own, and all that reads it is slow. */
class UnpackedSource implements Source {
	readonly id: Source['id'];
	readonly file: Source['file'];
	readonly title: Source['title'];
	readonly publisher: Source['publisher'];
	readonly date: Source['date'];
	readonly url: Source['url'];
	readonly side: Source['side'];
	readonly language: Source['language'];
	readonly words: Source['words'];
	readonly sha256: Source['sha256'];
	readonly #packed: PackedSource['body'];
	#body: Body | null = null;

	constructor(packed: PackedSource) {
		this.id = packed.id;
		this.file = packed.file;
		this.title = packed.title;
		this.publisher = packed.publisher;
		this.date = packed.date;
		this.url = packed.url;
		this.side = packed.side;
		this.language = packed.language;
		this.words = packed.words;
		this.sha256 = packed.sha256;
		this.#packed = packed.body;
	}

	get metadata(): Body['metadata'] {
		return this.#open().metadata;
	}

	get headings(): Body['headings'] {
		return this.#open().headings;
	}

	get passages(): Body['passages'] {
		return this.#open().passages;
	}

	get boilerplate(): Body['boilerplate'] {
		return this.#open().boilerplate;
	}

	#open(): Body {
		this.#body ??= readBody(this.#packed);
		return this.#body;
	}
}

/** The bytes come from `packSource` of the same program, in another thread. */
function readBody(bytes: Uint8Array): Body {
	return deserialize(bytes);
}
