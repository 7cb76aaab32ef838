/** What the elements around a block say, by their kind, their role and the names their authors gave them. */
import type {AsideReason} from '../../../languages/aside-reasons.ts';

/** Words in the names of elements, each row with what they hold beside the text, in words for the reader. */
const names: readonly (readonly [words: string, reason: AsideReason])[] = [
	['breadcrumb breadcrumbs crumb crumbs', 'breadcrumb trail'],
	['nav navbar navigation menu submenu pagination pager skip skiplink topbar', 'navigation'],
	['footer colophon copyright', 'site footer'],
	['sidebar rail', 'beside the article'],
	['caption captions credit credits photocredit gallery slideshow carousel lightbox slider', 'picture'],
	[
		'byline bylines author authors authorbox contributor contributors bio submitted postinfo postmeta',
		'byline',
	],
	['share sharing shares sharedaddy sharebar social addthis addtoany sharethis follow', 'sharing links'],
	[
		'related recommended recommendation recommendations recirc recirculation readmore popular trending mostread ' +
			'outbrain taboola teaser teasers promo promos promoted upsell dontmiss mostpopular',
		'list of links',
	],
	['newsletter newsletters signup subscribe subscription optin mailchimp paywall', 'sign-up form'],
	['ad ads advert adverts advertisement advertising sponsor sponsored sponsors banner', 'advertisement'],
	['comment comments commenting disqus respond replies', 'comments'],
	['tag tags taglist keywords topics categories filed', 'list of links'],
	['cookie cookies consent gdpr', 'cookie notice'],
	['tooltip popover popup modal', 'notice'],
];

const reasonByWord: ReadonlyMap<string, AsideReason> = new Map(
	names.flatMap(([words, reason]) => words.split(' ').map((word): [string, AsideReason] => [word, reason])),
);

const elements: ReadonlyMap<string, AsideReason> = new Map([
	['nav', 'navigation'],
	['footer', 'site footer'],
	['aside', 'beside the article'],
	['form', 'form'],
	['figcaption', 'picture'],
	['figure', 'picture'],
	['address', 'byline'],
]);

const roles: ReadonlyMap<string, AsideReason> = new Map([
	['navigation', 'navigation'],
	['menu', 'navigation'],
	['banner', 'site banner'],
	['contentinfo', 'site footer'],
	['search', 'search form'],
	['complementary', 'beside the article'],
	['dialog', 'notice'],
	['alertdialog', 'notice'],
	['alert', 'notice'],
]);

/** What an element says itself that it holds beside the text of the page; null where it says nothing. */
export function signOf(element: Element): AsideReason | null {
	return (
		roles.get(element.getAttribute('role') ?? '') ??
		elements.get(element.localName) ??
		signOfNames(`${element.getAttribute('class') ?? ''} ${element.id}`)
	);
}

/** `article__author-bio` and `authorBio` name an author and a bio. */
function signOfNames(written: string): AsideReason | null {
	const words = (written.slice(0, 500).match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map(word =>
		word.toLowerCase(),
	);
	// What the article quotes from elsewhere is part of it.
	if (words.some(word => word === 'embed' || word === 'embedded')) return null;
	for (const word of words) {
		const reason = reasonByWord.get(word);
		if (reason !== undefined) return reason;
	}
	return null;
}
