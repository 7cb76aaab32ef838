/** The layout of an index in a file: a line that says what it is, a header, then arrays as they are in memory. */
import {createHash} from 'node:crypto';
import {indexShape} from '../base/cache-shapes.ts';
import type {Corpus} from '../documents/source.ts';
import {completed, dictionarySteps, unitColumns} from './build-index.ts';
import {searchLanguageOf} from './corpus-language.ts';
import {type SearchIndex, unitsOf} from './search-index.ts';
import {type IndexProgress, stepsAs} from './steps.ts';

/** Of the code that made the index: 32 characters, before the header's length. */
const mark = `briefing index ${indexShape}\n`;
/** Where the header's length stands, its own four bytes, and the checksum's. */
const lengthAt = 32;
const checksumAt = lengthAt + 4;
const headerAt = checksumAt + 4;

/** Sources that one step of the key reads, and entries that one step adds to the checksum. */
const sourcesAStep = 200;
const entriesAStep = 2_000_000;

type Header = {
	readonly key: string;
	/** Byte order of the machine that wrote it. */
	readonly littleEndian: boolean;
	/** Lengths: of the terms in bytes, of the arrays in entries. */
	readonly termBytes: number;
	readonly units: number;
	readonly terms: number;
	readonly places: number;
	readonly postings: number;
};

/**
 * Names the content of a corpus, so that an index is only ever used for the very texts it was made
 * from: the files' bytes, their languages, and how they were cut into titles, headings and passages.
 */
export function* keySteps(corpus: Corpus): Generator<void, string, void> {
	const hash = createHash('sha256').update(mark);
	for (const [i, {sha256, language, title, headings, passages}] of corpus.sources.entries()) {
		if (i % sourcesAStep === sourcesAStep - 1) yield;
		hash.update(JSON.stringify([sha256, language, title, headings.map(({text, before}) => [text, before])]));
		// Of what the user put back or took out only the passages' own numbers tell.
		const moved = passages.flatMap(({id}, index) => (id.endsWith(`#${index + 1}`) ? [] : [id]));
		if (moved.length > 0) hash.update(JSON.stringify(moved));
		hash.update(Uint32Array.from(passages, passage => passage.text.length));
	}
	return hash.digest('hex');
}

/** The bytes of an index's file, in steps of a few milliseconds. */
export function* encodeSteps(index: SearchIndex, key: string): Generator<void, Uint8Array, void> {
	const terms = new TextEncoder().encode(index.dictionary.terms.join('\n'));
	const header: Header = {
		key,
		littleEndian: isLittleEndian(),
		termBytes: terms.length,
		units: index.units.length,
		terms: index.dictionary.terms.length,
		places: index.terms.length,
		postings: index.postingUnits.length,
	};
	const headerBytes = new TextEncoder().encode(JSON.stringify(header));
	const layout = layoutOf(header, headerBytes.length);
	const bytes = new Uint8Array(layout.size);
	bytes.set(new TextEncoder().encode(mark));
	bytes.set(headerBytes, headerAt);
	bytes.set(terms, layout.termsAt);
	const arrays = [
		index.firstPlace,
		index.terms,
		index.starts,
		index.ends,
		index.firstPosting,
		index.postingUnits,
		index.postingTimes,
	];
	for (const [i, array] of arrays.entries()) {
		bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), layout.arraysAt[i] ?? 0);
		yield;
	}
	const view = new DataView(bytes.buffer);
	view.setUint32(lengthAt, headerBytes.length, true);
	view.setUint32(checksumAt, yield* checksumSteps(bytes), true);
	return bytes;
}

/** The index that a file's bytes hold, or null where they are damaged, of another version or of other texts. */
export function* decodeSteps(
	bytes: Uint8Array,
	corpus: Corpus,
	key: string,
): Generator<IndexProgress, SearchIndex | null, void> {
	const progress = {done: 1, total: 1};
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
	const header = readHeader(aligned);
	if (header === null || header.key !== key) return null;
	const {value, length} = headerPlace(aligned);
	const layout = layoutOf(header, length);
	if (aligned.length !== layout.size) return null;
	if ((yield* stepsAs(progress, checksumSteps(aligned))) !== value) return null;

	const units = unitsOf(corpus);
	if (units.length !== header.units) return null;
	yield progress;
	const {buffer, byteOffset} = aligned;
	const wide = (array: number, entries: number) =>
		new Uint32Array(buffer, byteOffset + (layout.arraysAt[array] ?? 0), entries);
	const places = wide(1, header.places);
	const terms = new TextDecoder()
		.decode(aligned.subarray(layout.termsAt, layout.termsAt + header.termBytes))
		.split('\n');
	return yield* completed(
		{
			corpus,
			units,
			...unitColumns(units, wide(0, header.units + 1)),
			dictionary: yield* dictionarySteps(
				terms.slice(0, header.terms),
				places,
				searchLanguageOf(corpus),
				progress,
			),
			firstPlace: wide(0, header.units + 1),
			terms: places,
			starts: wide(2, header.places),
			ends: wide(3, header.places),
			firstPosting: wide(4, header.terms + 1),
			postingUnits: wide(5, header.postings),
			postingTimes: new Uint16Array(buffer, byteOffset + (layout.arraysAt[6] ?? 0), header.postings),
		},
		progress,
	);
}

function headerPlace(bytes: Uint8Array): {readonly length: number; readonly value: number} {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return {length: view.getUint32(lengthAt, true), value: view.getUint32(checksumAt, true)};
}

function readHeader(bytes: Uint8Array): Header | null {
	const start = new TextEncoder().encode(mark);
	if (bytes.length < headerAt || start.some((byte, i) => bytes[i] !== byte)) return null;
	const {length} = headerPlace(bytes);
	if (length > bytes.length - headerAt) return null;
	try {
		const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(headerAt, headerAt + length)));
		return isHeader(header) && header.littleEndian === isLittleEndian() ? header : null;
	} catch {
		return null;
	}
}

function isHeader(value: unknown): value is Header {
	if (typeof value !== 'object' || value === null) return false;
	const fields: Readonly<Record<string, unknown>> = {...value};
	return (
		typeof fields.key === 'string' &&
		typeof fields.littleEndian === 'boolean' &&
		['termBytes', 'units', 'terms', 'places', 'postings'].every(name => Number.isSafeInteger(fields[name]))
	);
}

function layoutOf(header: Header, headerBytes: number) {
	const {units, terms, places, postings} = header;
	const termsAt = headerAt + headerBytes;
	let at = aligned4(termsAt + header.termBytes);
	const arraysAt: number[] = [];
	for (const entries of [units + 1, places, places, places, terms + 1, postings]) {
		arraysAt.push(at);
		at += 4 * entries;
	}
	arraysAt.push(at);
	return {termsAt, arraysAt, size: aligned4(at + 2 * postings)};
}

function aligned4(at: number): number {
	return Math.ceil(at / 4) * 4;
}

/**
 * FNV-1a over whole 32-bit entries after the checksum's own place: against files cut short or
 * changed by accident, in a tenth of the time a cryptographic hash takes.
 */
function* checksumSteps(bytes: Uint8Array): Generator<void, number, void> {
	const entries = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
	let hash = 0x811c9dc5;
	for (let from = headerAt / 4; from < entries.length; from += entriesAStep) {
		const to = Math.min(from + entriesAStep, entries.length);
		for (let i = from; i < to; i++) hash = Math.imul(hash ^ (entries[i] ?? 0), 0x01000193);
		yield;
	}
	return hash >>> 0;
}

function isLittleEndian(): boolean {
	return new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
}
