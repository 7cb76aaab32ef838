/** Reads Word files (.docx): headings, lists, tables, notes, and what stands at the edges of pages. */
import {lazy} from '../../../base/lazy.ts';
import type {ReadFile} from '../reader.ts';
import {type DocxRules, type Note, readParagraphs} from './docx-body.ts';
import {listCounter} from './docx-lists.ts';
import {type DocxParts, partsOfDocx} from './docx-package.ts';
import {stylesOf} from './docx-styles.ts';
import {colourOfPages} from './docx-unseen.ts';
import {textsOf} from './flow.ts';
import {noteOf, type OfficeNote, readOfficeDocument} from './office-document.ts';
import {elementsIn, type XmlElement} from './xml.ts';

export async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
	const parts = await partsOfDocx(bytes);
	const rules: DocxRules = {
		styles: stylesOf(parts.styles),
		labelOf: listCounter(parts.numbering),
		colourOfPages: lazy(() =>
			colourOfPages(parts.background, [parts.body, ...parts.headers, ...parts.footers]),
		),
	};
	const {paragraphs, notes} = readParagraphs(parts.body, rules);
	const linesOf = (edges: readonly XmlElement[]) =>
		edges.flatMap(each => textsOf(readParagraphs(each, rules).paragraphs));
	return readOfficeDocument({
		headers: linesOf(parts.headers),
		paragraphs,
		notes: textsOfNotes(notes, parts, rules),
		footers: linesOf(parts.footers),
		title: parts.title,
	});
}

/** The texts of notes by the references to them: each once, however often the text refers to it. */
function textsOfNotes(notes: readonly Note[], parts: DocxParts, rules: DocxRules): OfficeNote[] {
	const all = {footnote: notesById(parts.footnotes), endnote: notesById(parts.endnotes)};
	return notes.flatMap(note => {
		const {kind, id} = note;
		const found = all[kind].get(id);
		all[kind].delete(id);
		return found === undefined ? [] : noteOf(readParagraphs(found, rules).paragraphs, note);
	});
}

function notesById(part: XmlElement | null): Map<string, XmlElement> {
	return new Map(elementsIn(part).map(note => [note.attributes.get('w:id') ?? '', note]));
}
