/**
 * From a key to the frame that answers it at 200x60, as ratios to a program that only writes as much, and whether a held
 * key queues: part of `npm run bench`, or `npx tsx test/bench/frame-bench.ts [folder]` alone.
 */
import {execFile} from 'node:child_process';
import {copyFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {shippedInk} from '../../source/views/fast-ink/shipped-ink.ts';
import {percentile, table} from './measure.ts';

/** Milliseconds by the clock, and of the processor, which others that are busy do not lengthen. */
export type Answered = {readonly ms: number; readonly cpu: number};

/** What the program that is measured tells of one view. */
export type Measured = {
	readonly view: string;
	readonly answers: readonly Answered[];
	readonly bare: readonly Answered[];
	/** Keys that came to nothing, milliseconds from the last key to the last frame, and characters that were written later all the same. */
	readonly held: {readonly unheard: number; readonly behind: number; readonly late: number};
};

const root = fileURLToPath(new URL('../..', import.meta.url));

async function run(folder: string, directory: string): Promise<readonly Measured[]> {
	const outfile = path.join(directory, 'frames.mjs');
	await build({
		absWorkingDir: root,
		entryPoints: ['test/bench/frame-program.tsx'],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"'},
		plugins: shippedInk,
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
		},
	});
	// What the program reads beside its bundle.
	const vectors = 'word-vectors.bin';
	await copyFile(path.join(root, 'source/languages/en', vectors), path.join(directory, vectors));
	const {stdout} = await promisify(execFile)(process.execPath, [outfile, folder], {maxBuffer: 64_000_000});
	return stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
}

const shares = [0.5, 0.95];

function rowOf({view, answers, bare, held}: Measured): string[] {
	const of = (some: readonly Answered[], what: keyof Answered, share: number) =>
		percentile(
			some.map(answer => answer[what]),
			share,
		);
	const figures = (what: keyof Answered) =>
		shares.map(share => (answers.length === 0 ? '-' : of(answers, what, share).toFixed(1)));
	// By the processor, and to the middle of the reference, whose own slow keys are what others did to it.
	const ratios = shares.map(share =>
		answers.length === 0 ? '-' : (of(answers, 'cpu', share) / of(bare, 'cpu', 0.5)).toFixed(0),
	);
	return [
		view,
		...figures('ms'),
		...figures('cpu'),
		...ratios,
		held.behind.toFixed(1),
		held.unheard + held.late === 0 ? 'empty' : `${held.unheard} keys, ${held.late} characters late`,
	];
}

export async function benchFrames(folder: string): Promise<void> {
	const directory = await mkdtemp(path.join(tmpdir(), 'frame-bench-'));
	try {
		const measured = await run(folder, directory);
		const head = [
			'key to frame at 200x60',
			'p50 ms',
			'p95 ms',
			'p50 cpu ms',
			'p95 cpu ms',
			'p50 to bare',
			'p95 to bare',
			'held key: ms behind',
			'queue',
		];
		console.log(`${table([head, ...measured.map(rowOf)])}\n`);
	} finally {
		await rm(directory, {recursive: true, force: true});
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await benchFrames(path.resolve(process.argv[2] ?? path.join(root, 'seeds')));
}
