/**
 * Links that open a page at a sentence: URL text fragments, as the WICG scroll-to-text specification has
 * them (`#:~:text=[prefix-,]textStart[,textEnd]`).
 */

/** Up to this many characters a sentence is named whole; a longer one by its first and last words. */
const wholeUpTo = 80;
const edgeWords = 6;
const prefixWords = 4;

/** The words to find, and all text of the same page that is known, to tell when they stand there twice. */
type FragmentOf = {
	readonly text: string;
	/** The passage's text before it; empty at its start. */
	readonly before: string;
	/** As `knownPage` gives it. */
	readonly page: string;
};

/** All known text of a page in the form in which words are looked for; made once for many links. */
export function knownPage(text: string): string {
	return ` ${split(text).join(' ').toLowerCase()} `;
}

/**
 * The page's address with a fragment that names the text, or the bare address where the text holds
 * something that cannot stand on the page as it is shown here. Null when the address is not `http(s)`.
 */
export function linkToText(url: string, of: FragmentOf): string | null {
	const page = safeUrl(url);
	if (page === null) return null;
	const directive = textDirective(of);
	if (directive === null) return page;
	return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * The address of a document with fixed pages, opened at one of them, as RFC 8118 has it for PDF. Null when the address
 * is not `http(s)`.
 */
export function linkToPage(url: string, page: number): string | null {
	const address = safeUrl(url);
	return address === null || address.includes('#') ? address : `${address}#page=${page}`;
}

/** An `http(s)` address in its serialised form, in which no control character or space is left; else null. */
export function safeUrl(url: string): string | null {
	let parsed: URL;
	try {
		parsed = new URL(url);
	} catch {
		return null;
	}
	return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

function textDirective({text, before, page}: FragmentOf): string | null {
	const words = split(text);
	if (words.length === 0 || isMadeVisible(text)) return null;
	const whole = words.join(' ');
	const isShort = whole.length <= wholeUpTo || words.length <= 2 * edgeWords;
	const start = isShort ? whole : uniqueStart(words, page);
	const parts = [encode(start)];
	if (!isShort && start !== whole) parts.push(encode(words.slice(-edgeWords).join(' ')));
	if (isTwiceOn(page, start) && split(before).length > 0)
		parts.unshift(`${encode(split(before).slice(-prefixWords).join(' '))}-`);
	return parts.join(',');
}

/** The fewest first words, six or more, that stand on the page only once; leaves six for the end. */
function uniqueStart(words: readonly string[], page: string): string {
	let count = edgeWords;
	while (count < words.length - edgeWords && isTwiceOn(page, words.slice(0, count).join(' '))) count++;
	return words.slice(0, count).join(' ');
}

function isTwiceOn(page: string, text: string): boolean {
	const sought = text.toLowerCase();
	const first = page.indexOf(sought);
	return first !== -1 && page.indexOf(sought, first + 1) !== -1;
}

function split(text: string): string[] {
	return text.split(/\s+/u).filter(word => word !== '');
}

/** Sanitising shows control characters as `^[` and `‹U+202E›`: the page holds something else there. */
function isMadeVisible(text: string): boolean {
	return /‹U\+[0-9A-F]{4,6}›|\^[@A-Z[\\\]^_?]/u.test(text);
}

/** Percent-encodes what the specification reserves (`-`, `,`, `&`) and what Markdown could take for its own. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(
		/[-!'()*~]/g,
		character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}
