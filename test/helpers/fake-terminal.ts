/** A terminal of any size that keeps what is written to it, and a keyboard that types into it. */
import {EventEmitter} from 'node:events';
import {PassThrough} from 'node:stream';

export class FakeScreen extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	readonly destroyed = false;
	readonly writableEnded = false;
	columns: number;
	rows: number;
	/** Everything written so far. */
	written = '';

	constructor(columns: number, rows: number) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	write(text: string, ...rest: unknown[]): boolean {
		this.written += text;
		const done = rest.at(-1);
		if (typeof done === 'function') done();
		this.emit('written');
		return true;
	}

	resize(columns: number, rows: number): void {
		this.columns = columns;
		this.rows = rows;
		this.emit('resize');
	}
}

export class FakeKeyboard extends PassThrough {
	readonly isTTY = true;
	isRaw = false;

	setRawMode(isRaw: boolean): this {
		this.isRaw = isRaw;
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}

	/** Everything in one read. */
	type(text: string): void {
		this.write(text);
	}
}
