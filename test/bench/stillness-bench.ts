/** Runs the built program in a real terminal and measures the longest time its screen stood still: `npm run bench`. */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {executable, hasTmux, Terminal} from '../helpers/tmux.ts';
import {milliseconds, percentile, table} from './measure.ts';
import type {Probed} from './stillness-probe.ts';

/** As someone types who knows what they look for. */
const betweenKeys = 120;
const readingQuery = 'migration observatory';
const settledQuery = 'biometric data sharing';

type Phase = {readonly name: string; readonly from: number; readonly to: number};

/** What is measured of one start of the program, until it is left. */
class Session {
	readonly phases: Phase[] = [];
	readonly #terminal: Terminal;
	readonly #report: string;
	#from = 0;

	private constructor(terminal: Terminal, report: string) {
		this.#terminal = terminal;
		this.#report = report;
	}

	static async start(terminal: Terminal, probe: string, command: string): Promise<Session> {
		const session = new Session(terminal, `${probe}.json`);
		rmSync(session.#report, {force: true});
		session.#from = Date.now();
		await terminal.run(`BRIEFING_PROBE=${session.#report} ${process.execPath} --import ${probe} ${command}`);
		return session;
	}

	/** Resolves when the screen shows this; what came before is one phase, under this name. */
	async until(name: string, shown: string | RegExp): Promise<void> {
		await this.#terminal.waitFor(shown);
		this.done(name);
	}

	/** Between reading and indexing the header says neither for a moment. */
	async untilIdle(name: string): Promise<void> {
		do {
			await this.#terminal.waitFor(idle);
			await wait(500);
		} while (!idle.test(this.#terminal.screen()));
		this.done(name);
	}

	done(name: string): void {
		const now = Date.now();
		this.phases.push({name, from: this.#from, to: now});
		this.#from = now;
	}

	async type(text: string): Promise<void> {
		for (const key of text) {
			this.#terminal.type(key);
			await wait(betweenKeys);
		}
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.#terminal.press(key);
			await wait(betweenKeys);
		}
	}

	/** Types while the program is at something, for as long as its header says so. */
	async typeWhile(name: string, busy: RegExp): Promise<void> {
		while (busy.test(this.#terminal.screen())) {
			await this.type(readingQuery);
			await this.press(...Array.from(readingQuery, () => 'BSpace'));
		}
		this.done(name);
	}

	async quit(): Promise<{readonly phases: readonly Phase[]; readonly probed: Probed}> {
		this.#terminal.press('C-c');
		await this.#terminal.waitFor(/ready> *$/);
		const probed: Probed = JSON.parse(readFileSync(this.#report, 'utf8'));
		return {phases: this.phases, probed};
	}
}

/** Nothing is being read or indexed. */
const idle = /^(?!.*(?:reading|indexing) \d).*\d sources?/;

export async function benchStillness(folder: string, program: string = executable): Promise<void> {
	if (!hasTmux || !existsSync(program)) {
		console.log('no tmux, or not built: how long the screen stands still is not measured\n');
		return;
	}
	const directory = mkdtempSync(path.join(tmpdir(), 'briefing-stillness-'));
	const probe = path.join(directory, 'probe.mjs');
	const source = fileURLToPath(new URL('stillness-probe.ts', import.meta.url));
	writeFileSync(probe, transformSync(readFileSync(source, 'utf8'), {loader: 'ts', format: 'esm'}).code);
	const terminal = new Terminal(120, 40);
	const rows = [['the screen', 'took ms', 'longest still ms', 'own ms', 'key to frame p50', 'p95']];
	let memory = 0;
	try {
		for (const scenario of [untouched, typing, again]) {
			const session = await Session.start(terminal, probe, `${program} ${path.resolve(folder)}`);
			await scenario(session);
			const {phases, probed} = await session.quit();
			rows.push(...phases.map(phase => rowOf(phase, probed)));
			memory = Math.max(memory, probed.memory);
			// Every start is to open with the list.
			await terminal.run('find "$XDG_STATE_HOME" -name places.json -delete');
			if (scenario === untouched) await terminal.run('rm -rf "$XDG_CACHE_HOME"/* "$HOME"/.cache');
		}
	} finally {
		terminal.close();
		rmSync(directory, {recursive: true, force: true});
	}
	console.log(table(rows));
	console.log(`resident memory at most ${Math.round(memory / 1e6)} MB\n`);
}

async function untouched(session: Session): Promise<void> {
	await session.until('first opening: the list', '› Sources');
	await session.untilIdle('first opening: read and indexed');
}

async function typing(session: Session): Promise<void> {
	await session.until('first opening: the list', '› Sources');
	await session.press('/');
	await session.typeWhile('typing while it reads', /reading \d/);
	await session.typeWhile('typing while it indexes', /indexing \d/);
}

async function again(session: Session): Promise<void> {
	await session.until('opened again: the list', '› Sources');
	await session.untilIdle('opened again: read and indexed');
	await session.press('/');
	await session.type(settledQuery);
	session.done('typing');
	await session.press('Escape', 'Escape', 'p', 'Down', 'Down', 'Down', 'Enter', 'Down', 'Enter');
	await session.until('comparing two sources', /Synopsis.*\d rows?\b/);
	await session.press('e');
	await session.until('export', /The briefing is in/);
}

function rowOf({name, from, to}: Phase, {stalls, keys, frames}: Probed): string[] {
	const within = (time: number) => time >= from && time < to;
	// Before the first frame there is no screen that could stand still.
	const seen = stalls.filter(
		stall => within(stall.from + stall.length / 2) && stall.from >= (frames[0] ?? 0),
	);
	const most = (of: 'length' | 'own') => milliseconds(Math.max(0, ...seen.map(stall => stall[of])));
	const answers = keys.filter(within).flatMap(key => {
		const frame = frames.find(time => time >= key);
		return frame === undefined ? [] : [frame - key];
	});
	return [
		name,
		milliseconds(to - from),
		most('length'),
		most('own'),
		...(answers.length === 0 ? ['', ''] : [0.5, 0.95].map(share => milliseconds(percentile(answers, share)))),
	];
}
