/** Counts in the ways in which lists are numbered. */

export type Numerals = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** A number from 1: `3`, `c`, `C`, `iii`, `III`. */
export function inNumerals(value: number, numerals: Numerals): string {
	switch (numerals) {
		case 'lower-letter':
			return letters(value);
		case 'upper-letter':
			return letters(value).toUpperCase();
		case 'lower-roman':
			return roman(value).toLowerCase();
		case 'upper-roman':
			return roman(value);
		case 'decimal':
			return String(value);
		default:
			return numerals satisfies never;
	}
}

/** Behind `z` comes `aa`, then `bb`. */
function letters(value: number): string {
	if (value < 1) return String(value);
	const letter = String.fromCharCode(97 + ((value - 1) % 26));
	return letter.repeat(Math.min(Math.ceil(value / 26), 20));
}

const romanSigns: readonly (readonly [value: number, sign: string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

function roman(value: number): string {
	if (value < 1 || value > 3999) return String(value);
	let rest = value;
	let written = '';
	for (const [worth, sign] of romanSigns) {
		while (rest >= worth) {
			written += sign;
			rest -= worth;
		}
	}
	return written;
}
