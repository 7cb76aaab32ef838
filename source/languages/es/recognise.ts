/** Tells Spanish by its function words. */

/** Characters of a text that show whether it is Spanish. */
const glanceLength = 1200;

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
	const tokens = text.slice(0, glanceLength).toLowerCase().split(/\s+/);
	if (tokens.length < 8) return false;
	const hits = tokens.filter(word => functionWords.has(word)).length;
	const own = new Set(tokens.filter(word => onlySpanish.has(word)));
	return own.size > 1 && hits / tokens.length > 1 / 4;
}
