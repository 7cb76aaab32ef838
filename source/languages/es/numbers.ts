/** How numbers are written in Spanish, in digits and in words, and what each is worth. */
import {fold} from '../../text/words.ts';
import type {WrittenNumber} from '../figures.ts';

const map = (rows: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
	new Map(Object.entries(rows));

const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

/** Number words below a hundred; folded, as all here. */
export const numbers: ReadonlyMap<string, number> = new Map([
	...(
		'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve ' +
		'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
	)
		.split(' ')
		.map((word, n): [string, number] => [word, n + 2]),
	...tens.map((word, n): [string, number] => [word, (n + 3) * 10]),
]);

const hundreds = map({
	cien: 100,
	ciento: 100,
	doscientos: 200,
	trescientos: 300,
	cuatrocientos: 400,
	quinientos: 500,
	seiscientos: 600,
	setecientos: 700,
	ochocientos: 800,
	novecientos: 900,
});

export const scales = map({
	mil: 1e3,
	millon: 1e6,
	millón: 1e6,
	millones: 1e6,
	mdd: 1e6,
	mdp: 1e6,
	mde: 1e6,
	'm€': 1e6,
	mmdd: 1e9,
	mmdp: 1e9,
	billon: 1e12,
	billón: 1e12,
	billones: 1e12,
});

/** Words of a part of a whole. */
const fractions = map({
	medio: 2,
	mitad: 2,
	tercio: 3,
	tercera: 3,
	cuarto: 4,
	cuarta: 4,
	quinto: 5,
	quinta: 5,
	decimo: 10,
	decima: 10,
});

/** Letters that may have an accent, as patterns that stand for both spellings. */
const accented = (word: string): string =>
	word.replace(/[aeiou]/g, vowel => `[${vowel}${{a: 'á', e: 'é', i: 'í', o: 'ó', u: 'úü'}[vowel] ?? ''}]`);

const anyOf = (words: Iterable<string>): string =>
	[...words]
		.sort((a, b) => b.length - a.length)
		.map(accented)
		.join('|');

const unit = `(?:un|una|uno|${anyOf(numbers.keys())})`;
const belowHundred = `(?:(?:${anyOf(tens)})(?:\\sy\\s${unit}(?!\\p{L}))?|${unit})`;
const feminine = anyOf([...hundreds.keys()].map(word => word.replace(/os$/, 'as')));
const belowThousand = `(?:(?:${anyOf(hundreds.keys())}|${feminine})(?:\\s${belowHundred}(?!\\p{L}))?|${belowHundred})`;
const large = 'millones|mill[oó]n|billones|bill[oó]n';

/** A number in words: `dos millones y medio`, `quinientos mil`, `la mitad`, `dos tercios`. */
export const spelled = [
	`${belowThousand}\\s(?:mil\\s)?(?:${large})(?:\\sy\\smedio)?(?:\\s${belowThousand}\\smil)?`,
	`${belowThousand}\\smil(?:\\s(?:\\d{1,3}(?!\\d)|${belowThousand}(?!\\p{L})))?(?!\\s(?:${large}))`,
	`mil\\s${belowThousand}(?!\\s(?:${large}))`,
	`(?:la\\s)?mitad(?=\\sde(?:l)?\\s)|(?:un|una)\\s(?:tercio|cuarto|quinto)(?=\\sde(?:l)?\\s)|(?:la\\s)?(?:tercera|cuarta|quinta|d[eé]cima)\\sparte|(?:dos\\sterc|tres\\scuart|dos\\squint|tres\\squint|cuatro\\squint)[io]?os`,
	`${belowHundred}\\sdocenas?`,
	`(?:${anyOf(hundreds.keys())}|${feminine})(?:\\s${belowHundred}(?!\\p{L}))?`,
	`(?:${anyOf(tens)})(?:\\sy\\s${unit}(?!\\p{L}))?`,
	anyOf(numbers.keys()),
	'mil',
].join('|');

/** A rough number: `cientos de miles`, `decenas`, `varios miles`. */
export const rough =
	'(?:decenas|docenas|cientos|centenares|miles|millones)(?:\\sde\\s(?:miles|millones))?|(?:varios|algunos|unos\\scuantos)\\s(?:cientos|miles|millones)';

/** A number in digits: `12 000`, `1.250.000`, `1,250,000`, `129.7`, `3,5`, `12 mil 500`, `mil 500`. */
export const digits = [
	'(?:\\d{1,3}\\s)?mil\\s\\d{1,3}(?!\\d)',
	'\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3})+(?![\\d])(?:[.,]\\d+)?',
	'\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?',
	'\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?',
	'\\d+[.,]\\d+(?![.,]?\\d)',
	'\\d+',
].join('|');

/** Digits as English writes them, without what sets the thousands apart: `1250.5` for `1.250,5`. */
export function plainDigits(written: string): string {
	const close = written.replace(/[\s\u00a0\u202f\u2009]/gu, '');
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(close)) return close.replaceAll('.', '').replace(',', '.');
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(close)) return close.replaceAll(',', '');
	return close.replace(',', '.');
}

function readDigits(written: string): WrittenNumber {
	const [, thousands = '1', rest] = /^(?:(\d{1,3})\s)?mil\s(\d{1,3})$/i.exec(written) ?? [];
	const plain = rest === undefined ? plainDigits(written) : `${thousands}${rest.padStart(3, '0')}`;
	const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
	return {value: Number(plain), step: 10 ** -decimals};
}

function readSpelled(written: string): WrittenNumber {
	const words = fold(written).split(/\s+/);
	const share = readShare(words);
	if (share !== null) return {value: share, step: 0, isShare: true};
	let total = 0;
	let current = 0;
	let step = 1;
	for (const word of words) {
		const scale = /^docenas?$/.test(word) ? 12 : scales.get(word);
		if (scale !== undefined) {
			current = (current || 1) * scale;
			step = scale;
			// `dos mil millones` are two thousand of them.
			if (scale < 1e6 && words.some(other => (scales.get(other) ?? 0) >= 1e6) && total === 0) continue;
			total += current;
			current = 0;
		} else if (word === 'medio') {
			total += step / 2;
			step /= 10;
		} else {
			const value =
				(/^\d+$/.test(word) ? Number(word) : null) ??
				numbers.get(word) ??
				hundreds.get(word.replace(/as$/, 'os')) ??
				(/^un[oa]?$/.test(word) ? 1 : 0);
			current += value;
			if (value > 0) step = 1;
		}
	}
	return {value: total + current, step};
}

function readShare(words: readonly string[]): number | null {
	const bare = words.filter(word => !/^(?:la|parte)$/.test(word));
	const name = bare.at(-1)?.replace(/s$/, '') ?? '';
	const below = fractions.get(name);
	if (below === undefined || bare.length > 2 || bare.includes('y')) return null;
	const above =
		bare.length === 1 ? 1 : /^una?$/.test(bare[0] ?? '') ? 1 : (numbers.get(bare[0] ?? '') ?? null);
	return above === null ? null : above / below;
}

const roughSizes = map({decenas: 10, docenas: 12, cientos: 100, centenares: 100, miles: 1e3, millones: 1e6});

function readRough(written: string): WrittenNumber {
	const one = fold(written)
		.split(/\s+/)
		.reduce((product, word) => product * (roughSizes.get(word) ?? 1), 1);
	return {value: one, step: 0, isRough: true};
}

const isRough = new RegExp(`^(?:${rough})$`, 'iu');

/** Reads a number that `digits`, `spelled` or `rough` found. */
export function readNumber(written: string): WrittenNumber {
	if (/^(?:\d|mil\s\d)/i.test(written)) return readDigits(written);
	return isRough.test(written) ? readRough(written) : readSpelled(written);
}
