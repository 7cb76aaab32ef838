/** The Tab key of shells in a real terminal, with what the built program prints for them. */
import {spawnSync} from 'node:child_process';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

/** How each shell starts without anybody's settings, and reads what it completes. */
const shells = {
	bash: {start: 'bash --norc', load: `source <(${program} --completion bash)`},
	zsh: {start: 'zsh -f', load: `autoload -U compinit; compinit -u -D; source <(${program} --completion zsh)`},
} as const;

describe.skipIf(!hasTmux)('completions in a terminal', {timeout: 60_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 30);
	});
	afterEach(() => terminal.close());

	for (const [shell, {start, load}] of Object.entries(shells)) {
		const isHere = spawnSync(shell, ['--version']).status === 0;
		it.skipIf(!isHere)(`${shell} completes a command, its flag and its value`, async () => {
			await terminal.run(start);
			await terminal.run(`briefing() { echo "was asked: $*"; }; clear; ${load}; clear`);
			await terminal.waitFor(/^ready> *$/);
			terminal.type('briefing exp');
			terminal.press('Tab');
			await terminal.waitFor(/briefing export$/);
			terminal.type('--fo');
			terminal.press('Tab');
			terminal.type('m');
			terminal.press('Tab');
			await terminal.waitFor('briefing export --form');
			terminal.press('C-u');
			terminal.type('briefing export --format ht');
			terminal.press('Tab', 'Enter');
			expect(await terminal.waitFor('was asked:')).toContain('was asked: export --format html');
		});
	}
});
