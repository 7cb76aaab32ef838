/** Wheel and clicks in the whole program: what stands on the screen is what one points at. */
import {afterEach, describe, it, vi} from 'vitest';
import {askOf} from '../../../source/app/services.ts';
import {defaultSettings} from '../../../source/app/settings/settings.ts';
import type {Corpus} from '../../../source/documents/source.ts';
import {runApp} from '../../../source/views/run-app.tsx';
import {EmulatedScreen} from '../../helpers/emulated-screen.ts';
import {corpus, sides} from '../../helpers/example.ts';
import {services} from '../../helpers/example-services.ts';
import {FakeKeyboard} from '../../helpers/fake-terminal.ts';

const open: App[] = [];

class App {
	readonly #screen: EmulatedScreen;
	readonly #keyboard = new FakeKeyboard();
	readonly #code: Promise<number>;

	constructor(columns = 120, rows = 40, documents: Corpus = corpus, mouse = true) {
		this.#screen = new EmulatedScreen(columns, rows);
		this.#code = runApp({
			corpus: documents,
			...(documents === corpus ? {sides} : {}),
			ask: askOf(services),
			settings: {...defaultSettings, mouse},
			stdin: this.#keyboard,
			stdout: this.#screen,
		});
		open.push(this);
	}

	async shows(what: string | RegExp): Promise<string> {
		return vi.waitFor(() => {
			const shown = this.#screen.shown();
			if (typeof what === 'string' ? !shown.includes(what) : !what.test(shown)) {
				throw new Error(`No ${what} in:\n${shown}`);
			}
			return shown;
		}, 10_000);
	}

	type(text: string): void {
		this.#keyboard.type(text);
	}

	/** The cell where a text stands, the first one if it stands there more than once. */
	cell(text: string): readonly [column: number, row: number] {
		const rows = this.#screen.shown().split('\n');
		const row = rows.findIndex(each => each.includes(text));
		if (row < 0) throw new Error(`No ${text} in:\n${rows.join('\n')}`);
		return [(rows[row]?.indexOf(text) ?? 0) + 2, row + 1];
	}

	click(text: string, times = 1): void {
		const [column, row] = this.cell(text);
		this.type(`\u001b[<0;${column};${row}M\u001b[<0;${column};${row}m`.repeat(times));
	}

	wheel(text: string, notches: number): void {
		const [column, row] = this.cell(text);
		this.type(`\u001b[<${notches < 0 ? 64 : 65};${column};${row}M`.repeat(Math.abs(notches)));
	}

	async close(): Promise<void> {
		this.type('\u0003');
		await this.#code;
	}
}

afterEach(async () => {
	for (const app of open.splice(0)) await app.close();
});

const [first] = corpus.sources;
if (first === undefined) throw new Error('There is an example');
const many: Corpus = {
	...corpus,
	sources: Array.from({length: 100}, (_, number) => ({
		...first,
		id: `source-${number}`,
		title: `Number ${number}.`,
	})),
};

describe.each([
	[60, 16],
	[80, 24],
	[120, 40],
	[200, 60],
])('at %i columns and %i rows', {timeout: 30_000}, (columns, rows) => {
	it('a click chooses a source, and a double click reads it', async () => {
		const app = new App(columns, rows);
		await app.shows('› Key Results');
		app.click('  A conference on the river');
		await app.shows('› A conference on the river');
		app.click('Key Results of the Conference', 2);
		await app.shows(/Reader[\s\S]*Key Results/);
	});

	it('a click goes to a line of a source', async () => {
		const app = new App(columns, rows);
		await app.shows('› Key Results');
		app.type('\r');
		await app.shows('▶');
		app.click('The governments agreed');
		await app.shows(/▶ +The governments agreed/);
	});

	it('a click goes where it points, also while something is being looked for', async () => {
		const app = new App(columns, rows);
		await app.shows('› Key Results');
		app.type('\r');
		await app.shows('▶');
		app.type('/governments');
		await app.shows(/1 of \d+ for “governments”[\s\S]*Find in this source/);
		app.click('The governments agreed');
		await app.shows(/▶ +The governments agreed/);
		app.type('j');
		await app.shows(/^(?![\s\S]*Find in this source)[\s\S]*▶/);
	});

	it('clicks go to tabs, rows, texts and sides, and a double click reads what a row says', async () => {
		const app = new App(columns, rows);
		await app.shows('› Key Results');
		app.type('c');
		await app.shows('Synopsis');
		app.click('2 Rows');
		await app.shows(/^› +Hosts and participants/m);
		app.click('Early warning protocols');
		await app.shows(/› +Early warning protocols/);
		app.click('› North');
		await app.shows(/· +Early warning protocols/);
		app.click('1 Synopsis');
		await app.shows('North, Ministry of the North');
		app.click('The North and the South hosted');
		await app.shows('Who met › Hosts');
		app.click('The governments agreed to', 2);
		await app.shows('› Reader');
		app.type('\u001b');
		await app.shows('3 Commitments');
		app.click('5 Names');
		await app.shows('The North');
	});

	it('a click on a result chooses it, and the field is given up', async () => {
		const app = new App(columns, rows);
		await app.shows('› Key Results');
		app.type('/river');
		await app.shows(/Search river +\d+ hits/);
		app.click('Fishing families');
		await app.shows(/› +Fishing/);
		app.type('c');
		await app.shows('› Compare');
	});

	it('a click on a key at the bottom presses it', async () => {
		const app = new App(columns, rows);
		await app.shows('› Key Results');
		app.click('? help');
		await app.shows('› Help');
	});
});

describe('the mouse', {timeout: 30_000}, () => {
	it('scrolls what is under the pointer, and the cursor stays as long as it is in view', async () => {
		const app = new App(120, 40, many);
		await app.shows('› Number 0.');
		app.wheel('Number 4.', 1);
		await app.shows(/^(?!.*Number 0\.)[\s\S]*› Number 3\./);
		app.wheel('Number 9.', 30);
		await app.shows('› Number 48.');
		app.wheel('Number 60.', 100);
		await app.shows('Number 99.');
		app.wheel('Number 99.', -200);
		await app.shows('Number 0.');
	});

	it('never types into a field, in however many reads it comes', async () => {
		const app = new App();
		await app.shows('› Key Results');
		app.type('/early');
		await app.shows('Search early');
		for (const piece of ['\u001b', '[<6', '4;50;1', '0M', '\u001b[', '<64;50;10M\u001b[<0;1', ';1M']) {
			app.type(piece);
			await new Promise(resolve => setImmediate(resolve));
		}
		app.type(' warn');
		await app.shows('Search early warn');
	});

	it('does nothing while it is off', async () => {
		const app = new App(120, 40, corpus, false);
		await app.shows('› Key Results');
		app.click('A conference on the river', 2);
		app.type('j');
		await app.shows('› Conference on the River');
	});

	it('is turned on and off by a key, which says how text is selected', async () => {
		const app = new App(120, 40, corpus, false);
		await app.shows('› Key Results');
		app.type('W');
		await app.shows(/mouse is on[\s\S]*Shift-drag/);
		app.click('  A conference on the river');
		await app.shows('› A conference on the river');
		app.type('W');
		await app.shows('mouse is off');
	});
});
