/** Plane geometry as PDF has it: six numbers that move, turn and stretch. */
import {greatest, least} from '../../../base/extremes.ts';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Box = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
	const [a, b, c, d, e, f] = inner;
	const [oa, ob, oc, od, oe, of] = outer;
	return [
		a * oa + b * oc,
		a * ob + b * od,
		c * oa + d * oc,
		c * ob + d * od,
		e * oa + f * oc + oe,
		e * ob + f * od + of,
	];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
	return [x * a + y * c + e, x * b + y * d + f];
}

/** The upright box around a box that was moved. */
export function boxAround(matrix: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number]): Box {
	const corners = [
		apply(matrix, x0, y0),
		apply(matrix, x1, y0),
		apply(matrix, x0, y1),
		apply(matrix, x1, y1),
	];
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	return {left: least(xs), top: least(ys), right: greatest(xs), bottom: greatest(ys)};
}

/** The matrix that six numbers are, if they are. */
export function matrixOf(value: unknown): Matrix | null {
	if (!(Array.isArray(value) || value instanceof Float32Array)) return null;
	const [a, b, c, d, e, f] = value;
	return [a, b, c, d, e, f].every(each => typeof each === 'number' && Number.isFinite(each))
		? [a, b, c, d, e, f]
		: null;
}
