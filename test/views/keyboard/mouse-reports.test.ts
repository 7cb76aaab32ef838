/** Mouse reports are told from keys, in whatever pieces they come. */
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {Keyboard} from '../../../source/views/keyboard/keyboard.ts';
import {mouseFollower, type Part, partsOf} from '../../../source/views/keyboard/mouse-reports.ts';
import {FakeKeyboard} from '../../helpers/fake-terminal.ts';

const on = () => true;

/** What comes of reads one after the other; an Esc that is kept back is no key as long as anything follows. */
function parts(reads: readonly string[], isOn = on): readonly Part[] {
	const follower = mouseFollower(isOn);
	const followed = reads.map(read => follower.follow(read)).join('');
	const whole = followed + (follower.isWaiting() ? follower.release() : '');
	return whole === '' ? [] : partsOf(whole);
}

/** The same with the texts of neighbours joined: in how many reads they came is nobody's business. */
function joined(reads: readonly string[]): readonly Part[] {
	const all: Part[] = [];
	for (const part of parts(reads)) {
		const last = all.at(-1);
		if (part.kind === 'keys' && last?.kind === 'keys')
			all[all.length - 1] = {kind: 'keys', text: last.text + part.text};
		else all.push(part);
	}
	return all;
}

describe('mouse reports', () => {
	it.each([
		['a click', '\u001b[<0;10;5M', {kind: 'click', x: 9, y: 4}],
		['a click with Ctrl held', '\u001b[<16;1;1M', {kind: 'click', x: 0, y: 0}],
		['the wheel down', '\u001b[<65;200;60M', {kind: 'wheel', notches: 1, x: 199, y: 59}],
		['the wheel up', '\u001b[<64;3;2M', {kind: 'wheel', notches: -1, x: 2, y: 1}],
		['the wheel far up', '\u001b[<64;3;2M'.repeat(40), {kind: 'wheel', notches: -40, x: 2, y: 1}],
	])('%s', (_, read, event) => {
		expect(parts([read])).toEqual([{kind: 'mouse', event}]);
	});

	it.each([
		['a button let go', '\u001b[<0;10;5m'],
		['another button', '\u001b[<2;10;5M'],
		['a wheel to the side', '\u001b[<66;10;5M'],
		['a move', '\u001b[<35;10;5M'],
	])('mean nothing for %s', (_, read) => {
		expect(parts([read])).toEqual([]);
	});

	it('keep their place among keys', () => {
		const down = {kind: 'mouse', event: {kind: 'wheel', notches: 2, x: 0, y: 0}};
		const click = {kind: 'mouse', event: {kind: 'click', x: 1, y: 1}};
		const wheel = '\u001b[<65;1;1M';
		expect(parts([`j${wheel}${wheel}k\u001b[<0;2;2M\u001b[<0;2;2m\r`])).toEqual([
			{kind: 'keys', text: 'j'},
			down,
			{kind: 'keys', text: 'k'},
			click,
			{kind: 'keys', text: '\r'},
		]);
	});

	it('leave an Esc before them', () => {
		const click = {kind: 'mouse', event: {kind: 'click', x: 1, y: 1}};
		expect(parts(['\u001b\u001b[<0;2;2M'])).toEqual([{kind: 'escape'}, click]);
		expect(parts(['\u001b', '\u001b[<0;2;2M'])).toEqual([{kind: 'escape'}, click]);
	});

	it('are no text, and what is typed is, wherever reads are cut', () => {
		const event = fc
			.tuple(fc.constantFrom(0, 2, 32, 64, 65), fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 90}))
			.map(
				([button, column, row]) => `\u001b[<${button};${column};${row}M\u001b[<${button};${column};${row}m`,
			);
		const key = fc.constantFrom('j', 'A', '[', '<', '0', ';', 'M', ' ', '\r', '\u001b[A', '\u001b[5~');
		const input = fc.array(fc.oneof(event, key), {maxLength: 12}).map(all => all.join(''));
		fc.assert(
			fc.property(input, fc.array(fc.nat(), {maxLength: 8}), (text, cuts) => {
				const at = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((one, other) => one - other);
				const reads = [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
				const wheelsApart = (all: readonly Part[]): readonly Part[] =>
					all.flatMap((part): readonly Part[] => {
						if (part.kind !== 'mouse' || part.event.kind !== 'wheel') return [part];
						const {event} = part;
						const notch: Part = {kind: 'mouse', event: {...event, notches: Math.sign(event.notches)}};
						return Array.from({length: Math.abs(event.notches)}, () => notch);
					});
				expect(wheelsApart(joined(reads))).toEqual(wheelsApart(joined([text])));
				const keys = joined(reads).flatMap(part => (part.kind === 'keys' ? part.text : []));
				const typed = text.replaceAll(/\u001b\[<\d+;\d+;\d+[Mm]/g, '');
				expect(keys.join('')).toBe(typed);
			}),
		);
	});

	it('can be forged by nobody who pastes', () => {
		expect(parts(['\ufdd00;2;2;1\ufdd1'])).toEqual([{kind: 'keys', text: '0;2;2;1'}]);
	});

	it('of which the rest comes late are no text either', () => {
		const follower = mouseFollower(on);
		expect(follower.follow('\u001b')).toBe('');
		expect(follower.release()).toBe('\u001b');
		expect(follower.follow('[<0;1')).toBe('');
		expect(follower.follow('2;2Mj')).not.toContain('[<');
		expect(follower.follow('[')).toBe('[');
	});
});

describe('the keyboard', () => {
	it('hands an Esc on soon where it may have begun a report, and at once where nothing is reported', async () => {
		for (const isMouseOn of [true, false]) {
			const source = new FakeKeyboard();
			const reading = {isMouseOn: () => isMouseOn};
			const keyboard = new Keyboard(source, null, () => {}, reading).setEncoding('utf8');
			keyboard.setRawMode(true);
			keyboard.typed('\u001b');
			expect(keyboard.readableLength).toBe(isMouseOn ? 0 : 1);
			await vi.waitFor(() => expect(keyboard.read()).toBe('\u001b'));
		}
	});
});
