/** Reads a folder's manifest: what is known of its documents beyond what their text states. */
import {sanitiseLine} from '../text/sanitise.ts';
import {checkFacts, type StatedFacts} from './facts.ts';
import type {DatePatterns} from './stated-date.ts';
import {isMapping, parseYaml} from './yaml.ts';

export type Manifest = {
	readonly event: string | null;
	/** A side's id, such as `us`, to its name. */
	readonly sideNames: ReadonlyMap<string, string>;
	/** By file name, relative to the manifest's folder. */
	readonly entries: ReadonlyMap<string, StatedFacts>;
};

export const noManifest: Manifest = {event: null, sideNames: new Map(), entries: new Map()};

/**
 * The manifest that a YAML text states: `event`, `sides` (id to name) and `sources` (a list of `file`
 * with title, publisher, date, url, side, language). Throws an Error whose message is one line for the user.
 */
export function parseManifest(text: string, dates: DatePatterns): Manifest {
	const root = parseYaml(text);
	if (!isMapping(root)) throw new Error('must be a YAML mapping with a list named "sources"');
	const sources = root.sources ?? [];
	if (!Array.isArray(sources)) throw new Error('"sources" must be a list of entries with a "file"');
	const entries = new Map<string, StatedFacts>();
	for (const [index, source] of sources.entries()) {
		if (!isMapping(source) || typeof source.file !== 'string') {
			throw new Error(`entry ${index + 1} under "sources" has no "file"`);
		}
		entries.set(source.file, checkFacts(source, source.file, dates));
	}
	const sides = root.sides ?? {};
	if (!isMapping(sides)) throw new Error('"sides" must map a side such as us to its name');
	return {
		event: typeof root.event === 'string' ? sanitiseLine(root.event) : null,
		sideNames: new Map(
			Object.entries(sides).map(([side, name]) => [sanitiseLine(side), sanitiseLine(String(name))]),
		),
		entries,
	};
}
