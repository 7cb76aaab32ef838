/** Tells English by its function words. */
import {firstWords, shareIn} from '../glance.ts';

/** Function words that English uses in every sentence and its neighbours do not. */
export const functionWords: ReadonlySet<string> = new Set(
	'the of and to in that with for is was are were by on as it his their has have this which from will'.split(
		' ',
	),
);

/** Whether a text is plainly English; a text of less than eight words never is. */
export function isEnglish(text: string): boolean {
	// One word in six is far above what any other language reaches by chance.
	return shareIn(firstWords(text), functionWords) > 1 / 6;
}
