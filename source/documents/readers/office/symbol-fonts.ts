/** The signs of fonts that have no letters: a file has the place of a sign in its font, not the sign. */

/** Signs in a row from a place on. */
type Signs = readonly (readonly [from: number, signs: string])[];

/** What is not known is seen to be missing. */
const unknown = '\ufffd';

const symbol: Signs = [
	[0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'],
	[0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'],
	[0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
	[0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
	[0xbf, '↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑'],
	[0xf1, '〉∫'],
];

const wingdings: Signs = [
	[0x20, ' '],
	[0x28, '☎✆✉'],
	[0x36, '⌛⌨'],
	[0x45, '☜☞☝☟'],
	[0x4a, '☺'],
	[0x4c, '☹'],
	[0x58, '✠✡☪'],
	[0x6c, '●❍■□'],
	[0x71, '❑❒⬧⧫◆❖⬥'],
	[0x9e, '·•'],
	[0xa1, '○'],
	[0xa7, '▪◻'],
	[0xab, '★'],
	[0xd8, '➢'],
	[0xdf, '←→↑↓'],
	[0xe8, '➔'],
	[0xef, '⇦⇨⇧⇩'],
	[0xfb, '✗✓☒☑'],
];

const wingdings2: Signs = [[0x4f, '✗✓☒☑']];

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map(
	Object.entries({symbol, wingdings, 'wingdings 2': wingdings2}).map(([font, signs]) => [
		font,
		byPlace(signs),
	]),
);

function byPlace(signs: Signs): ReadonlyMap<number, string> {
	return new Map(
		signs.flatMap(([from, row]) => [...row].map((sign, index): [number, string] => [from + index, sign])),
	);
}

/** Whether a font has signs where others have letters. */
export function isSymbolFont(font: string): boolean {
	return fonts.has(font.trim().toLowerCase());
}

/** The sign at a place of a font, which may be written as one of Unicode's own places for such signs, U+F020 to U+F0FF. */
export function signOfFont(font: string, place: number): string {
	return fonts.get(font.trim().toLowerCase())?.get(place & 0xff) ?? unknown;
}

/** A text with the signs of its font in the places that Unicode has for them. */
export function withSigns(text: string, font: string): string {
	return isSymbolFont(font)
		? text.replace(/[\uf020-\uf0ff]/g, place => signOfFont(font, place.charCodeAt(0)))
		: text;
}
