/** The title of a real terminal's window, while the program runs and after it. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {hasTmux, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('the title of the window', {timeout: 60_000}, () => {
	let terminal: Terminal;
	afterEach(() => terminal.close());

	it('says what is open, and is as it was afterwards', async () => {
		terminal = new Terminal(100, 30);
		await terminal.waitFor(/ready>/);
		const before = terminal.title();
		await terminal.openProgram();
		await vi.waitFor(() => expect(terminal.title()).toBe('briefing: United States | Mexico'));
		terminal.press('Enter');
		await vi.waitFor(() => expect(terminal.title()).toMatch(/^briefing: State, DHS event/));
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
		await vi.waitFor(() => expect(terminal.title()).toBe(before));
	});
});
