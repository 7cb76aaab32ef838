/** Says whether the sources of an exported briefing have changed since, and what a new one would say differently. */
import {mapSides, type Sides, sideNames} from '../base/sides.ts';
import {fileNameOf} from '../documents/file-name-of.ts';
import type {Corpus, Source} from '../documents/source.ts';
import type {Provenance} from './provenance.ts';

/** An exported briefing, as far as a check looks at it. */
export type Checked = {
	readonly sources: readonly CitedFile[];
	/** As its format's `linesOf` gives them. */
	readonly lines: readonly string[];
};

type CheckReport = {
	/** Nothing to report: the same sources and the same text. */
	readonly isCurrent: boolean;
	/** Files of the old briefing that are open but hold something else now. */
	readonly changed: readonly string[];
	/** Files of the old briefing that are not open. */
	readonly missing: readonly string[];
	/** Files that the new briefing uses and the old one does not. */
	readonly added: readonly string[];
	/** Lines that the new briefing no longer has, and those that it has instead. */
	readonly removedLines: readonly string[];
	readonly addedLines: readonly string[];
};

type CitedFile = Pick<Source, 'file' | 'sha256'>;

/** Compares an exported briefing with what would be exported now; where a line only moved, nothing is reported. */
export function checkBriefing(old: Checked, now: Checked, corpus: Corpus): CheckReport {
	const cited = old.sources;
	const gone = cited.filter(file => !corpus.sources.some(source => isSameText(source, file)));
	const isOpen = (file: CitedFile) => corpus.sources.some(source => isSameName(source, file));
	const changed = gone.filter(isOpen);
	const missing = gone.filter(file => !isOpen(file));
	const added = now.sources.filter(
		source => !cited.some(file => isSameText(source, file) || isSameName(source, file)),
	);
	const removedLines = without(old.lines, now.lines);
	const addedLines = without(now.lines, old.lines);
	return {
		isCurrent: [changed, missing, added, removedLines, addedLines].every(({length}) => length === 0),
		changed: changed.map(({file}) => file),
		missing: missing.map(({file}) => file),
		added: added.map(({file}) => file),
		removedLines,
		addedLines,
	};
}

/**
 * The sources, by their ids of now, that stand on the sides of a briefing that was exported before; null where
 * it compared nothing, or a side of it is not open any more.
 */
export function comparedBefore(
	{sides, sources}: Provenance,
	corpus: Corpus,
): Sides<readonly string[]> | null {
	if (sides === null) return null;
	const found = mapSides(sides, ids =>
		sources
			.filter(({id}) => ids.includes(id))
			.flatMap(cited => {
				const {sources: open} = corpus;
				const source =
					open.find(other => isSameText(other, cited)) ?? open.find(other => isSameName(other, cited));
				return source === undefined ? [] : [source.id];
			}),
	);
	return sideNames.every(side => found[side].length > 0) ? found : null;
}

function isSameText(one: CitedFile, other: CitedFile): boolean {
	return one.sha256 === other.sha256;
}

/** The same documents may be opened from another folder. */
function isSameName(one: CitedFile, other: CitedFile): boolean {
	return fileNameOf(one) === fileNameOf(other);
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
