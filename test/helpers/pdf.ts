/** Builds small PDF files, so that a test shows what stands on a page and where. */

/** One string on a page: `x` and `y` in points from the lower left corner. */
export type PdfString = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly isBold?: boolean;
	/** Operators before the string, such as `3 Tr` or `1 1 1 rg`; they hold for it alone. */
	readonly before?: string;
};

/** A page: its strings, or the operators that paint it. */
export type PdfPage = readonly PdfString[] | string;

export type PdfOptions = {
	readonly info?: Readonly<Record<string, string>>;
	/** Entries of the catalog: `/Lang (de)`. */
	readonly catalog?: string;
	/** More objects, whose numbers begin with 1000; each as it stands between `obj` and `endobj`. */
	readonly objects?: readonly string[];
	/** Entries of each page's resources. */
	readonly resources?: string;
};

/** A4. */
const pageSize = {width: 595, height: 842};

export function makePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer {
	// Every character has a code of its own, whatever it is: what stands for what is told by a table.
	const characters = [
		...new Set(pages.flatMap(page => (typeof page === 'string' ? [] : page.flatMap(({text}) => [...text])))),
	];
	const codes = new Map(characters.map((character, index) => [character, index + 1]));
	const contents = pages.map(page =>
		typeof page === 'string' ? page : page.map(each => paint(each, codes)).join('\n'),
	);
	const kids = pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ');
	const info = Object.entries(options.info ?? {}).map(([name, value]) => `/${name} ${textString(value)}`);
	const objects = new Map<number, string>([
		[1, `<</Type/Catalog/Pages 2 0 R ${options.catalog ?? ''}>>`],
		[2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`],
		[3, font('Helvetica', codes)],
		[4, font('Helvetica-Bold', codes)],
		[5, stream(toUnicode(codes))],
		[6, `<<${info.join('')}>>`],
	]);
	for (const [index, content] of contents.entries()) {
		const resources = `<</Font<</F1 3 0 R/F2 4 0 R>>${options.resources ?? ''}>>`;
		const {width, height} = pageSize;
		objects.set(
			10 + 2 * index,
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources ${resources}/Contents ${11 + 2 * index} 0 R>>`,
		);
		objects.set(11 + 2 * index, stream(content));
	}
	for (const [index, object] of (options.objects ?? []).entries()) objects.set(1000 + index, object);
	return fileOf(objects);
}

/** Lines below each other, 14 points apart, from the top of a page. */
export function lines(texts: readonly string[], from: Partial<PdfString> = {}, step = 14): PdfString[] {
	return texts.map((text, index) => ({x: 72, ...from, text, y: (from.y ?? 770) - index * step}));
}

/** A stream of bytes that are written as text. */
export function stream(content: string, entries = ''): string {
	return `<<${entries}/Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`;
}

function paint(
	{text, x, y, size = 10, isBold = false, before = ''}: PdfString,
	codes: ReadonlyMap<string, number>,
): string {
	const written = [...text].map(character => hex(codes.get(character) ?? 0, 4)).join('');
	return `q ${before} BT /${isBold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${written}> Tj ET Q`;
}

/** Of Helvetica only the name: every character is half as wide as it is high, a space a quarter. */
function font(name: string, codes: ReadonlyMap<string, number>): string {
	const widths = [...codes].flatMap(([character, code]) => `${code}[${character === ' ' ? 250 : 500}]`);
	return (
		`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</Type/Font` +
		`/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
		`/W[${widths.join(' ')}]/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 32/FontBBox[0 0 0 0]` +
		'/ItalicAngle 0/Ascent 700/Descent -200/CapHeight 700/StemV 80>>>>]>>'
	);
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
	const rows = [...codes].map(([character, code]) => `<${hex(code, 4)}> <${utf16(character)}>`);
	return (
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def ' +
		'1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
		`${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar\nendcmap end end`
	);
}

function textString(text: string): string {
	return `<FEFF${utf16(text)}>`;
}

function utf16(text: string): string {
	return Array.from({length: text.length}, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

function hex(number: number, digits: number): string {
	return number.toString(16).padStart(digits, '0');
}

function fileOf(objects: ReadonlyMap<number, string>): Buffer {
	let file = '%PDF-1.7\n';
	const places = new Map<number, number>();
	for (const [number, object] of objects) {
		places.set(number, file.length);
		file += `${number} 0 obj\n${object}\nendobj\n`;
	}
	const table = [...places].map(
		([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`,
	);
	const end = file.length;
	file += `xref\n0 1\n0000000000 65535 f \n${table.join('')}`;
	return Buffer.from(
		`${file}trailer\n<</Size 9999/Root 1 0 R/Info 6 0 R>>\nstartxref\n${end}\n%%EOF\n`,
		'latin1',
	);
}
