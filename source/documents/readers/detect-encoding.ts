/** Finds out in which encoding bytes are that do not say so, by what they would be in each. */
import {analyse} from 'chardet';
import {decodeBytes, encodingNamed, type Guess} from './encodings.ts';

/** Enough of the lines that tell it; more only costs time. */
const sampleSize = 16 * 1024;

/** What the library is not sure of even by its own account. */
const leastConfidence = 10;
const mostCandidates = 6;

/** Encodings that the library does not know, or takes for their like: each with the names of those. */
const kin: readonly (readonly [name: string, like: RegExp])[] = [
	['windows-1252', /8859-1$/],
	['windows-1250', /8859-2$/],
	['macintosh', /1252|8859-1$|8859-15/],
	['ibm866', /1251|KOI8/],
];

/** The encodings of Macs and of DOS are none of this century: of two that fit it is the other. */
const rare: ReadonlySet<string> = new Set(['macintosh', 'ibm866']);
const rarity = 0.1;

/** Where there are so few characters that nothing can be told from them, it is what most texts are in. */
const usual = 'windows-1252';
const fewCharacters = 4;

/** What hardly ever stands in a text, each with how much it tells against one that is full of it. */
const oddities: readonly (readonly [pattern: RegExp, weight: number])[] = [
	// Controls, and characters that nobody has defined.
	[/[\x80-\x9f\ufffd\ue000-\uf8ff]/gu, 5],
	// Letters of two scripts in one word.
	[/(?<=\p{Script=Latin})(?!\p{Script=Latin})\p{L}|(?<=(?!\p{Script=Latin})\p{L})\p{Script=Latin}/gu, 3],
	// A capital within a word, a sign within a word or at its end.
	[/(?<=\p{Ll})(?![\0-\x7f])\p{Lu}|(?<=(?![\0-\x7f])\p{Ll})\p{Lu}/gu, 2],
	[/(?<=\p{L})(?![\0-\x7f’·])[^\p{L}\p{M}\s](?=\p{L})|(?<=\p{L})(?![\0-\x7f])\p{S}/gu, 2],
	// Signs that are drawn or counted with, and narrow letters of Japanese.
	[/[\u2500-\u25ff\u2200-\u22ff¤¦¬¯¸ˆ˜¨´ƒ‰†‡¥¢µ¶ª\uff61-\uff9f]/gu, 1],
];

type Candidate = {
	readonly encoding: string;
	readonly text: string;
	/** The lower the better. */
	readonly score: number;
	/** The same with what is likely beforehand. */
	readonly rank: number;
};

/** The likeliest encoding, and whether no other is nearly as likely and another text. */
export function detectEncoding(bytes: Uint8Array): Guess {
	const sample = sampleOf(bytes);
	const told = analyse(sample)
		.filter(({confidence}) => confidence >= leastConfidence)
		.slice(0, mostCandidates);
	const likes = kin.map(([name, like]) => ({
		name,
		confidence: told.reduce((most, each) => Math.max(most, like.test(each.name) ? each.confidence : 0), 0),
	}));
	const candidates = [...likes.slice(0, 2), ...told, ...likes.slice(2)]
		.flatMap(({name, confidence}): Candidate[] => {
			const text = decodeBytes(sample, name, true);
			if (text === null) return [];
			const score = oddityOf(text) - confidence / 200 + (rare.has(name) ? rarity : 0);
			return [{encoding: name, text, score, rank: score - likelihoodOf(name, text)}];
		})
		.sort((one, other) => one.rank - other.rank);
	const [best, ...others] = candidates;
	if (best === undefined) return {encoding: usual, isSure: false};
	const rivals = others.filter(({text, score}) => text !== best.text && score < best.score + rarity);
	return {encoding: best.encoding, isSure: rivals.length === 0};
}

/** The lines that hold more than ASCII, as many as are asked for. */
function sampleOf(bytes: Uint8Array): Uint8Array {
	if (bytes.length <= sampleSize) return bytes;
	const first = bytes.findIndex(byte => byte > 0x7f);
	const start = Math.max(0, bytes.lastIndexOf(0x0a, first));
	const end = bytes.lastIndexOf(0x0a, start + sampleSize);
	return bytes.subarray(start, end > first ? end : start + sampleSize);
}

/** How likely an encoding is where little of the text tells of it: this decides between two, and makes nothing sure. */
function likelihoodOf(encoding: string, text: string): number {
	if (encodingNamed(encoding) !== usual) return 0;
	return 0.4 * Math.min(1, fewCharacters / Math.max(1, countOf(beyondAscii, text)));
}

/** How odd a text is for each of its characters that is more than ASCII. */
function oddityOf(text: string): number {
	const odd = oddities.reduce((sum, [pattern, weight]) => sum + weight * countOf(pattern, text), 0);
	return odd / Math.max(1, countOf(beyondAscii, text));
}

const beyondAscii = /[^\0-\x7f]/gu;

function countOf(pattern: RegExp, text: string): number {
	return text.match(pattern)?.length ?? 0;
}
