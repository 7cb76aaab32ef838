/** Reads web pages that a browser saved into one file with all that belongs to them (.mhtml, .mht). */
import {webAddress} from '../../origins.ts';
import type {Guess} from '../encodings.ts';
import type {ReadFile} from '../reader.ts';
import {decodePage} from '../web/decode-page.ts';
import {readDecoded} from '../web/web-page.ts';
import {headerOf, type MimePart, parameterOf, parseMime} from './mime.ts';

export async function readPageArchive(bytes: Uint8Array, guess: Guess | null = null): Promise<ReadFile> {
	const archive = await parseMime(bytes);
	const saved = headerOf(archive.head, 'snapshot-content-location');
	const page = pageIn(archive, saved);
	if (page === undefined) return {refused: 'holds no web page; save the page as HTML'};
	const decoded = decodePage(page.content(), {declared: page.charset, guess});
	const address = [saved, headerOf(page.head, 'content-location')]
		.map(found => webAddress(found?.replace(/\s/g, '') ?? ''))
		.find(found => found !== null);
	return readDecoded(decoded, {address: address?.href ?? null});
}

/** The part that the others belong to: named as the first, or under the page's own address, or the first one. */
function pageIn(archive: MimePart, address: string | undefined): MimePart | undefined {
	const pages = leavesOf(archive).filter(({type}) => type === 'text/html' || type.includes('xhtml'));
	const start = parameterOf(headerOf(archive.head, 'content-type') ?? '', 'start');
	return (
		pages.find(({head}) => start !== undefined && headerOf(head, 'content-id') === start) ??
		pages.find(({head}) => address !== undefined && headerOf(head, 'content-location') === address) ??
		pages[0]
	);
}

function leavesOf(part: MimePart): MimePart[] {
	return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}
