/** A terminal of any size that keeps what is written to it, and a keyboard that types into it. */
import {PassThrough, Writable} from 'node:stream';

export class FakeScreen extends Writable {
	readonly isTTY = true;
	columns: number;
	rows: number;
	/** Everything written so far. */
	written = '';

	constructor(columns: number, rows: number) {
		super({decodeStrings: false});
		this.columns = columns;
		this.rows = rows;
	}

	override _write(text: string, _encoding: BufferEncoding, done: () => void): void {
		this.written += text;
		done();
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
