/** What stands beside the title of a web page, where its readers look for its day. */

import {aboveOf, headingOf, inOrderOfDay, isAside, longestLine, mostElements} from './dates.ts';
import {inlineText} from './inline-text.ts';
import {type Page, type PageElement, writtenIn} from './page.ts';

/** So much text behind a title may announce what follows: with more, in characters, the text itself has begun. */
const longestLead = 300;

/** Text that announces another page is not longer, in characters. */
const longestTeaser = 500;

/** A link of so many words is the title of another page, and no name of who wrote this one. */
const fewestWordsOfTitle = 4;

/** Elements above a title that are its own head: beyond them stands what all pages of the site have. */
const levelsOfHead = 2;

const headings = 'h1, h2, h3, h4, h5, h6';

/** What sites call parts that announce other pages, and the day of a change. */
const otherPages = /related|relacionad|teaser|recommend|recomendad|sidebar|trending/i;
const laterDays = /updat|modif|revis|actualiz|aktualis/i;

/** The lines that may hold the day that a page shows as its own, from its title down to its text, then those above the title. */
export function linesBesideTitle(page: Page): string[] {
	const heading = headingOf(page) ?? onlyHeading(page);
	if (heading === undefined) return [];
	const around = aboveOf(heading);
	const elements = [...page.querySelectorAll('body *')].filter(each => !around.includes(each));
	const at = elements.indexOf(heading);
	const head = around
		.slice(0, levelsOfHead)
		.filter(({localName}) => !['html', 'body', 'main'].includes(localName));
	const above = elements.slice(0, at).filter(each => aboveOf(each).some(one => head.includes(one)));
	const below = elements.slice(at + 1).filter(each => !aboveOf(each).includes(heading));
	const own = [...untilText(below), ...above.reverse()].filter(each => isOwn(each, around));
	return inOrderOfDay(
		own.flatMap(each => inlineText([...each.childNodes]).split('\n')),
		page,
	);
}

function onlyHeading(page: Page): PageElement | undefined {
	const [only, ...others] = page.querySelectorAll('h1');
	return others.length === 0 ? only : undefined;
}

/** Elements that stand before the text has begun. */
function untilText(elements: readonly PageElement[]): readonly PageElement[] {
	let length = 0;
	const end = elements.findIndex(element => {
		if (element.localName === 'p') length += writtenIn(element).length;
		return length > longestLead;
	});
	return end === -1 ? elements : elements.slice(0, end);
}

/** Whether a line tells of the page itself, and of no later day than that of its publication. */
function isOwn(element: PageElement, around: readonly PageElement[]): boolean {
	if (element.childElementCount > mostElements) return false;
	const line = writtenIn(element);
	if (line.length > longestLine || !/\d{4}/.test(line)) return false;
	const within = [element, ...aboveOf(element)];
	const branch = within.slice(
		0,
		within.findIndex(each => around.includes(each)),
	);
	return (
		!isAside(element) &&
		!isOfLaterDay(element) &&
		!branch.some(each => isOfOthers(each) || announcesOther(each, line))
	);
}

function isOfOthers(element: PageElement): boolean {
	return element.localName === 'aside' || element.localName === 'footer' || otherPages.test(namesOf(element));
}

/** `Updated <time>14 September 2021</time>` */
function isOfLaterDay(element: PageElement): boolean {
	const beside = element.parentElement === null ? '' : writtenIn(element.parentElement);
	const before = beside.length > longestLine ? '' : beside.slice(0, beside.indexOf(writtenIn(element)));
	return [element.localName === 'time' ? before : '', namesOf(element), writtenIn(element)].some(text =>
		laterDays.test(text),
	);
}

/** Whether a part holds the title of another page beside the line. */
function announcesOther(part: PageElement, line: string): boolean {
	if (writtenIn(part).length > longestTeaser) return false;
	const links = [...(part.localName === 'a' ? [part] : []), ...part.querySelectorAll('a')];
	const isTitle = (link: PageElement) =>
		writtenIn(link).replace(line, '').trim().split(' ').length >= fewestWordsOfTitle;
	return [...part.querySelectorAll(headings)].length > 0 || links.some(isTitle);
}

function namesOf(element: PageElement): string {
	return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}
