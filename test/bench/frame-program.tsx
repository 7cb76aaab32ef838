/** Opens the program on a fake terminal of 200x60, presses keys, and prints how long each frame took, one JSON a line. */
import {fileURLToPath} from 'node:url';
import {render} from 'ink';
import {initialState, type State} from '../../source/app/state.ts';
import {createStore, type Store} from '../../source/app/store.ts';
import {chooseSides, sidesOf} from '../../source/compare/choose-sides.ts';
import {compare} from '../../source/compare/compare.ts';
import type {ComparedSide} from '../../source/compare/comparison.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {App, drawScreen} from '../../source/views/app.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {FakeKeyboard, FakeScreen} from '../helpers/fake-terminal.ts';
import type {Answered, Measured} from './frame-bench.ts';

const size = {columns: 200, rows: 60};
const keyPresses = 120;
/** What is measured: the keys that lead to a view, and those that go down and up in it, and back to its start. */
type MeasuredView = {
	readonly name: string;
	readonly keys: readonly string[];
	readonly down: string;
	readonly up: string;
	readonly start: string;
};
const letters = {down: 'j', up: 'k', start: 'g'};
const views: readonly MeasuredView[] = [
	{name: 'list of sources', keys: [], ...letters},
	{name: 'reader', keys: ['G', '\r'], ...letters},
	{name: 'synopsis', keys: ['c', '1'], ...letters},
	{name: 'rows', keys: ['c', '2'], ...letters},
	{name: 'help', keys: ['?'], down: '\u001b[B', up: '\u001b[A', start: '\u001b[H'},
];

/** As many as somebody holds in ten seconds; here they arrive faster than frames are drawn. */
const heldKeys = 300;
/** Milliseconds after which a change is taken to be none that shows. */
const patience = 250;
/** So many of those end the measuring of a view, which would take minutes else. */
const mostInvisible = 10;

const {corpus} = await readCorpus(
	[process.argv[2] ?? fileURLToPath(new URL('../../seeds', import.meta.url))],
	documentLanguages,
);

/** The two sides that the documents have, else the two longest documents. */
function twoSides(): {left: ComparedSide; right: ComparedSide} {
	const chosen = chooseSides(corpus, {});
	if ('sides' in chosen) return chosen.sides;
	const [left, right] = corpus.sources.toSorted((one, other) => other.words - one.words);
	return sidesOf(corpus, {left: left ? [left.id] : [], right: right ? [right.id] : []});
}

const sides = twoSides();
const comparison = compare(corpus, sides);

type Session = {
	readonly screen: FakeScreen;
	readonly keyboard: FakeKeyboard;
	/** How many keys the program has heard, and whether the last one left everything as it was. */
	readonly heard: () => number;
	readonly changedNothing: () => boolean;
	readonly flushed: () => Promise<unknown>;
	readonly close: () => void;
};

/** The program on these documents, where `keys` lead. */
async function opened({keys}: MeasuredView): Promise<Session> {
	const screen = new FakeScreen(size.columns, size.rows);
	const keyboard = new FakeKeyboard();
	const start: State = {...initialState({corpus, sides, size}), comparison};
	const store = createStore(start, () => {});
	let heard = 0;
	let changedNothing = false;
	const counting: Store = {
		...store,
		press(keys) {
			const before = store.state();
			store.press(keys);
			heard += keys.length;
			changedNothing = store.state() === before;
		},
	};
	const app = render(<App store={counting} theme={createTheme(1)} draw={drawScreen} />, {
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
	for (const key of keys) {
		keyboard.type(key);
		await app.waitUntilRenderFlush();
	}
	return {
		screen,
		keyboard,
		heard: () => heard,
		changedNothing: () => changedNothing,
		flushed: app.waitUntilRenderFlush,
		close: app.unmount,
	};
}

const turn = () => new Promise(resolve => setImmediate(resolve));

type Terminal = Pick<Session, 'screen' | 'keyboard' | 'heard' | 'changedNothing'>;

/** How long it takes from a key to what is written for it; or why nothing is. */
async function answered(terminal: Terminal, key: string): Promise<Answered | 'no change' | 'invisible'> {
	const {screen, keyboard, heard, changedNothing} = terminal;
	screen.written = '';
	const all = heard() + 1;
	const start = performance.now();
	const cpu = process.cpuUsage();
	keyboard.type(key);
	while (screen.written === '') {
		if (heard() === all && changedNothing()) return 'no change';
		if (performance.now() - start > patience) return 'invisible';
		await turn();
	}
	const {user, system} = process.cpuUsage(cpu);
	return {ms: performance.now() - start, cpu: (user + system) / 1000};
}

/** Presses a key again and again, back at the start every 15 times and at the end of a list. */
async function measure(view: MeasuredView): Promise<readonly Answered[]> {
	const session = await opened(view);
	const answers: Answered[] = [];
	let invisible = 0;
	for (let press = 0; press < keyPresses && invisible < mostInvisible; press++) {
		const answer = await answered(session, view.down);
		if (typeof answer === 'object') answers.push(answer);
		else if (answer === 'invisible') invisible++;
		if (press % 15 === 14 || answer === 'no change') {
			session.keyboard.type(view.start);
			await session.flushed();
		}
		await new Promise(resolve => setTimeout(resolve, 2));
	}
	session.close();
	return answers;
}

/** What cannot be done without: a text of the same documents, scrolled by hand, all rows written anew. */
async function measureBare({sources}: Corpus): Promise<readonly Answered[]> {
	const text = sources.map(({passages}) => passages.map(passage => passage.text).join(' ')).join(' ');
	const screen = new FakeScreen(size.columns, size.rows);
	const keyboard = new FakeKeyboard();
	let top = 0;
	keyboard.on('data', () => {
		top++;
		const rows = Array.from({length: size.rows}, (_, row) =>
			text.substr(((top + row) * size.columns) % text.length, size.columns).padEnd(size.columns),
		);
		screen.write(`\u001b[H${rows.map(row => `\u001b[1m${row}\u001b[22m`).join('\r\n')}`);
	});
	const answers: Answered[] = [];
	for (let press = 0; press < keyPresses; press++) {
		const terminal = {screen, keyboard, heard: () => top, changedNothing: () => false};
		const answer = await answered(terminal, 'j');
		if (typeof answer === 'object') answers.push(answer);
		await new Promise(resolve => setTimeout(resolve, 2));
	}
	return answers;
}

/** Keys that come faster than frames: what is drawn last is where all of them lead, as soon as the last one is heard. */
async function measureHeld(view: MeasuredView): Promise<Measured['held']> {
	const {keyboard, screen, heard, flushed, close} = await opened(view);
	const all = heard() + heldKeys;
	let start = 0;
	for (let press = 0; press < heldKeys; press++) {
		// There and back again, so that every press changes the state.
		start = performance.now();
		keyboard.type(press % 30 < 15 ? view.down : view.up);
		if (press % 10 === 9) await turn();
	}
	while (heard() < all && performance.now() - start < 5000) await turn();
	await flushed();
	const behind = performance.now() - start;
	screen.written = '';
	await new Promise(resolve => setTimeout(resolve, 200));
	const late = screen.written.length;
	close();
	return {unheard: all - heard(), behind, late};
}

// The code is compiled by a first round.
await measureBare(corpus);
for (const view of views) await measure(view);
const bare = await measureBare(corpus);
for (const view of views) {
	const line: Measured = {view: view.name, bare, answers: await measure(view), held: await measureHeld(view)};
	console.log(JSON.stringify(line));
}
process.exit(0);
