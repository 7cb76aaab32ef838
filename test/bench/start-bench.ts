/** How long the program takes to start, as a ratio to a bare Node.js that starts and prints a line: `npm run bench`. */
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {executable} from '../helpers/tmux.ts';
import {percentile, table, timed, timedAsync} from './measure.ts';

const rounds = 7;

type Start = {readonly name: string; readonly run: (home: NodeJS.ProcessEnv) => number | Promise<number>};

const bare = ['-e', 'console.log(1)'];

const starts: readonly Start[] = [
	{name: '--version', run: toEnd(executable, '--version')},
	{name: '--help', run: toEnd(executable, '--help')},
	{name: 'sources, on the shipped documents', run: toEnd(executable, 'sources')},
	{name: 'first frame, on the shipped documents', run: toFirstFrame},
];

/** Prints the medians of all starts, each taken beside a bare one, so that a busy machine slows both. */
export async function benchStart(): Promise<void> {
	const home = mkdtempSync(path.join(tmpdir(), 'briefing-start-'));
	const environment = {
		...process.env,
		XDG_CACHE_HOME: home,
		XDG_CONFIG_HOME: home,
		XDG_STATE_HOME: home,
		TERM: 'xterm-256color',
	};
	const ratios = new Map(starts.map(({name}) => [name, [] as number[]]));
	try {
		// The first start fills the caches that later ones read.
		for (const {run} of starts) await run(environment);
		for (let round = 0; round < rounds; round++) {
			for (const {name, run} of starts) {
				const plain = toEnd(...bare)(environment);
				ratios.get(name)?.push((await run(environment)) / plain);
			}
		}
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
	const rows = [...ratios].map(([name, values]) => [
		name,
		...[0.25, 0.5, 0.75].map(share => percentile(values, share).toFixed(2)),
	]);
	console.log(table([['start, against a bare Node.js', 'p25', 'p50', 'p75'], ...rows]));
	console.log();
}

function toEnd(...words: readonly string[]): (env: NodeJS.ProcessEnv) => number {
	return env => timed(() => spawnSync(process.execPath, words, {env, stdio: 'ignore'})).ms;
}

/** In a terminal that `script` makes; left as soon as the header is drawn. */
async function toFirstFrame(env: NodeJS.ProcessEnv): Promise<number> {
	const command = `stty rows 40 cols 120; exec '${process.execPath}' '${executable}'`;
	const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {env});
	const {ms} = await timedAsync(
		() =>
			new Promise<void>((shown, failed) => {
				let drawn = '';
				child.once('error', failed);
				child.stdout.setEncoding('utf8').on('data', part => {
					drawn += part;
					if (/\d sources/.test(drawn)) shown();
				});
			}),
	);
	child.stdin.write('q');
	await new Promise(done => child.once('close', done));
	return ms;
}
