/** For a screen reader: plain lines of words, what is chosen said, and the terminal's cursor there. */
import {writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('with a screen reader', {timeout: 120_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(80, 24);
	});
	afterEach(() => terminal.close());

	it('one reads, searches, compares and writes a briefing by ear', async () => {
		await terminal.run(`INK_SCREEN_READER=1 ${program}`);
		await terminal.waitForCursorIn(/^Selected, 1 of 5: /m);
		await terminal.waitFor('briefing, Sources. United States and Mexico');
		terminal.press('j');
		await terminal.waitForCursorIn(/^Selected, 2 of 5: /m);
		terminal.press('/');
		await terminal.waitForCursorBehind('Search ');
		terminal.type('early warning');
		await terminal.waitFor(/^Selected, 1 of 2: Mexico/m);
		await terminal.waitForCursorBehind('early warning');
		terminal.press('Enter');
		await terminal.waitForCursorIn(/early warning protocols for/m);
		terminal.press('c');
		await terminal.waitForCursorIn(/^Selected, \d+ of \d+: Early warning protocols: reworded/m);
		terminal.press('Space');
		await terminal.waitForCursorIn(/^Selected, \d+ of \d+: Pinned, Early/m);
		terminal.press('Tab');
		await terminal.waitFor(/^United States, paragraph 12:$/m);
		terminal.press('Tab');
		await terminal.waitFor(/^Mexico, paragraph 24:$/m);
		terminal.press('e');
		const screen = await terminal.waitFor('The briefing is in');
		expect(screen).not.toMatch(/[\u2190-\u21ff\u2500-\u27bf›·]/);
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
	});
});

describe.skipIf(!hasTmux)('what was taken out of a text', {timeout: 120_000}, () => {
	it('is shown in its place, put back, and still there when the documents are opened again', async () => {
		const terminal = new Terminal(80, 24);
		try {
			writeFileSync(
				`${terminal.directory}/talks.txt`,
				'Talks in Vey\n\nThe ministers agreed to build cranes in the port.\n\nShare this page\n',
			);
			await terminal.run(`${program} talks.txt`);
			await terminal.waitFor('Talks in Vey');
			terminal.press('Enter', 'b');
			await terminal.waitFor('── taken out: sharing links');
			terminal.press('G', 'x');
			await terminal.waitFor('── put back by you');
			terminal.press('q');
			await terminal.run(`clear; ${program} talks.txt`);
			await terminal.waitFor('── put back by you');
			terminal.press('u');
			await terminal.waitFor('Nothing to undo');
			terminal.press('q');
			await terminal.waitFor(/ready> *$/);
		} finally {
			terminal.close();
		}
	});
});
