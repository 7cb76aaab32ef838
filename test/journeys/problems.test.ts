/** What was not read is listed in the terminal, all of it, with the reasons. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('what was not read', {timeout: 120_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(80, 24);
	});
	afterEach(() => terminal.close());

	it('is listed file by file, to the last', async () => {
		const folder = path.join(terminal.directory, 'papers');
		mkdirSync(folder);
		writeFileSync(path.join(folder, 'a.txt'), 'Statement of the North\n\nThe North will build a bridge.\n');
		for (let n = 10; n < 50; n++) writeFileSync(path.join(folder, `empty-${n}.txt`), '');
		await terminal.run(`${program} papers`);
		await terminal.waitFor(/39 more, which !\s+lists/);
		terminal.press('!');
		await terminal.waitFor(/› Not read[\s\S]*40 files left out\n› papers\/empty-10\.txt/);
		terminal.press('G');
		const screen = await terminal.waitFor(/^› papers\/empty-49\.txt/m);
		expect(screen).toMatch(/─\npapers\/empty-49\.txt: \w/);
		terminal.press('Escape');
		await terminal.waitFor('› Sources');
	});
});
