/** English abbreviations that are written with a full stop, which ends no sentence. */

/** Titles before a person's name. */
export const titleAbbreviations: readonly string[] =
	'Mr Mrs Ms Dr Gen Sen Rep Gov Prof Hon Lt Col Amb St'.split(' ');

/** All of them, as they are written. */
export const abbreviations: readonly string[] = [...titleAbbreviations, 'Jr', 'Sr', 'No', 'vs'];
