/** Resident memory while any keys are pressed, and whether it grows, in a process of its own: `npm run bench`. */
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {percentile, table} from './measure.ts';

/** Some thousands of keys, enough for a leak to show; `memory-bench.ts` alone can go on for longer. */
const seconds = 36;

export async function benchMemory(folder: string): Promise<void> {
	const program = fileURLToPath(new URL('memory-bench.ts', import.meta.url));
	const {stdout} = await promisify(execFile)(process.execPath, [
		'--expose-gc',
		'--import',
		'tsx',
		program,
		folder,
		`${seconds}`,
	]);
	const rows = stdout
		.trim()
		.split('\n')
		.slice(1)
		.map(line => line.trim().split(/\s+/).map(Number));
	const keys = rows.at(-1)?.[0];
	// What is loaded and compiled once comes with the first keys.
	const settled = rows.slice(Math.floor(rows.length / 3));
	const figures = (column: number): readonly string[] => {
		const values = settled.map(row => row[column] ?? 0);
		const middle = percentile(values, 0.5);
		const last = values.at(-1) ?? 0;
		const all = [last / (values[0] ?? 1), Math.max(...values) / middle];
		return [`${last}`, ...all.map(ratio => ratio.toFixed(2))];
	};
	console.log(
		table([
			[`memory over ${keys} keys`, 'last MB', 'last to first', 'most to middle'],
			['resident', ...figures(1)],
			['heap', ...figures(2)],
		]),
	);
	console.log();
}
