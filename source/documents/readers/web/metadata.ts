/** What a web page says of itself beside its text: title, publisher, date, address and language. */
import {fold} from '../../../text/words.ts';
import {isInstant, type WrittenFacts} from '../../facts.ts';
import {sideOfPublisher} from '../../publishers/known-publishers.ts';
import {onOneLine} from '../line-breaks.ts';
import {withoutTags} from '../markup.ts';
import {linesBesideTitle} from './beside-title.ts';
import {datesOfPage} from './dates.ts';
import {inlineText} from './inline-text.ts';
import {linkedDataOf, organisationsOf, textsOf} from './linked-data.ts';
import {attributesOf, type MetaReader, metaReaderOf, type Page} from './page.ts';

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
	const titles = titlesIn(page, meta);
	const sites = sitesIn(titles);
	const isKnown = (site: string) => sideOfPublisher(site) !== undefined;
	return {
		stated: {
			title: likeliest(titles, [...meta(names.site), ...sites.filter(isKnown)]),
			date: published,
			shown: published.some(isInstant) ? linesBesideTitle(page) : [],
			url,
		},
		otherwise: {
			publisher: [
				...organisationsOf(linked, 'author'),
				...organisationsOf(linked, 'publisher'),
				...meta(names.publisher),
			],
			// Where nothing states who published the page, it may be the office that its site is named after.
			author: sites,
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

/** What the page calls itself, for programs and in the window, and the headings of the highest level in its text. */
type Titles = {readonly stated: readonly string[]; readonly headings: readonly string[]};

function titlesIn(page: Page, meta: MetaReader): Titles {
	const written = (selectors: string) =>
		[...page.querySelectorAll(selectors)].map(({childNodes}) => onOneLine(inlineText([...childNodes])));
	const isFilled = (text: string) => text !== '';
	const forPrograms = meta(names.title).map(title => withoutTags(title.replace(/<br\s*\/?>/gi, ' ')));
	return {
		stated: [...forPrograms, ...written('head title')].filter(isFilled),
		headings: written('h1').filter(isFilled),
	};
}

/** A heading that the page's title holds is the title without anything else. */
function likeliest({stated, headings}: Titles, siteNames: readonly string[]): string[] {
	const sites = siteNames.map(plain);
	const held = headings.filter(
		heading => !sites.includes(plain(heading)) && stated.some(title => plain(title).includes(plain(heading))),
	);
	const [only, ...others] = headings;
	return [
		...held,
		...stated.map(title => withoutSite(title, sites)),
		...(only === undefined || others.length > 0 ? [] : [only]),
	];
}

/** What stands before the name of a site in a title, and nowhere within one. */
const surely = /[|»›]|::/;

/**
 * The names that stand behind what the page calls itself elsewhere: `Talks in Vey - Ministry of Ports`. Of a heading that
 * says who said it, `Talks are over – Ministry of Ports`, they are a part.
 */
function sitesIn({stated, headings}: Titles): string[] {
	return stated.flatMap(title => {
		const [apart] = [...title.matchAll(new RegExp(separator, 'gu'))].slice(-1);
		if (apart === undefined) return [];
		const [own, site] = [title.slice(0, apart.index), title.slice(apart.index + apart[0].length)];
		const others = [...headings, ...stated].filter(each => each !== title);
		const isHeaded = others.some(each => plain(own).includes(plain(each)));
		const isWithin = others.some(each => plain(each).endsWith(plain(title)));
		return !isWithin && (isHeaded || surely.test(apart[0])) ? [site] : [];
	});
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
