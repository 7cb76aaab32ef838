/** Many rows looked over by their themes in a real terminal, at sizes from the smallest on. */
import {afterEach, describe, expect, it} from 'vitest';
import {hasTmux, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('themes that fold in a terminal', {timeout: 180_000}, () => {
	let terminal: Terminal;
	afterEach(() => terminal.close());

	it.each([
		[60, 16],
		[120, 40],
	])('at %i columns and %i rows are gone over, opened, and come back as they were', async (columns, rows) => {
		terminal = new Terminal(120, 40);
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(/\d+ rows/);
		terminal.resize(columns, rows);
		await terminal.waitFor(columns < 120 ? 'c rows  e export' : /\d+ rows/);
		terminal.press('2');
		await terminal.waitFor(/› .*Hosts and participants/);
		terminal.press('+');
		await terminal.waitFor(/› ▸ Who met +1 row · 1 in conflict/);
		terminal.press('j');
		const folded = await terminal.waitFor(/› ▸ Law and crime +\d+ rows/);

		terminal.press('?');
		await terminal.waitFor('Here: Rows');
		terminal.press('Escape');
		await terminal.waitFor(folded);

		terminal.press('Enter');
		const opened = await terminal.waitFor(/^› +Discussions: organized crime/m);
		expect(opened).not.toMatch(/▸ Law and crime/);
		terminal.press('!');
		await terminal.waitFor(/^› .*Hosts and participants.*conflict/m);
		terminal.press('/');
		await terminal.waitFor('Topic');
		terminal.type('energy');
		const energy = await terminal.waitFor(/Topic energy +\d+ of \d+ rows/);
		expect(energy).not.toContain('▸');
	});
});
