/** The table of colours of an RTF file, and which letters have that of the page that they stand on. */
import {isAlike} from '../unseen.ts';

/** Numbers in the table; null where nothing is said. */
export type Colouring = {
	readonly colour: number | null;
	/** What the letters are marked with. */
	readonly ground: number | null;
	/** What their paragraph is shaded with. */
	readonly shade: number | null;
};

type Part = 'red' | 'green' | 'blue';

export class RtfColours {
	/** Whether something is drawn behind the pages: nobody can tell then what letters stand on. */
	hasBackground = false;
	readonly #colours: (string | null)[] = [];
	#parts: Partial<Record<Part, number>> = {};

	mix(part: Part, value: number): void {
		this.#parts[part] = Math.min(255, Math.max(0, value));
	}

	/** Takes in text of the table, in which each colour ends with a semicolon; one without parts is that of the program. */
	end(text: string): void {
		for (const _ of text.matchAll(/;/g)) {
			const {red, green, blue} = this.#parts;
			const isSaid = red !== undefined || green !== undefined || blue !== undefined;
			const parts = [red, green, blue].map(part => (part ?? 0).toString(16).padStart(2, '0'));
			this.#colours.push(isSaid ? `#${parts.join('')}` : null);
			this.#parts = {};
		}
	}

	isPageColour({colour, ground, shade}: Colouring): boolean {
		const letters = this.#colours[colour ?? -1] ?? null;
		const below = ground || shade;
		const page = below ? (this.#colours[below] ?? null) : this.hasBackground ? null : '#ffffff';
		return letters !== null && page !== null && isAlike(letters, page);
	}
}
