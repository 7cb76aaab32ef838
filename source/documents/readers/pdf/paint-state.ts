/** What of the state of a page's painting text depends on: PDF 32000-1, 8.4 and 9.3. */
import {identity, type Matrix, multiply} from './matrix.ts';

export type FontFacts = {
	readonly isBold: boolean;
	readonly isVertical: boolean;
	/** How wide a thousandth of a glyph is, in units of the font's size. */
	readonly scale: number;
};

/** What is saved and restored. */
type Settings = {
	readonly place: Matrix;
	readonly font: FontFacts | null;
	readonly size: number;
	readonly letterSpacing: number;
	readonly wordSpacing: number;
	readonly stretch: number;
	readonly leading: number;
	readonly rise: number;
	readonly rendering: number;
	/** `#rrggbb`, null for a pattern. */
	readonly colour: string | null;
	readonly opacity: number;
	/** Of lines, where they are drawn. */
	readonly lineWidth: number;
	readonly isBlended: boolean;
};

/** More levels than this are no page. */
const mostSaved = 500;

export class PaintState {
	now: Settings;
	textMatrix = identity;
	#line = identity;
	readonly #saved: Settings[] = [];
	#hasPainted = true;

	constructor(place: Matrix) {
		this.now = {
			place,
			font: null,
			size: 0,
			letterSpacing: 0,
			wordSpacing: 0,
			stretch: 1,
			leading: 0,
			rise: 0,
			rendering: 0,
			colour: '#000000',
			opacity: 1,
			lineWidth: 1,
			isBlended: false,
		};
	}

	set(change: Partial<Settings>): void {
		this.now = {...this.now, ...change};
	}

	/** Something was painted with the settings as they are. */
	painted(): void {
		this.#hasPainted = true;
	}

	/** Whether a place was made ready since it was saved, and nothing that is listed was painted there: a picture was. */
	hasOnlyMoved(): boolean {
		return !this.#hasPainted && this.#saved.at(-1)?.place !== this.now.place;
	}

	save(): void {
		this.#hasPainted = false;
		if (this.#saved.length < mostSaved) this.#saved.push(this.now);
	}

	restore(): void {
		this.#hasPainted = true;
		this.now = this.#saved.pop() ?? this.now;
	}

	transform(matrix: Matrix): void {
		this.set({place: multiply(matrix, this.now.place)});
	}

	beginText(matrix: Matrix = identity): void {
		this.textMatrix = matrix;
		this.#line = matrix;
	}

	moveLine(x: number, y: number): void {
		this.beginText(multiply([1, 0, 0, 1, x, y], this.#line));
	}

	/** Goes on in the direction of writing. */
	advance(x: number, y: number): void {
		this.textMatrix = multiply([1, 0, 0, 1, x, y], this.textMatrix);
	}
}
