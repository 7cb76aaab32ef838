/** Runs the program: the built executable as a user's shell would, with a home of its own, or in this process. */
import {spawn} from 'node:child_process';
import {resolve} from 'node:path';
import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';
import {runWords} from '../../source/main.tsx';
import {outputOf} from '../../source/process-output.ts';

export const executable = resolve('dist/briefing.js');

export type Run = {readonly code: number | null; readonly out: string; readonly err: string};

export type RunOptions = {
	readonly cwd?: string;
	readonly input?: string;
	readonly env?: Readonly<Record<string, string>>;
};

/** Runs to the end; never rejects for an exit code. */
export function runBriefing(argv: readonly string[], {cwd, input, env}: RunOptions = {}): Promise<Run> {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, [executable, ...argv], {
			...(cwd === undefined ? {} : {cwd}),
			env: {
				PATH: process.env.PATH,
				HOME: '/nonexistent',
				XDG_CONFIG_HOME: '/nonexistent',
				XDG_STATE_HOME: '/nonexistent',
				XDG_CACHE_HOME: '/nonexistent',
				TZ: 'UTC',
				...env,
			},
		});
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', part => {
			out += part;
		});
		child.stderr.setEncoding('utf8').on('data', part => {
			err += part;
		});
		child.on('error', failed);
		child.on('close', code => done({code, out, err}));
		child.stdin.end(input ?? '');
	});
}

/** The same in this process: much faster, for what no process of its own is needed. Keeps no state unless told where. */
export async function runWordsHere(
	argv: readonly string[],
	{env}: Pick<RunOptions, 'env'> = {},
): Promise<Run> {
	const before = {...process.env};
	Object.assign(process.env, {XDG_STATE_HOME: '/nonexistent', XDG_CACHE_HOME: '/nonexistent', ...env});
	const stdout = new PassThrough({encoding: 'utf8'});
	const stderr = new PassThrough({encoding: 'utf8'});
	const written = Promise.all([text(stdout), text(stderr)]);
	const code = await runWords(argv, outputOf({stdout, stderr}), pathToFileURL(executable));
	for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
	Object.assign(process.env, before);
	stdout.end();
	stderr.end();
	const [out, err] = await written;
	return {code, out, err};
}
