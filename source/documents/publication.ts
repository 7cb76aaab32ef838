/** Puts together what is known of how a document was published: by its manifest, format, text, address and folder. */
import type {AsideReason} from '../languages/aside-reasons.ts';
import type {StatedFacts} from './facts.ts';
import type {FolderSide} from './folder-sides.ts';
import {dayOfAddress, publisherOfAddress, sideOfAddress, sidesOfAddresses, webAddress} from './origins.ts';
import type {ParsedDocument} from './parse-document.ts';
import {sideOfCode} from './publishers/country-names.ts';
import {countryOfOffice, sideOfPublisher} from './publishers/known-publishers.ts';
import {plainName} from './publishers/plain-name.ts';
import {onlyOneNamed, sidesSharing} from './publishers/shared-names.ts';
import type {DocumentRules} from './rules.ts';
import type {Source} from './source.ts';

/** What tells of a publication, each before what follows it. */
export type Told = {
	/** What a manifest states. */
	readonly entry: StatedFacts;
	/** What the document states of itself beside its text. */
	readonly stated: StatedFacts;
	readonly parsed: ParsedDocument;
	/** What its format tells more loosely where its text does not say it. */
	readonly otherwise: StatedFacts;
	/** What the folder tells that it was put into. */
	readonly folder: FolderSide | null;
};

export type OfficeRules = Pick<DocumentRules, 'isOffice' | 'isBelonging' | 'countryOfAdjective'>;

/** What is not known is null. */
export function publicationOf(
	{entry, stated, parsed, otherwise, folder}: Told,
	rules: OfficeRules,
): Pick<Source, 'title' | 'publisher' | 'date' | 'url' | 'side' | 'language'> {
	const known = {...stated, ...entry};
	const address = webAddress(known.url ?? parsed.url ?? otherwise.url ?? '');
	const publisher =
		known.publisher ??
		(address && publisherOfAddress(address)) ??
		parsed.publisher ??
		otherwise.publisher ??
		null;
	return {
		title: known.title ?? parsed.title ?? otherwise.title ?? null,
		publisher,
		date: entry.date ?? dateOf(stated, parsed, address) ?? otherwise.date ?? null,
		url: address?.href ?? null,
		side:
			known.side ??
			(address && sideOfAddress(address)) ??
			otherwise.side ??
			folder?.side ??
			(publisher === null
				? null
				: (sideOfOffice(publisher, folder, rules) ?? sideOfShared(publisher, parsed, rules))),
		language: known.language ?? parsed.language ?? otherwise.language ?? null,
	};
}

/**
 * Of two days the release's own: of that which the text states with its place or as that of its release, that of the
 * page, any other in the text. A time that is told in UTC may fall on the next day where it was published: the address
 * has the day as it was there.
 */
function dateOf(stated: StatedFacts, parsed: ParsedDocument, address: URL | null): string | null {
	if (parsed.isOwnDate) return parsed.date;
	const date = stated.date ?? parsed.date;
	const filed = address && dayOfAddress(address);
	return date === null || (filed !== null && isDayAfter(date, filed)) ? filed : date;
}

function isDayAfter(day: string, other: string): boolean {
	return Date.parse(day) - Date.parse(other) === 24 * 60 * 60 * 1000;
}

/** Asides in which an office gives its own address, and not that of others. */
const ofItsOwn: ReadonlySet<AsideReason> = new Set([
	...(['letterhead', 'signature', 'press contact', 'contact details'] as const),
	...(['page header', 'page footer', 'running head', 'running foot'] as const),
]);

/**
 * Offices of several countries may have one name, `Secretaría de Relaciones Exteriores`: whose it is, by the government
 * whose address stands around the text, else by the only one of them that the document names.
 */
function sideOfShared(publisher: string, parsed: ParsedDocument, rules: OfficeRules): string | null {
	const sides = sidesSharing(publisher);
	if (sides.length === 0) return null;
	const {title, metadata, body, boilerplate} = parsed;
	const own = boilerplate.filter(({reason}) => ofItsOwn.has(reason));
	const around = [...metadata, ...own].flatMap(({text}) => sidesOfAddresses(text));
	const [first, ...others] = new Set(around.filter(side => sides.includes(side)));
	if (first !== undefined) return others.length === 0 ? first : null;
	const texts = [title ?? '', ...metadata.map(({text}) => text), ...body.map(({text}) => text)];
	return onlyOneNamed(texts, sides, word => {
		const code = rules.countryOfAdjective(word);
		return code === null ? null : sideOfCode(code);
	});
}

/** Of a country that nobody knows, an office names it and the folder does as well. */
function sideOfOffice(publisher: string, folder: FolderSide | null, rules: OfficeRules): string | null {
	const inTables = sideOfPublisher(publisher);
	if (inTables !== undefined) return inTables;
	if (!rules.isOffice(publisher)) return null;
	const country = countryOfOffice(publisher, rules);
	if (country !== null || folder === null) return country;
	const name = plainName(folder.folder);
	return name.length > 2 && ` ${plainName(publisher)} `.includes(` ${name} `)
		? name.replaceAll(' ', '-')
		: null;
}
