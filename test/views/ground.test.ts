import {PassThrough} from 'node:stream';
import fc from 'fast-check';
import {describe, expect, it, test, vi} from 'vitest';
import {isAsciiLocale} from '../../source/base/environment.ts';
import {answerFollower, canBeAsked, groundByEnvironment, groundQuestion} from '../../source/views/ground.ts';
import {askGround} from '../../source/views/keyboard/ask-ground.ts';
import {FakeKeyboard, FakeScreen} from '../helpers/fake-terminal.ts';

describe('what the terminal answers', () => {
	test.each([
		['\u001b]11;rgb:0000/0000/0000\u0007', 'dark'],
		['\u001b]11;rgb:ffff/ffff/ffff\u001b\\', 'light'],
		['\u001b]11;rgb:fd/f6/e3\u0007', 'light'],
		['\u001b]11;rgb:00/2b/36\u0007', 'dark'],
		['\u001b]11;rgba:1e1e/1e1e/1e1e/ffff\u0007', 'dark'],
		['\u001b]11;rgb:8/8/8\u0007', 'light'],
		['\u001b]11;#ffffff\u0007', null],
		['\u001b]11;\u0007', null],
	])('%j is %s', (answer, ground) => {
		expect(answerFollower()(answer)).toEqual({typed: '', ground, isLast: false});
	});

	it('ends with what every terminal answers', () => {
		expect(answerFollower()('\u001b[?62;22c')).toEqual({typed: '', ground: null, isLast: true});
	});

	it('never comes among what is typed, whatever pieces it arrives in', () => {
		const typed = fc.array(fc.constantFrom('j', '\r', '\u001b[A', 'é', '中', ' ', '\u0003', ']11;'), {
			maxLength: 6,
		});
		const answer = fc.constantFrom(
			'\u001b]11;rgb:1e1e/1e1e/1e1e\u0007',
			'\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\',
		);
		fc.assert(
			fc.property(typed, answer, typed, fc.array(fc.nat(60)), (before, answered, after, cuts) => {
				const text = `${before.join('')}${answered}${after.join('')}\u001b[?1;2c`;
				const places = [
					0,
					...new Set(cuts.filter(at => at < text.length).sort((a, b) => a - b)),
					text.length,
				];
				// Esc alone is a key at once: a read does not end behind that of an answer.
				const ends = places.filter(at => text[at - 1] !== '\u001b');
				const hear = answerFollower();
				const heard = ends.slice(1).map((end, index) => hear(text.slice(ends[index], end)));
				const rest = heard.map(part => part.typed).join('');
				expect(rest).toBe(`${before.join('')}${after.join('')}`);
				expect(heard.some(({ground}) => ground === 'dark')).toBe(true);
			}),
		);
	});

	it('holds back nothing that is no answer for longer than it could be one', () => {
		const hear = answerFollower();
		const long = `\u001b]11;${'x'.repeat(200)}`;
		expect(hear(long).typed).toBe(long);
	});
});

describe('asking', () => {
	const environment = {TERM: 'xterm-256color'};

	/** A terminal that says this to the question. */
	function terminal(answers: readonly string[]) {
		const input = new FakeKeyboard();
		const output = new FakeScreen(80, 24);
		const write = output._write.bind(output);
		output._write = (text, encoding, done) => {
			write(text, encoding, done);
			if (text === groundQuestion) for (const answer of answers) input.type(answer);
		};
		return {input, output};
	}

	it('hears dark or light, gives back what was typed, and leaves the terminal as it was', async () => {
		const {input, output} = terminal(['j', '\u001b]11;rgb:ffff/ffff/ffff\u0007', 'k\u001b[?1;2c']);
		expect(await askGround(input, output, environment)?.heard()).toMatchObject({
			ground: 'light',
			typed: 'jk',
		});
		expect(input.isRaw).toBe(false);
		expect(input.listenerCount('data')).toBe(0);
	});

	it('waits no longer than it may, and takes out what comes late', async () => {
		const {input, output} = terminal(['\u001b]11;rgb:ff']);
		const asked = await askGround(input, output, environment)?.heard();
		expect(asked).toMatchObject({ground: null, typed: ''});
		expect(asked?.hear('ff/ffff/ffff\u0007q')).toMatchObject({typed: 'q', ground: 'light'});
	});

	it('echoes nothing until it is asked what was heard, and lets itself be interrupted', async () => {
		const {input, output} = terminal([]);
		let interrupted = 0;
		askGround(input, output, environment, () => {
			interrupted++;
		});
		expect(input.isRaw).toBe(true);
		input.type('\u0003');
		await vi.waitFor(() => expect(interrupted).toBe(1));
		expect(input.isRaw).toBe(false);
	});

	it('asks nobody who might not understand', () => {
		const {input, output} = terminal([]);
		for (const TERM of ['dumb', 'linux', 'screen', 'vt100', '']) {
			expect(askGround(input, output, {TERM})).toBeNull();
		}
		expect(askGround(input, output, {TERM: 'xterm', STY: '1.pts'})).toBeNull();
		const pipe = new PassThrough();
		expect(askGround(pipe, output, environment)).toBeNull();
		expect(askGround(input, pipe, environment)).toBeNull();
		expect(output.written).toBe('');
	});

	it('asks tmux under either of its names', () => {
		expect(canBeAsked({TERM: 'screen-256color', TMUX: '/tmp/tmux-0/default,1,0'})).toBe(true);
		expect(canBeAsked({TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0'})).toBe(true);
		expect(canBeAsked({TERM: 'screen-256color'})).toBe(false);
	});
});

test.each([
	['15;0', 'dark'],
	['0;15', 'light'],
	['0;default;15', 'light'],
	['15;default;8', 'dark'],
	['0;7', 'light'],
	['12;8', 'dark'],
	['default;default', 'unknown'],
	['', 'unknown'],
	[undefined, 'unknown'],
])('COLORFGBG %j is %s', (value, ground) => {
	expect(groundByEnvironment(value === undefined ? {} : {COLORFGBG: value})).toBe(ground);
});

test.each([
	[{LC_ALL: 'C'}, true],
	[{LANG: 'POSIX'}, true],
	[{LC_ALL: 'C', LANG: 'en_US.UTF-8'}, true],
	[{LC_ALL: '', LC_CTYPE: 'C.UTF-8', LANG: 'C'}, false],
	[{LANG: 'es_MX.UTF-8'}, false],
	[{}, false],
])('%j is an ASCII locale: %s', (environment, expected) => {
	expect(isAsciiLocale(environment)).toBe(expected);
});
