/** How numbers are written in English, in digits and in words, and what each is worth. */
import type {WrittenNumber} from '../figures.ts';
import {scales} from './figure-words.ts';

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words below a hundred, folded. */
export const numbers: ReadonlyMap<string, number> = new Map([
	...[...units, ...teens].map((word, index): [string, number] => [word, index + 1]),
	...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Parts of a whole in words, folded. */
export const fractions: ReadonlyMap<string, number> = new Map(
	Object.entries({
		half: 2,
		third: 3,
		quarter: 4,
		fourth: 4,
		fifth: 5,
		sixth: 6,
		seventh: 7,
		eighth: 8,
		tenth: 10,
	}),
);
/** Signs of parts of a whole. */
export const vulgar: ReadonlyMap<string, number> = new Map(
	Object.entries({
		'¼': 1 / 4,
		'½': 1 / 2,
		'¾': 3 / 4,
		'⅓': 1 / 3,
		'⅔': 2 / 3,
		'⅛': 1 / 8,
		'⅜': 3 / 8,
		'⅝': 5 / 8,
		'⅞': 7 / 8,
		'⅙': 1 / 6,
		'⅚': 5 / 6,
	}),
);

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const large = 'thousand|million|billion|trillion|lakh|crore';
const unit = `(?:${anyOf(units)})`;
const belowHundred = `(?:(?:${anyOf(tens)})(?:[\\s-]${unit}(?!\\p{L}))?|${anyOf(teens)}|${unit})`;
const belowThousand = `(?:(?:${belowHundred}|a)\\shundred(?:(?:\\sand)?\\s${belowHundred})?|${belowHundred})`;
const withHalf = `(?:\\sand\\s(?:a\\shalf|a\\squarter|three[\\s-]quarters))`;
const scaled = `(?:(?:${belowThousand}${withHalf}?|an?)[\\s-](?:hundred\\s)?(?:${large})(?:${withHalf}(?!\\s(?:${large})))?)`;

/** A number in words: `four hundred thousand`, `one and a half million`, `two-thirds`, `half a dozen`. */
export const spelled = [
	`${scaled}(?:,?(?:\\sand)?\\s${scaled})*(?:(?:,|\\sand)?\\s${belowThousand}(?!\\s(?:${large})))?`,
	`(?:half(?:\\sa)?|a\\shalf|(?:a\\s)?quarter(?:\\sof\\sa)?|three[\\s-]quarters\\sof\\sa)[\\s-](?:dozen|${large})`,
	`half(?=\\sof\\s(?:the|all|its|their|our)\\s)|a\\s(?:third|quarter|fifth|tenth)(?=\\sof\\s(?:the|all|its|their|our)\\s)`,
	`(?:half\\sa|an?|${belowHundred})\\sdozens?`,
	`(?:one[\\s-](?:half|third|quarter|fourth|fifth|sixth|eighth|tenth)|${unit}[\\s-](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|tenths))(?![-\\s](?:countr|part|year|finish)|-)`,
	`${belowThousand}${withHalf}?`,
].join('|');

/** A rough number: `hundreds of billions`, `several thousand`, `dozens`. */
export const rough = `(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\\sof\\s(?:hundreds|thousands|millions|billions|trillions))*|(?:several|a\\sfew)\\s(?:hundred|dozen|${large})(?:\\s(?:${large}))?`;

const thinSpace = ',\\u00a0\\u202f\\u2009';
/** A number in digits: `12 000`, `1'250`, `1.250.000`, `6,700,000.50`, `3-1/4`, `2½`. */
export const digits = [
	`\\d{1,3}(?:[${thinSpace}]\\d{3})+(?!\\d)(?:\\.\\d+)?`,
	`\\d{1,3}(?:['’ ]\\d{3})+(?!\\s?\\d)(?:\\.\\d+)?`,
	'\\d{1,3}(?:\\.\\d{3}){2,}(?![.\\d])(?:,\\d{1,2}(?!\\d))?',
	'\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?!\\d)',
	'\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)(?:\\.\\d+)?',
	`\\d{1,3},\\d{1,2}(?=\\s?(?:%|per\\s?cent|${large}|[mb]n\\b))`,
	'\\d+[-\\s]\\d{1,2}/\\d{1,2}(?![/\\d])',
	`\\d*[${[...vulgar.keys()].join('')}]`,
	'\\d+(?:\\.\\d+)?',
	'\\.\\d+',
].join('|');

/** Reads a number in digits. */
function readDigits(written: string): WrittenNumber {
	const last = vulgar.get(written.slice(-1));
	if (last !== undefined) return {value: Number(written.slice(0, -1)) + last, step: 0};
	const [, whole, above, below] = /^(\d+)[-\s](\d+)\/(\d+)$/.exec(written) ?? [];
	if (whole !== undefined) return {value: Number(whole) + Number(above) / Number(below), step: 0};
	const isPointed = /^\d{1,3}(?:\.\d{3}){2,}|^\d{1,3}(?:\.\d{3})+,/.test(written);
	const isCommaDecimal = /^\d{1,3},\d{1,2}$/.test(written);
	const plain = isPointed
		? written.replaceAll('.', '').replace(',', '.')
		: isCommaDecimal
			? written.replace(',', '.')
			: written.replace(/[^\d.]/g, '');
	const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
	return {value: Number(plain), step: 10 ** -decimals};
}

/** Reads a number in words; what it has no word for counts nothing. */
function readSpelled(written: string): WrittenNumber {
	const words = written.toLowerCase().split(/[\s,-]+/);
	const fraction = readFraction(words);
	if (fraction !== null) return {value: fraction, step: 0, isShare: true};
	let total = 0;
	let current = 0;
	let step = 1;
	let hasPart = false;
	for (const [index, word] of words.entries()) {
		const scale = /^dozens?$/.test(word) ? 12 : scales.get(word);
		if (scale !== undefined) {
			current = (current || 1) * scale;
			step = scale;
			if (scale < 1000) continue;
			total += current;
			current = 0;
		} else if (parts.has(word)) {
			// Behind a scale it is a part of that: `a million and a half`.
			const isBehind = current === 0 && total > 0;
			current += (parts.get(word) ?? 0) * (isBehind ? step : 1);
			hasPart = true;
		} else if (words[index + 1] !== 'quarters') {
			current += numbers.get(word) ?? 0;
			if (numbers.has(word)) step = 1;
		}
	}
	return {value: total + current, step: hasPart ? step / 10 : step};
}

const parts: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['quarter', 1 / 4],
	['quarters', 3 / 4],
]);

function readFraction(words: readonly string[]): number | null {
	const [count, name, ...rest] = words.length === 1 ? ['one', ...words] : words;
	const below = fractions.get(name === 'halves' ? 'half' : (name ?? '').replace(/s$/, ''));
	const above = count === 'a' ? 1 : numbers.get(count ?? '');
	return rest.length > 0 || below === undefined || above === undefined ? null : above / below;
}

/** The least and the most that a rough number means: hundreds are at least two, and no thousand. */
function readRough(written: string): WrittenNumber {
	const words = written
		.toLowerCase()
		.replaceAll(/\bof\b/g, ' ')
		.split(/\s+/);
	const each = words
		.map(word =>
			/^tens$/.test(word) ? 10 : /^dozens?$/.test(word) ? 12 : scales.get(word.replace(/s$/, '')),
		)
		.filter(scale => scale !== undefined);
	const one = each.reduce((product, scale) => product * scale, 1);
	return {value: one, step: 0, isRough: true};
}

/** Reads a number that `digits`, `spelled` or `rough` found. */
export function readNumber(written: string): WrittenNumber {
	if (/^[\d.]|^[¼½¾⅓⅔⅛⅜⅝⅞⅙⅚]/u.test(written)) return readDigits(written);
	return new RegExp(`^(?:${rough})$`, 'iu').test(written) ? readRough(written) : readSpelled(written);
}
