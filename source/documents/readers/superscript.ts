/** Writes what is set higher than the text so that it cannot be taken for a part of the number before it. */

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const signs: ReadonlyMap<string, string> = new Map([
	['+', '⁺'],
	['-', '⁻'],
	['−', '⁻'],
	['–', '⁻'],
]);

/** A sign before a figure is one of its exponent: `10⁻⁶`. */
const signed = /[+\-−–](?=\d)/g;

/** `[1]`, which brackets keep apart already. */
const bracketed = /^\s*(?:\[.*\]|\(.*\))\s*$/;

/**
 * Raised text with the raised figures that Unicode has: `25²`. Letters stay as they are, `21st` is read as it was
 * written; figures that no character is raised for stand apart.
 */
export function asSuperscript(text: string): string {
	if (bracketed.test(text)) return text;
	const raised = text
		.replace(signed, sign => signs.get(sign) ?? sign)
		.replace(/\d/g, digit => superscripts[Number(digit)] ?? digit);
	return /\p{Nd}/u.test(raised) ? ` ${raised} ` : raised;
}
