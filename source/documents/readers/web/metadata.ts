/** What a web page says of itself beside its text: title, publisher, date, address and language. */
import {fold} from '../../../text/words.ts';
import type {WrittenFacts} from '../../facts.ts';
import {datesOfPage} from './dates.ts';
import {linkedDataOf, organisationsOf, textsOf} from './linked-data.ts';
import {attributesOf, type MetaReader, metaReaderOf, type Page, writtenIn} from './page.ts';

/** What goes before the text of the page, and what holds where the text does not say it; see `ReadFile`. */
export type PageFacts = {readonly stated: WrittenFacts; readonly otherwise: WrittenFacts};

/** Names for one fact in Dublin Core, Open Graph and what archives of articles use, the surest first. */
const names = {
	title: ['citation_title', 'dcterms.title', 'dc.title', 'og:title', 'twitter:title'],
	publisher: ['citation_publisher', 'dcterms.publisher', 'dc.publisher', 'og:site_name', 'application-name'],
	site: ['og:site_name', 'application-name', 'dcterms.publisher', 'dc.publisher'],
	url: ['og:url', 'dcterms.identifier', 'dc.identifier', 'twitter:url'],
	language: ['dcterms.language', 'dc.language', 'citation_language', 'content-language', 'og:locale'],
};

/** What stands between the title of a page and the name of its site. */
const separator = /(?: +[|·•–—»›-]+ +| ?[|»›] ?| *:: *|: +)/u;

/** What browsers, and savers of pages such as SingleFile, note at the beginning of a file: where the page came from. */
const savedFrom = [/<!-- *saved \w+ url=\(\d+\)(\S+)/i, /SingleFile\s+url: (\S+)/i];
const savedFromWithin = 3000;

/**
 * The facts of a page, of each the candidates in order.
 *
 * @param html Its source as text.
 * @param address Where it was published, where that is stated beside it.
 */
export function factsOfPage(page: Page, html: string, address: string | null = null): PageFacts {
	const meta = metaReaderOf(page);
	const linked = linkedDataOf(page);
	const url = [address ?? [], addressesOf(page, meta, html)].flat();
	const {published, near} = datesOfPage(page, meta, linked, url);
	return {
		stated: {title: titlesOf(page, meta), date: published, url},
		otherwise: {
			publisher: [
				...organisationsOf(linked, 'author'),
				...organisationsOf(linked, 'publisher'),
				...meta(names.publisher),
			],
			date: near,
			language: [
				...attributesOf(page, 'html[lang]', 'lang'),
				...textsOf(linked, 'inLanguage'),
				...meta(names.language),
			].flatMap(tag => /^[a-z]{2}(?![a-z])/.exec(tag.toLowerCase()) ?? []),
		},
	};
}

function addressesOf(page: Page, meta: MetaReader, html: string): string[] {
	const start = html.slice(0, savedFromWithin);
	return [
		...savedFrom.flatMap(pattern => pattern.exec(start)?.[1] ?? []),
		...attributesOf(page, 'link[rel~="canonical" i]', 'href'),
		...meta(names.url),
	];
}

/** A heading that the page's title holds is the title without anything else. */
function titlesOf(page: Page, meta: MetaReader): string[] {
	const sites = meta(names.site).map(plain);
	const titles = [...meta(names.title), ...[...page.querySelectorAll('head title')].map(writtenIn)].filter(
		title => title !== '',
	);
	const headings = [...page.querySelectorAll('h1')].map(writtenIn).filter(heading => heading !== '');
	const held = headings.filter(
		heading => !sites.includes(plain(heading)) && titles.some(title => plain(title).includes(plain(heading))),
	);
	const [only, ...others] = headings;
	return [
		...held,
		...titles.map(title => withoutSite(title, sites)),
		...(only === undefined || others.length > 0 ? [] : [only]),
	];
}

/** Letters and figures alone: a title is written with other marks in other places. */
function plain(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The title without the name of its site at either end. */
function withoutSite(title: string, sites: readonly string[]): string {
	const parts = title.split(separator);
	const isSite = (part: string | undefined) => part !== undefined && sites.includes(plain(part));
	if (parts.length < 2) return title;
	if (isSite(parts.at(-1))) return title.slice(0, lastSeparator(title)).trimEnd();
	if (isSite(parts[0]))
		return title.slice((parts[0] ?? '').length).replace(new RegExp(`^${separator.source}`, 'u'), '');
	return title;
}

function lastSeparator(title: string): number {
	return [...title.matchAll(new RegExp(separator, 'gu'))].at(-1)?.index ?? title.length;
}
