/** Signs, quotation marks and dashes of the program in ASCII, for locales that know nothing else. */

/**
 * The signs of the program and its lines, each with what stands for it in ASCII: one cell as well, so that nothing moves,
 * and no two alike that can stand in one place. Quotation marks and dashes that are the documents' own stay.
 */
const asciiSigns: Readonly<Record<string, string>> = {
	'─': '-',
	'│': '|',
	'┃': '#',
	'◆': '*',
	'█': '#',
	'›': '>',
	'▶': '>',
	'▌': '[',
	'▸': '+',
	'●': '*',
	'✎': '@',
	'◉': '&',
	'•': '*',
	'·': '-',
	'≈': '%',
	'¶': '#',
	'…': '~',
	'↑': '^',
	'↓': 'v',
	'←': '<',
	'→': '>',
};

const signs = new RegExp(`[${Object.keys(asciiSigns).join('')}]`, 'g');

/** A dash by itself, which says that there is nothing. */
const lonelyDash = /^(\s*\[?)–(\]?\s*)$/;

/** A text with the program's signs in ASCII, and its words as they are. */
export function signsInAscii(text: string): string {
	return text.replaceAll(signs, sign => asciiSigns[sign] ?? sign).replace(lonelyDash, '$1-$2');
}

const ownSigns: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'‘': "'",
	'’': "'",
	'–': '-',
	'—': '-',
	'\u00a0': ' ',
};

const ownMarks = new RegExp(`[${Object.keys(ownSigns).join('')}]`, 'g');

/** What the program says itself, with its quotation marks and dashes in ASCII as well. */
export function allInAscii(text: string): string {
	return signsInAscii(text).replaceAll(ownMarks, mark => ownSigns[mark] ?? mark);
}
