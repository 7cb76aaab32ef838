/** A real terminal to run the program in: a tmux server of its own, which is gone when the test is over. */
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export const executable = fileURLToPath(new URL('../../dist/briefing.js', import.meta.url));

/** What a shell runs to start the program. */
export const program = `node ${executable}`;

/** What would lead out of the terminal: to a clipboard, to a browser, or to another machine. */
const desktop = ['DISPLAY', 'WAYLAND_DISPLAY', 'BROWSER', 'WSL_DISTRO_NAME', 'SSH_CONNECTION', 'SSH_TTY'];

/** What is compiled of the program is kept for all terminals, which else would compile it anew at each first start. */
const compiled = path.join(tmpdir(), 'briefing-compiled-for-tests');

const patience = 20_000;
const pause = 50;

export class Terminal {
	/** Where the shell stands; empty at first. */
	readonly directory = mkdtempSync(path.join(tmpdir(), 'briefing-journey-'));
	readonly #state = mkdtempSync(path.join(tmpdir(), 'briefing-state-'));
	readonly #socket = `briefing-${process.pid}-${Math.random().toString(36).slice(2)}`;

	constructor(columns = 100, rows = 30) {
		mkdirSync(compiled, {recursive: true});
		mkdirSync(path.join(this.#state, 'briefing'));
		symlinkSync(compiled, path.join(this.#state, 'briefing/code'));
		this.#tmux(
			'-f',
			'/dev/null',
			'new-session',
			'-d',
			'-c',
			this.directory,
			'-x',
			`${columns}`,
			'-y',
			`${rows}`,
			'env',
			...this.#environment(),
			'sh',
		);
		this.#tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);
	}

	#environment(): string[] {
		return [
			...['FORCE_COLOR', 'NO_COLOR', 'VISUAL', 'CI', ...desktop].map(name => `-u${name}`),
			'PS1=ready> ',
			`HOME=${this.#state}`,
			`XDG_CONFIG_HOME=${this.#state}`,
			`XDG_STATE_HOME=${this.#state}`,
			`XDG_CACHE_HOME=${this.#state}`,
			'EDITOR=',
			'TERM=screen-256color',
			`PATH=${this.#state}:${process.env.PATH}`,
		];
	}

	#tmux(...args: string[]): string {
		return execFileSync('tmux', ['-L', this.#socket, ...args], {encoding: 'utf8', cwd: this.directory});
	}

	/** What is on the screen now. */
	screen(): string {
		return this.#tmux('capture-pane', '-p');
	}

	/** The same with its styles. */
	styledScreen(): string {
		return this.#tmux('capture-pane', '-e', '-p');
	}

	/** A line for the shell. */
	async run(command: string): Promise<void> {
		await this.waitFor(/ready> *$/);
		this.#tmux('send-keys', '-l', command);
		this.#tmux('send-keys', 'Enter');
	}

	/** The program with the shipped documents, once it knows which two sides they have. */
	async openProgram(): Promise<void> {
		await this.run(program);
		await this.waitFor('United States | Mexico');
	}

	/** A search of all sources in the program, once the screen shows what is looked for. */
	async search(query: string, what: string): Promise<void> {
		this.press('/');
		await this.waitFor('results come as you type');
		this.type(query);
		await this.waitFor(what);
	}

	/** Keys by tmux's names: `Enter`, `Escape`, `C-c`, or a character. */
	press(...keys: string[]): void {
		this.#tmux('send-keys', ...keys);
	}

	type(text: string): void {
		this.#tmux('send-keys', '-l', '--', text);
	}

	resize(columns: number, rows: number): void {
		this.#tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);
	}

	/** A program for those in the terminal to find by its name; without a script what it is given and told is in a file of that name. */
	provide(
		name: string,
		script = `{ [ "$#" -gt 0 ] && echo "$@" || cat; } > ${path.join(this.directory, name)}`,
	): void {
		const file = path.join(this.#state, name);
		writeFileSync(file, `#!/bin/sh\n${script}\n`);
		chmodSync(file, 0o755);
	}

	/** Sets an option of tmux. */
	setOption(name: string, value: string): void {
		this.#tmux('set-option', '-g', name, value);
	}

	/** What was last copied, as tmux has it. */
	buffer(): string {
		return this.#tmux('show-buffer');
	}

	/** Whether the program has switched to the alternate screen. */
	isOnAlternateScreen(): boolean {
		return this.#tmux('display-message', '-p', '#{alternate_on}').trim() === '1';
	}

	/** Whether the program has asked for the mouse, in digits. */
	hasMouse(): boolean {
		return this.#tmux('display-message', '-p', '#{mouse_standard_flag}#{mouse_sgr_flag}').trim() === '11';
	}

	/** The title of the window, as programs set it. */
	title(): string {
		return this.#tmux('display-message', '-p', '#{pane_title}').trimEnd();
	}

	/** The cell of the cursor, or null where it is hidden. */
	cursor(): {readonly x: number; readonly y: number} | null {
		const told = this.#tmux('display-message', '-p', '#{cursor_flag} #{cursor_x} #{cursor_y}');
		const [flag, x = 0, y = 0] = told.trim().split(' ').map(Number);
		return flag === 1 ? {x, y} : null;
	}

	isCursorShown(): boolean {
		return this.cursor() !== null;
	}

	/** Resolves once the cursor is right behind a text on the screen, which has but cells of one letter before it. */
	async waitForCursorBehind(text: string): Promise<void> {
		await this.#until(`the cursor behind “${text}”`, screen => {
			const place = this.cursor();
			const row = place === null ? '' : (screen.split('\n')[place.y] ?? '').padEnd(place.x);
			return row.slice(0, place?.x).endsWith(text);
		});
	}

	/** Waits until the cursor is in a cell, or hidden. */
	async waitForCursor(cell: {readonly x: number; readonly y: number} | null): Promise<void> {
		await this.#until(`the cursor ${cell === null ? 'hidden' : `in ${cell.x}, ${cell.y}`}`, () => {
			const place = this.cursor();
			return place?.x === cell?.x && place?.y === cell?.y;
		});
	}

	/** Waits until the row that the cursor is in says something. */
	async waitForCursorIn(what: RegExp): Promise<void> {
		await this.#until(`the cursor in a row with ${what}`, screen =>
			what.test(screen.split('\n')[this.cursor()?.y ?? -1] ?? ''),
		);
	}

	/** Files that the program keeps for later starts, in its cache and state directories. */
	kept(): string[] {
		return readdirSync(this.#state, {recursive: true, withFileTypes: true})
			.filter(entry => entry.isFile())
			.map(({name}) => name);
	}

	/** The process that runs in the shell. */
	signal(signal: string): void {
		const shell = this.#tmux('display-message', '-p', '#{pane_pid}').trim();
		const child = execFileSync('pgrep', ['-P', shell], {encoding: 'utf8'}).trim();
		process.kill(Number(child), signal);
	}

	/** Resolves with the screen as soon as it shows a text; throws with the screen when it never does. */
	waitFor(what: string | RegExp): Promise<string> {
		return this.#until(String(what), screen =>
			typeof what === 'string' ? screen.includes(what) : what.test(screen.trimEnd()),
		);
	}

	async #until(what: string, isThere: (screen: string) => boolean): Promise<string> {
		const until = Date.now() + patience;
		for (;;) {
			const screen = this.screen();
			if (isThere(screen)) return screen;
			if (Date.now() > until) throw new Error(`Waited in vain for ${what} on this screen:\n${screen}`);
			await new Promise(resolve => setTimeout(resolve, pause));
		}
	}

	close(): void {
		this.#tmux('kill-server');
		for (const directory of [this.directory, this.#state]) removeAtLast(directory);
	}
}

/** What ends with the terminal, a shell that writes its history say, may still be keeping something. */
function removeAtLast(directory: string, tries = 20): void {
	try {
		rmSync(directory, {recursive: true, force: true});
	} catch (error) {
		if (tries === 0) throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
		removeAtLast(directory, tries - 1);
	}
}
