/** Any keys, clicks and turns of the wheel at any size: the program goes on, and never draws beyond the screen. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {askOf} from '../../source/app/services.ts';
import {defaultSettings} from '../../source/app/settings/settings.ts';
import type {runApp} from '../../source/views/run-app.tsx';
import {corpus, sides} from '../helpers/example.ts';
import {services} from '../helpers/example-services.ts';
import {FakeKeyboard, FakeScreen} from '../helpers/fake-terminal.ts';
import {loadShippedApp} from '../helpers/shipped-app.ts';

/** Keeps what is drawn beyond the size that the screen has at that moment. */
class BoundedScreen extends FakeScreen {
	readonly beyond: string[] = [];

	override _write(text: string, encoding: BufferEncoding, done: () => void): void {
		const placed = /\u001b\[(\d+);1H(?:\u001b\[J)?(?:\u001b\[(\d+)C)?((?:(?!\u001b\[\d+;1H).)*)/gsu;
		for (const [, row, column = '0', drawn = ''] of text.matchAll(placed)) {
			for (const [index, line] of drawn.split('\n').entries()) {
				const isBelow = line !== '' && Number(row) + index > this.rows;
				if (isBelow || Number(column) + stringWidth(line) > this.columns)
					this.beyond.push(`${this.columns}x${this.rows}, row ${row}: ${JSON.stringify(line)}`);
			}
		}
		super._write(text, encoding, done);
	}
}

// Not those that end the program or open an editor at once; the help may do so all the same.
const leaving = ['q', 'A'];
const printable = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).filter(
	key => !leaving.includes(key),
);
const special = ['\r', '\t', '\u001b', '\u007f', '\u0004', '\u0015', '\u0017', '\u000b', '中', 'e\u0301'];
const sequences = ['[A', '[B', '[C', '[D', '[5~', '[6~', '[H', '[F', '[3~', '[Z'].map(
	rest => `\u001b${rest}`,
);
// Press and release, which may come in two reads; also where there is no screen any more.
const mouse = fc
	.record({
		button: fc.constantFrom(0, 0, 0, 64, 65, 2, 35),
		column: fc.integer({min: 1, max: 230}),
		row: fc.integer({min: 1, max: 70}),
		times: fc.integer({min: 1, max: 3}),
	})
	.map(({button, column, row, times}) => {
		const report = `\u001b[<${button};${column};${row}`;
		return `${report}M${report}m`.repeat(times);
	});
const key = fc.oneof(
	{weight: 4, arbitrary: mouse},
	{weight: 6, arbitrary: fc.constantFrom(...printable)},
	{weight: 3, arbitrary: fc.constantFrom(...special)},
	{weight: 3, arbitrary: fc.constantFrom(...sequences)},
	{weight: 1, arbitrary: fc.constant('\u001b[200~pasted\ntext\u001b[201~')},
);
const step = fc.record({
	reads: fc.array(
		fc.array(key, {minLength: 1, maxLength: 4}).map(keys => keys.join('')),
		{minLength: 1, maxLength: 10},
	),
	columns: fc.integer({min: 10, max: 210}),
	rows: fc.integer({min: 2, max: 62}),
});

describe('any keys and clicks', {timeout: 60_000}, () => {
	let run: typeof runApp;
	beforeAll(async () => {
		run = await loadShippedApp();
		// Nothing is edited or stopped in the terminal of who runs the test.
		vi.stubEnv('VISUAL', 'true');
		vi.spyOn(process, 'kill').mockReturnValue(true);
	}, 60_000);

	afterAll(() => {
		vi.unstubAllEnvs();
		vi.restoreAllMocks();
	});

	it('are survived, and nothing is drawn beyond the screen', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: 40, maxLength: 40}), async steps => {
				const screen = new BoundedScreen(100, 30);
				let keyboard = new FakeKeyboard();
				let code = Promise.resolve(0);
				let hasEnded = false;
				const start = async () => {
					hasEnded = false;
					screen.written = '';
					keyboard = new FakeKeyboard();
					code = run({
						corpus,
						sides,
						ask: askOf(services),
						settings: {...defaultSettings, mouse: true},
						stdin: keyboard,
						stdout: screen,
					});
					const end = () => {
						hasEnded = true;
					};
					code.then(end, end);
					await vi.waitFor(() => expect(screen.written).not.toBe(''));
				};
				await start();
				for (const {reads, columns, rows} of steps) {
					// Quit is among what the help can do, by q and by Ctrl-C.
					if (hasEnded) {
						expect([0, 130]).toContain(await code);
						await start();
					}
					for (const read of reads) {
						// Some reads end in the middle of what was sent.
						const middle = read.length % 3 === 0 ? read.length : Math.floor(read.length / 2);
						for (const piece of [read.slice(0, middle), read.slice(middle)]) {
							if (piece !== '') keyboard.type(piece);
							await new Promise(resolve => setImmediate(resolve));
						}
					}
					screen.resize(columns, rows);
					await new Promise(resolve => setImmediate(resolve));
				}
				keyboard.type('\u0003');
				expect([0, 130]).toContain(await code);
				expect(screen.beyond).toEqual([]);
			}),
			{numRuns: 8, endOnFailure: true},
		);
	});
});
