/** Tells whether a text ends where a sentence does, by its last sign and what may close behind it. */

/** `agreed.”`, `(see below).`, `«… de 2026.»` */
export function endsSentence(text: string): boolean {
	return /[.!?…]["'”’»)\]]*$/u.test(text);
}

/** The same, or where a part of a sentence ends that others follow: at a colon or a semicolon. */
export function endsClause(text: string): boolean {
	return /[.!?…:;]["'”’»)\]]*$/u.test(text);
}
