/** Documents that are opened again in a real terminal: where one was, unless something else is asked for. */
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

describe.skipIf(!hasTmux)('the place in documents that are opened again', {timeout: 90_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 40);
	});
	afterEach(() => terminal.close());

	/** What the view shows, without the header and the keys. */
	const body = () => terminal.screen().split('\n').slice(2, 38).join('\n');

	async function quit(): Promise<string> {
		const shown = body();
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
		return shown;
	}

	it('is the row, the side and the zoom of then; a command is none the wiser', async () => {
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(/› Who met +▌/);
		terminal.press('j', 'j', 'j', 'z', 'Right');
		await terminal.waitFor(/zoomed[\s\S]*› Mexico/);
		const before = await quit();
		await terminal.run(program);
		await terminal.waitFor(/zoomed[\s\S]*› Mexico[\s\S]*^› /m);
		expect(body()).toBe(before);
		terminal.press('C-c');
		await terminal.run(`clear; ${program} sources | head -3`);
		await terminal.waitFor('State, DHS event');
	});

	it('is kept where a document changes on disk and is read again', async () => {
		cpSync(seeds, `${terminal.directory}/documents`, {recursive: true});
		await terminal.run(`${program} documents`);
		await terminal.waitFor('United States | Mexico');
		terminal.press('j', 'Enter', 'G', 'Space');
		await terminal.waitFor(/Pinned[\s\S]*Space/);
		const line = /▶.*$/m.exec(terminal.screen())?.[0] ?? 'no line';
		writeFileSync(`${terminal.directory}/documents/new.txt`, 'News\n\nThe ministers met in Miami again.\n');
		// The disk is looked at when keys are pressed, some seconds apart.
		for (let tries = 0; tries < 100 && !terminal.screen().includes('changed on disk'); tries++) {
			terminal.press('k', 'j');
			await new Promise(resolve => setTimeout(resolve, 100));
		}
		terminal.press('R');
		const screen = await terminal.waitFor('Read again: 6 sources');
		expect(screen).toContain(line);
		expect(screen).toContain('1 pinned');
		expect(terminal.isOnAlternateScreen()).toBe(true);
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
	});

	it('is the line of a source, also where the terminal was closed, and where another document has changed', async () => {
		cpSync(seeds, `${terminal.directory}/documents`, {recursive: true});
		await terminal.run(`${program} documents`);
		await terminal.waitFor('United States | Mexico');
		terminal.press('j', 'Enter');
		await terminal.waitFor('› Reader');
		terminal.press('G');
		const before = await terminal.waitFor(/passages · 100 %/);
		terminal.signal('SIGTERM');
		await terminal.waitFor(/ready> *$/);
		const file = `${terminal.directory}/documents/000_a0fbb54ee1796d22.txt`;
		writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nA sentence that was added since.\n`);
		await terminal.run(`${program} documents`);
		// The header is on the screen a moment before the line of the cursor.
		const after = await terminal.waitFor(/› Reader[\s\S]*▶/);
		expect(after.split('\n').slice(2, 38)).toEqual(before.split('\n').slice(2, 38));
	});

	it('gives way to sides, a topic, or a view that is asked for', async () => {
		await terminal.openProgram();
		terminal.press('j', 'Enter');
		await terminal.waitFor('› Reader');
		await quit();
		await terminal.run(`${program} --left mx --right us`);
		await terminal.waitFor(/› Sources[\s\S]*/);
		await terminal.waitFor('Mexico | United States');
		terminal.press('C-c');
		await terminal.run(`${program} --topic energy`);
		await terminal.waitFor(/› Compare[\s\S]*topic: \d+ of \d+/);
		terminal.press('C-c');
		await terminal.run(`${program} --config > where; sed -i 's/^start: last/start: search/' "$(cat where)"`);
		await terminal.run(program);
		await terminal.waitFor('results come as you type');
	});
});
