/**
 * Any keys, clicks and turns of the wheel at any size: the program goes on, and never draws beyond the screen.
 *
 * `MONKEY_KEYS=20000 npx vitest run test/views/any-keys.test.ts` presses so many, also on odd texts and the shipped
 * documents, and with `MONKEY_FOLDER=<folder>` on those of a folder.
 */

import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {type Ask, askFirst, askOf} from '../../source/app/services.ts';
import {defaultSettings} from '../../source/app/settings/settings.ts';
import {nothingLeftAside} from '../../source/briefing/choices/fitting-choices.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {createServices} from '../../source/services.ts';
import type {AppOptions, runApp} from '../../source/views/run-app.tsx';
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

/** About as many keys are in one run. */
const keysOfRun = 550;
const {MONKEY_KEYS, MONKEY_FOLDER} = process.env;
const numRuns = MONKEY_KEYS === undefined ? 8 : Math.ceil(Number(MONKEY_KEYS) / keysOfRun);
/** Milliseconds: every key may draw a frame, on a machine that does other things as well. */
const timeout = 180_000 + (MONKEY_KEYS === undefined ? 0 : numRuns * 40_000);
/** The same for what is built or drawn once. */
const patience = 180_000;

/** What can be done with documents, without a trace on the disk. */
function asking(documents: Corpus): Ask {
	return askFirst(
		{
			saveChanges: () => {},
			keepPlace: () => {},
			exportBriefing: () => ({path: '/home/user/briefing.md', leftAside: nothingLeftAside}),
		},
		askOf(createServices(documents, '2019-05-04')),
	);
}

/** Long words, signs of two cells and right to left, in documents without a side, one of them empty but for its title. */
function odd({sources, ...others}: Corpus): Corpus {
	const words = [
		'\u4e2d\u6587'.repeat(60),
		'\u05e9\u05dc\u05d5\u05dd',
		'e\u0301'.repeat(40),
		'x'.repeat(400),
		'\u{1f468}\u200d\u{1f469}',
	];
	return {
		...others,
		sources: sources.flatMap((source, index) => ({
			...source,
			side: null,
			title: `${words[index % words.length]} ${source.title}`,
			passages:
				index === 0
					? []
					: source.passages.map((passage, n) => ({
							...passage,
							text: `${words[n % words.length]} ${passage.text}`,
						})),
		})),
	};
}

type Documents = Pick<AppOptions, 'corpus' | 'sides' | 'ask'>;

async function readDocuments(folder: string): Promise<Documents> {
	const read = await readCorpus([folder], documentLanguages);
	return {corpus: read.corpus, ask: asking(read.corpus)};
}

type NamedDocuments = readonly [name: string, open: () => Promise<Documents>];
const example: NamedDocuments = ['the example', async () => ({corpus, sides, ask: askOf(services)})];
const others: readonly NamedDocuments[] = [
	['odd texts without sides', async () => ({corpus: odd(corpus), ask: asking(odd(corpus))})],
	['the shipped documents', () => readDocuments(fileURLToPath(new URL('../../seeds', import.meta.url)))],
	...(MONKEY_FOLDER === undefined
		? []
		: [[MONKEY_FOLDER, () => readDocuments(MONKEY_FOLDER)] satisfies NamedDocuments]),
];
const sets = MONKEY_KEYS === undefined ? [example] : [example, ...others];

describe('any keys and clicks', {timeout}, () => {
	let run: typeof runApp;
	beforeAll(async () => {
		run = await loadShippedApp();
		// Nothing is edited or stopped in the terminal of who runs the test.
		vi.stubEnv('VISUAL', 'true');
		vi.spyOn(process, 'kill').mockReturnValue(true);
	}, patience);

	afterAll(() => {
		vi.unstubAllEnvs();
		vi.restoreAllMocks();
	});

	it.each(sets)('are survived on %s, and nothing is drawn beyond the screen', async (_, open) => {
		const documents = await open();
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
						...documents,
						settings: {...defaultSettings, mouse: true},
						stdin: keyboard,
						stdout: screen,
					});
					const end = () => {
						hasEnded = true;
					};
					code.then(end, end);
					await vi.waitFor(() => expect(screen.written).not.toBe(''), patience);
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
			{numRuns, endOnFailure: true},
		);
	});
});
