/** The choices as readable, versioned JSON, and back through a schema: anybody may have changed the file. */
import * as v from 'valibot';
import {sideNames} from '../../base/sides.ts';
import {sanitise, sanitiseLine} from '../../text/sanitise.ts';
import {type Choices, noChoices, partNames} from './choices.ts';
import type {KeptDocument} from './kept-documents.ts';
import {lengths} from './lengths.ts';

const version = 1;

/** JSON with a line feed at the end; the same choices give the same bytes. */
export function formatChoices(choices: Choices, documents: readonly KeptDocument[]): string {
	const plain = {...choices, topics: Object.fromEntries(choices.topics)};
	return `${JSON.stringify({version, documents, choices: plain}, null, '\t')}\n`;
}

const line = v.pipe(v.string(), v.transform(sanitiseLine));
const text = v.pipe(v.string(), v.transform(sanitise));

/** A list of what fits; what does not, such as what a later version writes, is left out. */
function listOf<Item extends v.GenericSchema>(item: Item) {
	return v.pipe(
		v.fallback(v.array(v.unknown()), []),
		v.transform(values =>
			values.flatMap(value => {
				const read = v.safeParse(item, value);
				return read.success ? [read.output] : [];
			}),
		),
	);
}

const target = v.variant('kind', [
	v.object({kind: v.literal('deliverable'), key: line}),
	v.object({kind: v.literal('passage'), passage: line}),
]);

const correction = v.object({
	kind: v.picklist(['reject', 'match', 'join']),
	sentences: v.object({left: v.array(line), right: v.array(line)}),
});

const edit = v.object({
	kind: v.picklist(['put-back', 'take-out']),
	piece: v.object({source: line, text, nth: v.pipe(v.number(), v.integer(), v.minValue(0))}),
});

/** A record of labels as a map, in which no key has a meaning of its own. */
const labels = v.fallback(
	v.pipe(
		v.custom<object>(value => typeof value === 'object' && value !== null),
		v.transform(
			(record): ReadonlyMap<string, string> =>
				new Map(
					Object.entries(record).flatMap(([key, label]): [string, string][] =>
						typeof label === 'string' ? [[sanitiseLine(key), sanitiseLine(label)]] : [],
					),
				),
		),
	),
	noChoices.topics,
);

const ofPair = {
	pins: listOf(target),
	notes: listOf(v.object({target, text})),
	chosen: listOf(line),
};

const document = v.object({
	file: line,
	sha256: line,
	id: v.optional(line),
	path: v.optional(v.string()),
	language: v.optional(v.nullable(line)),
	passages: v.optional(listOf(v.object({id: line, text}))),
});

const awayDocument = v.object({
	id: line,
	path: v.string(),
	sha256: line,
	language: v.nullable(line),
	passages: listOf(v.object({id: line, text})),
});

const schema = v.object({
	version: v.literal(version),
	choices: v.object({
		pins: ofPair.pins,
		notes: ofPair.notes,
		topics: labels,
		corrections: listOf(correction),
		edits: listOf(edit),
		chosen: ofPair.chosen,
		firstSide: v.fallback(v.picklist(sideNames), noChoices.firstSide),
		length: v.fallback(v.picklist(lengths), noChoices.length),
		withoutParts: listOf(v.picklist(partNames)),
		away: v.optional(listOf(awayDocument), []),
		ofPairs: listOf(v.object({pair: v.object({id: line, name: line}), ...ofPair})),
	}),
});

const withDocuments = v.object({...schema.entries, documents: v.optional(listOf(document), [])});

/**
 * The choices that a text holds. What this version does not know is left out, and nothing in it acts on a
 * terminal; throws an error when the text is not a file of choices at all.
 */
export function parseChoices(json: string): Choices {
	return v.parse(schema, JSON.parse(json)).choices;
}

/** The same with the documents that they belong to, of which a library has thousands. */
export function parseKept(json: string): {choices: Choices; documents: readonly KeptDocument[]} {
	return v.parse(withDocuments, JSON.parse(json));
}
