/** Tells Spanish by its function words. */
import {firstWords, shareIn} from '../glance.ts';

/** Function words that Spanish uses in every sentence and its neighbours do not all. */
export const functionWords: ReadonlySet<string> = new Set(
	'el la los las en y del con para una por se su sus al que como más entre sobre este esta fue han es lo un de'.split(
		' ',
	),
);
/** Of these most stand in any Spanish text: Portuguese, Galician, Catalan and Italian write them otherwise, but for one. */
const onlySpanish: ReadonlySet<string> = new Set('los las y con'.split(' '));

/** Whether a text is plainly Spanish; a text of less than eight words never is. */
export function isSpanish(text: string): boolean {
	const words = firstWords(text);
	const own = new Set(words.filter(word => onlySpanish.has(word)));
	return own.size > 1 && shareIn(words, functionWords) > 1 / 4;
}
