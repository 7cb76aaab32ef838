/** Frames come out whole on a terminal, whatever happened to its size in between. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import fastLogUpdate from '../../../source/views/fast-ink/fast-log-update.ts';
import {EmulatedScreen} from '../../helpers/emulated-screen.ts';
import {FakeScreen} from '../../helpers/fake-terminal.ts';

/** Resolves when everything written so far has been acted on. */
async function settled(screen: EmulatedScreen): Promise<void> {
	await new Promise<void>(resolve => screen.write('', () => resolve()));
}

const rows = fc.string({unit: fc.constantFrom('a', 'b', ' ', '│', '中'), maxLength: 30});
const frames = fc.array(rows, {minLength: 1, maxLength: 12});
const steps = fc.array(
	fc.record({
		frame: frames,
		size: fc.option(fc.record({columns: fc.integer({min: 2, max: 40}), rows: fc.integer({min: 1, max: 12})})),
		disturbance: fc.constantFrom('', '\u001b[5;3H', '\u001b[2A'),
	}),
	{minLength: 1, maxLength: 8},
);

/** What of a frame a screen has room for; the last cells of a row that is too wide do not matter. */
function seen(frame: readonly string[], screen: EmulatedScreen): string[] {
	return Array.from({length: screen.rows}, (_, row) => (frame[row] ?? '').slice(0, cut(screen)).trimEnd());
}

function cut({columns}: EmulatedScreen): number {
	return Math.floor(columns / 2) - 1;
}

describe('fast log update', () => {
	it('shows the last frame after frames, resizes and moves of the cursor', async () => {
		await fc.assert(
			fc.asyncProperty(steps, async taken => {
				const screen = new EmulatedScreen(20, 6);
				const log = fastLogUpdate.create(screen);
				for (const {frame, size, disturbance} of taken) {
					if (size !== null) screen.resize(size.columns, size.rows);
					screen.write(disturbance);
					log(frame.join('\n'));
					await settled(screen);
					const shown = screen.shown().split('\n');
					expect(shown.map(row => row.slice(0, cut(screen)).trimEnd())).toEqual(seen(frame, screen));
				}
			}),
			{numRuns: 60},
		);
	});

	it('writes nothing for a frame that is there, and all of it once it may not be', async () => {
		const screen = new EmulatedScreen(20, 6);
		const log = fastLogUpdate.create(screen);
		expect(log('one\ntwo')).toBe(true);
		expect(log.willRender('one\ntwo')).toBe(false);
		expect(log('one\ntwo')).toBe(false);
		screen.resize(21, 6);
		expect(log.willRender('one\ntwo')).toBe(true);
		log('one\ntwo');
		log.sync('one\ntwo');
		expect(log.willRender('one\ntwo')).toBe(true);
	});

	it('takes no more of the cursor than it gives back', () => {
		const screen = new FakeScreen(20, 6);
		const log = fastLogUpdate.create(screen);
		log('one');
		log.done();
		log('two');
		log.done();
		expect(screen.written.match(/\u001b\[\?25[lh]/g)?.map(code => code.at(-1))).toEqual(['l', 'h', 'l', 'h']);
		expect(screen.written.match(/\u001b\[\?7[lh]/g)?.map(code => code.at(-1))).toEqual(['l', 'h', 'l', 'h']);
	});

	it('shows the cursor where it is wanted, wherever drawing has left it, and writes nothing where it stands', async () => {
		const screen = new EmulatedScreen(20, 6);
		const log = fastLogUpdate.create(screen);
		log('one\ntwo');
		expect(log.isCursorDirty()).toBe(false);
		const steps: readonly (readonly [frame: string, place: {x: number; y: number} | undefined])[] = [
			['one\ntwo', {x: 2, y: 1}],
			['one\ntwo!', {x: 2, y: 1}],
			['one\ntwo!', {x: 0, y: 0}],
			['one', undefined],
			['one', {x: 3, y: 0}],
		];
		for (const [frame, place] of steps) {
			log.setCursorPosition(place);
			log(frame);
			await settled(screen);
			expect(screen.cursor()).toEqual(place ?? null);
			expect(log.isCursorDirty()).toBe(false);
		}
		log.sync('one');
		screen.write('\u001b[4;4H');
		log('one');
		await settled(screen);
		expect(screen.cursor()).toEqual({x: 3, y: 0});
	});

	it('writes nothing where neither frame nor cursor has changed', () => {
		const screen = new FakeScreen(20, 6);
		const log = fastLogUpdate.create(screen);
		log.setCursorPosition({x: 1, y: 1});
		log('one');
		const {length} = screen.written;
		log.setCursorPosition({x: 1, y: 1});
		log('one');
		expect(screen.written).toHaveLength(length);
	});
});
