/** Follows the painting of a page and keeps its text: what is written where, how, and whether it is seen. */
import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {type Box, boxAround, type Matrix, matrixOf} from './matrix.ts';
import type {PageFacts} from './page-facts.ts';
import {PaintState} from './paint-state.ts';
import {Painting} from './painting.ts';
import {writeText} from './write-glyphs.ts';

/** What a page does, as pdf.js lists it. */
export type Operators = {readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[]};

const fills: ReadonlySet<unknown> = new Set([
	OPS.fill,
	OPS.eoFill,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);

const strokes: ReadonlySet<unknown> = new Set([OPS.stroke, OPS.closeStroke]);

/** A step of painting, by its number in pdf.js. */
type Step = (state: PaintState, args: readonly unknown[], painting: Painting, facts: PageFacts) => void;

const steps: ReadonlyMap<number, Step> = new Map<number, Step>([
	[OPS.save, state => state.save()],
	[
		OPS.restore,
		(state, _, painting, {hasPictures}) => {
			if (hasPictures && state.hasOnlyMoved()) painting.picture(boxAround(state.now.place, [0, 0, 1, 1]));
			state.restore();
		},
	],
	[OPS.transform, (state, args) => transform(state, args)],
	[
		OPS.paintFormXObjectBegin,
		(state, [matrix]) => {
			state.save();
			transform(state, matrix);
		},
	],
	[OPS.paintFormXObjectEnd, state => state.restore()],
	[
		OPS.beginText,
		state => {
			state.painted();
			state.beginText();
		},
	],
	[OPS.setTextMatrix, (state, [matrix]) => state.beginText(matrixOf(matrix) ?? undefined)],
	[OPS.moveText, (state, [x, y]) => state.moveLine(numberOf(x), numberOf(y))],
	[
		OPS.setLeadingMoveText,
		(state, [x, y]) => {
			state.set({leading: -numberOf(y)});
			state.moveLine(numberOf(x), numberOf(y));
		},
	],
	[OPS.nextLine, state => state.moveLine(0, -state.now.leading)],
	[OPS.setLeading, (state, [leading]) => state.set({leading: numberOf(leading)})],
	[OPS.setCharSpacing, (state, [spacing]) => state.set({letterSpacing: numberOf(spacing)})],
	[OPS.setWordSpacing, (state, [spacing]) => state.set({wordSpacing: numberOf(spacing)})],
	[OPS.setHScale, (state, [percent]) => state.set({stretch: numberOf(percent) / 100})],
	[OPS.setLineWidth, (state, [width]) => state.set({lineWidth: numberOf(width)})],
	[OPS.setTextRise, (state, [rise]) => state.set({rise: numberOf(rise)})],
	[OPS.setTextRenderingMode, (state, [mode]) => state.set({rendering: numberOf(mode)})],
	[OPS.setFont, (state, [name, size], _, facts) => setFont(state, name, size, facts)],
	[OPS.setGState, (state, [settings], _, facts) => setMany(state, settings, facts)],
	[OPS.setFillRGBColor, (state, [colour]) => state.set({colour: typeof colour === 'string' ? colour : null})],
	[OPS.setFillColorN, state => state.set({colour: null})],
	[OPS.setFillTransparent, state => state.set({colour: null})],
	[
		OPS.shadingFill,
		(state, _, painting) => {
			state.painted();
			painting.colourUnknown();
		},
	],
	[
		OPS.constructPath,
		(state, [kind, path, bounds], painting) => {
			// A path that is only made to cut out a picture paints nothing.
			if (kind !== OPS.endPath) state.painted();
			if (fills.has(kind)) fill(state, path, bounds, painting);
			else if (strokes.has(kind)) stroke(state, bounds, painting);
		},
	],
	[OPS.beginMarkedContent, (_, [tag], painting) => painting.open(nameOf(tag), true)],
	[
		OPS.beginMarkedContentProps,
		(_, [tag, properties], painting, facts) =>
			painting.open(nameOf(tag), nameOf(tag) !== 'OC' || facts.isShown(properties)),
	],
	[OPS.endMarkedContent, (_, _args, painting) => painting.close()],
	[
		OPS.showText,
		(state, [glyphs], painting) => {
			if (Array.isArray(glyphs)) writeText(state, glyphs, painting);
		},
	],
]);

/** The text of a page in the order in which it is painted. */
export function textOfPage({fnArray, argsArray}: Operators, facts: PageFacts): Painting {
	const painting = new Painting(facts);
	const state = new PaintState(facts.place);
	for (const [index, operator] of fnArray.entries()) {
		const args = argsArray[index];
		steps.get(operator)?.(state, Array.isArray(args) ? args : [], painting, facts);
	}
	return painting;
}

function transform(state: PaintState, matrix: unknown): void {
	const read = matrixOf(matrix);
	if (read !== null) state.transform(read);
}

function setFont(state: PaintState, name: unknown, size: unknown, {fontOf}: PageFacts): void {
	state.set({font: typeof name === 'string' ? fontOf(name) : null, size: numberOf(size)});
}

/** Settings that have a name of their own in the file: pairs of what is set and to what. */
function setMany(state: PaintState, settings: unknown, facts: PageFacts): void {
	if (!Array.isArray(settings)) return;
	for (const pair of settings) {
		if (!Array.isArray(pair)) continue;
		const [key, value] = pair;
		if (key === 'LW') state.set({lineWidth: numberOf(value)});
		else if (key === 'ca') state.set({opacity: numberOf(value)});
		else if (key === 'BM') state.set({isBlended: value !== 'source-over'});
		else if (key === 'Font' && Array.isArray(value)) setFont(state, value[0], value[1], facts);
	}
}

function fill({now}: PaintState, path: unknown, bounds: unknown, painting: Painting): void {
	const box = boxOf(bounds, now.place);
	if (box === null || now.opacity === 0) return;
	const points: unknown = Array.isArray(path) ? path[0] : null;
	// A rectangle is four lines, each of a mark and two numbers, and its end.
	const isRectangle = points instanceof Float32Array && points.length <= 16;
	if (isRectangle) painting.line(box);
	painting.fill({
		box,
		// Of another shape nobody knows which part of its box it fills.
		colour: isRectangle ? now.colour : null,
		covers: isRectangle && now.opacity === 1 && !now.isBlended && now.colour !== null,
	});
}

/** A line that is drawn reaches half its width to either side of its path. */
function stroke({now}: PaintState, bounds: unknown, painting: Painting): void {
	const box = boxOf(bounds, now.place);
	if (box === null) return;
	const [, , c, d] = now.place;
	const half = (now.lineWidth * Math.hypot(c, d)) / 2;
	painting.line({...box, top: box.top - half, bottom: box.bottom + half});
}

function boxOf(bounds: unknown, place: Matrix): Box | null {
	if (!(bounds instanceof Float32Array)) return null;
	const [x0, y0, x1, y1] = bounds;
	if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
	return boxAround(place, [x0, y0, x1, y1]);
}

function numberOf(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** A name, as pdf.js has it or as what is left of it behind a message. */
function nameOf(tag: unknown): string {
	if (typeof tag === 'string') return tag;
	return typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : '';
}
