/** Reads PDF files that hold text, and says of others why they cannot be read. */
import {sanitise} from '../../../text/sanitise.ts';
import type {DocumentBlock} from '../blocks.ts';
import type {ReadFile} from '../reader.ts';
import {factsOfPdf} from './facts-of-pdf.ts';
import {layOut} from './lay-out.ts';
import {type PdfPages, readPages} from './read-pages.ts';
import {refusalOfError, refusalOfPages} from './refusals.ts';

/** Reads a file; does not reject. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
	let read: PdfPages;
	try {
		read = await readPages(bytes);
	} catch (error) {
		return {refused: refusalOfError(error)};
	}
	const refused = refusalOfPages(read.pages);
	if (refused !== null) return {refused};
	const blocks = (await layOut(read.pages)).map(
		(block): DocumentBlock => ({...block, text: sanitise(block.text)}),
	);
	const {otherwise, title} = factsOfPdf(read.info, blocks);
	return {
		blocks: title === null ? blocks : blocks.with(title.index, title.block),
		stated: {},
		otherwise,
		remark: null,
	};
}
