/** Opens the program on a fake terminal of 200x60, presses keys, and prints the milliseconds each frame took. */
import {fileURLToPath} from 'node:url';
import {render} from 'ink';
import {initialState, type State} from '../../source/app/state.ts';
import {createStore} from '../../source/app/store.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {App, drawScreen} from '../../source/views/app.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {FakeKeyboard, FakeScreen} from '../helpers/fake-terminal.ts';

const keyPresses = 200;

const {corpus} = await readCorpus(
	[process.argv[2] ?? fileURLToPath(new URL('../../seeds', import.meta.url))],
	documentLanguages,
);
const chosen = chooseSides(corpus, {});
const sides = 'sides' in chosen ? chosen.sides : null;

async function measure(first: string, key: string): Promise<number[]> {
	const screen = new FakeScreen(200, 60);
	const keyboard = new FakeKeyboard();
	const start: State = {
		...initialState({corpus, sides, size: {columns: 200, rows: 60}}),
		comparison: sides === null ? null : compare(corpus, sides),
	};
	const store = createStore(start, () => {});
	const app = render(<App store={store} theme={createTheme(1)} draw={drawScreen} />, {
		stdin: keyboard,
		stdout: screen,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 1000,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
	});
	await app.waitUntilRenderFlush();
	for (const opening of first) {
		keyboard.type(opening);
		await app.waitUntilRenderFlush();
	}
	const times: number[] = [];
	for (let press = 0; press < keyPresses; press++) {
		const before = screen.written.length;
		const start = performance.now();
		keyboard.type(key);
		while (screen.written.length === before) await new Promise(resolve => setImmediate(resolve));
		times.push(performance.now() - start);
		// There and back again, so that every press changes the frame.
		if (press % 15 === 14) {
			keyboard.type('g');
			await app.waitUntilRenderFlush();
		}
		await new Promise(resolve => setTimeout(resolve, 2));
	}
	app.unmount();
	return times;
}

const quantile = (times: number[], share: number) =>
	times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN;

await measure('\r', 'j');
const results = {
	reader: await measure('j\r', 'j'),
	synopsis: await measure('c', 'j'),
	rows: await measure('c2', 'j'),
};
for (const [view, times] of Object.entries(results))
	console.log(JSON.stringify({view, p50: quantile(times, 0.5), p95: quantile(times, 0.95)}));
process.exit(0);
