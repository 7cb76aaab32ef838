/** Draws what people half remember of passages, always the same for the same texts and seed. */
import {words} from '../../source/text/words.ts';

export type KnownItemKind = 'three words' | 'three words, one typo' | 'six-word phrase';

export type KnownItem = {
	readonly kind: KnownItemKind;
	readonly query: string;
	/** The passage it was drawn from. */
	readonly target: string;
};

/** Words this frequent say nothing about a passage. */
const mostFrequent = 200;
const shortestWord = 4;

/** `count` items of each kind from passages that have at least eight telling words. */
export function drawKnownItems(texts: readonly string[], count: number, seed: number): KnownItem[] {
	const random = mulberry32(seed);
	const common = commonWords(texts);
	const items: KnownItem[] = [];
	for (let tries = 0; items.length < 3 * count && tries < 200 * count; tries++) {
		const target = texts[Math.floor(random() * texts.length)] ?? '';
		const telling = [...new Set(words(target).map(word => word.folded))].filter(
			word => word.length >= shortestWord && /^\p{L}+$/u.test(word) && !common.has(word),
		);
		if (telling.length < 8) continue;
		const three = shuffled(telling, random).slice(0, 3);
		items.push({kind: 'three words', query: three.join(' '), target});
		items.push({kind: 'three words, one typo', query: withTypo(three, random).join(' '), target});
		items.push({kind: 'six-word phrase', query: phraseOf(target, random), target});
	}
	return items;
}

/** Whether a text is what the item asks for: the passage, its double, or any that has the phrase in any case. */
export function isFound({kind, query, target}: KnownItem, text: string): boolean {
	return text === target || (kind === 'six-word phrase' && text.toLowerCase().includes(query.toLowerCase()));
}

/** In how many texts the words of a query stand next to each other: beyond what is listed, none is the one meant. */
export function countWordForWord(query: string, texts: readonly string[]): number {
	const folded = (text: string) =>
		` ${words(text)
			.map(word => word.folded)
			.join(' ')} `;
	const wanted = folded(query);
	const longest = wanted.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
	// Most texts lack the longest word already; accents, which that would miss, are looked at in full.
	return texts.filter(
		text =>
			(/[^\0-\x7f]/.test(text) || text.toLowerCase().includes(longest)) && folded(text).includes(wanted),
	).length;
}

function commonWords(texts: readonly string[]): Set<string> {
	const counts = new Map<string, number>();
	for (const text of texts.slice(0, 20_000)) {
		for (const {folded} of words(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
	}
	const byCount = [...counts].sort((a, b) => b[1] - a[1]);
	return new Set(byCount.slice(0, Math.min(mostFrequent, byCount.length >> 3)).map(([word]) => word));
}

/** One of the words with a letter left out, added or changed, or two neighbours exchanged. */
function withTypo(list: readonly string[], random: () => number): string[] {
	const chosen = Math.floor(random() * list.length);
	return list.map((word, i) => {
		if (i !== chosen) return word;
		const at = 1 + Math.floor(random() * (word.length - 2));
		const letter = String.fromCharCode(97 + Math.floor(random() * 26));
		const [before, here = '', next = '', after] = [
			word.slice(0, at),
			word[at],
			word[at + 1],
			word.slice(at + 1),
		];
		const typos = [
			before + after,
			before + letter + here + after,
			before + letter + after,
			before + next + here + word.slice(at + 2),
		];
		return typos[Math.floor(random() * typos.length)] ?? word;
	});
}

function phraseOf(text: string, random: () => number): string {
	const all = words(text);
	const first = Math.floor(random() * Math.max(1, all.length - 6));
	return text.slice(all[first]?.start ?? 0, all[Math.min(first + 5, all.length - 1)]?.end ?? text.length);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map(value => ({value, order: random()}))
		.sort((a, b) => a.order - b.order)
		.map(({value}) => value);
}

/** A small generator of repeatable pseudo-random numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
