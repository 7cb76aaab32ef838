/** Whatever sizes the terminal takes on the way, in every view it ends as if it had always been that large. */
import fc from 'fast-check';
import {beforeAll, describe, it, vi} from 'vitest';
import {askOf} from '../../source/app/services.ts';
import type {runApp} from '../../source/views/run-app.tsx';
import {EmulatedScreen} from '../helpers/emulated-screen.ts';
import {corpus, sides} from '../helpers/example.ts';
import {services} from '../helpers/example-services.ts';
import {FakeKeyboard} from '../helpers/fake-terminal.ts';
import {loadShippedApp} from '../helpers/shipped-app.ts';

type Size = {readonly columns: number; readonly rows: number};

/** The keys to a view, and what shows that it is complete. */
const views = [
	{name: 'sources', keys: '', shows: 'Key Results'},
	{name: 'reader', keys: '\r', shows: '› Reader'},
	{name: 'search', keys: '/early', shows: 'Search early'},
	{name: 'synopsis', keys: 'c1', shows: '1 Synopsis'},
	{name: 'rows', keys: 'c2', shows: 'Hosts and participants'},
	{name: 'commitments', keys: 'c3', shows: '1 Synopsis'},
	{name: 'emphasis', keys: 'c4', shows: '1 Synopsis'},
	{name: 'names', keys: 'c5', shows: '1 Synopsis'},
	{name: 'export', keys: 'E', shows: '› Export'},
	{name: 'help', keys: '?', shows: 'Help'},
	{name: 'picker', keys: 'p', shows: 'Pick sides'},
	{name: 'prompt', keys: '\ra', shows: 'Note'},
] as const;

const sizes = fc.record({columns: fc.integer({min: 40, max: 210}), rows: fc.integer({min: 8, max: 62})});
const largeSizes = fc.record({
	columns: fc.integer({min: 60, max: 210}),
	rows: fc.integer({min: 20, max: 62}),
});

describe('a resize', {timeout: 60_000}, () => {
	let run: typeof runApp;
	beforeAll(async () => {
		run = await loadShippedApp();
	}, 60_000);

	/** The screen of a program on the way to being quit, at the end of what is done with it. */
	async function open<T>(
		{columns, rows}: Size,
		use: (screen: EmulatedScreen, keyboard: FakeKeyboard) => Promise<T>,
	): Promise<T> {
		const screen = new EmulatedScreen(columns, rows);
		const keyboard = new FakeKeyboard();
		const code = run({corpus, sides, ask: askOf(services), stdin: keyboard, stdout: screen});
		try {
			return await use(screen, keyboard);
		} finally {
			keyboard.type('\u0003');
			await code;
		}
	}

	async function waitFor(screen: EmulatedScreen, what: string): Promise<void> {
		await vi.waitFor(
			() => {
				if (!screen.shown().includes(what)) throw new Error(`No “${what}” on\n${screen.shown()}`);
			},
			{timeout: 5000, interval: 2},
		);
	}

	async function goTo(
		{keys, shows}: (typeof views)[number],
		screen: EmulatedScreen,
		keyboard: FakeKeyboard,
	): Promise<void> {
		await waitFor(screen, '› Sources');
		keyboard.type(keys);
		await waitFor(screen, shows);
	}

	it.each(views)('of $name ends in the frame of a fresh start', async view => {
		await fc.assert(
			fc.asyncProperty(
				largeSizes,
				fc.array(sizes, {maxLength: 6}),
				largeSizes,
				async (first, others, last) => {
					await open(last, async (fresh, freshKeys) => {
						await goTo(view, fresh, freshKeys);
						await open(first, async (screen, keyboard) => {
							await goTo(view, screen, keyboard);
							for (const {columns, rows} of [...others, last]) {
								screen.resize(columns, rows);
								await new Promise(resolve => setImmediate(resolve));
							}
							await vi.waitFor(
								() => {
									if (screen.shown() !== fresh.shown())
										throw new Error(`Not\n${fresh.shown()}\nbut\n${screen.shown()}`);
								},
								{timeout: 2000, interval: 2},
							);
						});
					});
				},
			),
			{numRuns: 3, endOnFailure: true},
		);
	});
});
