/** Tells whether two lines are the same title. */
import {words} from '../text/words.ts';

/** Whether two titles say the same, however they are set. */
export function isSameTitle(text: string, title: string): boolean {
	const plain = (written: string) =>
		words(written)
			.map(({folded}) => folded)
			.join(' ');
	return plain(text) === plain(title);
}
