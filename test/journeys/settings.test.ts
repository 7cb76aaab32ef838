/** Settings in a real terminal: written, changed, mistaken, heeded. */
import {readFileSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('settings in a terminal', {timeout: 60_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(100, 30);
	});
	afterEach(() => terminal.close());

	it('are written with comments; a mistake is said, the rest is heeded, and the program opens', async () => {
		const file = `${terminal.directory}/where`;
		await terminal.run(`${program} --config > where; echo written`);
		await terminal.waitFor(/^written$/m);
		const path = readFileSync(file, 'utf8').trim();
		expect(readFileSync(path, 'utf8')).toContain('#  mark.pin: space');
		writeFileSync(path, 'theme: light\nstart: compare\nkeys:\n  search.show: w\n  mark.pin: e\n');

		await terminal.run(program);
		await terminal.waitFor(/settings\.yaml:5:13: mark\.pin\s+cannot\s+be\s+“e”/);
		await terminal.waitFor(/› Compare[\s\S]*\d+ rows/);
		expect(terminal.styledScreen()).toContain('\u001b[38;5;241m');
		terminal.press('Escape');
		await terminal.waitFor(/› Sources[\s\S]*w search/);
		terminal.press('w');
		await terminal.waitFor('results come as you type');
		terminal.press('C-c');
		await terminal.waitFor(/ready> *$/);
	});
});
