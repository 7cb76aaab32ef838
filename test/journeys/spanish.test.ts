/** The program in Spanish in a real terminal: by the flag, and by the setting. */
import {readFileSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('the program in Spanish', {timeout: 120_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(100, 30);
	});
	afterEach(() => terminal.close());

	it('goes through sources, a text, a search, the comparison, an export and the help by the flag', async () => {
		await terminal.run(`${program} --language es`);
		await terminal.waitFor(/› Fuentes[\s\S]*c coteja las dos partes, Estados Unidos y México/);
		terminal.press('Enter');
		await terminal.waitFor(/› Lectura[\s\S]*1 de \d+ pasajes[\s\S]*Esc volver/);
		terminal.press('Escape', '/');
		await terminal.waitFor('los resultados aparecen mientras escribe');
		terminal.type('early warning');
		await terminal.waitFor(/\d+ resultados/);
		terminal.press('Escape', 'c', '2');
		await terminal.waitFor(/› Cotejo[\s\S]*\d+ filas[\s\S]*Encuentro y participantes/);
		terminal.press('1');
		await terminal.waitFor(/Encuentro y[\s\S]*reformulado/);
		terminal.press('e');
		await terminal.waitFor(/La nota está en\s+\S*nota-informativa/);
		terminal.press('?');
		await terminal.waitFor(/› Ayuda[\s\S]*Aquí: Sinopsis/);
		terminal.press('C-c');
		await terminal.waitFor(/ready> *$/);
	});

	it('speaks it by the setting, and says no more in English than what was found', async () => {
		await terminal.run(`${program} --config > where; echo written`);
		await terminal.waitFor(/^written$/m);
		const path = readFileSync(`${terminal.directory}/where`, 'utf8').trim();
		writeFileSync(path, 'language: es\n');
		await terminal.run(program);
		await terminal.waitFor(/› Fuentes[\s\S]*Enter leer/);
		expect(terminal.screen()).not.toMatch(/\b(?:sources|words|pinned|read|quit|help)\b/);
		terminal.press('C-c');
		await terminal.waitFor(/ready> *$/);
	});
});
