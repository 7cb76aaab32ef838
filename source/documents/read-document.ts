/** Reads one file as its format would have it, and sorts what is in it. */

import {createHash} from 'node:crypto';
import {factsOfDocument, type StatedFacts} from './facts.ts';
import {type ParsedDocument, parseDocument} from './parse-document.ts';
import {sampleOf} from './passage-text.ts';
import {guessEncoding} from './readers/guess-encoding.ts';
import {readerOf} from './readers/readers.ts';
import type {DocumentRules} from './rules.ts';
import {isSameTitle} from './same-title.ts';
import type {UnreadReason} from './unread-reasons.ts';

export type FileContent = {
	/** Hexadecimal SHA-256 of the file's bytes. */
	readonly sha256: string;
	readonly parsed: ParsedDocument;
	/** What the format states of the document beside its text. */
	readonly stated: StatedFacts;
	/** What it tells of what the text does not say. */
	readonly otherwise: StatedFacts;
	/** Where the file was not read as its format would have it: why, as a problem is said; else null. */
	readonly remark: UnreadReason | null;
};

/** What is in a file of that name, or why it cannot be read. */
export async function readDocument(
	name: string,
	bytes: Uint8Array,
	rules: DocumentRules,
): Promise<FileContent | {readonly refused: UnreadReason}> {
	const read = await readerOf(name, bytes).read(bytes, await guessEncoding(bytes));
	if ('refused' in read) return read;
	const stated = factsOfDocument(read.stated, rules);
	const parsed = parseDocument(read.blocks, rules, stated.title ?? null);
	return {
		sha256: createHash('sha256').update(bytes).digest('hex'),
		parsed: parsed.language === null ? {...parsed, language: await languageOf(parsed)} : parsed,
		stated: withoutHeadLine(stated, parsed),
		otherwise: factsOfDocument(read.otherwise ?? {}, rules),
		remark: read.remark,
	};
}

/** What is set as the title may be the letterhead above it, or say no more than of which kind the document is. */
function withoutHeadLine(stated: StatedFacts, parsed: ParsedDocument): StatedFacts {
	const {title, ...others} = stated;
	const isHeadLine =
		title !== undefined &&
		parsed.title !== null &&
		parsed.metadata.some(
			({kind, text}) => (kind === 'publisher' || kind === 'other') && isSameTitle(text, title),
		);
	return isHeadLine ? others : stated;
}

/** The trigrams of many languages are loaded for the first document that is not plainly in one. */
async function languageOf({body}: ParsedDocument): Promise<string | null> {
	const {detectLanguage} = await import('../languages/detect-language.ts');
	return detectLanguage(sampleOf(body));
}
