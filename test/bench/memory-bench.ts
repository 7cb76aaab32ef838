/** Resident memory while any keys are pressed: `node --expose-gc --import tsx test/bench/memory-bench.ts [folder] [seconds]`. */
import {Writable} from 'node:stream';
import {setImmediate as turn} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {askFirst, askOf} from '../../source/app/services.ts';
import {nothingLeftAside} from '../../source/briefing/choices/fitting-choices.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {createServices} from '../../source/services.ts';
import {FakeKeyboard} from '../helpers/fake-terminal.ts';
import {loadShippedApp} from '../helpers/shipped-app.ts';
import {table} from './measure.ts';

const keysOfRead = 5;
const samples = 12;

/** A screen that keeps nothing. */
class Sink extends Writable {
	readonly isTTY = true;
	readonly columns = 120;
	readonly rows = 40;
	written = 0;

	override _write(text: string, _encoding: BufferEncoding, done: () => void): void {
		this.written += text.length;
		done();
	}
}

// None that ends the program, opens an editor or a browser, or copies.
const keys = [
	...'jkgGnNcochlxCMfsm-+!12345p/ SaruetEtK<>?zv()WWz',
	'\r',
	'\t',
	'\u001b',
	'\u001b[A',
	'\u001b[B',
];

/** The same keys at every run (Park and Miller's generator). */
function keyChooser(): () => string {
	let seed = 20170615;
	return () => {
		seed = (seed * 48271) % 2147483647;
		return keys[seed % keys.length] ?? 'j';
	};
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(0);
}

const [folder = fileURLToPath(new URL('../../seeds', import.meta.url)), seconds = '360'] =
	process.argv.slice(2);
const {corpus} = await readCorpus([folder], documentLanguages);
const run = await loadShippedApp();
const ask = askFirst(
	{
		saveChanges: () => {},
		keepPlace: () => {},
		exportBriefing: () => ({path: '/tmp/briefing.md', leftAside: nothingLeftAside}),
	},
	askOf(createServices(corpus, '2019-05-04')),
);
const choose = keyChooser();
const screen = new Sink();
let keyboard = new FakeKeyboard();
let isRunning = false;
const start = () => {
	isRunning = true;
	keyboard = new FakeKeyboard();
	run({corpus, ask, stdin: keyboard, stdout: screen}).finally(() => {
		isRunning = false;
	});
};
const rows = [['keys', 'resident MB', 'heap MB']];
const from = performance.now();
const betweenSamples = (Number(seconds) * 1000) / samples;
for (let pressed = 0; rows.length <= samples + 1; pressed += keysOfRead) {
	// Quit is among what the help can do.
	if (!isRunning) start();
	if (performance.now() - from >= (rows.length - 1) * betweenSamples) {
		globalThis.gc?.();
		const {rss, heapUsed} = process.memoryUsage();
		rows.push([`${pressed}`, megabytes(rss), megabytes(heapUsed)]);
	}
	keyboard.type(Array.from({length: keysOfRead}, choose).join(''));
	await turn();
}
console.log(table(rows));
process.exit(0);
