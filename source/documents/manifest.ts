/** Reads a folder's manifest: what is known of its documents beyond what their text states. */
import {errorMessage} from '../base/errors.ts';
import {type Entry, type Mistake, meaning, PlacedYaml, shownWord, startOf} from '../text/placed-yaml.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {checkFact, factNames, isFactName, type StatedFacts} from './facts.ts';
import {manifestFaults} from './manifest-faults.ts';
import {nameOfSide} from './origins.ts';
import type {DatePatterns} from './stated-date.ts';

export type Manifest = {
	readonly event: string | null;
	/** A side's id, such as `us`, to its name. */
	readonly sideNames: ReadonlyMap<string, string>;
	/** By file name, relative to the manifest's folder. */
	readonly entries: ReadonlyMap<string, StatedFacts>;
};

export const noManifest: Manifest = {event: null, sideNames: new Map(), entries: new Map()};

const rootNames = ['event', 'sides', 'sources'] as const;

/** What a manifest says, what in it cannot be heeded, and where it names each file, for what is found wrong later. */
export type ParsedManifest = {
	readonly manifest: Manifest;
	readonly mistakes: readonly Mistake[];
	readonly placeOf: (file: string, message: string) => Mistake;
};

/**
 * The manifest that a YAML text states: `event`, `sides` (id to name) and `sources` (a list of `file`
 * with title, publisher, date, url, side, language). What is wrong in it is told with its place; the rest is heeded.
 */
export function parseManifest(text: string, dates: DatePatterns): ParsedManifest {
	const yaml = new PlacedYaml(text);
	const places = new Map<string, number>();
	const manifest = yaml.isValid ? manifestOf(yaml, dates, places) : noManifest;
	return {
		manifest,
		mistakes: yaml.mistakes(),
		placeOf: (file, message) => yaml.place({at: places.get(file) ?? 0, message, isSlight: true}),
	};
}

function manifestOf(yaml: PlacedYaml, dates: DatePatterns, places: Map<string, number>): Manifest {
	const entries = yaml.entriesOf(yaml.contents);
	if (entries === null) {
		yaml.found.push({at: 0, message: manifestFaults.notMapping});
		return noManifest;
	}
	let manifest = noManifest;
	for (const entry of entries) {
		switch (entry.name) {
			case 'event':
				manifest = {...manifest, event: eventOf(entry, yaml)};
				break;
			case 'sides':
				manifest = {...manifest, sideNames: sidesOf(entry, yaml)};
				break;
			case 'sources':
				manifest = {...manifest, entries: sourcesOf(entry, yaml, dates, places)};
				break;
			default:
				unknown(entry, rootNames, yaml);
		}
	}
	return {...manifest, entries: withKnownSides(manifest, entries, yaml)};
}

/**
 * The entries without sides that nobody can know: where sides are named, one that is not among them is told, and is taken
 * for the country or body that has that code.
 */
function withKnownSides(
	{sideNames, entries}: Manifest,
	root: readonly Entry[],
	yaml: PlacedYaml,
): Manifest['entries'] {
	if (sideNames.size === 0) return entries;
	const sources = root.filter(({name}) => name === 'sources').flatMap(({value}) => yaml.itemsOf(value) ?? []);
	const known = new Map(entries);
	for (const source of sources) {
		const fields = yaml.entriesOf(source) ?? [];
		const wordOf = (field: string) => yaml.wordOf(fields.find(({name}) => name === field)?.value);
		const file = wordOf('file') ?? '';
		const {side, ...others} = known.get(file) ?? {};
		if (side === undefined || sideNames.has(side) || side !== wordOf('side')) continue;
		const at = fields.find(({name}) => name === 'side')?.valueAt ?? 0;
		const country = nameOfSide(side);
		const meant =
			country === null
				? meaning(side, [...sideNames.keys()]) || manifestFaults.nameIt
				: manifestFaults.takenFor(country);
		const message = manifestFaults.unknownSide(shownWord(side), shownWord(file)) + meant;
		yaml.found.push({at, message, ...(country !== null && {isSlight: true})});
		if (country === null) known.set(file, others);
	}
	return known;
}

function eventOf({value, valueAt}: Entry, yaml: PlacedYaml): string | null {
	const event = yaml.wordOf(value);
	if (event === null) yaml.found.push({at: valueAt, message: manifestFaults.event});
	return event === null || event === '' ? null : sanitiseLine(event);
}

function sidesOf({value, valueAt}: Entry, yaml: PlacedYaml): ReadonlyMap<string, string> {
	const sides = yaml.entriesOf(value);
	if (sides === null) yaml.found.push({at: valueAt, message: manifestFaults.sides});
	const names = new Map<string, string>();
	for (const side of sides ?? []) {
		const name = yaml.wordOf(side.value);
		if (name === null || name === '')
			yaml.found.push({at: side.at, message: manifestFaults.sideWithoutName(shownWord(side.name))});
		else names.set(sanitiseLine(side.name), sanitiseLine(name));
	}
	return names;
}

function sourcesOf(
	{value, valueAt}: Entry,
	yaml: PlacedYaml,
	dates: DatePatterns,
	places: Map<string, number>,
): ReadonlyMap<string, StatedFacts> {
	const sources = yaml.itemsOf(value);
	if (sources === null) yaml.found.push({at: valueAt, message: manifestFaults.sources});
	const stated = new Map<string, StatedFacts>();
	for (const [index, source] of (sources ?? []).entries()) {
		const entries = yaml.entriesOf(source) ?? [];
		const named = entries.find(({name}) => name === 'file');
		const file = yaml.wordOf(named?.value);
		if (named === undefined || !file) {
			yaml.found.push({at: startOf(source), message: manifestFaults.noFile(index + 1)});
			continue;
		}
		if (stated.has(file)) {
			yaml.found.push({at: named.valueAt, message: manifestFaults.twice(shownWord(file))});
			continue;
		}
		places.set(file, named.valueAt);
		stated.set(file, factsOf(entries, {yaml, dates, file}));
	}
	return stated;
}

type About = {readonly yaml: PlacedYaml; readonly dates: DatePatterns; readonly file: string};

function factsOf(entries: readonly Entry[], {yaml, dates, file}: About): StatedFacts {
	const facts: [string, string][] = [];
	for (const entry of entries) {
		const {name, value, valueAt} = entry;
		if (name === 'file') continue;
		if (!isFactName(name)) {
			unknown(entry, ['file', ...factNames], yaml);
			continue;
		}
		const word = yaml.wordOf(value);
		if (word === null) {
			yaml.found.push({at: valueAt, message: manifestFaults.notPlain(name, shownWord(file))});
			continue;
		}
		try {
			const fact = checkFact(name, word, file, dates);
			if (fact !== null) facts.push([name, fact]);
		} catch (error) {
			yaml.found.push({at: valueAt, message: errorMessage(error)});
		}
	}
	return Object.fromEntries(facts);
}

function unknown({name, at}: Entry, names: readonly string[], yaml: PlacedYaml): void {
	const meant = meaning(name, names) || manifestFaults.thereAre(names);
	yaml.found.push({at, message: manifestFaults.unknown(shownWord(name)) + meant, isSlight: true});
}
