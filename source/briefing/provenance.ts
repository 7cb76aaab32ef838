/** What an exported briefing says of its own making, so that `--check` can make it again: written, and read back. */
import * as v from 'valibot';
import {sanitiseLine} from '../text/sanitise.ts';
import type {Briefing} from './briefing.ts';
import {lengths} from './choices/lengths.ts';
import {outputLanguages} from './wording/wording.ts';

/** Of this record and of the JSON export, which holds its fields: changes when their shape does. */
export const provenanceVersion = 5;

/** Records of these say the same in the same shape. */
const readableVersions = [3, 4, provenanceVersion] as const;

const line = v.pipe(v.string(), v.transform(sanitiseLine));

/** Whoever edits a briefing can write anything here. */
const schema = v.object({
	version: v.picklist(readableVersions),
	/** As the table of formats names it; the JSON export is its own record. */
	format: v.optional(v.string(), 'json'),
	date: v.pipe(v.string(), v.isoDate()),
	length: v.picklist(lengths),
	/** That of its own words, where it is not English. */
	language: v.optional(v.picklist(outputLanguages)),
	/** What is matched with doubt is stated as well. */
	doubtful: v.optional(v.literal(true)),
	/** The query that it is limited to. */
	query: v.nullable(line),
	/** Keys of the rows that it is limited to, where the query alone does not tell them. */
	rows: v.optional(v.array(v.string())),
	/** Made with what the user pinned or chose in the terminal. */
	pinned: v.boolean(),
	/** Ids of the sources that were compared. */
	sides: v.nullable(v.object({left: v.array(v.string()), right: v.array(v.string())})),
	sources: v.array(
		v.object({id: v.string(), file: line, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))}),
	),
});

export type Provenance = v.InferOutput<typeof schema>;

/**
 * The inside of a comment of HTML or Markdown. JSON has escapes for what could end a comment before its
 * end, or begin another one: angle brackets, and hyphens side by side.
 */
export function provenanceComment(briefing: Briefing, format: string): string {
	return commentOf(provenanceRecord(briefing, format));
}

/** The record alone, for formats that have a place of their own for it. */
export function provenanceRecord(briefing: Briefing, format: string): string {
	const {date, length, language, doubtful, query, rows, pinned, sides, sources} = briefing;
	const record = {
		version: provenanceVersion,
		format,
		date,
		length,
		language,
		doubtful,
		query,
		rows,
		pinned,
		sides,
		sources: sources.map(({id, file, sha256}) => ({id, file, sha256})),
	};
	return JSON.stringify(record);
}

/** A record as the inside of a comment. */
export function commentOf(record: string): string {
	const text = record.replace(/[<>]|(?<=-)-/g, escaped);
	return `${opening.slice(commentStart.length)}${text} `;
}

function escaped(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const commentStart = '<!--';
const opening = `${commentStart} briefing `;
const closing = ' -->';

/** Whether a line of an exported file is its record. */
export function isProvenance(text: string): boolean {
	return text.startsWith(opening) && text.endsWith(closing);
}

/** What a briefing in any format says of its making; null where the text is none, or one that does not say it. */
export function readProvenance(text: string): Provenance | null {
	const record = v.safeParse(schema, parseJson(/^\s*\{/.test(text) ? text : commentIn(text)));
	return record.success ? record.output : null;
}

/** What stands in the last such comment; empty where there is none. It begins a line, as no document text can. */
function commentIn(text: string): string {
	const start = text.lastIndexOf(`\n${opening}`);
	return start === -1 ? '' : text.slice(start + 1 + opening.length, text.indexOf(closing, start));
}

/** Undefined where it is no JSON. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
