/** The mouse in a real terminal: asked for while it is wanted, and given back whenever others have the terminal. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

/** What a terminal sends for a button pressed and let go. */
function click(column: number, row: number): string {
	return `\u001b[<0;${column};${row}M\u001b[<0;${column};${row}m`;
}

describe.skipIf(!hasTmux)('the mouse in a terminal', {timeout: 90_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 40);
	});
	afterEach(() => terminal.close());

	const isAsked = (is: boolean) => vi.waitFor(() => expect(terminal.hasMouse()).toBe(is), 10_000);

	it('is turned on by a key, chooses, opens and scrolls, and is turned off', async () => {
		await terminal.openProgram();
		await isAsked(false);
		terminal.press('W');
		await terminal.waitFor(/mouse is on[\s\S]*Shift-drag/);
		await isAsked(true);
		const before = await terminal.waitFor(/› State, DHS/);
		const row = before.split('\n').findIndex(line => line.startsWith('  ') && /[A-Z]/.test(line[2] ?? ''));
		terminal.type(click(10, row + 1));
		const chosen = await terminal.waitFor(/^› (?!State, DHS)/m);
		expect(chosen.split('\n')[row]).toMatch(/^› /);
		terminal.type(click(10, row + 1) + click(10, row + 1));
		const read = await terminal.waitFor(/› Reader[\s\S]*▶/);
		terminal.type('\u001b[<65;90;20M'.repeat(8));
		await vi.waitFor(() =>
			expect(terminal.screen().split('\n').slice(5, 9)).not.toEqual(read.split('\n').slice(5, 9)),
		);
		terminal.press('W');
		await terminal.waitFor('mouse is off');
		await isAsked(false);
	});

	it('is given back when the program is stopped, and asked for when it goes on', async () => {
		await terminal.openProgram();
		terminal.press('W');
		await isAsked(true);
		terminal.press('C-z');
		await terminal.waitFor(/ready> *$/);
		await isAsked(false);
		await terminal.run('fg');
		await terminal.waitFor('› Sources');
		await isAsked(true);
	});

	it('is given to the editor', async () => {
		await terminal.run(`EDITOR='sleep 1000 #' ${program}`);
		await terminal.waitFor('United States | Mexico');
		terminal.press('W', 'Enter');
		await terminal.waitFor('› Reader');
		await isAsked(true);
		terminal.press('A');
		await isAsked(false);
	});

	it.each([
		['q', () => terminal.press('q')],
		['Ctrl-C', () => terminal.press('C-c')],
		['a signal', () => terminal.signal('SIGTERM')],
	])('is given back at the end, by %s', async (_, end) => {
		await terminal.openProgram();
		terminal.press('W');
		await isAsked(true);
		end();
		await terminal.waitFor(/ready> *$/);
		await isAsked(false);
	});

	it('never writes into a field', async () => {
		await terminal.openProgram();
		terminal.press('W', '/');
		await terminal.waitFor('results come as you type');
		terminal.type('early');
		for (let turn = 0; turn < 50; turn++) terminal.type('\u001b[<65;10;10M'.repeat(20));
		for (const piece of ['\u001b[<6', '5;10;1', '0M', '\u001b[', '<0;10;3', '0M']) terminal.type(piece);
		terminal.type(' warn');
		await terminal.waitFor('early warn');
		expect(terminal.screen()).not.toMatch(/\[<|;10|0M/);
	});
});
