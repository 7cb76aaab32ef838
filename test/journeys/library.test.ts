/** The ways through a folder of several hundred documents, which a second thread reads and searches. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {executable, hasTmux, Terminal} from '../helpers/tmux.ts';

const documents = 400;

/** Twenty sentences a document, so that indexes are worth keeping. */
function statement(number: number): string {
	const lines = Array.from(
		{length: 20},
		(_, line) =>
			`The ministers agreed to open crossing ${number * 20 + line} of the river in ${2000 + line} and to share the cost of its bridges with town ${number}.`,
	);
	return [`Statement ${number} on the river`, 'June 16, 2017', ...lines].join('\n\n');
}

describe.skipIf(!hasTmux)('a library in a terminal', {timeout: 90_000}, () => {
	let folder: string;
	let terminal: Terminal;
	let program: string;
	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'briefing-library-'));
		for (let number = 1; number <= documents; number++) {
			writeFileSync(path.join(folder, `${String(number).padStart(3, '0')}.txt`), statement(number));
		}
		program = `node ${executable} ${folder}`;
	});
	afterAll(() => rmSync(folder, {recursive: true, force: true}));
	beforeEach(() => {
		terminal = new Terminal(100, 30);
	});
	afterEach(() => terminal.close());

	it('finds, compares and exports, and opens the next time from what it kept', async () => {
		await terminal.run(program);
		await terminal.waitFor('Statement 1 on the river');
		terminal.press('/');
		terminal.type('crossing 7998');
		await terminal.waitFor('crossing 7998 of the river');
		await terminal.waitFor(`${documents} sources ·`);
		terminal.press('Escape', 'Escape', 'p');
		await terminal.waitFor('Pick sides');
		terminal.press('Enter', 'Down', 'Enter');
		await terminal.waitFor('2 Rows');
		await terminal.waitFor(/Statement 1 .*│ +Statement 2 /);
		terminal.press('3');
		await terminal.waitFor('agreed to open');
		terminal.press('e');
		await terminal.waitFor('The briefing is in');
		const [name = ''] = readdirSync(terminal.directory);
		expect(readFileSync(path.join(terminal.directory, name), 'utf8')).toContain('Statement 2 on the river');
		terminal.press('q');
		await terminal.waitFor(/ready> *$/);
		expect(terminal.kept().filter(file => /\.documents$|\.index$/.test(file))).toHaveLength(2);
		await terminal.run(program);
		await terminal.waitFor(`${documents} sources`);
	});

	it.each([
		['q', 0],
		['C-c', 130],
	])('%s ends it at once while it reads, with nothing half written', async (key, code) => {
		await terminal.run(`${program}; echo code $?`);
		await terminal.waitFor('Statement 1 on the river');
		terminal.press(key);
		await terminal.waitFor(`code ${code}`);
		expect(terminal.isOnAlternateScreen()).toBe(false);
		expect(terminal.isCursorShown()).toBe(true);
		expect(terminal.kept().filter(file => !/\.documents$|\.index$|\.json$|^v\d[\w.-]+$/.test(file))).toEqual(
			[],
		);
	});

	it('says what happened and gives the terminal back when it has not enough memory', async () => {
		const long = path.join(terminal.directory, 'long.txt');
		writeFileSync(long, statement(1).repeat(4000));
		await terminal.run(`node --max-old-space-size=40 ${executable} ${long}; echo code $?`);
		await terminal.waitFor('code 2');
		expect(terminal.screen()).toContain('need more memory');
		expect(terminal.isOnAlternateScreen()).toBe(false);
	});
});
