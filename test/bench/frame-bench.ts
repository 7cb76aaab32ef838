/** Key to frame at 200x60, with Ink's own output and with ours: `npx tsx test/bench/frame-bench.ts [folder]`. */
import {execFile} from 'node:child_process';
import {copyFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {inkAtOnce} from '../../source/views/fast-ink/ink-at-once.ts';
import {shippedInk} from '../../source/views/fast-ink/shipped-ink.ts';

type Result = {view: string; p50: number; p95: number};

const root = fileURLToPath(new URL('../..', import.meta.url));
const directory = await mkdtemp(path.join(tmpdir(), 'frame-bench-'));

async function run(name: string, fast: boolean): Promise<Result[]> {
	const outfile = path.join(directory, `${name}.mjs`);
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
		plugins: fast ? shippedInk : [inkAtOnce],
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
		},
	});
	const {stdout} = await promisify(execFile)(process.execPath, [
		outfile,
		process.argv[2] ?? path.join(root, 'seeds'),
	]);
	return stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
}

try {
	// What the program reads beside its bundle.
	const vectors = 'word-vectors.bin';
	await copyFile(path.join(root, 'source/languages/en', vectors), path.join(directory, vectors));
	const stock = await run('stock', false);
	const fast = await run('fast', true);
	console.log('view      Ink p50/p95 ms   ours p50/p95 ms   ratio of p50');
	for (const [index, {view, p50, p95}] of stock.entries()) {
		const ours = fast[index];
		if (ours === undefined) continue;
		const columns = [
			view.padEnd(9),
			`${p50.toFixed(1)} / ${p95.toFixed(1)}`.padEnd(16),
			`${ours.p50.toFixed(1)} / ${ours.p95.toFixed(1)}`.padEnd(17),
			(p50 / ours.p50).toFixed(1),
		];
		console.log(columns.join(' '));
	}
} finally {
	await rm(directory, {recursive: true, force: true});
}
