/** Tells whether a sentence hangs on the one before it. */
import type {Sentences} from '../../languages/sentences.ts';

/** Whether the sentence opens with a word that takes its sense from the sentence before ("These steps …"). */
export function hangsOnPrevious(text: string, {hanging}: Sentences): boolean {
	return hanging.test(text);
}

/** Whether the sentence is about what the one before says ("This is the result of …"), not only of whom it speaks. */
export function isAboutPrevious(text: string, sentences: Sentences): boolean {
	return sentences.pointing.test(text) && hangsOnPrevious(text, sentences);
}
