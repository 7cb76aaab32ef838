/** The whole program on a fake terminal: keys in, frames and exit code out. */

import {afterEach, describe, expect, it, vi} from 'vitest';
import {idlePause} from '../../source/app/look-at-disk.ts';
import {askFirst, askOf} from '../../source/app/services.ts';
import {defaultSettings} from '../../source/app/settings/settings.ts';
import {linesAt} from '../../source/documents/locator.ts';
import type {Corpus} from '../../source/documents/source.ts';
import {answerFollower} from '../../source/views/ground.ts';
import {type AppOptions, runApp} from '../../source/views/run-app.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {corpus} from '../helpers/example.ts';
import {services} from '../helpers/example-services.ts';
import {FakeKeyboard, FakeScreen} from '../helpers/fake-terminal.ts';

const restored = '\u001b[?1049l';
const cursorShown = '\u001b[?25h';

type Running = {
	readonly screen: FakeScreen;
	readonly keyboard: FakeKeyboard;
	readonly code: Promise<number>;
	/** Resolves when the text has been written since the last call. */
	readonly waitFor: (text: string) => Promise<void>;
};

const running: Running[] = [];

function start(
	options: Partial<AppOptions> = {},
	[columns, rows]: readonly [number, number] = [100, 30],
): Running {
	const screen = new FakeScreen(columns, rows);
	const keyboard = new FakeKeyboard();
	let seen = 0;
	const waitFor = (text: string) =>
		vi.waitFor(
			() => {
				const at = plain(screen.written.slice(seen)).indexOf(text);
				if (at < 0) throw new Error(`No “${text}” in: ${plain(screen.written.slice(seen)).slice(-3000)}`);
				seen = screen.written.length;
			},
			{timeout: 15_000},
		);
	const code = runApp({
		corpus,
		ask: askOf(services),
		stdin: keyboard,
		stdout: screen,
		...options,
	});
	const app = {screen, keyboard, code, waitFor};
	running.push(app);
	return app;
}

function plain(text: string): string {
	return text.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, '');
}

afterEach(async () => {
	for (const app of running.splice(0)) {
		app.keyboard.type('\u0003');
		await app.code.catch(() => {});
	}
});

describe('the program', {timeout: 30_000}, () => {
	it('notices a change on disk also while nobody presses anything', async () => {
		vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'performance']});
		try {
			const lookAtDisk = () => ({changed: 1, added: 0, gone: 0});
			const app = start({ask: askFirst({lookAtDisk}, askOf(services))});
			await app.waitFor('Key Results of the Conference on the River');
			vi.advanceTimersByTime(idlePause);
			await app.waitFor('changed on disk');
		} finally {
			vi.useRealTimers();
		}
	});

	it('opens the list of sources and quits with q', async () => {
		const app = start();
		await app.waitFor('Key Results of the Conference on the River');
		app.keyboard.type('q');
		expect(await app.code).toBe(0);
		expect(app.screen.written).toContain(restored);
		expect(app.screen.written.lastIndexOf(cursorShown)).toBeGreaterThan(
			app.screen.written.lastIndexOf(restored),
		);
	});

	it('takes several keys of one read in turn, also an Esc among them', async () => {
		const app = start();
		await app.waitFor('Sources');
		app.keyboard.type('j\rjjj');
		await app.waitFor('Conference on the River');
		app.keyboard.type('\u001b\u001b');
		await app.waitFor('Sources');
		app.keyboard.type('/early\r');
		await app.waitFor('early');
	});

	it('keeps a paste out of the keys', async () => {
		const app = start();
		await app.waitFor('Sources');
		app.keyboard.type('\u001b[200~qqq\u001b[201~');
		await app.waitFor('Press / first');
		app.keyboard.type('/');
		await app.waitFor('Search');
		app.keyboard.type('\u001b[200~early\rwarning\u001b[201~');
		await app.waitFor('early warning');
	});

	it.each(['\u0003', '\u001b', '\u001b[200~abc\u0003', '/\u001b[200~abc'])(
		'ends at Ctrl-C after %j',
		async typed => {
			const app = start();
			await app.waitFor('Sources');
			app.keyboard.type(typed);
			app.keyboard.type('\u0003');
			expect(await app.code).toBe(130);
			expect(app.screen.written).toContain(restored);
		},
	);

	it('follows a resize', async () => {
		const app = start();
		await app.waitFor('Sources');
		app.screen.resize(50, 12);
		await app.waitFor('needs 60 columns');
		app.screen.resize(120, 40);
		await app.waitFor('Publisher');
	});

	it('says what went wrong and goes on', async () => {
		const app = start({
			ask: askOf({
				...services,
				exportBriefing: async () => {
					throw new Error('No room\u001b[2J on the disk');
				},
			}),
		});
		await app.waitFor('Sources');
		app.keyboard.type('e');
		await app.waitFor('No room');
		expect(app.screen.written).not.toContain('\u001b[2J');
		app.keyboard.type('\r');
		await app.waitFor('Reader');
	});

	it('keeps what is pinned for this session where it cannot be kept for the next', async () => {
		const app = start({
			ask: askOf({
				...services,
				saveChanges: async () => {
					throw new Error('Your pins and notes last only until you quit');
				},
			}),
		});
		await app.waitFor('Sources');
		app.keyboard.type('\r ');
		await app.waitFor('last only until you quit');
		expect(plain(app.screen.written)).toContain('1 pinned');
		app.keyboard.type('j');
	});

	it('quits when the last change is kept', async () => {
		const kept: string[] = [];
		const app = start({
			ask: askOf({
				...services,
				saveChanges: async changes => {
					await new Promise(resolve => setImmediate(resolve));
					for (const {kind} of changes) kept.push(kind);
				},
			}),
		});
		await app.waitFor('Sources');
		app.keyboard.type('\r  q');
		expect(await app.code).toBe(0);
		expect(kept).toEqual(['pin', 'unpin']);
	});

	it('copies by an escape of its own making', async () => {
		const app = start();
		await app.waitFor('Sources');
		app.keyboard.type('\ry');
		await app.waitFor('Sent to the terminal');
		const [, encoded = ''] = /\u001b\]52;c;([A-Za-z0-9+/=]*)\u0007/.exec(app.screen.written) ?? [];
		expect(Buffer.from(encoded, 'base64').toString()).toContain('The North and the South hosted');
	});

	it('shows documents while they are read, and goes over to all of them', async () => {
		const [first, ...others] = corpus.sources;
		if (first === undefined) throw new Error('There is an example');
		const part: Corpus = {...corpus, sources: [first]};
		let arrive: () => void = () => {};
		const app = start({
			corpus: {...corpus, sources: []},
			reading: async onProgress => {
				onProgress(part, {read: 1, total: 1 + others.length});
				await new Promise<void>(resolve => {
					arrive = resolve;
				});
				return {corpus};
			},
		});
		await app.waitFor('reading 1 of 3');
		arrive();
		await app.waitFor('3 sources');
	});

	it('goes on with what has been read when Esc stops it', async () => {
		const [first, ...others] = corpus.sources;
		if (first === undefined) throw new Error('There is an example');
		const part: Corpus = {...corpus, sources: [first]};
		let stop: () => void = () => {};
		const stopped = new Promise<void>(resolve => {
			stop = resolve;
		});
		const app = start({
			corpus: part,
			ask: askFirst({stopReading: () => stop()}, askOf(services)),
			reading: async onProgress => {
				onProgress(part, {read: 1, total: 1 + others.length});
				await stopped;
				return {corpus: part, unread: others.length};
			},
		});
		await app.waitFor('reading 1 of 3');
		app.keyboard.type('\u001b');
		await app.waitFor('2 files unread');
	});

	it('ends where nothing could be read', async () => {
		const none: Corpus = {...corpus, sources: []};
		const app = start({corpus: none, reading: async () => ({corpus: none})});
		expect(await app.code).toBe(2);
	});

	it('takes other colours when the terminal answers late, and no key from its answer', async () => {
		const app = start({asked: {ground: null, typed: '\r', hear: answerFollower()}});
		await app.waitFor('Reader');
		app.keyboard.type(' ');
		await app.waitFor('1 pinned');
		const pinOn = (ground: 'dark' | 'unknown') => createTheme(1, {ground}).tones.pin('●');
		expect(app.screen.written).toContain(pinOn('unknown'));
		expect(app.screen.written).not.toContain(pinOn('dark'));
		app.keyboard.type('\u001b]11;rgb:00/00/00\u0007\u001b[?1;2c');
		await vi.waitFor(() => expect(app.screen.written).toContain(pinOn('dark')));
		expect(plain(app.screen.written)).not.toMatch(/rgb:|\[\?1;2c/);
		app.keyboard.type('q');
		expect(await app.code).toBe(0);
	});

	it('opens with the view and the keys that are set', async () => {
		const keys = defaultSettings.keys.map(key => (key.id === 'program.quit' ? {...key, keys: ['Q']} : key));
		const app = start({settings: {...defaultSettings, start: 'search', keys}});
		await app.waitFor('results come as you type');
		app.keyboard.type('\u001b');
		await app.waitFor('Key Results of the Conference');
		app.keyboard.type('qQ');
		expect(await app.code).toBe(0);
	});

	it('leaves the terminal as it was when something throws', async () => {
		const broken: Corpus = {
			...corpus,
			get sources(): never {
				throw new Error('Broken on purpose');
			},
		};
		const app = start({
			corpus: {...corpus, sources: []},
			reading: async onProgress => {
				onProgress(broken, {read: 1, total: 1});
				return {corpus: broken};
			},
		});
		await expect(app.code).rejects.toThrow('Broken on purpose');
		expect(app.screen.written).toContain(restored);
		expect(app.screen.written).toContain(cursorShown);
		expect(app.keyboard.isRaw).toBe(false);
	});

	it('lets no escape of a document through', async () => {
		const [first] = corpus.sources;
		if (first === undefined) throw new Error('There is an example');
		const hostile = '\u001b]52;c;ZXZpbA==\u0007 \u001b]0;owned\u0007 \u009b2J \u001b[?1049l text';
		const passage = {id: 'x#1', heading: null, text: hostile, locator: linesAt(1), isStatement: true};
		const source = {
			...first,
			title: hostile,
			publisher: hostile,
			file: hostile,
			passages: [passage],
			headings: [],
		};
		const app = start({corpus: {...corpus, sources: [source], sideNames: new Map([['north', hostile]])}});
		await app.waitFor('Sources');
		app.keyboard.type('\r');
		await app.waitFor('Reader');
		const own = app.screen.written;
		for (const sequence of ['\u001b]52', '\u001b]0', '\u009b', '\u001b[2J', restored])
			expect(own).not.toContain(sequence);
	});
});
