/** Says beside the output what was not read, and which documents are copies of others. */
import type {Wording} from '../briefing/wording/wording.ts';
import {copiesIn} from '../documents/copies.ts';
import type {Corpus, Problem} from '../documents/source.ts';
import type {Output} from './output.ts';

/** More lines than this about files that nobody asked for by name would hide the others. */
const mostNoted = 20;

export function noteProblems(
	problems: readonly (Problem & {isMissing?: boolean})[],
	output: Output,
	{unread, commands}: Wording,
): void {
	const missing = problems.filter(({isMissing}) => isMissing);
	const others = problems.filter(({isMissing}) => !isMissing);
	for (const {file, message} of [...missing, ...others.slice(0, mostNoted)])
		output.note(`${file} ${unread(message)}`);
	const more = others.length - mostNoted;
	if (more > 0) output.note(commands.notes.moreUnread(more));
}

const mostCopiesNoted = 5;

export function noteCopies({sources}: Corpus, output: Output, {commands: {notes: words}}: Wording): void {
	const notes = [...copiesIn(sources)].map(([copy, original]) => words.copy(copy.file, original.file));
	for (const note of notes.slice(0, mostCopiesNoted)) output.note(note);
	const more = notes.length - mostCopiesNoted;
	if (more > 0) output.note(words.moreCopies(more));
}
