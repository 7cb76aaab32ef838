/** The terminal's own cursor stands where one writes, so that input methods draw there, and is hidden elsewhere. */
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('the cursor', {timeout: 120_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(80, 24);
	});
	afterEach(() => terminal.close());

	it('follows the text field from view to view and through sizes, and is hidden where letters are keys', async () => {
		await terminal.openProgram();
		await terminal.waitForCursor(null);
		terminal.press('/');
		await terminal.waitForCursorBehind('Search ');
		terminal.type('early warning');
		await terminal.waitForCursorBehind('Search early warning');
		terminal.press('Left', 'Left');
		await terminal.waitForCursorBehind('Search early warni');
		terminal.resize(120, 40);
		await terminal.waitForCursorBehind('Search early warni');
		terminal.resize(60, 16);
		await terminal.waitForCursorBehind('Search early warni');
		terminal.press('Tab');
		await terminal.waitFor('go to passage');
		await terminal.waitForCursor(null);
		terminal.press('K');
		await terminal.waitForCursorBehind('Concordance of: early warning');
		terminal.type('中文');
		await terminal.waitFor('中文');
		// Two cells for each.
		await terminal.waitForCursor({x: 'Concordance of: early warning'.length + 4, y: 14});
		terminal.press('Escape', '?');
		await terminal.waitForCursorBehind('Find ');
		terminal.press('Escape', 'q');
		await terminal.waitFor(/ready> *$/);
		expect(terminal.isCursorShown()).toBe(true);
	});
});
