/** Says whether the sources of an exported briefing have changed since, and what a new one would say differently. */
import {decodeXML} from 'entities';
import type {Corpus} from '../documents/source.ts';
import {type Length, lengths} from './choices/choices.ts';
import {isRecord} from './choices/choices-format.ts';
import type {Format} from './file-name.ts';
import {parseWrittenDate} from './format-date.ts';
import {fileNameOf} from './source-names.ts';

export type CitedFile = {readonly file: string; readonly sha256: string};

/** What an exported file says about itself. */
export type Provenance = {
	readonly format: Format;
	/** ISO 8601, or null where the file does not state it. */
	readonly date: string | null;
	readonly length: Length;
	readonly sources: readonly CitedFile[];
};

export type CheckReport = {
	/** Nothing to report: the same sources and the same text. */
	readonly isCurrent: boolean;
	/** Files of the old briefing that are open but hold something else now. */
	readonly changed: readonly string[];
	/** Files of the old briefing that are not open. */
	readonly missing: readonly string[];
	/** Files that the new briefing uses and the old one does not. */
	readonly added: readonly string[];
	/** Lines that the new briefing no longer has, and those that it has instead; without numbers of notes. */
	readonly removedLines: readonly string[];
	readonly addedLines: readonly string[];
};

/**
 * Reads what a briefing says about itself, in any of its formats: a new one made with the same date and
 * length can then be compared with it. Null when the text is no briefing.
 */
export function readProvenance(text: string): Provenance | null {
	if (/^\s*\{/.test(text)) return fromJson(text);
	const format = /^\s*<!doctype html>/i.test(text) ? 'html' : 'markdown';
	const sources = format === 'html' ? filesInHtml(text) : filesInMarkdown(text);
	if (sources.length === 0) return null;
	const [, kind, written] = /\b(Short b|Full b|B)riefing of (\d{1,2} \p{L}+ \d{4})\./u.exec(text) ?? [];
	return {
		format,
		date: written === undefined ? null : parseWrittenDate(written),
		length: kind === 'Short b' ? 'short' : kind === 'Full b' ? 'full' : 'standard',
		sources,
	};
}

/**
 * Compares an exported briefing with what would be exported now. Both are to be of one format; where a
 * line only moved, or a note only changed its number, nothing is reported. Null when the old text is no
 * briefing.
 */
export function checkBriefing(oldText: string, newText: string, corpus: Corpus): CheckReport | null {
	const old = readProvenance(oldText);
	if (!old) return null;
	const now = corpus.sources;
	const isOpen = ({sha256}: CitedFile) => now.some(source => source.sha256 === sha256);
	// The same documents may be opened from another folder.
	const hasName = (cited: CitedFile) => now.some(source => fileNameOf(source) === fileNameOf(cited));
	const gone = old.sources.filter(cited => !isOpen(cited));
	const changed = gone.filter(hasName).map(({file}) => file);
	const missing = gone.filter(cited => !hasName(cited)).map(({file}) => file);
	const added = (readProvenance(newText)?.sources ?? [])
		.filter(
			source =>
				!old.sources.some(
					cited => cited.sha256 === source.sha256 || fileNameOf(cited) === fileNameOf(source),
				),
		)
		.map(({file}) => file);
	const oldLines = linesOf(oldText, old.format);
	const newLines = linesOf(newText, old.format);
	const removedLines = without(oldLines, newLines);
	const addedLines = without(newLines, oldLines);
	const isCurrent =
		changed.length + missing.length + added.length + removedLines.length + addedLines.length === 0;
	return {isCurrent, changed, missing, added, removedLines, addedLines};
}

function fromJson(text: string): Provenance | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (!isRecord(value) || !Array.isArray(value.sources)) return null;
	const sources = value.sources.flatMap((source: unknown): CitedFile[] =>
		isRecord(source) && typeof source.file === 'string' && typeof source.sha256 === 'string'
			? [{file: source.file, sha256: source.sha256}]
			: [],
	);
	return {
		format: 'json',
		date: typeof value.date === 'string' ? value.date : null,
		length: lengths.find(length => length === value.length) ?? 'standard',
		sources,
	};
}

function filesInMarkdown(text: string): CitedFile[] {
	return [...text.matchAll(/File (`+) ?(.*?) ?\1, SHA-256 `([0-9a-f]{64})`/g)].map(
		([, , file = '', sha256 = '']) => ({file, sha256}),
	);
}

function filesInHtml(text: string): CitedFile[] {
	return [...text.matchAll(/File <code>(.*?)<\/code>, SHA-256 <code>([0-9a-f]{64})<\/code>/g)].map(
		([, file = '', sha256 = '']) => ({file: decodeXML(file), sha256}),
	);
}

function linesOf(text: string, format: Format): string[] {
	const plain = format === 'html' ? textOfHtml(text) : text;
	return plain
		.split('\n')
		.map(line => line.replace(/\[\^\d+\]:?/g, '').replace(/^\s*"(?:reference|number)": \d+,?$/, ''))
		.map(line => line.trim())
		.filter(line => line !== '');
}

function textOfHtml(html: string): string {
	return decodeXML(
		html
			.replace(/<style>.*?<\/style>/s, '')
			.replace(/<sup>.*?<\/sup>/gs, '')
			.replace(/<\/(?:p|li|h\d|tr|title|div)>/g, '\n')
			.replace(/<\/t[hd]>/g, ' | ')
			.replace(/<[^>]*>/g, ''),
	);
}

/** The lines that the other text does not have as often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
	return lines.filter(line => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	});
}
