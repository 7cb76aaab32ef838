/** Writes a string of glyphs as words with their places. */
import {apply, type Matrix, multiply} from './matrix.ts';
import type {PaintState} from './paint-state.ts';
import type {Painting} from './painting.ts';

/** In units of the font's size: a wider move parts words, a move back begins something else. */
const widestKerning = 0.1;
const farthestBack = -0.6;

type Glyph = {readonly unicode: string; readonly width: number; readonly isSpace: boolean};

/** A word that is being written: how far from the beginning of the string it begins and ends, and each of its letters does. */
type Word = {text: string; readonly from: number; to: number; readonly ends: number[]};

/** `glyphs` are glyphs and numbers, which move the next one back by thousandths of the font's size. */
export function writeText(state: PaintState, glyphs: readonly unknown[], painting: Painting): void {
	const {font, letterSpacing, wordSpacing, place} = state.now;
	if (font === null || state.now.size === 0) return;
	const size = Math.abs(state.now.size);
	const direction = font.isVertical ? -1 : state.now.stretch * Math.sign(state.now.size);
	const origin = multiply(state.textMatrix, place);
	let at = 0;
	let word: Word | null = null;
	let isSpaced = false;
	let spaceAt = 0;
	const close = () => {
		if (word !== null) {
			writeWord(state, origin, word, isSpaced, painting);
			isSpaced = false;
		}
		word = null;
	};
	for (const each of glyphs) {
		if (typeof each === 'number') {
			const move = (font.isVertical ? each : -each) / 1000;
			if (move > widestKerning || move < farthestBack) close();
			at += move * size * direction;
			continue;
		}
		if (!isGlyph(each)) continue;
		const {unicode} = each;
		const end = at + each.width * size * font.scale * direction;
		if (isBlank(unicode)) {
			close();
			isSpaced ||= unicode !== '' && unicode !== '\u200b';
			spaceAt = (at + end) / 2;
		} else {
			word ??= {text: '', from: at, to: end, ends: []};
			word.text += unicode;
			word.to = end;
			for (let unit = 0; unit < unicode.length; unit++) word.ends.push(end);
		}
		// A font that is written backwards, with a size below 0, has its spaces behind it all the same.
		at = end + (letterSpacing + (each.isSpace ? wordSpacing : 0)) * direction;
	}
	close();
	if (isSpaced) painting.space(...apply(origin, spaceAt, 0));
	if (font.isVertical) state.advance(0, at);
	else state.advance(at, 0);
}

function isBlank(unicode: string): boolean {
	if (unicode === ' ' || unicode === '') return true;
	return unicode.length === 1 && unicode !== '\u00a0' && /[\s\u200b]/.test(unicode);
}

function writeWord(
	{now}: PaintState,
	origin: Matrix,
	{text, from, to, ends}: Word,
	isSpaced: boolean,
	painting: Painting,
): void {
	const isVertical = now.font?.isVertical ?? false;
	const [left, baseline] = isVertical ? apply(origin, 0, from) : apply(origin, from, 0);
	const [right] = isVertical ? apply(origin, 0, to) : apply(origin, to, 0);
	const [a, b, c, d] = origin;
	const scale = Math.hypot(c, d);
	const degrees = (Math.atan2(b * now.size, a * now.size) * 180) / Math.PI;
	const angle = (Math.round(degrees) + 360) % 360;
	painting.write(
		{
			text,
			left: Math.min(left, right),
			right: Math.max(left, right),
			baseline,
			rise: now.rise * scale,
			size: Math.abs(now.size) * scale,
			angle: angle <= 1 || angle === 359 ? 0 : angle,
			isBold: now.font?.isBold ?? false,
			isSpaced,
			ends: angle === 0 ? ends.map(end => apply(origin, end, 0)[0]) : [],
		},
		now,
	);
}

function isGlyph(value: unknown): value is Glyph {
	return (
		typeof value === 'object' &&
		value !== null &&
		'unicode' in value &&
		typeof value.unicode === 'string' &&
		'width' in value &&
		typeof value.width === 'number' &&
		'isSpace' in value
	);
}
