/** The keyboard reads only while it is in raw mode, and tells of a Ctrl-C before anything is acted on. */
import {describe, expect, it, vi} from 'vitest';
import {Keyboard} from '../../../source/views/keyboard/keyboard.ts';
import {FakeKeyboard} from '../../helpers/fake-terminal.ts';

describe('the keyboard', () => {
	it('reads in raw mode, and leaves what is typed to others at other times', async () => {
		const source = new FakeKeyboard();
		const keyboard = new Keyboard(source, null, () => {}).setEncoding('utf8');
		keyboard.setRawMode(true);
		source.type('é');
		await vi.waitFor(() => expect(keyboard.read()).toBe('é'));
		keyboard.setRawMode(false);
		expect(source.isRaw).toBe(false);
		source.type('for the editor');
		await new Promise(resolve => setImmediate(resolve));
		expect(keyboard.read()).toBeNull();
		expect(source.readableLength).toBe('for the editor'.length);
		keyboard.setRawMode(true);
		source.type('j');
		await vi.waitFor(() => expect(keyboard.read()).toContain('j'));
	});

	it('puts letters together that come in two reads', async () => {
		const source = new FakeKeyboard();
		const keyboard = new Keyboard(source, null, () => {}).setEncoding('utf8');
		keyboard.setRawMode(true);
		const [first, second] = Buffer.from('é');
		keyboard.typed(Uint8Array.of(first ?? 0));
		keyboard.typed(Uint8Array.of(second ?? 0));
		expect(keyboard.read()).toBe('é');
	});

	it('tells of a Ctrl-C at once', () => {
		const told: string[] = [];
		const keyboard = new Keyboard(new FakeKeyboard(), null, () => told.push('interrupt')).setEncoding('utf8');
		keyboard.on('readable', () => told.push(keyboard.read()));
		keyboard.typed('j\u0003');
		expect(told).toEqual(['interrupt']);
	});
});
