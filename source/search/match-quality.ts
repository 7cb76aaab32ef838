/** How well a word of a text matches a word that was typed when it is another spelling or name of it. */

/** How well a name matches its abbreviation, and the reverse: whole, but never as typed. */
export const abbreviatedQuality = 0.72;
/** How well the same word matches when it is written together where it was typed apart, or the reverse. */
export const joinedQuality = 0.9;
/** The same while the word is still being typed: below the completions of what was typed. */
export const joinedPrefixQuality = 0.52;
/** How well a word of another language matches that means the same: below all that is written as typed. */
export const translatedQuality = 0.45;
