/** Marks, word by word, what two texts share and where they differ. */
import {mapSides, otherSide, type Sides} from '../../base/sides.ts';
import type {Language} from '../../languages/language.ts';
import {languageIn} from '../../languages/languages.ts';
import {type Token, tokenise} from '../reading/tokens.ts';
import {align} from './align.ts';
import {meaningKeys} from './meaning-keys.ts';
import type {Alignment} from './word-keys.ts';

/** A run of whole words; UTF-16 offsets into its text, end exclusive. Words in a row of one kind are one mark. */
export type Mark = {readonly start: number; readonly end: number; readonly kind: 'shared' | 'differs'};

/** Below this share of content words in common, single marks would be confetti: the whole text differs. */
const readableShare = 0.15;

/**
 * Marks for both texts, in order and without overlap; every word stands in exactly one mark. Words are shared
 * when they are equal but for case, accents and apostrophes, in order or in runs of three or more that moved; those of
 * two languages when they mean the same, wherever they stand. `language` is that of a text that does not tell its own.
 */
export function markWording(left: string, right: string, language: Language): Sides<readonly Mark[]> {
	const languages = {left: languageIn(left, language), right: languageIn(right, language)};
	if (languages.left !== languages.right) return markMeaning({left, right}, languages);
	const tokens = {left: tokenise(left, languages.left), right: tokenise(right, languages.right)};
	const alignment = align(tokens.left, tokens.right);
	if (!isReadable(tokens.left, tokens.right, alignment)) {
		return {left: markAll(tokens.left), right: markAll(tokens.right)};
	}
	return {left: marksOf(tokens.left, alignment.left), right: marksOf(tokens.right, alignment.right)};
}

function isReadable(left: readonly Token[], right: readonly Token[], alignment: Alignment): boolean {
	let shared = 0;
	let contentLeft = 0;
	for (const [index, token] of left.entries()) {
		if (token.grammatical) continue;
		contentLeft += 1;
		if ((alignment.left[index] ?? -1) >= 0) shared += 1;
	}
	const contentRight = right.reduce((sum, token) => sum + (token.grammatical ? 0 : 1), 0);
	const shorter = Math.min(contentLeft, contentRight);
	return shorter === 0 || shared >= Math.max(1, shorter * readableShare);
}

function markAll(tokens: readonly Token[]): Mark[] {
	const first = tokens[0];
	const last = tokens.at(-1);
	return first === undefined || last === undefined
		? []
		: [{start: first.start, end: last.end, kind: 'differs'}];
}

function marksOf(tokens: readonly Token[], links: Int32Array): Mark[] {
	const marks: Mark[] = [];
	for (const [index, token] of tokens.entries()) {
		const kind = (links[index] ?? -1) >= 0 ? 'shared' : 'differs';
		const last = marks.at(-1);
		if (last?.kind === kind) marks[marks.length - 1] = {start: last.start, end: token.end, kind};
		else marks.push({start: token.start, end: token.end, kind});
	}
	return marks;
}

/** Marks by what words mean: small words are part of what stands around them. */
function markMeaning(texts: Sides<string>, languages: Sides<Language>): Sides<readonly Mark[]> {
	const read = mapSides(texts, (text, side) => {
		const tokens = tokenise(text, languages[side]);
		return {tokens, keys: meaningKeys(tokens, languages[side])};
	});
	const known = mapSides(read, ({keys}) => new Set(keys));
	return mapSides(read, ({tokens, keys}, side) => {
		const others = known[otherSide(side)];
		const shared = keys.map(key => (key === '' ? null : others.has(key)));
		for (const [n, is] of shared.entries()) {
			// The further words of a name go with its first: `Estados Unidos`.
			const isFurther = tokens[n]?.grammatical === false;
			shared[n] = is ?? (shared[n - 1] === true && (isFurther || nextOf(shared, n) === true));
		}
		return marksOf(
			tokens,
			Int32Array.from(shared, is => (is === true ? 0 : -1)),
		);
	});
}

const nextOf = (shared: readonly (boolean | null)[], n: number): boolean | null =>
	shared.slice(n + 1).find(is => is !== null) ?? null;
