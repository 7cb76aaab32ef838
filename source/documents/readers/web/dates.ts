/** Where a web page says when it was published, the surest places first. */

import {dayOfAddress, webAddress} from '../../origins.ts';
import {type Described, textsOf} from './linked-data.ts';
import {attributesOf, type MetaReader, type Page, type PageElement, writtenIn} from './page.ts';

/** Names that state nothing but the day of publication. */
const publishedNames = (
	'article:published_time article:published article.published og:article:published_time og:published_time ' +
	'published_time og:release_date og:pubdate datepublished date_published dcterms.issued dc.date.issued ' +
	'dc.date.published dcterms.available rnews:datepublished citation_publication_date citation_online_date ' +
	'bepress_citation_date prism.publicationdate publish-date publishdate publish_date pubdate publication_date ' +
	'publication-date originalpublicationdate firstpublishdate releasedate release_date displaydate gentime ' +
	'parsely-pub-date sailthru.date cxenseparse:recs:publishtime shareaholic:article_published_time ' +
	'govuk:first-published-at dcterms.created dc.date.created'
).split(' ');

/** Names that state a day, be it that of a later change. */
const datedNames = 'dcterms.date dc.date date og:article:time citation_date created timestamp'.split(' ');

/** What sites call the element that holds the day of publication, in their classes and properties. */
const markedPublished = [
	'[itemprop~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:issued"]',
	'time[pubdate], time.published, time.entry-date:not(.updated), abbr.published, .dt-published, .dtpublished',
	'[itemprop~="dateCreated"]',
].join(', ');

/** Parts of the names that sites give to elements with a day, where other days stand in such elements as well. */
const dayNames =
	/date|datum|posted|publish|post-?meta|entry-meta|byline|dateline|fecha|timestamp|article-info|submitted|created|meta-info|post-?info|timedata/i;

/** Elements whose text may be a line of its own. */
const lines: ReadonlySet<string> = new Set(
	'p span small em i b strong font time dd li td th div address h1 h2 h3 h4 h5 h6 a'.split(' '),
);

/** More text than this is no line of a date. */
export const longestLine = 200;

/** More elements in one than this are no line. */
export const mostElements = 5;

/** So many lines with figures in them stand near a title at most. */
const mostLines = 60;

/** Elements around a title that still belong to it more than to the page. */
const mostLevels = 6;

/** A description that ends with a day in brackets, as archives of notices have them. */
const datedEnd = /\([^()]{0,40}\d{4}\)$/;

/** What readers wrote below a page, and the menus above it, which may have the day of today: their days are none of the page. */
const asideClasses = /navtop|comment|kommentar|leserbrief/i;
const asideIds = /comment|kommentar/i;

/** Days that the page states plainly, and texts that may hold one, to be tried in order. */
export function datesOfPage(
	page: Page,
	meta: MetaReader,
	linked: readonly Described[],
	addresses: readonly string[],
): {readonly published: readonly string[]; readonly near: readonly string[]} {
	const published = [
		...textsOf(linked, 'datePublished'),
		...meta(publishedNames),
		...dated(page.querySelectorAll(markedPublished)),
	];
	// Whatever else there is on the page would only cost time.
	if (published.some(text => /\d{4}/.test(text))) return {published, near: []};
	const near = [
		...addresses.flatMap(address => {
			const url = webAddress(address);
			return (url && dayOfAddress(url)) ?? [];
		}),
		...dated(nearTitle(page, [...page.querySelectorAll('[class], [id]')].filter(isNamedAsDay))),
		...meta(datedNames),
		...textsOf(linked, 'dateCreated'),
		...textsOf(linked, 'uploadDate'),
		...dated(nearTitle(page, page.querySelectorAll('time[datetime], relative-time[datetime]'))),
		...[...page.querySelectorAll('title')].map(writtenIn),
		...meta(['og:title']),
		...linesBehindTitle(page),
		...meta(['og:description', 'description']).filter(text => datedEnd.test(text)),
	];
	return {published, near: inOrderOfDay(near, page)};
}

/** What elements say of a day: what a reader sees of it before what a program is told. */
function dated(elements: Iterable<PageElement>): string[] {
	return [...elements].flatMap(element => {
		const attributes = ['content', 'datetime', 'title'].map(name => element.getAttribute(name) ?? '');
		return [lineOf(element), ...attributes].filter(text => /\d/.test(text));
	});
}

function lineOf(element: PageElement): string {
	if (element.childElementCount > mostElements) return '';
	const text = writtenIn(element);
	return text.length > longestLine ? '' : text;
}

/** Elements by how near they stand to the title of the page: farther off, other pages are announced. */
function nearTitle(page: Page, elements: Iterable<PageElement>): PageElement[] {
	const levels = new Map<PageElement, number>();
	for (
		let around = headingOf(page)?.parentElement ?? null;
		around !== null && levels.size < mostLevels;
		around = around.parentElement
	)
		levels.set(around, levels.size);
	const levelOf = (element: PageElement) => {
		const around = aboveOf(element).find(each => levels.has(each));
		return around === undefined ? mostLevels : (levels.get(around) ?? mostLevels);
	};
	return [...elements]
		.filter(element => !isAside(element))
		.map(element => ({element, level: levelOf(element)}))
		.sort((one, other) => one.level - other.level)
		.map(({element}) => element);
}

/** The heading that the page's title begins with; the name of the site, which may be a heading too, mostly stands behind. */
export function headingOf(page: Page): PageElement | undefined {
	const title = [...page.querySelectorAll('title')].map(writtenIn).join(' ');
	const [first] = [...page.querySelectorAll('h1, h2')]
		.map(element => ({element, text: writtenIn(element)}))
		.map(({element, text}) => ({element, place: text === '' ? -1 : title.indexOf(text)}))
		.filter(({place}) => place >= 0)
		.sort((one, other) => one.place - other.place);
	return first?.element;
}

function isNamedAsDay(element: PageElement): boolean {
	return (
		dayNames.test(element.getAttribute('class') ?? '') || dayNames.test(element.getAttribute('id') ?? '')
	);
}

export function isAside(element: PageElement): boolean {
	return [element, ...aboveOf(element)].some(
		each =>
			each.localName === 'nav' ||
			asideClasses.test(each.getAttribute('class') ?? '') ||
			asideIds.test(each.getAttribute('id') ?? ''),
	);
}

/** The elements around one, the innermost first. */
export function aboveOf(element: PageElement): PageElement[] {
	const found: PageElement[] = [];
	for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
	return found;
}

/** Lines with a year in them behind the first heading, in the order of the page. */
function linesBehindTitle(page: Page): string[] {
	const elements = [...page.querySelectorAll('*')].filter(({localName}) => lines.has(localName));
	const start = elements.findIndex(element => /^h[12]$/.test(element.localName) && writtenIn(element) !== '');
	const found: string[] = [];
	for (const element of elements.slice(start + 1)) {
		const text = lineOf(element);
		if (/\d[ /.,-]*(?:(?:19|20)\d{2}|\d{2})(?!\d)/.test(text) && !isAside(element)) found.push(text);
		if (found.length >= mostLines) break;
	}
	return found;
}

/** Figures with slashes as the page's language orders them, and years of two figures in full. */
export function inOrderOfDay(texts: readonly string[], page: Page): string[] {
	const [language] = attributesOf(page, 'html[lang]', 'lang');
	const isDayFirst = language !== undefined && putsDayFirst(language);
	return texts.map(text => {
		const written = text.replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]*\d)/, '$1.$2.20$3');
		return isDayFirst
			? written.replace(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/, '$1.$2.$3')
			: written;
	});
}

function putsDayFirst(language: string): boolean {
	try {
		const order = new Intl.DateTimeFormat(language).formatToParts().map(({type}) => type);
		return order.indexOf('day') < order.indexOf('month');
	} catch {
		return false;
	}
}
