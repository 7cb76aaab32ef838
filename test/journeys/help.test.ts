/** A newcomer in a real terminal: what the first line says, what a mark means, and doing it from the help. */
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('help in a terminal', {timeout: 60_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(100, 30);
	});
	afterEach(() => terminal.close());

	it('says what to do first, explains a mark, and does what is found', async () => {
		await terminal.openProgram();
		await terminal.waitFor(/c compares the two sides, United States and Mexico/);
		terminal.press('c');
		await terminal.waitFor('› Compare');
		terminal.press('?');
		await terminal.waitFor('Here: Rows');
		terminal.type('?');
		await terminal.waitFor(/^› \? +In doubt/m);
		terminal.press('Escape');
		await terminal.waitFor('Here: Rows');
		terminal.type('commitm');
		const found = await terminal.waitFor(/^› 3 +Commitments/m);
		expect(found).toContain('Enter do it');
		terminal.press('Enter');
		await terminal.waitFor(/› Compare[\s\S]*Firm/);
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
	});
});
