/** The choices that a command works with: none, unless those of the terminal are asked for. */
import type {Options} from '../arguments.ts';
import {type Choices, noChoices} from '../briefing/choices/choices.ts';
import {readChoicesFor} from '../briefing/choices/read-choices-for.ts';
import type {Corpus} from '../documents/source.ts';
import type {Output} from './output.ts';

/** A command in a script gives the same output whatever somebody pinned in the terminal since. */
export async function choicesFor(
	corpus: Corpus,
	{pinned}: Pick<Options, 'pinned'>,
	output: Pick<Output, 'note'>,
): Promise<Choices> {
	if (!pinned) return noChoices;
	const {choices, message} = await readChoicesFor(corpus);
	if (message !== null) output.note(message);
	return choices;
}
