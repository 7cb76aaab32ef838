/** Reads the text of a PDF's pages with pdf.js. */
import './stand-ins.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import {fileURLToPath} from 'node:url';
import {
	AnnotationMode,
	getDocument,
	type PDFDocumentProxy,
	type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Fragment, PageText} from './fragment.ts';
import {matrixOf} from './matrix.ts';
import {textOfPage} from './page-text.ts';
import type {FontFacts} from './paint-state.ts';

export type PdfPages = {
	readonly pages: readonly PageText[];
	/** What the file says of itself, by the names that PDF has for it. */
	readonly info: Readonly<Record<string, unknown>>;
};

/** How characters of the older Chinese, Japanese and Korean fonts are coded: beside the bundle, or in the package. */
const characterMaps = import.meta.url.endsWith('.ts')
	? new URL('../../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)
	: new URL('./cmaps/', import.meta.url);

/** Rejects where pdf.js cannot read the file, with its errors. */
export async function readPages(bytes: Uint8Array): Promise<PdfPages> {
	const warnings = listenToWarnings();
	const task = getDocument({
		// It is given away, so it must be its own.
		data: new Uint8Array(bytes),
		// Warnings tell of pictures that were passed over.
		verbosity: 1,
		cMapUrl: fileURLToPath(characterMaps),
		cMapPacked: true,
		// What is only needed to draw is left out: pictures are not decoded, shapes of letters not made.
		maxImageSize: 0,
		disableFontFace: false,
		useSystemFonts: false,
		useWasm: false,
		useWorkerFetch: false,
		isEvalSupported: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		enableXfa: false,
	});
	try {
		const document = await task.promise;
		const {info} = await document.getMetadata();
		const isShown = await layersOf(document);
		const pages: PageText[] = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			pages.push(await readPage(page, number, isShown, warnings));
			page.cleanup();
		}
		return {pages, info: Object.fromEntries(Object.entries(info))};
	} finally {
		warnings.end();
		await task.destroy();
	}
}

async function layersOf(document: PDFDocumentProxy): Promise<(layer: unknown) => boolean> {
	const layers = await document.getOptionalContentConfig();
	return layer => layer === null || layer === undefined || layers.isVisible(layer);
}

type Warnings = {
	/** Whether pictures were passed over since it was asked last. */
	readonly hadPictures: () => boolean;
	readonly end: () => void;
};

/** Nothing that pdf.js says reaches the terminal. */
function listenToWarnings(): Warnings {
	const {warn, log} = console;
	let hadPictures = false;
	console.log = () => {};
	console.warn = (warning: unknown) => {
		if (String(warning).startsWith('Warning: Image exceeded')) hadPictures = true;
	};
	return {
		hadPictures() {
			const answer = hadPictures;
			hadPictures = false;
			return answer;
		},
		end: () => Object.assign(console, {warn, log}),
	};
}

async function readPage(
	page: PDFPageProxy,
	number: number,
	isShown: (layer: unknown) => boolean,
	warnings: Warnings,
): Promise<PageText> {
	const operators = await page.getOperatorList({annotationMode: AnnotationMode.DISABLE});
	const fonts = await fontsOf(page, operators);
	const hasPictures = warnings.hadPictures();
	const read = (rotation: number): PageText => {
		const {width, height, transform} = page.getViewport({scale: 1, rotation});
		const place = matrixOf(transform);
		if (place === null) return {number, width, height, fragments: []};
		const facts = {
			fontOf: (name: string) => fonts.get(name) ?? null,
			isShown,
			place,
			width,
			height,
			hasPictures,
		};
		return {number, width, height, fragments: textOfPage(operators, facts).fragments()};
	};
	const asItStands = read(page.rotate);
	const turned = directionOf(asItStands.fragments);
	return turned === 0 ? asItStands : read((page.rotate + 360 - turned) % 360);
}

/** The direction that most of a page is written in, by quarters of a turn: a wide table may lie on its side. */
function directionOf(fragments: readonly Fragment[]): number {
	const letters = new Map<number, number>();
	for (const {angle, text} of fragments) letters.set(angle, (letters.get(angle) ?? 0) + text.length);
	const [usual] = [...letters].sort(([, a], [, b]) => b - a);
	return usual !== undefined && usual[0] % 90 === 0 ? usual[0] : 0;
}

async function fontsOf(
	page: PDFPageProxy,
	{fnArray, argsArray}: {fnArray: readonly number[]; argsArray: readonly unknown[]},
): Promise<ReadonlyMap<string, FontFacts>> {
	const names = new Set<string>();
	for (const [index] of fnArray.entries()) for (const name of fontNamesIn(argsArray[index])) names.add(name);
	const fonts = new Map<string, FontFacts>();
	for (const name of names) {
		const font = await new Promise<unknown>(resolve => page.commonObjs.get(name, resolve));
		fonts.set(name, factsOfFont(font));
	}
	return fonts;
}

/** Fonts are called `g_d0_f1`, whichever step sets them. */
const fontName = /^g_d\d+_f\d+/;

function fontNamesIn(args: unknown): string[] {
	if (!Array.isArray(args)) return [];
	return args.slice(0, 2).flatMap((each: unknown): string[] => {
		if (typeof each === 'string') return fontName.test(each) ? [each] : [];
		return Array.isArray(each) && each.length < 50 ? each.flatMap(fontNamesIn) : [];
	});
}

function factsOfFont(font: unknown): FontFacts {
	const known = typeof font === 'object' && font !== null ? font : {};
	const name = 'name' in known ? String(known.name) : '';
	const matrix = 'fontMatrix' in known ? matrixOf(known.fontMatrix) : null;
	const isSaid = ('bold' in known && known.bold === true) || ('black' in known && known.black === true);
	return {
		isBold: isSaid || /bold|black|heavy|semibold|demi/i.test(name),
		isVertical: 'vertical' in known && known.vertical === true,
		scale: matrix?.[0] || 0.001,
	};
}
