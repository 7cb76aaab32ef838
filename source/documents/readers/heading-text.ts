/** What the text of a heading looks like, whichever the format. */
import type {BlockRole} from './blocks.ts';
import {withoutMarksAtEnd} from './note-marks.ts';

/** What is longer is running text that somebody set as a heading. */
export const longestHeading = 160;

/** What a text is that its file sets as a heading of this level; null of other text. */
export function headingRole(level: number | null, text: string): BlockRole | null {
	return level === null || text.length > longestHeading ? null : {kind: 'heading', level};
}

/** Whether a line that stands out is, by its words, the heading of what follows: short, and it ends like no sentence. */
export function readsAsHeading(text: string, longest = longestHeading): boolean {
	return text.length <= longest && !/[.,;:!?…]["”’)]?$/.test(withoutMarksAtEnd(text));
}
