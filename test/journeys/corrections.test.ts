/** A wrong match put right by hand in a real terminal: what each key does is said, undone, and the cursor stays. */
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('corrections in a terminal', {timeout: 180_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 40);
	});
	afterEach(() => terminal.close());

	/** The line of the list that the cursor is on. */
	const here = (screen: string) => /^› .*$/m.exec(screen)?.[0] ?? '';

	it('a match is rejected, another chosen by hand, and both are undone', async () => {
		await terminal.openProgram();
		await terminal.search('early warning', 'early warning protocols');
		terminal.press('Enter');
		await terminal.waitFor('› Reader');
		terminal.press('Escape');
		await terminal.waitFor('› Search');
		terminal.press('c');
		await terminal.waitFor('› Compare');
		terminal.press('2');
		const row = here(await terminal.waitFor(/^› +Early warning protocols.*reworded/m));

		terminal.press('x');
		const rejected = await terminal.waitFor(
			/is now only Mexico, .* is now only United\s+States; u\s+undoes it/,
		);
		expect(here(rejected)).toMatch(/Early warning protocols.*only United States/);

		terminal.press('M');
		await terminal.waitFor(/What does Mexico say to “Early warning protocols/);
		terminal.press('G');
		await terminal.waitFor(/^› .*It was also agreed to explore.*rejected/m);
		terminal.press('Enter');
		const matched = await terminal.waitFor(/“Early warning protocols.*” is now (?!only)[^;]*; u\s+undoes it/);
		expect(here(matched)).toMatch(/Early warning protocols.*by hand/);

		terminal.press('u');
		await terminal.waitFor(/Undone: the match by hand of “Early warning protocols.*” is gone/);
		await terminal.waitFor(/^› +Early warning protocols.*only United States/m);
		terminal.press('u');
		await terminal.waitFor(/Undone: the match of “Early warning protocols.*” and “.*” is\s+there again/);
		await terminal.waitFor(row);

		terminal.press('C-r');
		await terminal.waitFor(/Redone: the match of “Early warning protocols.*” is rejected again/);
		terminal.press('q');
		await terminal.run(program);
		await terminal.waitFor(/^› +Early warning protocols.*only United States/m);
		terminal.press('u');
		await terminal.waitFor('Nothing to undo: nothing was changed in this session');
	});
});
