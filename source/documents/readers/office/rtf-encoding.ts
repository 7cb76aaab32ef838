/** Turns the bytes of RTF into text: in the code page of the file, or that of the font in which they are set. */
import {decodeBytes} from '../encodings.ts';

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
	readonly decode: (bytes: readonly number[], font: number | null) => string;
	/** Whether there were bytes in a code page that nobody knows. */
	readonly isUnsure: () => boolean;
};

export function rtfEncoding(): RtfEncoding {
	let ofFile = 1252;
	let isUnsure = false;
	const charsets = new Map<number, number>();
	return {
		setPage: page => {
			ofFile = page;
		},
		setFont: (font, charset) => {
			charsets.set(font, charset);
		},
		decode: (bytes, font) => {
			const charset = font === null ? undefined : charsets.get(font);
			if (charset === symbols) return bytes.map(asSymbol).join('');
			const page = pagesOfFonts.get(charset ?? -1) ?? ofFile;
			if (!namesOfPages.has(page) && bytes.some(byte => byte > 0x7f)) isUnsure = true;
			return decodeBytes(Uint8Array.from(bytes), namesOfPages.get(page) ?? 'windows-1252') ?? '';
		},
		isUnsure: () => isUnsure,
	};
}

/** Of signs only the one is known that stands before the items of lists. */
function asSymbol(byte: number): string {
	if (byte === 0xb7) return '•';
	return byte < 0x80 ? String.fromCharCode(byte) : '';
}
