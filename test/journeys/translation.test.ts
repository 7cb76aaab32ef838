/** A rough translation in a real terminal, by a program that answers as Apertium did once. */
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {recordedApertium} from '../helpers/apertium.ts';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

const spanish = fileURLToPath(new URL('../fixtures/spanish/conference-miami.txt', import.meta.url));
const label = 'Rough translation by Apertium: not the words of the text';

describe.skipIf(!hasTmux)('a rough translation', {timeout: 120_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(120, 40);
		terminal.provide('apertium', recordedApertium);
	});
	afterEach(() => terminal.close());

	async function readSpanish(): Promise<void> {
		await terminal.run(`${program} ${spanish}`);
		await terminal.waitFor(/› +Conferencia sobre Prosperidad/);
		terminal.press('Enter');
		await terminal.waitFor('T translate');
	}

	it('stands below the text, follows the cursor and goes', async () => {
		await readSpanish();
		terminal.press('T');
		await terminal.waitFor('The days 15 and 16 June carry in Miami, Florida');
		const screen = terminal.screen();
		expect(screen).toContain(label);
		expect(screen).toContain('Los días 15 y 16 de junio se llevó a cabo en Miami, Florida');
		terminal.press('G');
		await terminal.waitFor(/not the words of the text ─+\n(?!The days)/);
		terminal.press('T');
		await terminal.waitFor(/^(?![\s\S]*Rough translation)/);
	});

	it('has room where there is little', async () => {
		await readSpanish();
		terminal.resize(60, 16);
		await terminal.waitFor('Los días 15 y 16');
		terminal.press('T');
		await terminal.waitFor('The days 15 and 16 June carry');
		expect(terminal.screen().split('\n').length).toBeLessThanOrEqual(17);
	});

	it('is named for what it is not where the program fails', async () => {
		await readSpanish();
		terminal.provide('apertium', 'exit 127');
		terminal.press('T');
		await terminal.waitFor(/needs the program Apertium with its pair spa-eng/);
		expect(terminal.screen()).not.toContain(label);
	});
});
