/** Finds all matches of a pattern in short texts, where `matchAll` costs more than the search. */

/**
 * The matches in order, of a global pattern that matches nothing empty. `matchAll` makes a copy of its pattern each
 * time, which is compiled anew once the engine has forgotten it; here the pattern itself is used, from the beginning
 * of the text to its end.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
	return matches;
}
