/** Tells the notes below a text, where somebody typed them and the format does not say so. */
import type {DocumentBlock} from './readers/blocks.ts';
import {markOfTypedNote, marksIn} from './readers/note-marks.ts';

/** The blocks, with those as notes that begin with a mark that the text above them has. */
export function tellTypedNotes(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
	if (!blocks.some(block => markOf(block) !== null)) return blocks;
	const marks = new Set<string>();
	return blocks.map(block => {
		const mark = markOf(block);
		if (mark !== null && marks.has(mark)) return {...block, role: {kind: 'note'}};
		for (const each of marksIn(block.text)) marks.add(each);
		return block;
	});
}

function markOf({text, role, marker}: DocumentBlock): string | null {
	if (marker !== null || (role !== undefined && role.kind !== 'passage')) return null;
	return markOfTypedNote(text);
}
