/** Tells what the words of a text mean, by keys that languages share. */
import type {Language} from '../../languages/language.ts';
import {meaningsOf} from '../reading/meanings.ts';
import type {Token} from '../reading/tokens.ts';

/** What each word means, or its number; of small words, and of the further words of a name of several, nothing. */
export function meaningKeys(tokens: readonly Token[], {concepts, figures}: Language): readonly string[] {
	const meanings = meaningsOf(
		tokens.map(({base, folded, capital}) => ({
			spelled: concepts.spelled(folded),
			concept: (capital ? concepts.ofName(base) : concepts.of(base)).id,
		})),
		concepts,
	);
	return tokens.map(({grammatical, numeric, base}, n) => {
		if (numeric) return figures.plainDigits(base);
		return grammatical ? '' : (meanings[n] ?? '');
	});
}
