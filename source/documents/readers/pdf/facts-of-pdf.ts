/** What a PDF says of itself beside its text, as far as it can be believed. */
import type {WrittenFacts} from '../../facts.ts';
import {webAddress} from '../../origins.ts';
import {sideOfPublisher} from '../../publishers/known-publishers.ts';
import {isSameTitle} from '../../same-title.ts';
import type {DocumentBlock} from '../blocks.ts';

/** The name of a file or of the program that made it, and what such a program puts in where nobody wrote a title. */
const noTitle =
	/^(?:microsoft (?:word|powerpoint|excel)\b|(?:untitled|title|document|presentation|powerpoint|slide|draft|template|press release)\b.{0,12}$)|\.(?:docx?|pptx?|xlsx?|indd|pub|pdf|rtf|odt|txt|qxd|html?|cdr|ai|pages)\b|[\\/]|^[\w-]*_[\w-]*$|^https?:/i;

type Facts = {
	readonly otherwise: WrittenFacts;
	/** The block that is the title for certain, since the file says the same. */
	readonly title: {readonly index: number; readonly block: DocumentBlock} | null;
};

/** So many blocks from the beginning may hold the title. */
const headLength = 14;

/**
 * The title is believed where it is none of a file; the publisher where the tables know it. The days on which a file
 * was made and changed say nothing of the day of the release.
 */
export function factsOfPdf(info: Readonly<Record<string, unknown>>, blocks: readonly DocumentBlock[]): Facts {
	const title = plausibleTitle(info.Title);
	const furniture = blocks.filter(({role}) => role?.kind === 'boilerplate').map(({text}) => text);
	const index =
		title === null
			? -1
			: blocks
					.slice(0, headLength)
					.findIndex(({text, role}) => role?.kind !== 'boilerplate' && isSameTitle(text, title));
	const block = blocks[index];
	return {
		otherwise: {
			title,
			publisher: [info.Author, info.Company, ...new Set(furniture)].find(isKnownPublisher),
			url: furniture.flatMap(addressIn)[0],
			language: languageCode(info.Language),
		},
		title: block === undefined ? null : {index, block: {...block, role: {kind: 'title'}}},
	};
}

function plausibleTitle(title: unknown): string | null {
	if (typeof title !== 'string') return null;
	const text = title.replace(/\s+/g, ' ').trim();
	return text.split(' ').length > 2 && text.length <= 300 && !noTitle.test(text) ? text : null;
}

function isKnownPublisher(name: unknown): name is string {
	return typeof name === 'string' && name.length <= 100 && typeof sideOfPublisher(name) === 'string';
}

/** The address that a browser prints at the foot of a page: of that page, not of its site. */
function addressIn(text: string): string[] {
	const [found] = /https?:\/\/\S+/.exec(text) ?? [];
	const address = found === undefined ? null : webAddress(found.replace(/[….]+$/, ''));
	return address !== null && address.pathname.length > 1 && !/…|\.\.\./.test(text) ? [address.href] : [];
}

function languageCode(stated: unknown): string | null {
	const [code] = /^[a-z]{2}(?=-|_|$)/i.exec(typeof stated === 'string' ? stated : '') ?? [];
	return code?.toLowerCase() ?? null;
}
