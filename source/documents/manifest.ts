/** Reads a folder's manifest: what is known of its documents beyond what their text states. */
import {parse} from 'yaml';
import {errorMessage} from '../base/errors.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {webAddress} from './origins.ts';
import {findDate} from './stated-date.ts';

export type ManifestEntry = {
	readonly title?: string;
	readonly publisher?: string;
	readonly date?: string;
	readonly url?: string;
	readonly side?: string;
	readonly language?: string;
};

export type Manifest = {
	readonly event: string | null;
	readonly sideNames: ReadonlyMap<string, string>;
	/** By file name, relative to the manifest's folder. */
	readonly entries: ReadonlyMap<string, ManifestEntry>;
};

/** The names under which a folder's manifest is looked for. */
export const manifestNames: readonly string[] = ['manifest.yaml', 'manifest.yml'];

const fields = ['title', 'publisher', 'date', 'url', 'side', 'language'] as const;

/**
 * The manifest that a YAML text states: `event`, `sides` (id to name) and `sources` (a list of `file`
 * with title, publisher, date, url, side, language). Throws an Error whose message is one line for the user.
 */
export function parseManifest(text: string): Manifest {
	const root = parseYaml(text);
	if (!isRecord(root)) throw new Error('must be a YAML mapping with a list named "sources"');
	const sources = root.sources ?? [];
	if (!Array.isArray(sources)) throw new Error('"sources" must be a list of entries with a "file"');
	const entries = new Map<string, ManifestEntry>();
	for (const [index, source] of sources.entries()) {
		if (!isRecord(source) || typeof source.file !== 'string') {
			throw new Error(`entry ${index + 1} under "sources" has no "file"`);
		}
		entries.set(source.file, parseEntry(source, source.file));
	}
	const sides = root.sides ?? {};
	if (!isRecord(sides)) throw new Error('"sides" must map a side such as us to its name');
	return {
		event: typeof root.event === 'string' ? sanitiseLine(root.event) : null,
		sideNames: new Map(
			Object.entries(sides).map(([side, name]) => [sanitiseLine(side), sanitiseLine(String(name))]),
		),
		entries,
	};
}

/** What the YAML front matter of a Markdown document states about it; what cannot be read is left out. */
export function parseFrontMatter(text: string): ManifestEntry {
	try {
		const root = parseYaml(text);
		return isRecord(root) ? parseEntry(root, 'front matter') : {};
	} catch {
		// A document is not refused for what stands above it.
		return {};
	}
}

function parseYaml(text: string): unknown {
	try {
		// The core schema would turn dates and numbers into other types; as text they stay as written.
		return parse(text, {schema: 'failsafe', logLevel: 'error'});
	} catch (error) {
		throw new Error(`is not valid YAML (${firstLine(error)})`);
	}
}

function parseEntry(record: Readonly<Record<string, unknown>>, where: string): ManifestEntry {
	const entry: Record<string, string> = {};
	for (const field of fields) {
		const value = record[field];
		if (value === undefined || value === null || value === '' || value === 'null') continue;
		if (typeof value !== 'string') throw new Error(`"${field}" of ${sanitiseLine(where)} must be plain text`);
		entry[field] =
			field === 'date'
				? checkDate(value, where)
				: field === 'url'
					? checkUrl(value, where)
					: sanitiseLine(value);
	}
	return entry;
}

function checkDate(value: string, where: string): string {
	const date = findDate(value);
	if (date === null) throw new Error(`the date of ${sanitiseLine(where)} must be written YYYY-MM-DD`);
	return date;
}

function checkUrl(value: string, where: string): string {
	const url = webAddress(value);
	if (url === null) throw new Error(`the url of ${sanitiseLine(where)} must begin with https:// or http://`);
	return url.href;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstLine(error: unknown): string {
	return sanitiseLine(errorMessage(error).split('\n')[0] ?? '').replace(/:$/, '');
}
