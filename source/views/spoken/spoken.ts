/** What a view says to a screen reader: plain lines in words, one below the other, of the pane that has the focus. */
import type {ScreenWords} from '../../app/wording/screen-words.ts';
import type {FieldRow} from '../field-line.ts';

export type SpokenList = {
	readonly count: number;
	/** The item that is chosen. */
	readonly cursor: number;
	/** Where the chosen item is among how many, if not all items count. */
	readonly place?: {readonly number: number; readonly all: number};
	/** What an item says, however long. */
	readonly item: (index: number) => string;
	/** The lines of a text, which is read on: the place in it is not said. */
	readonly isText?: boolean;
	/** How much of the chosen line stands before what was looked for. */
	readonly before?: string;
};

export type Spoken = {
	/** What is asked, or how much there is. */
	readonly head: readonly string[];
	/** A text field; its row on the screen is another one than without a reader. */
	readonly field?: FieldRow;
	/** Whether the keys go to the field. */
	readonly isWriting?: boolean;
	readonly list: SpokenList;
};

export const nothing: SpokenList = {count: 0, cursor: 0, item: () => ''};

/** A list of what there is, each put in words when it is shown. */
export function listOf<T>(
	items: readonly T[],
	place: Pick<SpokenList, 'cursor'>,
	said: (item: T) => string,
): SpokenList {
	return {
		cursor: place.cursor,
		count: items.length,
		item(index) {
			const item = items[index];
			return item === undefined ? '' : said(item);
		},
	};
}

/** Parts of a sentence, without those that are empty. */
export function phrase(parts: readonly (string | null)[], separator = ', '): string {
	return parts.filter(part => part !== null && part !== '').join(separator);
}

/** What stands on the screen in parts, as it is heard. */
export function inWords(text: string, {spoken}: ScreenWords): string {
	const words: Readonly<Record<string, string>> = spoken.arrows;
	const arrows = text.replaceAll(/[↑↓←→]/g, arrow => words[arrow] ?? arrow);
	return arrows.replaceAll(' · ', ', ').replace(/ …$/, '');
}

/** A message as it is heard: keys that are signs have names. */
export function messageInWords(text: string, words: ScreenWords): string {
	const signs: Readonly<Record<string, string>> = words.spoken.signs;
	return inWords(
		text.replace(/(?<=^|\s)[^\w\s](?=\s)/g, sign => signs[sign] ?? sign),
		words,
	);
}

/** The name of a key as it is heard: signs are often left out, and capitals sound as small letters do. */
export function spokenKey(name: string, words: ScreenWords): string {
	const signs: Readonly<Record<string, string>> = words.spoken.signs;
	if (/^\p{Lu}$/u.test(name)) return `${words.keys.names.shift}-${name}`;
	return inWords(
		name.replace(/[^\w\s-]$|^-$/u, sign => signs[sign] ?? sign),
		words,
	);
}
