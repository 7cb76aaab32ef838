/** The keyboard as the program reads it: what is typed, in which a Ctrl-C never goes unseen. */
import {openSync} from 'node:fs';
import {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import {ReadStream} from 'node:tty';
import {type MouseFollower, mouseFollower} from './mouse-reports.ts';
import {pasteFollower} from './open-pastes.ts';

/** Where keys come from; not a terminal when it is a pipe. */
export type KeySource = NodeJS.ReadableStream & {
	readonly isTTY?: boolean;
	readonly setRawMode?: (isRaw: boolean) => unknown;
	readonly ref?: () => unknown;
	readonly unref?: () => unknown;
};

type Hear = (read: string) => {readonly typed: string};

/** What is done with what is read, before it is handed on. */
export type Reading = {
	/** Takes out what was not typed. */
	readonly hear?: Hear;
	/** Whether the terminal reports the mouse. */
	readonly isMouseOn?: () => boolean;
};

/** Milliseconds that an Esc waits for the rest of a mouse report, where there may be any. */
const escapePatience = 25;

/** Reads from a source for as long as it is in raw mode: what is typed between is for others. */
export class Keyboard extends Readable {
	readonly isTTY = true;
	/** The open terminal that others can be given as their standard input; null where that is inherited. */
	readonly fd: number | null;
	readonly #source: KeySource;
	readonly #onInterrupt: () => void;
	readonly #decoder = new StringDecoder('utf8');
	readonly #follow = pasteFollower();
	readonly #hear: Hear | undefined;
	readonly #mouse: MouseFollower;
	#waiting: NodeJS.Timeout | undefined;

	/** `onInterrupt` is called as soon as a Ctrl-C has been read, before anything that was typed is acted on. */
	constructor(
		source: KeySource,
		fd: number | null,
		onInterrupt: () => void,
		{hear, isMouseOn = () => false}: Reading = {},
	) {
		super();
		this.#hear = hear;
		this.#mouse = mouseFollower(isMouseOn);
		this.fd = fd;
		this.#source = source;
		this.#onInterrupt = onInterrupt;
		source.on('data', bytes => this.typed(bytes)).pause();
		source.on('end', () => this.push(null));
	}

	/** What was read from the terminal, here or elsewhere. */
	typed(bytes: Uint8Array | string): void {
		const read = typeof bytes === 'string' ? bytes : this.#decoder.write(bytes);
		const typed = this.#hear?.(read).typed ?? read;
		clearTimeout(this.#waiting);
		this.#handOn(this.#mouse.follow(typed));
		if (this.#mouse.isWaiting())
			this.#waiting = setTimeout(() => this.#handOn(this.#mouse.release()), escapePatience);
	}

	#handOn(typed: string): void {
		const {text, isInterrupted} = this.#follow(typed);
		if (isInterrupted) this.#onInterrupt();
		if (text !== '') this.push(text);
	}

	setRawMode(isRaw: boolean): this {
		this.#source.setRawMode?.(isRaw);
		if (isRaw) this.#source.resume();
		else this.#source.pause();
		return this;
	}

	ref(): this {
		this.#source.ref?.();
		return this;
	}

	unref(): this {
		this.#source.unref?.();
		return this;
	}

	override _read(): void {}

	override _destroy(error: Error | null, done: (error: Error | null) => void): void {
		clearTimeout(this.#waiting);
		if (this.#source instanceof ReadStream && this.fd !== null) this.#source.destroy();
		done(error);
	}
}

/** The keyboard: standard input, or the terminal itself where that is a pipe. */
export function openKeyboard(stdin: KeySource, onInterrupt: () => void, reading: Reading): Keyboard {
	if (stdin.isTTY === true) return new Keyboard(stdin, null, onInterrupt, reading);
	const fd = openSync('/dev/tty', 'r');
	return new Keyboard(new ReadStream(fd), fd, onInterrupt, reading);
}
