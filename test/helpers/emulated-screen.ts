/** A screen that acts on what is written to it as a terminal does, to see what a user would see. */
import {Writable} from 'node:stream';
import xterm from '@xterm/headless';

export class EmulatedScreen extends Writable {
	readonly isTTY = true;
	readonly #terminal: InstanceType<typeof xterm.Terminal>;
	#showsCursor = true;

	constructor(columns: number, rows: number) {
		super({decodeStrings: false});
		this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	}

	get columns(): number {
		return this.#terminal.cols;
	}

	get rows(): number {
		return this.#terminal.rows;
	}

	override _write(text: string, _encoding: BufferEncoding, done: () => void): void {
		// The emulator does not tell.
		const code = text.match(/\u001b\[\?25[hl]/g)?.at(-1);
		if (code !== undefined) this.#showsCursor = code.endsWith('h');
		this.#terminal.write(text, done);
	}

	resize(columns: number, rows: number): void {
		this.#terminal.resize(columns, rows);
		this.emit('resize');
	}

	/** The cell of the cursor, or null where it is hidden. */
	cursor(): {x: number; y: number} | null {
		const {cursorX: x, cursorY: y} = this.#terminal.buffer.active;
		return this.#showsCursor ? {x, y} : null;
	}

	/** The rows of the screen as they look now, without the blanks at their ends. */
	shown(): string {
		const {active} = this.#terminal.buffer;
		return Array.from(
			{length: this.rows},
			(_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, this.columns) ?? '',
		).join('\n');
	}
}
