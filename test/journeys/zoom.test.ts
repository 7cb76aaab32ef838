/** One pane with all the room in a real terminal. */
import {afterEach, describe, expect, it} from 'vitest';
import {hasTmux, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('zoom in a terminal', {timeout: 60_000}, () => {
	let terminal: Terminal;
	afterEach(() => terminal.close());

	it('shows one side of both texts, the other by an arrow, and both again after z or Esc', async () => {
		terminal = new Terminal(120, 40);
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(/\d+ in conflict/);
		terminal.press('j', 'z');
		await terminal.waitFor(/Compare · zoomed[\s\S]*› United States.*→ Mexico/);
		terminal.press('Right');
		await terminal.waitFor(/› Mexico.*← United States/);
		terminal.press('z');
		await terminal.waitFor(/Compare +\S[\s\S]* United States.*› Mexico/);
		terminal.press('2');
		await terminal.waitFor(/^› +\w/m);
		terminal.press('z');
		const rows = await terminal.waitFor('Compare · zoomed');
		expect(rows).not.toMatch(/^─+$/m);
		terminal.press('Escape');
		const both = await terminal.waitFor(/Compare +\S[\s\S]*^─+$/m);
		expect(both).not.toContain('zoomed');
	});
});
