/** YAML with the places of what stands in it, so that a mistake is told with its line and the rest is heeded. */
import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
} from 'yaml';
import {nearest, tolerance} from './edit-distance.ts';
import {beginning} from './graphemes.ts';
import {sanitiseLine} from './sanitise.ts';

/** What is wrong at a place of the text: a UTF-16 offset. */
export type Found = {
	readonly at: number;
	readonly message: string;
	/** Nothing that stands there is lost for it. */
	readonly isSlight?: true;
};

/** The same with line and column, counted from 1. */
export type Mistake = Omit<Found, 'at'> & {readonly line: number; readonly column: number};

/** An entry of a map. */
export type Entry = {
	readonly name: string;
	readonly at: number;
	readonly value: unknown;
	readonly valueAt: number;
};

/** Of what stands there, as much as a message repeats. */
const longestShown = 40;

/** What is said of YAML that cannot be read; what was meant is said behind another fault. */
export type YamlWords = {
	/** `reason`: of the parser, in English. */
	readonly notValid: (reason: string) => string;
	readonly namesNothing: (name: string) => string;
	readonly keyIsWord: string;
	readonly didYouMean: (meant: string) => string;
};

export const englishYaml: YamlWords = {
	notValid: reason => `is no valid YAML: ${reason}`,
	namesNothing: name => `*${name} names nothing that stands above`,
	keyIsWord: 'what stands before a colon must be a word',
	didYouMean: meant => `; did you mean ${meant}?`,
};

export class PlacedYaml {
	readonly #words: YamlWords;
	readonly #document: Document;
	readonly #lines = new LineCounter();
	/** What has been found wrong so far; whoever reads the values adds to it. */
	readonly found: Found[] = [];
	/** Whether the text is YAML at all. */
	readonly isValid: boolean;

	/** All values are words: `on`, `1` and days are what they look like. Never throws. */
	constructor(text: string, words: YamlWords = englishYaml) {
		this.#words = words;
		this.#document = parseDocument(text, {
			schema: 'failsafe',
			lineCounter: this.#lines,
			logLevel: 'silent',
			// The place is told apart.
			prettyErrors: false,
		});
		const [error] = this.#document.errors;
		this.isValid = error === undefined;
		if (error !== undefined) {
			const message = sanitiseLine(error.message.split('\n')[0] ?? '');
			this.found.push({at: error.pos[0], message: words.notValid(message)});
			return;
		}
		visit(this.#document, {
			Alias: (_, node) => {
				if (node.resolve(this.#document) !== undefined) return;
				this.found.push({at: startOf(node), message: words.namesNothing(shownWord(node.source))});
			},
		});
	}

	get contents(): unknown {
		return this.#document.contents;
	}

	/** What was found wrong, in the order of its places. */
	mistakes(): Mistake[] {
		return this.found.toSorted((one, other) => one.at - other.at).map(found => this.place(found));
	}

	place({at, ...found}: Found): Mistake {
		const {line, col} = this.#lines.linePos(at);
		return {...found, line: Math.max(1, line), column: Math.max(1, col)};
	}

	/** The entries of a map, or of nothing; null where it is something else. */
	entriesOf(value: unknown): readonly Entry[] | null {
		const node = this.#follow(value);
		if (node === null || (isScalar(node) && this.wordOf(node) === '')) return [];
		if (!isMap(node)) return null;
		return node.items.flatMap(({key, value}): Entry[] => {
			const at = startOf(key);
			const name = this.wordOf(key);
			if (name !== null) return [{name, at, value, valueAt: value === null ? at : startOf(value)}];
			this.found.push({at, message: this.#words.keyIsWord});
			return [];
		});
	}

	/** The items of a list with their places, none of nothing; null where it is something else. */
	itemsOf(value: unknown): readonly unknown[] | null {
		const node = this.#follow(value);
		if (node === null || (isScalar(node) && this.wordOf(node) === '')) return [];
		return isSeq(node) ? node.items : null;
	}

	/** A word or words, empty where nothing stands; null where it is a list or a map. */
	wordOf(value: unknown): string | null {
		const node = this.#follow(value);
		if (node === null || node === undefined) return '';
		if (!isScalar(node)) return null;
		return node.value === null ? '' : String(node.value);
	}

	/** What stands at a place under another name. */
	#follow(value: unknown): unknown {
		return isAlias(value) ? (value.resolve(this.#document) ?? null) : value;
	}
}

/** Where a node begins. */
export function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** A word as a message repeats it. */
export function shownWord(word: string): string {
	return sanitiseLine(beginning(word, longestShown));
}

/** The name that a word is a slip of the keys away from, as a question. */
export function meaning(
	word: string,
	names: readonly string[],
	{didYouMean}: YamlWords = englishYaml,
): string {
	// The dots and dashes of an id are no letters.
	const meant = nearest(word, names, tolerance(word.replaceAll(/[.-]/g, '')));
	return meant === null ? '' : didYouMean(meant);
}
