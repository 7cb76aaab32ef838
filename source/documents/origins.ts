/** What an address tells of who published there, and whose side that is. */
import {calendarDay} from '../text/calendar.ts';
import {nameOfBody, publisherAt} from './publishers/known-publishers.ts';

/** Libraries, archives and parliaments that keep the statements of others. */
const collections: readonly string[] = [
	...['aph.gov.au', 'nla.gov.au', 'loc.gov', 'govinfo.gov', 'congress.gov', 'archives.gov'],
	'nationalarchives.gov.uk',
];

/** A government's own second-level domain below its country's. */
const governmentHost =
	/(?:^|\.)(?:gov|gob|gouv|gub|govt|go|gc|mil|gv|admin|government|regeringen)\.([a-z]{2})$/;
/** Top-level domains that only the United States gives out. */
const americanDomains: ReadonlySet<string> = new Set(['gov', 'mil']);

/** The address as a URL when it is one of the web, else null. */
export function webAddress(text: string): URL | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Where an archive of the web keeps an address: behind the time at which it was fetched. */
const kept = /\/\d{4,14}(?:[a-z]{2}_|\*)?\/(https?:\/{1,2}.+)$/;

/** The address under which a page was published, where this is that of a copy in an archive of the web. */
function published(url: URL): URL {
	const address = kept.exec(url.href)?.[1]?.replace(/^(https?:\/)(?!\/)/, '$1/');
	return (address === undefined ? null : webAddress(address)) ?? url;
}

/** The side whose government publishes at this address: `us`, `mx` …; null where the host does not say. */
export function sideOfAddress(url: URL): string | null {
	const at = published(url);
	const known = publisherAt(at);
	if (known !== null) return known.side;
	const host = at.hostname.replace(/^www\./, '');
	// They hold what anybody published.
	if (collections.some(collection => host === collection || host.endsWith(`.${collection}`))) return null;
	if (americanDomains.has(host.split('.').at(-1) ?? '')) return 'us';
	const country = governmentHost.exec(host)?.[1] ?? null;
	return country === 'gb' ? 'uk' : country;
}

/** A host of the web with the path behind it, also behind the sign of a mail address. */
const anyAddress = /(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}(?:\/[\w/.-]*)?/giu;

/** The sides whose governments publish or receive mail at the addresses that stand in a text. */
export function sidesOfAddresses(text: string): readonly string[] {
	return [...text.matchAll(anyAddress)].flatMap(([address]) => {
		const url = webAddress(`https://${address.toLowerCase()}`);
		const side = url && sideOfAddress(url);
		return side ?? [];
	});
}

/** Who publishes at this address, for the hosts that are known; else null. */
export function publisherOfAddress(url: URL): string | null {
	return publisherAt(published(url))?.name ?? null;
}

/** A day in an address: `/2021/09/14/`, `/2021-09-14-talks`, `/20210914/`. */
const filedDay = /[/_-]((?:19|20)\d{2})([/_.-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The same with the day first, where it is written in full: `/29-10-2021`. */
const filedDayFirst = /[/_-](0[1-9]|[12]\d|3[01])([_.-])(0[1-9]|1[0-2])\2((?:19|20)\d{2})(?!\d)/;

/** The day under which a site filed a page in its address, `YYYY-MM-DD`, or null. */
export function dayOfAddress(url: URL): string | null {
	const {pathname} = published(url);
	const [, year, , month, day] = filedDay.exec(pathname) ?? [];
	if (year !== undefined) return calendarDay(Number(year), Number(month), Number(day));
	const [, first, , second, last] = filedDayFirst.exec(pathname) ?? [];
	// Where either may be the month, nobody can tell.
	return Number(first) > 12 || first === second
		? calendarDay(Number(last), Number(second), Number(first))
		: null;
}

/** What a side's id stands for, where it is the code of a country or of a known body; else null. */
export function nameOfSide(side: string): string | null {
	if (!/^[a-z]{2}$/.test(side)) return nameOfBody(side);
	const code = side === 'uk' ? 'GB' : side.toUpperCase();
	const name = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code);
	return name ?? null;
}
