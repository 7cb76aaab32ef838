/**
 * Makes source/languages/en/word-vectors.bin: what words mean, as short vectors.
 *
 * Run: npx tsx test/languages/make-word-vectors.ts <folder with words.txt and vectors.i8>
 *
 * The folder holds 100 signed bytes a word, commonest words first, derived from GloVe 6B (Pennington, Socher and
 * Manning 2014). Kept are the commonest words, turned onto their principal components (Jacobi's method), since
 * fewer words and components told the labelled pairs apart no worse.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const given = 100;
const keptWords = 25_000;
const keptDimensions = 50;
/** The commonest words, whose spread the components follow. */
const fitted = 20_000;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder that holds words.txt and vectors.i8.');
const words = readFileSync(join(folder, 'words.txt'), 'utf8').trim().split('\n').slice(0, keptWords);
const bytes = new Int8Array(readFileSync(join(folder, 'vectors.i8')));
const rows = words.map((_, n) => normalised(Float64Array.from(bytes.subarray(n * given, (n + 1) * given))));
const components = principalComponents(rows.slice(0, fitted)).slice(0, keptDimensions);
const packed = new Int8Array(words.length * keptDimensions);
for (const [n, row] of rows.entries()) {
	const turned = components.map(component => dot(row, component));
	const largest = Math.max(...turned.map(Math.abs)) || 1;
	for (const [i, value] of turned.entries())
		packed[n * keptDimensions + i] = Math.round((value / largest) * 127);
}
const head = `${JSON.stringify({words: words.length, dimensions: keptDimensions})}\n${words.join(' ')}\n`;
writeFileSync(
	'source/languages/en/word-vectors.bin',
	Buffer.concat([Buffer.from(head), Buffer.from(packed.buffer)]),
);

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}

function normalised(row: Float64Array): Float64Array {
	const length = Math.sqrt(dot(row, row)) || 1;
	return row.map(value => value / length);
}

/** Eigenvectors of the rows' second moments, those of the largest eigenvalues first. */
function principalComponents(list: readonly Float64Array[]): Float64Array[] {
	const moments = Array.from({length: given}, () => new Float64Array(given));
	for (const row of list) {
		for (const [i, line] of moments.entries()) {
			for (let j = 0; j < given; j += 1) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
		}
	}
	const vectors = Array.from({length: given}, (_, i) =>
		Float64Array.from({length: given}, (_, j) => Number(i === j)),
	);
	for (let sweep = 0; sweep < 30; sweep += 1) {
		for (let p = 0; p < given; p += 1) for (let q = p + 1; q < given; q += 1) rotate(moments, vectors, p, q);
	}
	const order = Array.from({length: given}, (_, i) => i);
	order.sort((a, b) => (moments[b]?.[b] ?? 0) - (moments[a]?.[a] ?? 0));
	return order.map(n => Float64Array.from(vectors, line => line[n] ?? 0));
}

/** One rotation of Jacobi's method, which makes one pair of entries off the diagonal nought. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
	const off = matrix[p]?.[q] ?? 0;
	if (Math.abs(off) < 1e-12) return;
	const theta = ((matrix[q]?.[q] ?? 0) - (matrix[p]?.[p] ?? 0)) / (2 * off);
	const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const c = 1 / Math.sqrt(t * t + 1);
	const s = t * c;
	const turn = (line: Float64Array): void => {
		const [a, b] = [line[p] ?? 0, line[q] ?? 0];
		line[p] = c * a - s * b;
		line[q] = s * a + c * b;
	};
	for (const line of matrix) turn(line);
	const [one, other] = [matrix[p], matrix[q]];
	if (one === undefined || other === undefined) return;
	for (let i = 0; i < given; i += 1) {
		const [a, b] = [one[i] ?? 0, other[i] ?? 0];
		one[i] = c * a - s * b;
		other[i] = s * a + c * b;
	}
	for (const line of vectors) turn(line);
}
