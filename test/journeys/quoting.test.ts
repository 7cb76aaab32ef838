/** A quotation on its way out of a real terminal, and what the ways to it cost in keys. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('a quotation from a terminal', {timeout: 180_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 40);
	});
	afterEach(() => terminal.close());

	/** Presses each key when what is waited for before it is there; what comes to nothing costs no key. */
	async function through(steps: readonly (readonly [key: string, then: string | RegExp])[]): Promise<number> {
		for (const [key, then] of steps) {
			terminal.press(key);
			await terminal.waitFor(then);
		}
		return steps.length;
	}

	const sent = /Sent to the terminal to be copied/;
	const link = 'https://www\\.gob\\.mx/sre/en/prensa/[^ #]*#:~:text=';

	it('of the right side takes four keys from the start', async () => {
		await terminal.openProgram();
		const keys = await through([
			['c', /› Who met +▌/],
			['Right', /1 = 1 +▌|1 ≈ 1 +▌/],
			['v', 'y copy'],
			['y', sent],
		]);
		expect(keys).toBeLessThanOrEqual(4);
		expect(terminal.buffer()).toMatch(
			new RegExp(`^“[^“”]+” \\(Secretaría de Relaciones Exteriores \\(Mexico\\), undated, ¶1, ${link}`),
		);
	});

	it('is a sentence of a source, then several, each passage by itself', async () => {
		await terminal.openProgram();
		await terminal.search('early warning', 'early warning protocols');
		await through([
			['Enter', 'for “early warning”'],
			['v', 'y copy'],
			['y', sent],
		]);
		expect(terminal.buffer()).toMatch(/^“[^“”]*early warning protocols[^“”]*” \(.*, ¶\d+, https/);
		terminal.press('v', 'j', 'j', 'j', 'y');
		await terminal.waitFor(/copied, \d quotations, each with its reference/);
		const lines = terminal.buffer().trim().split('\n');
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(line).toMatch(/^“.*” \(.*, ¶\d+, https:[^ ]*\)$/);
	});

	it('is copied from every view', async () => {
		await terminal.openProgram();
		await terminal.search('early warning', 'early warning protocols');
		await through([
			['Tab', 'n'],
			['y', sent],
			['c', /› +Law and crime/],
			['y', /copied, 2 quotations/],
			['2', /^› +Early warning protocols/m],
			['Space', '1 pinned'],
			['E', /Length/],
			['Down', /›.*First side/],
			['Down', /›.*Format/],
			['Down', /›.*Early warning/],
			['y', /copied, 2 quotations/],
		]);
		expect(terminal.buffer()).toMatch(/^Early warning protocols.*\nUnited States: “[^”]*” \(.*\nMexico: “/);
	});

	it('is on the clipboard where the system has a program for that, which over SSH is not asked', async () => {
		terminal.provide('wl-copy');
		const copied = path.join(terminal.directory, 'wl-copy');
		await terminal.run(`WAYLAND_DISPLAY=wayland-0 ${program}`);
		await terminal.waitFor('United States | Mexico');
		await through([
			['Enter', '› Reader'],
			['v', 'y copy'],
			['y', 'Copied, with its reference'],
		]);
		const words = readFileSync(copied, 'utf8');
		expect(words).toMatch(/^“.*” \(.*¶1, https:.*\)$/);
		terminal.press('q');
		await terminal.run(`SSH_CONNECTION='1 2 3 4' WAYLAND_DISPLAY=wayland-0 ${program}`);
		await terminal.waitFor('United States | Mexico');
		await through([
			['Enter', '› Reader'],
			['j', /▶/],
			['y', sent],
		]);
		expect(readFileSync(copied, 'utf8')).toBe(words);
	});

	it('that tmux holds back is not said to be copied, but what lets it through', async () => {
		terminal.setOption('set-clipboard', 'off');
		await terminal.openProgram();
		await through([
			['Enter', '› Reader'],
			['y', /tmux keeps it from.*“set -g set-clipboard on”/s],
		]);
	});

	it('opens where it was published, at its words, or says that there is no browser', async () => {
		terminal.provide('xdg-open');
		await terminal.run(`DISPLAY=:0 ${program}`);
		await terminal.waitFor('United States | Mexico');
		await through([
			['Enter', '› Reader'],
			['v', 'y copy'],
			['O', 'Sent to the browser: thesimonscenter.org'],
		]);
		expect(readFileSync(path.join(terminal.directory, 'xdg-open'), 'utf8')).toMatch(
			/^https:\/\/thesimonscenter\.org\/[^ ]*#:~:text=[^ ]+\n$/,
		);
		terminal.press('Escape', 'q');
		await terminal.openProgram();
		await through([
			['Enter', '› Reader'],
			['O', 'There is no screen for a browser here: y copies the words with the link'],
		]);
	});
});

describe.skipIf(!hasTmux)('the keys that it takes', {timeout: 180_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 40);
	});
	afterEach(() => terminal.close());

	/** Presses each key when what the one before it leads to is there, and says how many they are. */
	async function pressed(...steps: readonly (readonly [key: string, then: string | RegExp])[]) {
		for (const [key, then] of steps) {
			terminal.press(key);
			await terminal.waitFor(then);
		}
		return steps.length;
	}

	const written = (): string => {
		const [name = ''] = readdirSync(terminal.directory);
		return readFileSync(path.join(terminal.directory, name), 'utf8');
	};

	it('to export what is about energy: three and the word', async () => {
		await terminal.openProgram();
		let keys = await pressed(['/', 'results come as you type']);
		terminal.type('energy');
		await terminal.waitFor(/\d+ hits/);
		keys += await pressed(['C-e', /The briefing is in/]);
		expect(keys).toBeLessThanOrEqual(3);
		expect(written()).toMatch(/^# .*: “energy”$/m);
	});

	it('to pin three rows and note one: twelve and the note', async () => {
		await terminal.openProgram();
		let keys = await pressed(
			['c', /› Who met +▌/],
			['Space', '1 pinned'],
			['j', /› Law and crime/],
			['Space', '2 pinned'],
			['j', /›.*\n/],
			['Space', '3 pinned'],
			['a', 'Note:'],
		);
		terminal.type('Ask the minister');
		keys += await pressed(['Enter', 'The note is kept']);
		expect(keys).toBeLessThanOrEqual(12);
		terminal.press('e');
		await terminal.waitFor(/The briefing is in/);
		expect(written()).toContain('Ask the minister');
	});

	it('to put a wrong match right: six', async () => {
		await terminal.openProgram();
		const keys = await pressed(
			['c', /› Who met +▌/],
			['j', /› Law and crime/],
			['x', /is now only/],
			['M', /What does \w+ say to/],
			['Enter', /is now (?!only)/],
		);
		expect(keys).toBeLessThanOrEqual(6);
	});
});
