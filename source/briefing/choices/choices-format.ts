/** The choices as readable, versioned JSON, and back. */

import type {SideName, Sides} from '../../base/sides.ts';
import type {Correction} from '../../compare/comparison.ts';
import {
	type Choices,
	type Length,
	lengths,
	type Note,
	noChoices,
	type PartName,
	partNames,
	type Target,
} from './choices.ts';

const version = 1;

/** What a file of choices belongs to, kept so that a person who opens it can tell. */
export type ChoicesOf = {readonly file: string; readonly sha256: string};

/** JSON with a line feed at the end; the same choices give the same bytes. */
export function formatChoices(choices: Choices, documents: readonly ChoicesOf[]): string {
	// Whole sources fit the type as well, and their texts have no place in a file of choices.
	const named = documents.map(({file, sha256}) => ({file, sha256}));
	return `${JSON.stringify({version, documents: named, choices}, null, '\t')}\n`;
}

/**
 * The choices that a text holds. What this version does not know is left out; throws an `Error` with a
 * plain reason when the text is not a file of choices at all.
 */
export function parseChoices(text: string): Choices {
	const value: unknown = JSON.parse(text);
	if (!isRecord(value) || !isRecord(value.choices)) throw new Error('it holds no choices');
	if (value.version !== version)
		throw new Error(`it is of version ${String(value.version)}, this program reads version ${version}`);
	const choices = value.choices;
	return {
		pins: list(choices.pins, readTarget),
		notes: list(choices.notes, readNote),
		topics: readTopics(choices.topics),
		corrections: list(choices.corrections, readCorrection),
		chosen: list(choices.chosen, readString),
		firstSide: readSide(choices.firstSide) ?? noChoices.firstSide,
		length: readLength(choices.length) ?? noChoices.length,
		withoutParts: list(choices.withoutParts, readPart),
	};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list<T>(value: unknown, read: (item: unknown) => T | null): T[] {
	if (!Array.isArray(value)) return [];
	return value.map(read).filter(item => item !== null);
}

function readString(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

function readTarget(value: unknown): Target | null {
	if (!isRecord(value)) return null;
	const {kind, key, passage} = value;
	if (kind === 'deliverable' && typeof key === 'string') return {kind, key};
	if (kind === 'passage' && typeof passage === 'string') return {kind, passage};
	return null;
}

function readNote(value: unknown): Note | null {
	if (!isRecord(value)) return null;
	const target = readTarget(value.target);
	const text = readString(value.text);
	return target && text !== null ? {target, text} : null;
}

function readTopics(value: unknown): Record<string, string> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, topic]): [string, string][] =>
			typeof topic === 'string' ? [[key, topic]] : [],
		),
	);
}

function readCorrection(value: unknown): Correction | null {
	if (!isRecord(value)) return null;
	const {kind} = value;
	const sentences = readSentences(value.sentences);
	if (!sentences || (kind !== 'reject' && kind !== 'match' && kind !== 'join')) return null;
	return {kind, sentences};
}

function readSentences(value: unknown): Sides<readonly string[]> | null {
	if (!isRecord(value)) return null;
	return {left: list(value.left, readString), right: list(value.right, readString)};
}

function readSide(value: unknown): SideName | null {
	return value === 'left' || value === 'right' ? value : null;
}

function readLength(value: unknown): Length | null {
	return lengths.find(length => length === value) ?? null;
}

function readPart(value: unknown): PartName | null {
	return partNames.find(part => part === value) ?? null;
}
