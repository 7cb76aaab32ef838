/** Turns the bytes of RTF into text: in the code page of the file, or that of the font in which they are set. */
import {decodeBytes} from '../encodings.ts';
import {isSymbolFont, signOfFont} from './symbol-fonts.ts';

/** Numbers of code pages, each with the name of its encoding. */
const namesOfPages: ReadonlyMap<number, string> = new Map([
	...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page): [number, string] => [
		page,
		`windows-${page}`,
	]),
	...[1, 2, 3, 4, 5, 6, 7, 8, 13, 15].map((part): [number, string] => [28_590 + part, `iso-8859-${part}`]),
	[866, 'ibm866'],
	[932, 'shift_jis'],
	[936, 'gbk'],
	[949, 'euc-kr'],
	[950, 'big5'],
	[10_000, 'macintosh'],
	[10_007, 'x-mac-cyrillic'],
	[20_866, 'koi8-r'],
	[21_866, 'koi8-u'],
	[54_936, 'gb18030'],
	[65_001, 'utf-8'],
]);

/** Numbers of the character sets of fonts, each with its code page; those that are not here have that of the file. */
const pagesOfFonts: ReadonlyMap<number, number> = new Map([
	[77, 10_000],
	[128, 932],
	[129, 949],
	[134, 936],
	[136, 950],
	[161, 1253],
	[162, 1254],
	[163, 1258],
	[177, 1255],
	[178, 1256],
	[186, 1257],
	[204, 1251],
	[222, 874],
	[238, 1250],
]);

/** The character set of fonts whose letters are signs. */
const symbols = 2;

export type RtfEncoding = {
	/** Takes in the code page of the file. */
	readonly setPage: (page: number) => void;
	/** Takes in the character set of a font. */
	readonly setFont: (font: number, charset: number) => void;
	/** Takes in more of the name of a font. */
	readonly nameFont: (font: number, name: string) => void;
	/** Whether the letters of a font are signs. */
	readonly hasSigns: (font: number | null) => boolean;
	/** The sign at a place of a font that has signs. */
	readonly signAt: (place: number, font: number | null) => string;
	readonly decode: (bytes: readonly number[], font: number | null) => string;
	/** Whether there were bytes in a code page that nobody knows. */
	readonly isUnsure: () => boolean;
};

export function rtfEncoding(): RtfEncoding {
	let ofFile = 1252;
	let isUnsure = false;
	const charsets = new Map<number, number>();
	const names = new Map<number, string>();
	const nameOf = (font: number | null) => (names.get(font ?? -1) ?? '').replace(/;.*$/s, '').trim();
	const hasSigns = (font: number | null) =>
		charsets.get(font ?? -1) === symbols || isSymbolFont(nameOf(font));
	const signAt = (place: number, font: number | null) =>
		isSymbolFont(nameOf(font)) ? signOfFont(nameOf(font), place) : asSymbol(place & 0xff);
	return {
		setPage: page => {
			ofFile = page;
		},
		setFont: (font, charset) => {
			charsets.set(font, charset);
		},
		nameFont: (font, name) => {
			names.set(font, (names.get(font) ?? '') + name);
		},
		hasSigns,
		signAt,
		decode: (bytes, font) => {
			if (hasSigns(font)) return bytes.map(byte => signAt(byte, font)).join('');
			const charset = font === null ? undefined : charsets.get(font);
			const page = pagesOfFonts.get(charset ?? -1) ?? ofFile;
			if (!namesOfPages.has(page) && bytes.some(byte => byte > 0x7f)) isUnsure = true;
			return decodeBytes(Uint8Array.from(bytes), namesOfPages.get(page) ?? 'windows-1252') ?? '';
		},
		isUnsure: () => isUnsure,
	};
}

/** Of a font that is not known only the sign is told that stands before the items of lists. */
function asSymbol(byte: number): string {
	if (byte === 0xb7) return '•';
	return byte < 0x80 ? String.fromCharCode(byte) : '\ufffd';
}
