/** Counts the words of each side that carry a view, however few, with every place where they stand. */
import {addToGroup} from '../../base/groups.ts';
import {mapSides, type Sides, sideNames} from '../../base/sides.ts';
import type {LoadedKind} from '../../languages/framing.ts';
import type {LoadedWord, Sentence} from '../comparison.ts';
import {findLoaded} from '../reading/loaded.ts';
import type {Reader} from '../reading/reader.ts';

type Placed = {
	readonly kind: LoadedKind;
	readonly text: string;
	readonly passage: string;
	readonly start: number;
	readonly end: number;
};

/** Those that one side uses more than the other, the greatest difference first. */
export function countLoaded(sentences: Sides<readonly Sentence[]>, reader: Reader): LoadedWord[] {
	const found = mapSides(sentences, list => placesOf(list, reader));
	const roots = new Set([...found.left.keys(), ...found.right.keys()]);
	const words = [...roots].flatMap((root): LoadedWord[] => {
		const places = mapSides(found, byRoot => byRoot.get(root) ?? []);
		const counts = mapSides(places, ({length}) => length);
		const [first] = [...places.left, ...places.right];
		if (first === undefined || counts.left === counts.right) return [];
		const side = counts.left > counts.right ? 'left' : 'right';
		const contexts = sideNames.flatMap(name =>
			places[name].map(({passage, start, end}) => ({passage, start, end})),
		);
		const word = commonest(places[side].map(({text}) => text));
		return [{word, kind: first.kind, side, counts, contexts}];
	});
	const gap = ({counts}: LoadedWord): number => Math.abs(counts.left - counts.right);
	return words.sort((a, b) => gap(b) - gap(a) || a.word.localeCompare(b.word));
}

function placesOf(sentences: readonly Sentence[], reader: Reader): Map<string, Placed[]> {
	const byRoot = new Map<string, Placed[]>();
	for (const sentence of sentences) {
		const {tokens} = reader.read(sentence);
		for (const {kind, root, from, to} of findLoaded(tokens, reader)) {
			const start = sentence.start + (tokens[from]?.start ?? 0);
			const end = sentence.start + (tokens[to - 1]?.bareEnd ?? 0);
			const text = sentence.text.slice(start - sentence.start, end - sentence.start);
			addToGroup(byRoot, root, {kind, text, passage: sentence.passage, start, end});
		}
	}
	return byRoot;
}

/** The form that stands most often, in lower case. */
function commonest(forms: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const form of forms) counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? '';
}
