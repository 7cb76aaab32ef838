/** What is pinned, noted and asked for on the way to a briefing, in a real terminal, and what of it stands there. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {hasTmux, program, Terminal} from '../helpers/tmux.ts';

describe.skipIf(!hasTmux)('a briefing from a terminal', {timeout: 180_000}, () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal(110, 36);
	});
	afterEach(() => terminal.close());

	/** The file that the last export names, when it is there. */
	async function exported(ending: string): Promise<Buffer> {
		await terminal.waitFor(new RegExp(`The briefing is in\\s+\\S*\\.${ending}`));
		const name = readdirSync(terminal.directory).find(file => file.endsWith(`.${ending}`)) ?? '';
		return readFileSync(path.join(terminal.directory, name));
	}

	async function compareSides(): Promise<void> {
		await terminal.openProgram();
		terminal.press('c');
		await terminal.waitFor(/United States .*│ +Mexico/);
	}

	async function pinAndNote(): Promise<void> {
		terminal.press('Space');
		await terminal.waitFor('1 pinned');
		terminal.press('a');
		await terminal.waitFor('Note:');
		terminal.type('Ask the minister');
		terminal.press('Enter');
		await terminal.waitFor('The note is kept');
	}

	/** Drawn as one reads it, not as it is written: scrolled to its end, alone with all the room, and left again. */
	async function readPreview(): Promise<void> {
		const shown = await terminal.waitFor(/│ Pinned[\s\S]*United States: “.*Mexico: “/);
		expect(shown).not.toMatch(/\*\*|│ #+ |│ > |\]\(/);
		terminal.press('Tab');
		await terminal.waitFor('Tab settings');
		terminal.press('G');
		await terminal.waitFor(/SHA-256[\s\S]*References/);
		terminal.press('z');
		await terminal.waitFor(/Export · zoomed(?![\s\S]*Length)[\s\S]*References/);
		terminal.press('g');
		await terminal.waitFor(/zoomed.*\s+Conference on Prosperity/);
		terminal.press('Escape', 'Tab');
		await terminal.waitFor(/Length +standard[\s\S]*Tab preview/);
	}

	it('has a pin and a note in every format', async () => {
		await compareSides();
		await pinAndNote();
		terminal.press('E');
		await terminal.waitFor(/Format +Markdown/);
		await readPreview();
		terminal.press('j', 'j');
		for (const [shown, ending] of [
			['Markdown', 'md'],
			['HTML', 'html'],
			['Word', 'docx'],
			['JSON', 'json'],
		] as const) {
			for (let turn = 0; turn < 4 && !new RegExp(`Format +${shown}`).test(terminal.screen()); turn++) {
				const before = /Format +\w+/.exec(terminal.screen())?.[0] ?? '';
				terminal.press('Enter');
				await terminal.waitFor(new RegExp(`Format +(?!${before.replace(/Format +/, '')}\\b)\\w+`));
			}
			terminal.press('e');
			const written = await exported(ending);
			if (ending === 'docx') expect(written.subarray(0, 2).toString()).toBe('PK');
			else expect(written.toString()).toMatch(/Pinned.*Ask the minister/su);
		}
	});

	it('on a query is about that alone', async () => {
		await terminal.openProgram();
		await terminal.search('migration', 'migration observatory');
		terminal.press('C-e');
		const written = (await exported('md')).toString();
		expect(written).toContain('“migration”');
		expect(written).toContain('52,000 children');
		expect(readdirSync(terminal.directory).join()).toContain('migration');
	});

	it('of another pair of sides has none of the pins of the first, says so, and they come back', async () => {
		await compareSides();
		await pinAndNote();
		const pick = async (filter: string, picked: RegExp) => {
			terminal.type(filter);
			await terminal.waitFor(picked);
			terminal.press('Enter');
		};
		const compareOthers = async (left: string, right: string) => {
			terminal.press('p');
			await terminal.waitFor('Which side stands left?');
			await pick(left, new RegExp(`Filter ${left}.* 1 of \\d entries`));
			// A long title leaves no room for the question, but the filter is empty again.
			await terminal.waitFor(/^(?!.*Which side stands left\?).*Filter +words of a title/s);
			await pick(right, new RegExp(`Filter ${right}.* 1 of \\d entries`));
			await terminal.waitFor('› Compare');
		};
		await compareOthers('2018', 'simons');
		await terminal.waitFor('0 pinned');
		terminal.press('e');
		const written = (await exported('md')).toString();
		expect(written).not.toMatch(/## Pinned|Ask the minister/);
		const said = terminal.screen().replaceAll(/\s+/g, ' ');
		expect(said).toContain('of United States | Mexico is not in it: pick that pair (p) to export them');
		await compareOthers('2017', 'relaciones');
		await terminal.waitFor('1 pinned');
	});

	it('by a command heeds what was pinned in a terminal only where that is asked for', async () => {
		const exportTo = (name: string, more = '') =>
			terminal.run(`${program} export --date 2020-01-02 -o ${name} ${more}`);
		const read = (name: string) => readFileSync(path.join(terminal.directory, name), 'utf8');
		await exportTo('before.md');
		await compareSides();
		await pinAndNote();
		terminal.press('q');
		await exportTo('after.md');
		await exportTo('pinned.md', '--pinned');
		await terminal.waitFor(/pinned\.md\s+ready> *$/);
		expect(existsSync(path.join(terminal.directory, 'after.md'))).toBe(true);
		expect(read('after.md')).toBe(read('before.md'));
		expect(read('pinned.md')).toMatch(/## Pinned.*Ask the minister/su);
	});
});
