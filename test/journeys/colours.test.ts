/** Dark, light, no colours, no Unicode, no screen: what a real terminal is shown. */
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('colours in a terminal', {timeout: 60_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(100, 30);
	});
	afterEach(() => terminal.close());

	/** What the shell has run shows the two sides; the answers of the terminal stand nowhere. */
	async function opened(environment: string): Promise<string> {
		await terminal.run(`${environment} ${program}`);
		await terminal.waitFor('United States | Mexico');
		terminal.press('/');
		await terminal.waitFor('results come as you type');
		expect(terminal.screen()).not.toMatch(/rgb:|\[\?\d/);
		terminal.press('Escape');
		await terminal.waitFor(/[›>] Sources/);
		return terminal.styledScreen();
	}

	const quiet = (code: number) => `\u001b[38;5;${code}m`;

	it('are those for a dark or a light ground, where its environment says so', async () => {
		expect(await opened('COLORFGBG="15;0"')).toContain(quiet(248));
		terminal.press('q');
		expect(await opened('COLORFGBG="0;15"')).toContain(quiet(241));
		terminal.press('q');
	});

	it('are none where nobody wants them, and lines are of ASCII in a C locale', async () => {
		const screen = await opened('NO_COLOR=1 LC_ALL=C');
		expect(screen).not.toMatch(/\u001b\[[\d;]*(?:3[0-7]|38;5|9[0-7])/);
		expect(screen).not.toMatch(/[─│┃›…]/);
		terminal.press('c', '1');
		await terminal.waitFor(/^> /m);
		expect(terminal.screen()).not.toMatch(/[\u2190-\u22ff\u2500-\u27bf›¶…·]/);
		terminal.press('q');
	});

	it('and screen are left alone where the terminal is dumb: the briefing is printed', async () => {
		for (const name of ['dumb', 'unknown', '']) {
			await terminal.run(`TERM=${name} ${program}; echo printed-${name || 'without'}`);
			const screen = await terminal.waitFor(new RegExp(`^printed-${name || 'without'}$`, 'm'));
			expect(screen).toContain('<!-- briefing');
			expect(terminal.isOnAlternateScreen()).toBe(false);
		}
	});
});
