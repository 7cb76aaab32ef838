/** Tells whether a sentence hangs on the one before it. */

const hangingOpening =
	/^["'“‘(]*(?:this|these|those|they|he|she|it|its|such|their|his|her|we also|that|both)\b(?!\s+(?:is|was)\s+(?:also\s+)?(?:agreed|important|noted|decided))/iu;

/** Whether the sentence opens with a word that takes its sense from the sentence before ("These steps …"). */
export function hangsOnPrevious(text: string): boolean {
	return hangingOpening.test(text);
}

const pointingOpening = /^["'“‘(]*(?:this|these|those|such)\b/iu;

/** Whether the sentence is about what the one before says ("This is the result of …"), not only of whom it speaks. */
export function isAboutPrevious(text: string): boolean {
	return pointingOpening.test(text) && hangsOnPrevious(text);
}
