/** Counts the words of each side that carry a view, however few, with every place where they stand. */
import {addToGroup} from '../../base/groups.ts';
import {mapSides, type Sides} from '../../base/sides.ts';
import type {LoadedKind} from '../../languages/framing.ts';
import type {LoadedWord, Sentence} from '../comparison.ts';
import {findLoaded} from '../reading/loaded.ts';
import type {Reader} from '../reading/reader.ts';
import {commonest, contextsOf, type Occurrence} from './occurrences.ts';

type Placed = Occurrence & {readonly kind: LoadedKind};

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
		const word = commonest(places[side].map(({text}) => text.toLowerCase()));
		return [{word, kind: first.kind, side, counts, contexts: contextsOf(places)}];
	});
	const gap = ({counts}: LoadedWord): number => Math.abs(counts.left - counts.right);
	return words.sort((a, b) => gap(b) - gap(a) || a.word.localeCompare(b.word));
}

function placesOf(sentences: readonly Sentence[], reader: Reader): Map<string, Placed[]> {
	const byRoot = new Map<string, Placed[]>();
	for (const sentence of sentences) {
		const {tokens, classes} = reader.cut(sentence.text);
		for (const {kind, root, from, to} of findLoaded({tokens, classes: classes()}, reader.language)) {
			const start = sentence.start + (tokens[from]?.start ?? 0);
			const end = sentence.start + (tokens[to - 1]?.bareEnd ?? 0);
			const text = sentence.text.slice(start - sentence.start, end - sentence.start);
			addToGroup(byRoot, root, {kind, text, passage: sentence.passage, start, end});
		}
	}
	return byRoot;
}
