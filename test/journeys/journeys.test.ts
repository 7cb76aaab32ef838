/** People's ways through the program in a real terminal; they run the built executable. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {executable, hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('in a terminal', {timeout: 90_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(100, 30);
	});
	afterEach(() => terminal.close());

	it('a newcomer finds a passage and reads it', async () => {
		await terminal.run(program);
		await terminal.waitFor('/ search');
		await terminal.search('migraton observatory', 'support a migration observatory');
		terminal.press('Enter');
		const screen = await terminal.waitFor('for “migraton observatory”');
		expect(screen).toContain('Northern Triangle leaders committed to support a migration');
		terminal.press('Escape', 'Escape');
		await terminal.waitFor('› Sources');
	});

	it('a newcomer sets the two sides next to each other', async () => {
		await terminal.run(program);
		await terminal.waitFor('c compare');
		terminal.press('c');
		await terminal.waitFor('2 Rows');
		let screen = await terminal.waitFor(/United States .*│ +Mexico/);
		for (
			let row = 0;
			row < 60 && !/early warning protocols/.test(screen.split('─'.repeat(20)).at(-1) ?? '');
			row++
		) {
			terminal.press('j');
			await new Promise(resolve => setTimeout(resolve, 100));
			screen = terminal.screen();
		}
		expect(screen).toMatch(/explore the creation/);
	});

	it('reads both texts beside each other, a sentence in its source, its counterpart, and comes back', async () => {
		terminal.resize(120, 40);
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(/› Who met +▌/);
		terminal.press('j', 'l');
		const before = await terminal.waitFor(/› Law and crime .*▌/);
		expect(before).toMatch(/participants discussed.*│? .*The conference participants discussed/);
		terminal.press('Enter');
		await terminal.waitFor('Secretaría de Relaciones Exteriores');
		await terminal.waitFor('› Reader');
		terminal.press('h');
		await terminal.waitFor('U.S. Department of Homeland Security');
		terminal.press('Escape');
		await terminal.waitFor(before);
	});

	it('compares only what is about a word, and exports that', async () => {
		terminal.resize(120, 40);
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(/\d+ rows/);
		terminal.press('/');
		await terminal.waitFor('Topic');
		terminal.type('energy');
		await terminal.waitFor(/Topic energy +\d+ of \d+ rows/);
		terminal.press('Enter');
		await terminal.waitFor('about “energy”');
		terminal.press('e');
		await terminal.waitFor(/The briefing is in/);
		const [name = ''] = readdirSync(terminal.directory);
		expect(readFileSync(path.join(terminal.directory, name), 'utf8')).toMatch(/^# .*: “energy”$/m);
	});

	it('compares at the row of a passage that was found', async () => {
		await terminal.openProgram();
		await terminal.search('erly warning', 'early warning protocols');
		terminal.press('Enter');
		await terminal.waitFor('› Reader');
		terminal.press('Escape');
		await terminal.waitFor('› Search');
		terminal.press('c');
		await terminal.waitFor(/^› +Early warning protocols/m);
	});

	it('after a search that was committed, letters are keys again', async () => {
		await terminal.openProgram();
		await terminal.search('early warning', 'early warning protocols');
		terminal.press('Enter');
		await terminal.waitFor('for “early warning”');
		terminal.press('Escape');
		await terminal.waitFor('› Search');
		terminal.press('c');
		await terminal.waitFor('› Compare');
	});

	it('a newcomer leaves with a briefing', async () => {
		await terminal.run(program);
		await terminal.waitFor('e export');
		terminal.press('e');
		await terminal.waitFor(/The briefing is in/);
		const [name = ''] = readdirSync(terminal.directory);
		expect(name).toMatch(/^briefing-.*\.md$/);
		expect(readFileSync(path.join(terminal.directory, name), 'utf8')).toContain('# Conference on Prosperity');
		terminal.press('e');
		await terminal.waitFor(/-2\.md/);
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
	});

	it.each([
		['q', 0],
		['C-c', 130],
	])('%s leaves the terminal as it was, with exit code %i', async (key, code) => {
		await terminal.run(`${program}; echo code $?`);
		await terminal.waitFor('› Sources');
		expect(terminal.isOnAlternateScreen()).toBe(true);
		terminal.press(key);
		await terminal.waitFor(`code ${code}`);
		expect(terminal.isOnAlternateScreen()).toBe(false);
		expect(terminal.isCursorShown()).toBe(true);
		await terminal.run("stty -a | tr ' ' '\\n' | grep -x icanon");
		await terminal.waitFor(/^icanon$/m);
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	])('%s leaves the terminal as it was, with exit code %i', async (signal, code) => {
		await terminal.run(`${program}; echo code $?`);
		await terminal.waitFor('› Sources');
		terminal.signal(signal);
		await terminal.waitFor(`code ${code}`);
		expect(terminal.isOnAlternateScreen()).toBe(false);
		expect(terminal.isCursorShown()).toBe(true);
	});

	it('Ctrl-C ends a paste of which the terminal never told the end, and the program', async () => {
		await terminal.run(`${program}; echo code $?`);
		await terminal.waitFor('United States | Mexico');
		terminal.type('\u001b[200~abc');
		terminal.press('C-c');
		await terminal.waitFor('code 130');
		expect(terminal.isOnAlternateScreen()).toBe(false);
	});

	it('Ctrl-C ends a program that computes, and leaves the terminal as it was', async () => {
		const busy = path.join(terminal.directory, 'busy.mjs');
		writeFileSync(busy, "process.on('SIGUSR2', () => { for (;;); });");
		await terminal.waitFor(/ready>/);
		const title = terminal.title();
		await terminal.run(`node --import ${busy} ${executable}`);
		await terminal.waitFor('United States | Mexico');
		terminal.signal('SIGUSR2');
		terminal.press('j', 'C-c');
		await terminal.waitFor(/ready> *$/);
		expect(terminal.isOnAlternateScreen()).toBe(false);
		expect(terminal.isCursorShown()).toBe(true);
		await terminal.run("stty -a | tr ' ' '\\n' | grep -x icanon");
		await terminal.waitFor(/^icanon$/m);
		expect(terminal.title()).toBe(title);
	});

	it('Ctrl-Z gives the shell back, and fg the program', async () => {
		await terminal.run(`set -m; ${program}`);
		await terminal.waitFor('› Sources');
		terminal.press('C-z');
		await terminal.waitFor(/ready> *$/);
		expect(terminal.isOnAlternateScreen()).toBe(false);
		await terminal.run('fg');
		await terminal.waitFor('› Sources');
		terminal.press('j', 'Enter');
		await terminal.waitFor('› Reader');
	});

	it('follows a resize, and says when there is too little room', async () => {
		await terminal.run(program);
		await terminal.waitFor('› Sources');
		terminal.resize(50, 12);
		await terminal.waitFor('needs 60 columns');
		terminal.resize(150, 40);
		await terminal.waitFor(/│ .*Publisher/s);
	});

	it('ends a walk of sizes in the frame of a fresh start', async () => {
		const rows = /United States .*│ +Mexico/;
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(rows);
		terminal.resize(120, 40);
		for (const [columns, height] of [
			[119, 40],
			[100, 30],
		] as const) {
			terminal.resize(columns, height);
			const fresh = new Terminal(columns, height);
			try {
				await fresh.openProgram();
				fresh.press('c');
				await terminal.waitFor(await fresh.waitFor(rows));
			} finally {
				fresh.close();
			}
		}
	});

	it('takes a note from the editor', async () => {
		await terminal.run(`EDITOR='echo from the editor | tee' ${program}`);
		await terminal.waitFor('› Sources');
		terminal.press('Enter');
		await terminal.waitFor('› Reader');
		terminal.press('A');
		await terminal.waitFor('The note is kept');
	});

	it('reads keys from the terminal when standard input is a pipe', async () => {
		await terminal.run(`printf 'A statement on the river.\\n' | ${program} -`);
		await terminal.waitFor('› Sources');
		terminal.press('Enter');
		await terminal.waitFor('› Reader');
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
	});

	it('goes on where the directory cannot be written', async () => {
		// Not even root can make a file there.
		await terminal.run(`cd /proc && ${program}`);
		await terminal.waitFor('› Sources');
		terminal.press('e');
		await terminal.waitFor(/cannot|not written|could not|no such/i);
		terminal.press('Enter');
		await terminal.waitFor('› Reader');
	});
});
